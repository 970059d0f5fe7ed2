// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Who is let in, and what is said when nobody is. */
@Timeout(60)
class SshLoginTest {

	/** Made by {@code openssl genpkey -algorithm ed25519 -aes256 -pass "pass:open sesame"}; it opens nothing. */
	private static final String PKCS8 = """
			-----BEGIN ENCRYPTED PRIVATE KEY-----
			MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjGMcz4pjh1SAICCAAw
			DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOTbSHcOMzCdoj6HTcTJs+4EQIXX
			WCcPpPf8vAUcMlxCY4R9f6OdVA1wad/dcJgdwKN2l6jWc7Hatljtz6qVHud3pF5R
			Gl5MfG8gpFVkqRkfgSQ=
			-----END ENCRYPTED PRIVATE KEY-----
			""";
	private static final String PKCS8_PUBLIC = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDLxJGDb+B0s4Nnt158oY+Qp+gjj9vzzfHzv0g/4XCJm";

	@TempDir
	private Path temp;
	private TestUser user;

	@BeforeEach
	void makeUser() throws IOException {
		user = new TestUser(temp).trusts();
	}

	private void logsIn(TestServer server) throws ConnectionException {
		try (SshConnection connection = user.connect(server)) {
			assertEquals("in\n", connection.run(Command.of("echo", "in"), Cancellation.NEVER).outputText());
		}
		user.asked.removeIf(question -> question.startsWith("trust"));
	}

	@Test
	void aKeyOfEachKind() throws Exception {
		for (String kind : List.of("EdDSA/256/id_ed25519", "RSA/2048/id_rsa", "EC/256/id_ecdsa", "EC/521/id_ecdsa")) {
			String[] parts = kind.split("/");
			KeyPair pair = TestServer.key(parts[0], Integer.parseInt(parts[1]));
			TestUser owner = new TestUser(temp.resolve(parts[1] + parts[0])).trusts().hasKey(parts[2], pair, null);
			try (TestServer server = TestServer.of(temp).accept(pair.getPublic()).start();
					SshConnection connection = owner.connect(server)) {
				assertEquals(0, connection.run(Command.of("true"), Cancellation.NEVER).exitCode(), kind);
			}
			assertEquals(1, owner.asked.size(), kind);
		}
	}

	@Test
	void thePassphraseOfAKeyIsAskedForAgainWhenItIsWrong() throws Exception {
		KeyPair pair = TestServer.key("EdDSA", 256);
		user.hasKey("id_ed25519", pair, "open sesame").hasKey("id_rsa", TestServer.key("RSA", 2048), null).knows("wrong",
				"open sesame");
		try (TestServer server = TestServer.of(temp).accept(pair.getPublic()).start()) {
			logsIn(server);
		}
		assertEquals(List.of("passphrase of id_ed25519 #0", "passphrase of id_ed25519 #1"), user.asked);
		for (char[] secret : user.given)
			assertArrayEquals(new char[secret.length], secret);
	}

	@Test
	void aKeyFileOfAnotherForm() throws Exception {
		user.writes("id_rsa", PKCS8).knows("wrong", "open sesame");
		PublicKey key = PublicKeyEntry.parsePublicKeyEntry(PKCS8_PUBLIC).resolvePublicKey(null, Map.of(),
				PublicKeyEntryResolver.FAILING);
		try (TestServer server = TestServer.of(temp).accept(key).start()) {
			logsIn(server);
		}
		assertEquals(List.of("passphrase of id_rsa #0", "passphrase of id_rsa #1"), user.asked);
	}

	@Test
	void nobodyIsAskedForAPassphraseThatIsNotNeeded() throws Exception {
		KeyPair pair = TestServer.key("EC", 256);
		user.hasKey("id_ed25519", TestServer.key("EdDSA", 256), "open sesame").hasKey("id_ecdsa", pair, null);
		try (TestServer server = TestServer.of(temp).accept(pair.getPublic()).start()) {
			logsIn(server);
		}
		assertEquals(List.of(), user.asked);
	}

	@Test
	void aPassword() throws Exception {
		user.knows("wrong", TestServer.PASSWORD);
		try (TestServer server = TestServer.withPassword(temp)) {
			logsIn(server);
		}
		assertEquals(List.of("password of tracer at 127.0.0.1 #0", "password of tracer at 127.0.0.1 #1"), user.asked);
		for (char[] secret : user.given)
			assertArrayEquals(new char[secret.length], secret);
	}

	@Test
	void questionsOfTheHost() throws Exception {
		user.knows("1234", "wrong", "1234", "blue");
		try (TestServer server = TestServer.of(temp)) {
			server.server.setKeyboardInteractiveAuthenticator(new KeyboardInteractiveAuthenticator() {
				@Override
				public InteractiveChallenge generateChallenge(ServerSession session, String name, String lang, String methods) {
					InteractiveChallenge challenge = new InteractiveChallenge();
					challenge.setInteractionName("Token");
					challenge.setInteractionInstruction("two\nquestions\u001b[31m");
					challenge.addPrompt("Code: ", false);
					challenge.addPrompt("Colour: ", true);
					return challenge;
				}

				@Override
				public boolean authenticate(ServerSession session, String name, List<String> answers) {
					return answers.equals(List.of("1234", "blue"));
				}
			});
			server.start();
			logsIn(server);
		}
		assertEquals(
				List.of("Code: (Token two questions\ufffd[31m) #0", "Colour: (Token two questions\ufffd[31m) shown #0",
						"Code: (Token two questions\ufffd[31m) #1", "Colour: (Token two questions\ufffd[31m) shown #1"),
				user.asked);
	}

	@Test
	void aWrongKey() throws Exception {
		user.hasKey("id_ecdsa", TestServer.key("EC", 256), null).hasKey("id_ed25519", TestServer.key("EdDSA", 256), "open sesame")
				.knows("no", "no", "no");
		try (TestServer server = TestServer.of(temp).start()) {
			failsWith(Kind.AUTHENTICATION_FAILED, () -> user.connect(server),
					"tracer@127.0.0.1:" + server.port() + " does not let the user in", "the host accepts ", "publickey; tried: ",
					"id_ecdsa (ecdsa-sha2-nistp256)", "id_ed25519 (which the passphrase did not unlock)", "authorized_keys");
		}
	}

	@Test
	void aWrongPasswordIsNowhereInTheMessage() throws Exception {
		user.knows("s3cret1", "s3cret2", "s3cret3", "s3cret4");
		try (TestServer server = TestServer.withPassword(temp)) {
			ConnectionException e = assertThrows(ConnectionException.class, () -> user.connect(server));
			assertEquals(Kind.AUTHENTICATION_FAILED, e.kind());
			StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			assertFalse(trace.toString().contains("s3cret"), trace.toString());
		}
		for (char[] secret : user.given)
			assertArrayEquals(new char[secret.length], secret);
	}

	@Test
	void nothingToTry() throws Exception {
		try (TestServer server = TestServer.withPassword(temp)) {
			failsWith(Kind.AUTHENTICATION_FAILED, () -> user.connect(server), "no password was given");
		}
	}

	@Test
	void noSuchHost() {
		failsWith(Kind.UNKNOWN_HOST, () -> user.connect(SshTarget.parse("nobody@no-such-host.invalid")), "'no-such-host.invalid'",
				"check the name");
	}

	@Test
	void nothingListens() throws Exception {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			port = socket.getLocalPort();
		}
		failsWith(Kind.REFUSED, () -> user.connect(SshTarget.parse("127.0.0.1:" + port)), "127.0.0.1 port " + port,
				"check the port");
	}

	@Test
	void aServerThatSaysNothing() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			SshSettings settings = user.settings().withPatience(Duration.ofMillis(300), Duration.ofMillis(300));
			SshTarget target = SshTarget.parse("127.0.0.1:" + socket.getLocalPort());
			failsWith(Kind.TIMED_OUT, () -> SshConnection.connect(target, settings, user, user, Cancellation.NEVER),
					"connecting to", "300 ms");
			AtomicInteger looks = new AtomicInteger();
			failsWith(Kind.CANCELLED,
					() -> SshConnection.connect(target, user.settings(), user, user, () -> looks.incrementAndGet() > 5));
		}
	}

	@Test
	void aServerOfAnotherKind() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			Thread.ofVirtual().start(() -> {
				try (Socket accepted = socket.accept()) {
					accepted.getOutputStream()
							.write("HTTP/1.1 400 Bad Request\r\n\r\n".repeat(2000).getBytes(StandardCharsets.US_ASCII));
					accepted.getInputStream().readAllBytes();
				} catch (IOException e) {
					// The client has gone.
				}
			});
			failsWith(Kind.PROTOCOL, () -> user.connect(SshTarget.parse("127.0.0.1:" + socket.getLocalPort())),
					"check that an SSH server");
		}
	}

	@Test
	void theTimeThatTheUserTakesDoesNotCount() throws Exception {
		try (TestServer server = TestServer.withPassword(temp)) {
			SshSettings settings = user.settings().withPatience(Duration.ofSeconds(15), Duration.ofMillis(1500));
			Credentials slow = request -> {
				try {
					Thread.sleep(2000);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return TestServer.PASSWORD.toCharArray();
			};
			SshConnection.connect(server.target(), settings, slow, user, Cancellation.NEVER).close();
		}
	}
}
