// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

/** Targets behind a real SSH server: hosts and secrets are asked for, refused, kept. */
@ExtendWith(ScreenshotOnFailure.class)
class SshTargetTest {

	private static final String PASSPHRASE = "open sesame";
	private static final String SAFE = "/org.tracewright.ui.session/ssh";

	@TempDir
	private Path temp;
	private OpenSsh ssh;
	private SessionsView view;
	private final Set<Shell> seen = new HashSet<>();
	private final Deque<Consumer<Bot>> answers = new ArrayDeque<>();

	@BeforeEach
	void start() throws Exception {
		SecurePreferencesFactory.getDefault().node(SAFE).removeNode();
		ssh = OpenSsh.start(temp, PASSPHRASE);
		view = Views.open(new TargetEntry("far", ssh.address(), false, ""));
	}

	@AfterEach
	void end() throws Exception {
		if (view != null)
			Views.close();
		if (ssh != null)
			ssh.close();
	}

	/** Answers dialogs in the order in which they open. */
	@SafeVarargs
	private void answers(Consumer<Bot>... actions) {
		answers.clear();
		answers.addAll(List.of(actions));
		Display.getCurrent().timerExec(50, this::answer);
	}

	private void answer() {
		for (Shell shell : Display.getCurrent().getShells())
			if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null && !answers.isEmpty()
					&& (shell.getText().equals("Unknown Host") || shell.getText().equals("Connect to far")) && seen.add(shell)) {
				Bot.settle();
				Display.getCurrent().timerExec(50, this::answer);
				answers.poll().accept(Bot.in(shell));
				return;
			}
		if (!answers.isEmpty())
			Display.getCurrent().timerExec(50, this::answer);
	}

	private void connect(TargetState expected) {
		Views.select(view, "far");
		Views.command(view, SessionCommand.CONNECT);
		Bot.waitUntil("the target is " + expected, () -> Views.link().view().state() == expected);
		Bot.settle();
	}

	private static Consumer<Bot> passphrase(String text, boolean kept) {
		return bot -> {
			bot.all(Text.class, t -> (t.getStyle() & org.eclipse.swt.SWT.PASSWORD) != 0).getFirst().setText(text);
			if (kept)
				bot.click("Keep it in the secure storage");
			Bot.screenshot(kept ? "passphrase-again-light" : "passphrase-light");
			bot.click("Connect");
		};
	}

	private static Consumer<Bot> trust() {
		return bot -> bot.click("Trust and Connect");
	}

	@Test
	void anUnknownHostIsAskedAbout() throws Exception {
		String fingerprint = ssh.fingerprint();
		answers(bot -> {
			assertTrue(bot.labels().contains(fingerprint), bot.labels());
			Bot.screenshot("unknown-host-light");
			bot.click("Cancel");
		});
		connect(TargetState.FAILED);
		assertTrue(Views.rows(view).contains("far  " + ssh.address() + " | cannot connect"), Views.rows(view));
		assertFalse(Files.exists(temp.resolve("user/.ssh/known_hosts")), "the host was not trusted");
		Bot.screenshot("ssh-refused-light");
	}

	@Test
	void aPassphraseIsAskedForAgainUntilItIsRightAndIsKeptIfWanted() throws Exception {
		answers(trust(), passphrase("wrong", false), passphrase(PASSPHRASE, true));
		connect(TargetState.CONNECTED);
		assertTrue(Files.readString(temp.resolve("user/.ssh/known_hosts")).contains("127.0.0.1"));
		Views.command(view, SessionCommand.DISCONNECT);
		Bot.waitUntil("the target is disconnected", () -> Views.link().view().state() == TargetState.DISCONNECTED);
		answers(bot -> {
			throw new AssertionError("nothing should be asked");
		});
		connect(TargetState.CONNECTED);
		assertEquals(1, answers.size());
		answers.clear();
		try (var files = Files.walk(temp)) {
			assertEquals(0, files.filter(Files::isRegularFile).filter(SshTargetTest::holdsSecret).count());
		}
	}

	private static boolean holdsSecret(Path file) {
		try {
			return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(PASSPHRASE);
		} catch (java.io.IOException e) {
			return false;
		}
	}

	@Test
	void aHostWithAnotherKeyIsRefused() throws Exception {
		answers(trust(), passphrase(PASSPHRASE, false));
		connect(TargetState.CONNECTED);
		Views.command(view, SessionCommand.DISCONNECT);
		ssh.kill();
		ssh.newHostKey();
		ssh.listen();
		connect(TargetState.FAILED);
		String message = Views.link().view().message();
		assertTrue(message.contains(ssh.fingerprint()) && message.contains("known_hosts"), message);
		Bot.screenshot("ssh-changed-key-light");
	}

	@Test
	void aLostConnectionIsMadeAgain() throws Exception {
		answers(trust(), passphrase(PASSPHRASE, true));
		connect(TargetState.CONNECTED);
		ssh.kill();
		Bot.waitUntil("the loss is noticed", () -> Views.link().view().state() == TargetState.LOST);
		Bot.waitUntil("the row says it", () -> Views.rows(view).contains("connection lost"));
		ssh.listen();
		Bot.waitUntil("the connection is there again", () -> Views.link().view().state() == TargetState.CONNECTED);
		Bot.waitUntil("the row says it", () -> Views.rows(view).contains("connected"));
	}

	@Test
	void nothingListens() throws Exception {
		ssh.kill();
		connect(TargetState.FAILED);
		String message = Views.link().view().message();
		assertTrue(message.contains("127.0.0.1"), message);
		assertTrue(Bot.in(view.viewer().getTree().getParent()).labels().contains(message.substring(1)));
	}
}
