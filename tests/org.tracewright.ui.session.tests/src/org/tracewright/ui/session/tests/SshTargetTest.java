// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
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
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

/** Targets behind a real SSH server: hosts and secrets are asked for, refused, kept. */
@ExtendWith(ScreenshotOnFailure.class)
class SshTargetTest {

	private static final String PASSPHRASE = "open sesame";
	private static final String CONNECT = "Connect to far";
	private static final String SAFE = "/org.tracewright.ui.session/ssh";
	/** Where the secure storage of the tests is, as their build says. */
	private static final Path SAFE_FILE = Path.of("target/secure-storage");

	@TempDir
	private Path temp;
	private OpenSsh ssh;
	private ScriptedLttng lttng;
	private SessionsView view;

	@BeforeEach
	void start() throws Exception {
		SecurePreferencesFactory.getDefault().node(SAFE).removeNode();
		ssh = OpenSsh.start(temp, PASSPHRASE);
		lttng = new ScriptedLttng(Files.createDirectory(temp.resolve("lttng")), "2.13.14");
		view = Views.open(new TargetEntry("far", ssh.address(), false, lttng.program()));
	}

	@AfterEach
	void end() throws Exception {
		if (view != null)
			Views.close();
		if (ssh != null)
			ssh.close();
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

	private static void trusting() {
		Dialogs.answer("Unknown Host", bot -> bot.click("Trust and Connect"));
	}

	@Test
	void anUnknownHostIsAskedAbout() throws Exception {
		String fingerprint = ssh.fingerprint();
		Dialogs.answer("Unknown Host", bot -> {
			assertTrue(bot.labels().contains(fingerprint), bot.labels());
			Bot.screenshot("unknown-host-light");
			bot.click("Cancel");
		});
		connect(TargetState.FAILED);
		Bot.waitUntil("the row says it", () -> Views.rows(view).contains("far  " + ssh.address() + " | cannot connect"));
		assertFalse(Files.exists(temp.resolve("user/.ssh/known_hosts")), "the host was not trusted");
		Bot.screenshot("ssh-refused-light");
	}

	@Test
	void aPassphraseIsAskedForAgainUntilItIsRightAndIsKeptIfWanted() throws Exception {
		trusting();
		Dialogs.answer(CONNECT, passphrase("wrong", false));
		Dialogs.answer(CONNECT, passphrase(PASSPHRASE, true));
		connect(TargetState.CONNECTED);
		assertTrue(Files.readString(temp.resolve("user/.ssh/known_hosts")).contains("127.0.0.1"));
		Views.command(view, SessionCommand.DISCONNECT);
		Bot.waitUntil("the target is disconnected", () -> Views.link().view().state() == TargetState.DISCONNECTED);
		// Nothing is asked: nobody would answer.
		connect(TargetState.CONNECTED);
		ISecurePreferences safe = SecurePreferencesFactory.getDefault().node(SAFE);
		assertEquals(1, safe.childrenNames().length);
		assertTrue(safe.node(safe.childrenNames()[0]).isEncrypted("secret"));
		assertTrue(Files.readString(SAFE_FILE).contains("org.tracewright.ui.session"), "it is on the disk");
		Path workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		for (Path place : List.of(temp, workspace, SAFE_FILE))
			try (var files = Files.walk(place)) {
				assertEquals(0, files.filter(Files::isRegularFile).filter(SshTargetTest::holdsSecret).count(), place.toString());
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
		trusting();
		Dialogs.answer(CONNECT, passphrase(PASSPHRASE, false));
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
		trusting();
		Dialogs.answer(CONNECT, passphrase(PASSPHRASE, true));
		connect(TargetState.CONNECTED);
		ssh.kill();
		Bot.waitUntil("the loss is noticed", () -> Views.link().view().state() == TargetState.LOST);
		Bot.waitUntil("the row says it", () -> Views.rows(view).contains("connection lost"));
		lttng.sessions(true, List.of("made meanwhile"), 1);
		ssh.listen();
		Bot.waitUntil("the target is looked at again",
				() -> Views.rows(view).contains("far  " + ssh.address() + " | connected, LTTng 2.13.14")
						&& Views.rows(view).contains("made meanwhile"));
	}

	@Test
	void nothingListens() throws Exception {
		ssh.kill();
		connect(TargetState.FAILED);
		String message = Views.link().view().message();
		assertTrue(message.contains("127.0.0.1"), message);
		Bot all = Bot.in(view.viewer().getTree().getParent());
		Bot.waitUntil("it is told below the rows", () -> all.labels().contains(message.substring(1)));
	}
}
