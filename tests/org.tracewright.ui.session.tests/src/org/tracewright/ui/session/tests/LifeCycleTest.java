// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.ui.session.tests.SessionFiles.field;
import static org.tracewright.ui.session.tests.SessionFiles.page;
import static org.tracewright.ui.session.tests.SessionFiles.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.internal.view.TargetJob;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Sessions from their beginning to the trace, with the real LTTng of this machine. */
@ExtendWith(ScreenshotOnFailure.class)
class LifeCycleTest {

	private static final String NAME = "life-" + ProcessHandle.current().pid();
	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
			  <sessions name="%s" output="%s" state="active">
			    <domains>
			      <channels name="memory" subBufferSize="262144" subBufferCount="4" lossMode="discard">
			        <rules name="lttng_ust_libc:*"/>
			        <contexts type="vtid"/>
			      </channels>
			    </domains>
			  </sessions>
			</session:SessionDocument>
			""";

	@TempDir
	private Path temp;
	private RealLttng lttng;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		lttng = RealLttng.start(Files.createDirectory(temp.resolve("home")));
		view = Views.open(new TargetEntry("here", "", false, lttng.program()));
		Views.link().connect();
		Views.awaitConnected();
	}

	@AfterEach
	void end() throws Exception {
		lttng.run("destroy", NAME);
		Views.close();
		SessionFiles.closeAll();
		lttng.close();
	}

	private String rows() {
		return Views.rows(view);
	}

	private static Path fetched(String target) {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("Traces").getFolder(target + "-" + NAME).getLocation()
				.toPath();
	}

	private TraceEditor getTrace() {
		Views.command(view, SessionCommand.GET_TRACE, "Get Trace", in -> in.click("Fetch"));
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the trace is open and read", () -> Bot.page().getActiveEditor() instanceof TraceEditor editor
				&& editor.events().ready() && editor.events().document().index().complete());
		return (TraceEditor) Bot.page().getActiveEditor();
	}

	/** How many events the peer finds. */
	private static long babeltrace(Path trace) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("babeltrace2", trace.toString()).start();
		long lines = process.inputReader().lines().count();
		process.waitFor();
		return lines;
	}

	@Test
	void fromADocumentToATrace() throws Exception {
		fromADocumentToATrace("here");
	}

	@Test
	void fromADocumentToATraceOnAHostBehindSsh() throws Exception {
		try (OpenSsh ssh = OpenSsh.start(temp.resolve("ssh"), "")) {
			ssh.trusted();
			view = Views.open(new TargetEntry("far", ssh.address(), false, lttng.program()));
			Views.link().connect();
			Views.awaitConnected();
			fromADocumentToATrace("far");
		}
	}

	private void fromADocumentToATrace(String target) throws Exception {
		SessionEditor editor = SessionFiles.open(DOCUMENT.formatted(NAME, temp.resolve("out")));
		Bot preview = page(editor, SessionEditor.PREVIEW);
		editor.previewPage().choose(List.of(Views.link()));
		preview.click("Apply");
		Bot.waitUntil("it was applied", () -> !editor.previewPage().reports().isEmpty()
				&& editor.previewPage().reports().getFirst().phase() == Phase.APPLIED);
		Bot.waitUntil("the view shows it", () -> rows().contains(NAME) && rows().contains("| active"));
		Views.select(view, target, NAME, "User space", "memory", "lttng_ust_libc:*");
		Bot.screenshot("life-applied-" + target + "-light");
		assertEquals(0, lttng.recordable());
		Views.select(view, target, NAME);
		Views.command(view, SessionCommand.STOP);
		Bot.waitUntil("it records no more", () -> rows().contains("| stopped"));
		TraceEditor trace = getTrace();
		long events = trace.events().document().index().count();
		assertTrue(events > 1000, events + " events");
		assertEquals(babeltrace(fetched(target)), events);
		Bot.screenshot("life-trace-" + target + "-light");
	}

	@Test
	void aSessionIsMadeAndChangedInDialogs() throws Exception {
		Views.select(view, "here");
		Views.command(view, SessionCommand.NEW_SESSION, "New Session", in -> {
			assertFalse(in.button("OK").isEnabled(), "a session needs a name");
			Bot.screenshot("new-session-light");
			type(field(in, "name"), NAME);
			type(field(in, "output"), temp.resolve("out").toString());
			in.click("OK");
		});
		Views.select(view, "here", NAME);
		Bot.waitUntil("the session is there", () -> rows().contains(NAME));
		Dialogs.answer("Enable Event Rule", in -> {
			type(field(in, "name"), "lttng_ust_libc:*");
			Bot.screenshot("enable-rule-light");
			in.click("OK");
		});
		Views.command(view, SessionCommand.ADD_RULE, "Domain", in -> {
			Bot.screenshot("domain-light");
			in.click("OK");
		});
		Views.select(view, "here", NAME, "User space", "channel0");
		Views.command(view, SessionCommand.ADD_CONTEXT, "Add Context", in -> {
			type(field(in, "type"), "vtid");
			in.click("OK");
		});
		Bot.waitUntil("the context is there", () -> rows().contains("vtid"));
		Views.select(view, "here", NAME, "User space", "channel0", "lttng_ust_libc:*");
		Views.command(view, SessionCommand.DISABLE);
		Bot.waitUntil("the rule is off", () -> rows().contains("| disabled"));
		Views.command(view, SessionCommand.ENABLE);
		Bot.waitUntil("the rule is on", () -> !rows().contains("| disabled"));
		Views.select(view, "here", NAME, "User space");
		Views.command(view, SessionCommand.TRACK, "Track Processes", in -> {
			type(field(in, "values"), "4711");
			in.click("OK");
		});
		Bot.waitUntil("the tracker is there", () -> rows().contains("Virtual process id: 4711"));
		Views.select(view, "here", NAME, "User space", "Virtual process id");
		Views.command(view, SessionCommand.REMOVE, "Remove", in -> in.click("Remove"));
		Bot.waitUntil("all processes are recorded again", () -> !rows().contains("Virtual process id"));
		Views.select(view, "here", NAME);
		Views.command(view, SessionCommand.ADD_SCHEDULE, "Rotation Schedule", in -> {
			type(field(in, "threshold"), "1 MiB");
			in.click("OK");
		});
		Bot.waitUntil("the schedule is there", () -> rows().contains("1 MiB"));
		Bot.screenshot("life-dialogs-light");
		saveAsDocument();
	}

	/** What was saved is what is: nothing would have to be done to make it so. */
	private void saveAsDocument() throws Exception {
		SessionFiles.project();
		Views.select(view, "here", NAME);
		Views.command(view, SessionCommand.SAVE_DOCUMENT, "Save As", in -> in.click("OK"));
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the document is open", () -> Bot.page().getActiveEditor() instanceof SessionEditor);
		SessionEditor editor = (SessionEditor) Bot.page().getActiveEditor();
		SessionFiles.await(editor);
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("sessions").getFile(NAME + ".tracesession");
		assertTrue(SessionFiles.text(file).contains("lttng_ust_libc:*"), SessionFiles.text(file));
		Bot preview = page(editor, SessionEditor.PREVIEW);
		editor.previewPage().choose(List.of(Views.link()));
		preview.click("Compare");
		Bot.waitUntil("it was compared", () -> !editor.previewPage().reports().isEmpty()
				&& editor.previewPage().reports().getFirst().message().contains("there is nothing to be done"));
	}

	@Test
	void onlyNewSnapshotsAreFetched() throws Exception {
		lttng.run("create", NAME, "--snapshot", "--output=" + temp.resolve("out"));
		lttng.run("enable-event", "--userspace", "-s", NAME, "lttng_ust_libc:*");
		Views.select(view, "here", NAME);
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> rows().contains("| active"));
		lttng.recordable();
		Views.command(view, SessionCommand.SNAPSHOT);
		Bot.waitForJobs(TargetJob.FAMILY);
		TraceEditor first = getTrace();
		assertTrue(first.events().document().index().count() > 0);
		Views.select(view, "here", NAME);
		Views.command(view, SessionCommand.SNAPSHOT);
		Bot.waitForJobs(TargetJob.FAMILY);
		Views.command(view, SessionCommand.GET_TRACE, "Get Trace", in -> in.click("Fetch"));
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the second one is open",
				() -> Bot.page().getActiveEditor() instanceof TraceEditor && Bot.page().getActiveEditor() != first);
		try (var snapshots = Files.list(fetched("here")).filter(Files::isDirectory)) {
			assertEquals(2, snapshots.count());
		}
	}

	@Test
	void whatCanBeTracedIsChosenForANewSession() throws Exception {
		Process running = lttng.running();
		try {
			Views.select(view, "here");
			Dialogs.answer("Choose Events", in -> {
				Table table = in.all(Table.class, t -> true).getFirst();
				Bot.waitUntil("the events are there", () -> table.getItemCount() > 3);
				Bot.screenshot("what-can-be-traced-light");
				check(table, "lttng_ust_libc:malloc");
				check(table, "lttng_ust_libc:free");
				in.click("Choose");
			});
			Dialogs.answer("New Session", in -> {
				type(field(in, "name"), NAME);
				in.click("OK");
			});
			Views.command(view, SessionCommand.AVAILABLE, "Domain", in -> in.click("OK"));
			Views.select(view, "here", NAME, "User space", "channel0", "lttng_ust_libc:malloc");
			Views.select(view, "here", NAME, "User space", "channel0", "lttng_ust_libc:free");
			Views.select(view, "here", NAME);
			Dialogs.answer("Choose Events", in -> {
				Table table = in.all(Table.class, t -> true).getFirst();
				Bot.waitUntil("the events are there", () -> table.getItemCount() > 3);
				check(table, "lttng_ust_libc:calloc");
				in.click("Choose");
			});
			Views.command(view, SessionCommand.AVAILABLE, "Domain", in -> in.click("OK"));
			Views.select(view, "here", NAME, "User space", "channel0", "lttng_ust_libc:calloc");
		} finally {
			running.destroy();
			running.waitFor();
		}
	}

	private static void check(Table table, String name) {
		for (int i = 0; i < table.getItemCount(); i++)
			if (table.getItem(i).getText().equals(name)) {
				table.getItem(i).setChecked(true);
				Event event = new Event();
				event.detail = SWT.CHECK;
				event.item = table.getItem(i);
				table.notifyListeners(SWT.Selection, event);
				return;
			}
		throw new AssertionError("no event " + name);
	}
}
