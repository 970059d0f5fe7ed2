// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.ui.session.tests.SessionFiles.SHOP;
import static org.tracewright.ui.session.tests.SessionFiles.field;
import static org.tracewright.ui.session.tests.SessionFiles.open;
import static org.tracewright.ui.session.tests.SessionFiles.page;
import static org.tracewright.ui.session.tests.SessionFiles.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.apply.Line;
import org.tracewright.ui.session.internal.apply.TargetReport;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.Targets;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
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
			Dialogs.answer("Destroy Sessions", question -> {
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
	void eachSessionIsMadeAnewForItsOwnReasons(@TempDir Path temp) throws Exception {
		int begin = SHOP.indexOf("  <sessions");
		int end = SHOP.indexOf("</session:");
		String shop = SHOP.substring(begin, end);
		String bank = shop.replace("shop\"", "bank\"");
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			SessionEditor before = open(SHOP.substring(0, end) + bank + SHOP.substring(end));
			preview(before, fake).click("Apply");
			await(before);
			assertEquals(Phase.APPLIED, report(before).phase(), report(before).message());
			SessionFiles.closeAll();
			SessionEditor editor = open(SHOP.substring(0, begin) + shop.replace("1048576", "2097152")
					+ bank.replace("\"discard\"", "\"overwrite\"") + SHOP.substring(end));
			Bot bot = preview(editor, fake);
			bot.click("Compare");
			await(editor);
			assertEquals(Set.of("shop", "bank"), report(editor).recreate().keySet());
			bot.click("Allow to destroy and make anew");
			StringBuilder asked = new StringBuilder();
			Dialogs.answer("Destroy Sessions", question -> {
				asked.append(question.labels());
				question.click("Cancel");
			});
			bot.click("Apply");
			Bot.settle();
			assertEquals(1, asked.toString().split("sub-buffer size is", -1).length - 1, asked.toString());
			assertTrue(asked.indexOf("Session 'shop'") < asked.indexOf("sub-buffer size is")
					&& asked.indexOf("sub-buffer size is") < asked.indexOf("Session 'bank'"), asked.toString());
		}
	}

	@Test
	void aTargetThatIsEditedStaysChosenAndOneThatIsRemovedDoesNot(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			Bot bot = preview(editor, fake);
			bot.click("Compare");
			await(editor);
			assertEquals(Phase.COMPARED, report(editor).phase());
			TargetLink edited = Activator.targets().put(fake.link().entry(), fake.link());
			Bot.settle();
			assertSame(edited, report(editor).link());
			assertEquals("Not compared yet", report(editor).message());
			bot.click("Compare");
			await(editor);
			assertEquals(Phase.COMPARED, report(editor).phase());
			Activator.targets().remove(edited);
			Bot.settle();
			assertNull(report(editor).link());
			assertFalse(bot.button("Apply").isEnabled());
		}
	}

	@Test
	void aTargetThatIsEditedWhileItIsReadIsTakenAfterwards(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			fake.slow("1");
			Bot bot = preview(editor, fake);
			bot.click("Compare");
			Bot.waitUntil("it is being read", () -> report(editor).message().equals("Being read..."));
			TargetLink edited = Activator.targets().put(fake.link().entry(), fake.link());
			await(editor);
			assertSame(edited, report(editor).link());
			Activator.targets().remove(edited);
		}
	}

	@Test
	void aDocumentChoosesOneTargetForEachThatItNames(@TempDir Path temp) throws Exception {
		Targets targets = Activator.targets();
		List<TargetLink> same = List.of(targets.put(new TargetEntry("plain", "dev@device", false, ""), null),
				targets.put(new TargetEntry("also", "dev@device", false, ""), null),
				targets.put(new TargetEntry("root", "dev@device", true, ""), null));
		try (FakeLttng one = new FakeLttng("one", temp); FakeLttng other = new FakeLttng("other", temp)) {
			SessionEditor editor = open(SHOP.replace("</session:", """
					  <targets name="also" connection="ssh" user="dev" host="device"/>
					  <targets name="theirs" connection="ssh" user="dev" host="device" sudo="true"/>
					  <targets/>
					</session:"""));
			List<TargetEntry> chosen = editor.previewPage().reports().stream().map(report -> report.link().entry()).toList();
			assertEquals(List.of("also", "root"),
					chosen.stream().filter(entry -> !entry.isLocal()).map(TargetEntry::name).toList());
			assertEquals(1, chosen.stream().filter(TargetEntry::isLocal).count());
		} finally {
			same.forEach(targets::remove);
		}
	}

	@Test
	void whatIsAppliedGoesOnWithoutTheEditorAndTellsThatItFailed(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		List<IStatus> results = new CopyOnWriteArrayList<>();
		IJobChangeListener listener = IJobChangeListener.onDone(event -> {
			if (event.getJob().getName().equals("Applying sessions to fake"))
				results.add(event.getResult());
		});
		Job.getJobManager().addJobChangeListener(listener);
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			fake.failing("add-context.*vtid");
			fake.slow("0.3");
			preview(editor, fake).click("Apply");
			Bot.waitUntil("it is being applied", () -> report(editor).phase() == Phase.APPLYING);
			Bot.page().closeEditor(editor, false);
			Bot.waitUntil("it has ended", () -> !results.isEmpty());
			IStatus result = results.getFirst();
			assertEquals(IStatus.ERROR, result.getSeverity(), result.toString());
			assertTrue(result.getMessage().startsWith("fake: Stopped at a command that failed."), result.getMessage());
			assertTrue(result.getChildren().length > 0, result.toString());
			assertTrue(result.getChildren()[0].getMessage().endsWith("scripted failure"), result.toString());
			assertTrue(fake.changes().stream().anyMatch(command -> command.contains("--type=vtid")), "it went on");
		} finally {
			Job.getJobManager().removeJobChangeListener(listener);
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
