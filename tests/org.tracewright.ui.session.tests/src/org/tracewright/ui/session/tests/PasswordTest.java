// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.session.internal.view.TargetJob;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Passwords of a user of a host, for the login and for sudo: the real SSH server, the real sudo and the real LTTng. */
@ExtendWith(ScreenshotOnFailure.class)
class PasswordTest {

	private static final String CONNECT = "Connect to far";
	private static final String SAFE = "/org.tracewright.ui.session/ssh";
	private static final String WRONG = "That was not right. Try again.";
	private static final String NAME = "of-root";

	@TempDir
	private Path temp;
	private HostUser host;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		SecurePreferencesFactory.getDefault().node(SAFE).removeNode();
		host = new HostUser(temp);
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/lttng")), "there is no LTTng here");
	}

	@AfterEach
	void end() throws Exception {
		if (view != null)
			Views.close();
		SessionFiles.closeAll();
		if (host != null)
			host.close();
	}

	private void open(boolean sudo) {
		view = Views.open(new TargetEntry("far", host.address(), sudo, ""));
	}

	private void connect(TargetState expected) {
		Views.select(view, "far");
		Views.command(view, SessionCommand.CONNECT);
		Bot.waitUntil("the target is " + expected + ", not " + Views.link().view().state() + ": " + Views.link().view().message(),
				() -> Views.link().view().state() == expected && !Dialogs.isWaiting());
		Bot.settle();
	}

	private void disconnect() {
		Views.command(view, SessionCommand.DISCONNECT);
		Bot.waitUntil("the target is disconnected", () -> Views.link().view().state() == TargetState.DISCONNECTED);
	}

	/** Answers the next question for a password. */
	private static void answer(String headline, String message, String password, boolean kept, String picture) {
		Dialogs.answer(CONNECT, typing(headline, message, password, kept, picture));
	}

	private static Consumer<Bot> typing(String headline, String message, String password, boolean kept, String picture) {
		return in -> {
			String told = in.labels() + in.all(Text.class, text -> !text.getEditable()).stream().map(Text::getText).toList();
			assertTrue(told.contains(headline) && told.contains(message), told);
			Text field = in.all(Text.class, text -> (text.getStyle() & SWT.PASSWORD) != 0).getFirst();
			field.setText(password);
			if (kept)
				in.click("Keep it in the secure storage");
			if (picture != null)
				Theme.screenshots(picture);
			in.click("Connect");
		};
	}

	private static void cancel(String message) {
		Dialogs.answer(CONNECT, in -> {
			String told = in.labels() + in.all(Text.class, text -> !text.getEditable()).stream().map(Text::getText).toList();
			assertTrue(told.contains(message), told);
			in.click("Cancel");
		});
	}

	private String loginHeadline() {
		return "Password of " + host.name() + " on 127.0.0.1";
	}

	private String sudoHeadline() {
		return "Password for sudo on " + host.address();
	}

	private void login() {
		answer(loginHeadline(), "It is sent to that host only", HostUser.PASSWORD, false, null);
	}

	private static int kept() throws Exception {
		return SecurePreferencesFactory.getDefault().node(SAFE).childrenNames().length;
	}

	/** No file of the workspace or of the user's settings holds the password. */
	private void assertNowhere(String password) throws Exception {
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		for (Path place : List.of(temp, workspace, Path.of("target/secure-storage")))
			try (Stream<Path> files = Files.walk(place)) {
				for (Path file : files.filter(Files::isRegularFile).toList())
					assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(password),
							file.toString());
			}
	}

	@Test
	void aWrongPasswordIsAskedForAgainAndTheRightOneKeptIfWanted() throws Exception {
		open(false);
		answer(loginHeadline(), "It is sent to that host only", "wrong", false, null);
		answer(loginHeadline(), WRONG, HostUser.PASSWORD, false, "password-wrong");
		connect(TargetState.CONNECTED);
		assertEquals(0, kept(), "nobody wanted it kept");
		disconnect();
		answer(loginHeadline(), "It is sent to that host only", HostUser.PASSWORD, true, null);
		connect(TargetState.CONNECTED);
		assertEquals(1, kept());
		disconnect();
		connect(TargetState.CONNECTED);
		assertNowhere(HostUser.PASSWORD);
		disconnect();
		host.changesPassword("another one");
		answer(loginHeadline(), WRONG, "another one", false, null);
		connect(TargetState.CONNECTED);
		assertEquals(0, kept(), "what was kept and is wrong is forgotten");
	}

	@Test
	void threeWrongPasswordsAreEnough() {
		open(false);
		answer(loginHeadline(), "It is sent to that host only", "wrong", true, null);
		answer(loginHeadline(), WRONG, "wrong too", false, null);
		answer(loginHeadline(), WRONG, "never right", false, null);
		connect(TargetState.FAILED);
		String message = Views.link().view().message();
		assertTrue(message.contains("does not let the user in") && message.contains("the password is right"), message);
		Theme.screenshots("password-refused");
	}

	@Test
	void nothingIsAskedAgainWhenThatIsCancelled() throws Exception {
		open(false);
		answer(loginHeadline(), "It is sent to that host only", "wrong", false, null);
		cancel(WRONG);
		connect(TargetState.FAILED);
		assertTrue(Views.link().view().message().contains("no password was given"), Views.link().view().message());
		login();
		connect(TargetState.CONNECTED);
	}

	@Test
	void sudoAsksAndItsPasswordIsKeptIfWanted() throws Exception {
		host.may("ALL=(ALL) ALL");
		open(true);
		answer(loginHeadline(), "It is sent to that host only", HostUser.PASSWORD, true, null);
		answer(sudoHeadline(), "This target works as root.", "wrong", false, "sudo-password");
		answer(sudoHeadline(), WRONG, HostUser.PASSWORD, true, "sudo-password-wrong");
		connect(TargetState.CONNECTED);
		Bot.waitUntil("LTTng is known",
				() -> Views.rows(view).startsWith("far  " + host.address() + "  as root | connected, LTTng 2."));
		assertEquals(2, kept());
		disconnect();
		connect(TargetState.CONNECTED);
		assertNowhere(HostUser.PASSWORD);
	}

	@Test
	void withoutThePasswordForSudoNothingIsDone() throws Exception {
		host.may("ALL=(ALL) ALL");
		open(true);
		login();
		cancel("This target works as root.");
		connect(TargetState.FAILED);
		assertTrue(Views.link().view().message().startsWith("the sudo of " + host.address() + " wants the user's password"),
				Views.link().view().message());
	}

	@Test
	void aUserWithoutRightsIsToldWhatToDo() {
		open(true);
		login();
		connect(TargetState.FAILED);
		String message = Views.link().view().message();
		assertTrue(message.contains("does not let this user work as root (" + host.name() + " is not in the sudoers file")
				|| message.contains("does not let this user work as root (Sorry, user " + host.name()), message);
		Bot all = Bot.in(view.viewer().getTree().getParent());
		Bot.waitUntil("it is told below the rows", () -> all.labels().contains(message.substring(1)));
		Theme.screenshots("sudo-refused");
	}

	/** The session daemon of root is one of the whole machine: another one may be there. */
	@Test
	void whatRootRecordsIsControlledAndBrought() throws Exception {
		host.may("ALL=(ALL) ALL");
		try (RealLttng lttng = RealLttng.start(Files.createDirectory(temp.resolve("lttng")))) {
			try {
				open(true);
				login();
				answer(sudoHeadline(), "This target works as root.", HostUser.PASSWORD, false, null);
				connect(TargetState.CONNECTED);
				Views.awaitConnected();
				recordAndFetch(lttng);
			} finally {
				lttng.run("destroy", NAME);
			}
		}
	}

	private void recordAndFetch(RealLttng lttng) throws Exception {
		Views.select(view, "far");
		Views.command(view, SessionCommand.NEW_SESSION, "New Session", in -> {
			SessionFiles.type(SessionFiles.field(in, "name"), NAME);
			SessionFiles.type(SessionFiles.field(in, "output"), temp.resolve("out").toString());
			in.click("OK");
		});
		Views.select(view, "far", NAME);
		Dialogs.answer("Enable Event Rule", in -> {
			SessionFiles.type(SessionFiles.field(in, "name"), "lttng_ust_libc:*");
			in.click("OK");
		});
		Views.command(view, SessionCommand.ADD_RULE, "Domain", in -> in.click("OK"));
		Bot.waitUntil("the rule is there", () -> Views.has(view, "far", NAME, "User space", "channel0", "lttng_ust_libc:*"));
		Views.select(view, "far", NAME);
		Views.command(view, SessionCommand.START);
		Bot.waitUntil("it records", () -> Views.rows(view).contains("| active"));
		assertEquals(0, lttng.recordable());
		Bot.waitUntil("its size is known",
				() -> Views.rows(view).matches("(?s).*" + NAME + "  [^|]* \\| active \\| [0-9.]+ .iB.*"));
		Views.select(view, "far", NAME);
		Views.command(view, SessionCommand.STOP);
		Bot.waitUntil("it records no more", () -> Views.rows(view).contains("| stopped"));
		Views.command(view, SessionCommand.GET_TRACE, "Get Trace", in -> in.click("Fetch"));
		Bot.waitForJobs(TargetJob.FAMILY);
		Bot.waitUntil("the trace is open and read", () -> Bot.page().getActiveEditor() instanceof TraceEditor editor
				&& editor.events().ready() && editor.events().document().index().complete());
		assertTrue(((TraceEditor) Bot.page().getActiveEditor()).events().document().index().count() > 1000);
		Theme.screenshots("sudo-trace");
	}
}
