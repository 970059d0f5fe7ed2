// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.control.TargetProcess;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.Tracer;
import org.tracewright.ui.session.internal.targets.DaemonFiles;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.internal.view.TargetJob;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** A host of another user with an empty home, who runs a Java program: from nothing to a trace that is followed, and to one that was fetched. */
@ExtendWith(ScreenshotOnFailure.class)
class HostUserDaemonTest {

	private static final String TITLE = "Install Session Daemon";
	private static final String PROGRAM = LoggingProgram.class.getName();

	/** Everybody may look into it, and its name is short: the paths of sockets cannot be long. */
	private Path folder;
	private HostUser host;
	private Process program;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		SecurePreferencesFactory.getDefault().node("/org.tracewright.ui.session/ssh").removeNode();
		folder = Files.createTempDirectory(Path.of("/tmp"), "twh");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private void begin(String... variables) throws Exception {
		host = new HostUser(folder, variables);
		program = host.start(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes(), PROGRAM);
		assumeTrue(!program.waitFor(1, TimeUnit.SECONDS), "another user cannot run the Java of this test");
	}

	/** The program's class alone, where the other user can read it. */
	private String classes() throws IOException {
		String name = PROGRAM.replace('.', '/') + ".class";
		Path file = folder.resolve("classes").resolve(name);
		Files.createDirectories(file.getParent());
		try (InputStream in = LoggingProgram.class.getClassLoader().getResourceAsStream(name)) {
			Files.copy(in, file);
		}
		return folder.resolve("classes").toString();
	}

	@AfterEach
	void end() throws Exception {
		SessionFiles.closeAll();
		if (view != null)
			Views.close();
		if (program != null)
			program.destroyForcibly().waitFor();
		if (host != null)
			host.close();
		Path pid = folder.resolve("root/daemon.pid");
		if (Files.exists(pid)) {
			ProcessHandle daemon = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
			daemon.destroy();
			daemon.onExit().get(20, TimeUnit.SECONDS);
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		}
	}

	private String rows() {
		return Views.rows(view);
	}

	private static void password() {
		Dialogs.answer("Connect to far", in -> {
			in.all(Text.class, text -> (text.getStyle() & SWT.PASSWORD) != 0).getFirst().setText(HostUser.PASSWORD);
			in.click("Keep it in the secure storage");
			in.click("Connect");
		});
	}

	private static String javaHome() {
		return "JAVA_HOME=" + System.getProperty("java.home");
	}

	/** Connects, and has the session daemon installed. */
	private void install(boolean sudo) {
		view = Views.open(new TargetEntry("far", host.address(), Tracer.TRACEWRIGHT, sudo, ""));
		password();
		if (sudo)
			password();
		Views.select(view, "far");
		Views.command(view, SessionCommand.CONNECT);
		Bot.waitUntil("the command is missed", () -> rows().contains("no session daemon is installed"));
		Dialogs.answer(TITLE, in -> {
			assertTrue(in.labels().contains((sudo ? "~root" : "~") + "/.local/share/tracewright/" + DaemonFiles.version()),
					in.labels());
			Theme.screenshots(sudo ? "install-root" : "install-user");
			in.click("Install");
		});
		Views.command(view, SessionCommand.INSTALL_DAEMON);
		Bot.waitUntil("the daemon is there", () -> Views.link().entry().program().endsWith("/bin/tracewright"));
		Views.awaitConnected();
		Bot.waitUntil("the daemon is known", () -> rows().contains(" | connected, Tracewright 0.1.0"));
	}

	@Test
	void fromAnEmptyHomeToATrace() throws Exception {
		begin(javaHome());
		install(false);
		assertEquals("/home/" + host.name() + "/.local/share/tracewright/" + DaemonFiles.version() + "/bin/tracewright",
				Views.link().entry().program());
		String row = PROGRAM + "  " + program.pid();
		Bot.waitUntil("the program is known", () -> {
			Views.select(view, "far", "Java programs");
			return rows().contains(row + " | not traced");
		});
		assertEquals(List.of(program.pid()), Views.link().view().processes().stream().map(TargetProcess::pid).toList(),
				"nothing of our own is listed");
		Views.select(view, "far", "Java programs", PROGRAM);
		Theme.screenshots("attach-before");
		Views.command(view, SessionCommand.ATTACH);
		Bot.waitUntil("the tracer is in it", () -> rows().contains(row + " | traced"));
		Views.select(view, "far");
		Views.command(view, SessionCommand.NEW_SESSION, "New Session", in -> {
			SessionFiles.type(SessionFiles.field(in, "name"), "logs");
			in.click("OK");
		});
		Bot.waitUntil("the session is there", () -> Views.has(view, "far", "logs", "Java programs", "channel0", "*"));
		Views.select(view, "far", "logs");
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> rows().contains("| active"));
		Bot.waitUntil("the program is recorded", () -> rows().contains("recorded by logs"));
		Theme.screenshots("attach-after");
		Views.command(view, SessionCommand.OPEN_LIVE);
		Bot.waitUntil("its trace is followed", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		TraceEditor live = (TraceEditor) Bot.page().getActiveEditor();
		live.showPage(TracePage.EVENTS);
		Bot.waitUntil("events come", () -> total(live) > 100);
		long first = total(live);
		Bot.waitUntil("more events come", () -> total(live) > first + 100);
		Theme.screenshots("far-followed");
		Bot.page().activate(view);
		Views.select(view, "far", "logs");
		Views.command(view, SessionCommand.STOP);
		Bot.waitUntil("it records no more", () -> rows().contains("| stopped"));
		Views.command(view, SessionCommand.GET_TRACE, "Get Trace", in -> in.click("Fetch"));
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the trace is open and read", () -> Bot.page().getActiveEditor() instanceof TraceEditor editor
				&& editor != live && editor.events().ready() && editor.events().document().index().complete());
		assertTrue(((TraceEditor) Bot.page().getActiveEditor()).events().document().index().count() > first);
		Views.command(view, SessionCommand.DESTROY, "Destroy Sessions", ask -> ask.click("Destroy"));
		Bot.waitUntil("the session is gone", () -> !rows().contains("logs"));
		assertTrue(program.isAlive(), "nothing was restarted");
	}

	private static long total(TraceEditor editor) {
		return editor.events().table() == null ? 0 : editor.events().table().window().total();
	}

	/** The daemon of root records programs of root: this one is one of them, that of the other user is not. */
	@Test
	void theDaemonOfRootIsReachedBySudo() throws Exception {
		begin(javaHome(), "TRACEWRIGHT_DAEMON=" + folder.resolve("root"));
		// Root has the user's home and a folder of the test's here, so that nothing is left behind.
		host.may("Defaults env_keep += \"HOME JAVA_HOME TRACEWRIGHT_DAEMON\"; ALL=(ALL) ALL");
		install(true);
		long self = ProcessHandle.current().pid();
		Bot.waitUntil("a program of root is among those that can be traced",
				() -> Views.link().view().processes().stream().anyMatch(process -> process.pid() == self));
		assertFalse(Views.link().view().processes().stream().anyMatch(process -> process.pid() == program.pid()),
				"a program of another user cannot reach it");
		CompletableFuture<String> refused = CompletableFuture.supplyAsync(this::attachAnyway);
		Bot.waitUntil("loading the tracer into it was refused", refused::isDone);
		assertTrue(refused.join().contains("process " + program.pid()
				+ " is of another user than this daemon, which records programs of root only: connect as that user, without sudo"),
				refused.join());
		Views.select(view, "far", "Java programs");
		Theme.screenshots("install-root-done");
	}

	private String attachAnyway() {
		try {
			((DaemonClient) Views.link().client(Cancellation.NEVER)).attach(program.pid(), Cancellation.NEVER);
			return "the tracer was loaded";
		} catch (ConnectionException | TracerException e) {
			return e.getMessage();
		}
	}
}
