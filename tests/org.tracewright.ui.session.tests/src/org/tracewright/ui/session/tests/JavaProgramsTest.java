// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tracewright.session.Tracer;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.apply.TargetReport;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.internal.view.TargetJob;
import org.tracewright.ui.session.live.LiveOpener;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** Java programs and their session daemon in the Sessions view. */
@ExtendWith(ScreenshotOnFailure.class)
class JavaProgramsTest {

	private ScriptedDaemon daemon;
	private SessionsView view;

	@BeforeEach
	void start() {
		daemon = new ScriptedDaemon();
		view = Views.open(new TargetEntry("java", "", Tracer.TRACEWRIGHT, false, ""));
		Views.link().connect();
	}

	@AfterEach
	void end() throws Exception {
		Views.close();
		SessionFiles.closeAll();
		daemon.close();
	}

	private String rows() {
		return Views.rows(view);
	}

	private void startDaemon() {
		Bot.waitUntil("no daemon answers", () -> rows().startsWith("java | no session daemon"));
		Views.select(view, "java");
		Bot.screenshot("java-no-daemon-light");
		Views.command(view, SessionCommand.START_DAEMON);
		Views.awaitConnected();
	}

	@Test
	void aDaemonIsStartedAndTheTracerComesIntoAProgram() {
		startDaemon();
		Bot.waitUntil("the daemon is known", () -> rows().startsWith("java | connected, Tracewright 0.1.0"));
		assertFalse(SessionCommand.START_DAEMON.isPossible(view.selected()));
		Views.select(view, "java", "Java programs", "other.jar");
		assertTrue(rows().contains("other.jar  11 | not traced"), rows());
		Theme.screenshots("java-programs");
		Views.command(view, SessionCommand.ATTACH);
		Bot.waitUntil("the tracer is in it", () -> rows().contains("other.jar  11 | traced"));
		assertFalse(SessionCommand.ATTACH.isPossible(view.selected()));
		daemon.kill();
		Bot.waitUntil("its end is seen", () -> rows().startsWith("java | no session daemon"));
	}

	@Test
	void aSessionIsMadeStartedStoppedAndDestroyed() {
		startDaemon();
		Views.select(view, "java");
		Views.command(view, SessionCommand.NEW_SESSION, "New Session", in -> {
			SessionFiles.type(SessionFiles.field(in, "name"), "shop");
			Bot.screenshot("java-new-session-light");
			in.click("OK");
		});
		Bot.waitUntil("the session is there", () -> Views.has(view, "java", "shop", "Java programs", "channel0", "*"));
		assertEquals(List.of("create", "channel channel0", "rule *"), daemon.asked());
		Views.select(view, "java", "shop");
		for (SessionCommand lttng : List.of(SessionCommand.SAVE_ON_TARGET, SessionCommand.REGENERATE_METADATA,
				SessionCommand.ADD_OUTPUT))
			assertFalse(lttng.isPossible(view.selected()), lttng + " is LTTng's");
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> rows().contains("| active"));
		Theme.screenshots("java-session");
		Views.command(view, SessionCommand.STOP);
		Bot.waitUntil("it records no more", () -> rows().contains("| stopped"));
		Views.command(view, SessionCommand.DESTROY, "Destroy Sessions", ask -> ask.click("Destroy"));
		Bot.waitUntil("the session is gone", () -> !rows().contains("shop"));
	}

	@Test
	void theEditorShowsRequestsAndAppliesThem() throws Exception {
		startDaemon();
		SessionEditor editor = SessionFiles.open("""
				<?xml version="1.0" encoding="UTF-8"?>
				<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
				  <sessions name="shop">
				    <domains type="java">
				      <channels name="c" subBufferSize="65536">
				        <rules name="shop:*"/>
				        <contexts type="thread_name"/>
				      </channels>
				    </domains>
				  </sessions>
				</session:SessionDocument>
				""");
		Bot preview = SessionFiles.page(editor, SessionEditor.PREVIEW);
		editor.previewPage().choose(List.of(Views.link()));
		preview.click("Compare");
		Bot.waitUntil("it was compared", () -> phase(editor) == Phase.COMPARED);
		Bot.screenshot("java-preview-light");
		TargetReport report = editor.previewPage().reports().getFirst();
		assertEquals("Tracewright 0.1.0: 3 commands", report.message());
		assertEquals(
				"""
				channel/add '{"session":"shop","channel":{"name":"c","subBufferSize":65536,"contexts":["thread_name"],"rules":[]}}'""",
				report.lines().stream().map(line -> line.text()).filter(text -> text.startsWith("channel/add")).findFirst()
						.orElse(report.lines().toString()));
		preview.click("Apply");
		Bot.waitUntil("it was applied", () -> phase(editor) == Phase.APPLIED);
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the view shows it", () -> Views.has(view, "java", "shop", "Java programs", "c", "shop:*"));
	}

	@Test
	void aTargetIsATracerOfAMachine() {
		Views.command(view, SessionCommand.NEW_TARGET, "New Target", in -> {
			// It is chosen in a new dialog: another click gives this machine.
			in.click("A host behind SSH");
			Combo tracer = in.all(Combo.class, c -> true).getFirst();
			SessionFiles.choose(tracer, "Tracewright: Java programs");
			Text command = in.all(Text.class, t -> "tracewright".equals(t.getMessage())).getFirst();
			command.setText("/opt/nothing/tracewright");
			in.all(Text.class, t -> t.getMessage().isEmpty() && t.getEditable()).getFirst().setText("other");
			Theme.screenshots("java-new-target");
			in.click("Connect");
		});
		TargetEntry entry = Activator.targets().find("other").orElseThrow().entry();
		assertEquals(Tracer.TRACEWRIGHT, entry.tracer());
		assertFalse(entry.isLocalDaemon(), "another command than the usual one");
		Bot.waitUntil("the command is missed", () -> rows().contains("other | no session daemon"));
		Views.select(view, "other");
		assertFalse(SessionCommand.START_DAEMON.isPossible(view.selected()), "it is not the daemon of this machine");
	}

	@Test
	void aSessionIsShownLiveByWhoeverCanDoItBetter() {
		startDaemon();
		daemon.session("shop");
		Views.select(view, "java", "shop");
		List<String> opened = new CopyOnWriteArrayList<>();
		ServiceRegistration<LiveOpener> service = FrameworkUtil.getBundle(JavaProgramsTest.class).getBundleContext()
				.registerService(LiveOpener.class, (page, name, source) -> opened.add(name), null);
		try {
			Views.command(view, SessionCommand.OPEN_LIVE);
			assertEquals(List.of("shop on java"), opened);
		} finally {
			service.unregister();
		}
	}

	/** Opens the session live, and gives the editor that follows it. */
	private TraceEditor openLive() {
		startDaemon();
		daemon.session("shop");
		Views.select(view, "java", "shop");
		Views.command(view, SessionCommand.OPEN_LIVE);
		Bot.waitUntil("its trace is followed", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		TraceEditor editor = (TraceEditor) Bot.page().getActiveEditor();
		editor.showPage(TracePage.EVENTS);
		return editor;
	}

	/** Sends what a program has recorded. */
	private void send(String program, String fixture) throws Exception {
		Path trace = FakeLttng.root().resolve("tests/fixtures/" + fixture + "/trace/ust/uid/0/64-bit");
		for (String file : List.of("metadata", "ch_0", "ch_1"))
			daemon.live(program, file, Files.readAllBytes(trace.resolve(file)));
	}

	private static void awaitEvents(TraceEditor editor, int count) {
		Bot.waitUntil("there are " + count + " events", () -> editor.events().table() != null
				&& editor.events().table().window().total() == count && editor.events().table().window().loaded());
	}

	@Test
	void aSessionIsFollowedWithTheTraceOfEachProgramAsItBegins() throws Exception {
		TraceEditor editor = openLive();
		Bot live = Bot.everywhere().id("live");
		Bot.waitUntil("nothing is there yet", () -> live.labels().contains("Waiting"));
		send("first-1", "lttng213-ctf18-types");
		awaitEvents(editor, 240);
		send("second-2", "lttng213-ctf18-contexts");
		awaitEvents(editor, 360);
		Theme.screenshots("java-live");
		daemon.endLive("the session was stopped");
		Bot.waitUntil("the end is told", () -> live.labels().contains("Ended: the session was stopped"));
		assertEquals(List.of(), editor.events().document().problems());
	}

	@Test
	void theDaemonSendsNoMoreWhenTheEditorWasClosed() throws Exception {
		TraceEditor editor = openLive();
		send("first-1", "lttng213-ctf18-types");
		awaitEvents(editor, 240);
		assertFalse(daemon.asked().contains("close live"));
		Bot.page().closeEditor(editor, false);
		Bot.waitUntil("the stream is closed", () -> daemon.asked().contains("close live"));
	}

	private static Phase phase(SessionEditor editor) {
		return editor.previewPage().reports().isEmpty() ? null : editor.previewPage().reports().getFirst().phase();
	}
}
