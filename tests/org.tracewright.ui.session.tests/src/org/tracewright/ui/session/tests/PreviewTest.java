// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.ui.session.tests.SessionFiles.SHOP;
import static org.tracewright.ui.session.tests.SessionFiles.field;
import static org.tracewright.ui.session.tests.SessionFiles.open;
import static org.tracewright.ui.session.tests.SessionFiles.page;
import static org.tracewright.ui.session.tests.SessionFiles.type;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.apply.Line;
import org.tracewright.ui.session.internal.apply.TargetReport;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

@ExtendWith(ScreenshotOnFailure.class)
class PreviewTest {

	@AfterEach
	void closeAll() throws Exception {
		SessionFiles.closeAll();
	}

	private static void await(SessionEditor editor) {
		Bot.waitUntil("jobs have ended", () -> !editor.previewPage().isBusy());
		Bot.settle();
	}

	private static TargetReport report(SessionEditor editor) {
		return editor.previewPage().reports().getFirst();
	}

	private static String printed(TargetReport report) {
		StringBuilder out = new StringBuilder();
		for (Line line : report.lines())
			out.append(line.kind() == Line.Kind.COMMAND ? line.state().name() : line.kind().name()).append("  ")
					.append(line.text().replaceAll("^\\S+-lttng ", "lttng ").replace("--mi xml ", "")).append('\n');
		return out.toString();
	}

	private static Bot preview(SessionEditor editor, FakeLttng... fakes) {
		Bot bot = page(editor, SessionEditor.PREVIEW);
		editor.previewPage().choose(List.of(fakes).stream().map(FakeLttng::link).toList());
		return bot;
	}

	@Test
	void withoutATargetTheCommandsForNothingShow() throws Exception {
		SessionEditor editor = open(SHOP);
		page(editor, SessionEditor.PREVIEW);
		Bot.waitUntil("it is known", () -> report(editor).phase() == Phase.COMPARED);
		assertEquals("""
				PLANNED  lttng create --output=/tmp/traces/shop shop
				PLANNED  lttng enable-channel --userspace --session=shop --discard --subbuf-size=1048576 --num-subbuf=4 channel0
				PLANNED  lttng add-context --userspace --session=shop --channel=channel0 --type=vpid
				PLANNED  lttng add-context --userspace --session=shop --channel=channel0 --type=vtid
				PLANNED  lttng enable-event --userspace --session=shop --channel=channel0 --exclude=app:debug '--filter=x > 3' 'app:*'
				PLANNED  lttng enable-event --userspace --session=shop --channel=channel0 --loglevel=WARNING shop:order
				PLANNED  lttng start shop
				""", printed(report(editor)));
		Bot.screenshot("session-preview-nowhere-light");
	}

	@Test
	void whatIsComparedAndAppliedIsReadBack(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			Bot bot = preview(editor, fake);
			bot.click("Compare");
			await(editor);
			assertEquals(Phase.COMPARED, report(editor).phase(), report(editor).message());
			assertEquals("LTTng 2.13.14: 7 commands", report(editor).message());
			assertEquals(List.of(), fake.changes(), "comparing changes nothing");
			Bot.screenshot("session-preview-light");
			bot.click("Apply");
			await(editor);
			assertEquals(Phase.APPLIED, report(editor).phase(), printed(report(editor)) + report(editor).message());
			assertTrue(report(editor).lines().stream().allMatch(l -> l.state() == Line.State.DONE), printed(report(editor)));
			assertEquals(7, fake.changes().size());
			Bot.screenshot("session-applied-light");
			bot.click("Compare");
			await(editor);
			assertEquals("LTTng 2.13.14: all is as it is wanted, there is nothing to be done", report(editor).message());
		}
	}

	@Test
	void aFailedCommandStopsTheRestUnlessTheUserGoesOn(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			fake.failing("add-context.*vpid");
			Bot bot = preview(editor, fake);
			bot.click("Apply");
			await(editor);
			assertEquals(Phase.FAILED, report(editor).phase());
			assertTrue(printed(report(editor)).startsWith("""
					DONE  lttng create --output=/tmp/traces/shop shop
					DONE  lttng enable-channel --userspace --session=shop --discard --subbuf-size=1048576 --num-subbuf=4 channel0
					FAILED  lttng add-context --userspace --session=shop --channel=channel0 --type=vpid
					LEFT_OUT  lttng add-context --userspace --session=shop --channel=channel0 --type=vtid
					"""), printed(report(editor)));
			assertTrue(printed(report(editor)).contains("LEFT  Not as it is wanted: adds context vpid to channel0"),
					printed(report(editor)));
			assertEquals("scripted failure", report(editor).lines().get(2).message());
			Bot.screenshot("session-failed-light");
			bot.click("Go on after an error");
			bot.click("Apply");
			await(editor);
			assertTrue(printed(report(editor)).contains("DONE  lttng start shop"), printed(report(editor)));
			assertEquals(Phase.FAILED, report(editor).phase());
			fake.failing(null);
		}
	}

	@Test
	void aSessionIsMadeAnewOnlyWhenTheUserAllowsIt(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			Bot bot = preview(editor, fake);
			assertFalse(bot.button("Allow to destroy and make anew").isEnabled());
			bot.click("Apply");
			await(editor);
			editor.showPage(SessionEditor.SESSION);
			editor.sessionPage().tree()
					.select(editor.model().document().getSessions().getFirst().getDomains().getFirst().getChannels().getFirst());
			Bot.settle();
			type(field(Bot.in(editor.sessionPage().details()), "subBufferSize"), "2 MiB");
			page(editor, SessionEditor.PREVIEW);
			bot.click("Apply");
			await(editor);
			assertEquals(Phase.FAILED, report(editor).phase());
			assertTrue(report(editor).message().contains("Allow that"), report(editor).message());
			assertTrue(
					printed(report(editor))
							.contains("sub-buffer size is 1048576, wanted 2097152: LTTng does not change a channel that it has"),
					printed(report(editor)));
			assertEquals(7, fake.changes().size(), "nothing was done");
			bot.click("Allow to destroy and make anew");
			StringBuilder asked = new StringBuilder();
			SessionFiles.when("Destroy Sessions", question -> {
				asked.append(question.labels());
				Bot.screenshot("session-recreate-light");
				question.click("Destroy and Make Anew");
			});
			bot.click("Apply");
			await(editor);
			assertTrue(asked.toString().contains("Session 'shop' on fake"), asked.toString());
			assertEquals(Phase.APPLIED, report(editor).phase(), report(editor).message());
			assertTrue(fake.changes().contains("destroy shop"));
		}
	}

	@Test
	void errorsKeepADocumentFromBeingApplied(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP.replace("subBufferCount=\"4\"", "subBufferCount=\"3\""));
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			Bot bot = preview(editor, fake);
			Bot.settle();
			assertFalse(bot.button("Apply").isEnabled());
			Link why = bot.all(Link.class, l -> true).getFirst();
			assertTrue(why.getText().contains("3 is not a power of two"), why.getText());
		}
	}

	@Test
	void theVersionOfATargetIsChecked(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			fake.version("2.13.9");
			preview(editor, fake).click("Compare");
			await(editor);
			assertTrue(printed(report(editor)).startsWith(
					"WARNING  session 'shop', domain ust, channel 'channel0', event rule 'app:*': the session daemon of LTTng 2.13.9 crashes"),
					printed(report(editor)));
			Bot.waitUntil("the editor warns too", () -> editor.sessionPage().summary().startsWith("Errors: 0, warnings: 1"));
		}
	}

	@Test
	void severalTargetsAreAppliedSideBySide(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng one = new FakeLttng("one", temp); FakeLttng other = new FakeLttng("other", temp)) {
			other.failing("enable-channel");
			preview(editor, one, other).click("Apply");
			await(editor);
			assertEquals(List.of(Phase.APPLIED, Phase.FAILED),
					editor.previewPage().reports().stream().map(TargetReport::phase).toList());
			Bot.screenshot("session-two-targets-light");
		}
	}

	@Test
	void aSlowTargetIsLeftWhenTheUserStops(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			fake.slow("20");
			Bot bot = preview(editor, fake);
			bot.click("Compare");
			Bot.waitUntil("it is being read", () -> report(editor).message().equals("Being read..."));
			bot.click("Stop");
			await(editor);
			assertEquals("Cancelled.", report(editor).message());
		}
	}

	@Test
	void commandsAreCopiedAsAScript(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			preview(editor, fake).click("Compare");
			await(editor);
			String script = editor.previewPage().commands();
			assertTrue(script.startsWith("# fake\n"), script);
			assertTrue(script.contains("'--filter=x > 3'"), script);
			assertEquals(8, script.lines().count());
		}
	}
}
