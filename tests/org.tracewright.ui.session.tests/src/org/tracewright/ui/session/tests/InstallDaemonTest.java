// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

/** A host behind a real SSH server that has no Tracewright. */
@ExtendWith(ScreenshotOnFailure.class)
class InstallDaemonTest {

	private static final String TITLE = "Install Session Daemon";

	@TempDir
	private Path temp;
	private OpenSsh ssh;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		ssh = OpenSsh.start(temp, "");
		ssh.trusted();
		view = Views.open(new TargetEntry("far", ssh.address(), Tracer.TRACEWRIGHT, false, ""));
		Views.select(view, "far");
		Views.command(view, SessionCommand.CONNECT);
		Bot.waitUntil("the command is missed",
				() -> Views.rows(view).startsWith("far  " + ssh.address() + " | no session daemon installed"));
	}

	@AfterEach
	void end() throws Exception {
		ErrorDialog.AUTOMATED_MODE = true;
		if (view != null)
			Views.close();
		if (ssh == null)
			return;
		Path pid = ssh.daemonFolder().resolve("daemon.pid");
		if (Files.exists(pid)) {
			ProcessHandle daemon = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
			daemon.destroy();
			daemon.onExit().get(20, TimeUnit.SECONDS);
		}
		ssh.close();
	}

	private static List<String> texts(Bot dialog) {
		return dialog.all(Text.class, text -> !text.getEditable()).stream().map(Text::getText).toList();
	}

	@Test
	void theDaemonIsCopiedThereAndReached() throws Exception {
		Bot all = Bot.in(view.viewer().getTree().getParent());
		assertTrue(all.labels().contains("There is no command 'tracewright' on far: choose Install Session Daemon..."),
				all.labels());
		assertTrue(Views.rows(view).contains("no session daemon is installed"), Views.rows(view));
		Theme.screenshots("install-missing");
		String port = ssh.address().substring(ssh.address().lastIndexOf(':') + 1);
		Dialogs.answer(TITLE, in -> {
			Theme.screenshots("install-dialog");
			String told = String.join("\n", texts(in));
			assertTrue(told.contains("lib/org.tracewright.daemon.jar") && told.contains("agent/tracewright-tracer.jar"), told);
			assertTrue(told.contains("scp -P " + port + " tracewright.zip " + OpenSsh.USER + "@127.0.0.1:\nssh -p " + port + ' '
					+ OpenSsh.USER + "@127.0.0.1 unzip -o tracewright.zip"), told);
			assertTrue(in.labels().contains("~/.local/share/tracewright/" + DaemonFiles.version()), in.labels());
			in.click("Install");
		});
		Views.command(view, SessionCommand.INSTALL_DAEMON);
		Views.awaitConnected();
		Bot.waitUntil("the daemon is known",
				() -> Views.rows(view).startsWith("far  " + ssh.address() + " | connected, Tracewright 0.1.0"));
		assertEquals(temp.resolve(".local/share/tracewright/" + DaemonFiles.version() + "/bin/tracewright").toString(),
				Views.link().entry().program());
		long self = ProcessHandle.current().pid();
		Bot.waitUntil("this program is among those that can be traced",
				() -> Views.link().view().processes().stream().anyMatch(process -> process.pid() == self));
		Bot.waitUntil("it has a row", () -> Views.has(view, "far", "Java programs"));
		assertFalse(SessionCommand.INSTALL_DAEMON.isPossible(view.selected()), "it is there");
		Bot.screenshot("install-done-light");
	}

	@Test
	void nothingIsCopiedUnlessThatIsWanted() throws Exception {
		Dialogs.answer(TITLE, in -> in.click("Cancel"));
		Views.command(view, SessionCommand.INSTALL_DAEMON);
		Bot.waitUntil("the dialog was answered", () -> !Dialogs.isWaiting());
		Bot.waitForJobs(TargetJob.FAMILY);
		assertFalse(Files.exists(temp.resolve(".local")));
		assertTrue(SessionCommand.INSTALL_DAEMON.isPossible(view.selected()), "it is still offered");
	}

	@Test
	void whatKeepsItFromBeingCopiedIsTold() throws Exception {
		Files.writeString(temp.resolve(".local"), "not a folder");
		// Tests do not see dialogs of errors otherwise.
		ErrorDialog.AUTOMATED_MODE = false;
		AtomicBoolean told = new AtomicBoolean();
		Dialogs.answer(TITLE, in -> in.click("Install"));
		Dialogs.answer("Problem Occurred", in -> {
			assertTrue(in.labels().contains("making " + temp.resolve(".local/share/tracewright")), in.labels());
			Bot.screenshot("install-failed-light");
			in.click("OK");
			told.set(true);
		}, () -> {
			Views.command(view, SessionCommand.INSTALL_DAEMON);
			Bot.waitUntil("the reason was told", told::get);
		});
		Bot.waitForJobs(TargetJob.FAMILY);
		try (Stream<Path> files = Files.list(temp)) {
			assertFalse(files.anyMatch(file -> file.endsWith("tracewright")), "nothing was copied elsewhere");
		}
		assertTrue(SessionCommand.INSTALL_DAEMON.isPossible(view.selected()), "it can be tried again");
	}
}
