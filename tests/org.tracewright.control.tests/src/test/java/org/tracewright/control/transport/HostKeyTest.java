// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Whom we talk with. */
@Timeout(60)
class HostKeyTest {

	@TempDir
	private Path temp;
	private TestUser user;

	@BeforeEach
	void makeUser() throws IOException {
		user = new TestUser(temp);
	}

	private static String print(PublicKey key) {
		return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
	}

	private static String line(TestServer server, PublicKey key) {
		return "[127.0.0.1]:" + server.port() + " " + PublicKeyEntry.toString(key) + "\n";
	}

	@Test
	void anUnknownHostIsAskedForOnceThenKnown() throws Exception {
		user.trusts().knows(TestServer.PASSWORD, TestServer.PASSWORD);
		try (TestServer server = TestServer.withPassword(temp)) {
			PublicKey key = server.hostKeys.getFirst().getPublic();
			user.connect(server).close();
			assertEquals("trust [127.0.0.1]:" + server.port() + " ecdsa-sha2-nistp256 " + print(key), user.asked.getFirst());
			assertTrue(print(key).startsWith("SHA256:"));
			assertEquals(line(server, key), user.read("known_hosts"));
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(user.file("known_hosts"))));
			user.asked.clear();
			user.doubts().connect(server).close();
			assertEquals(List.of("password of tracer at 127.0.0.1 #0"), user.asked);
		}
	}

	@Test
	void aHostThatIsNotTrustedGetsNoSecret() throws Exception {
		user.knows(TestServer.PASSWORD);
		try (TestServer server = TestServer.withPassword(temp)) {
			failsWith(Kind.HOST_KEY_REJECTED, () -> user.connect(server), print(server.hostKeys.getFirst().getPublic()),
					"compare it");
		}
		assertEquals(1, user.asked.size());
		assertEquals("", user.read("known_hosts"));
	}

	@Test
	void aChangedKeyIsRefused() throws Exception {
		user.trusts().knows(TestServer.PASSWORD);
		try (TestServer server = TestServer.withPassword(temp)) {
			PublicKey old = TestServer.key("EC", 256).getPublic();
			String text = "# mine\n" + line(server, old);
			user.writes("known_hosts", text);
			failsWith(Kind.HOST_KEY_CHANGED, () -> user.connect(server), "Known: ecdsa-sha2-nistp256 " + print(old),
					user.file("known_hosts") + ":2",
					"shown: ecdsa-sha2-nistp256 " + print(server.hostKeys.getFirst().getPublic()),
					"remove line 2 of " + user.file("known_hosts"));
			assertEquals(text, user.read("known_hosts"));
		}
		assertEquals(List.of(), user.asked);
	}

	@Test
	void aKeyOfAnotherKindIsAChangedKey() throws Exception {
		user.trusts();
		try (TestServer server = TestServer.withPassword(temp)) {
			user.writes("known_hosts", line(server, TestServer.key("EdDSA", 256).getPublic()));
			failsWith(Kind.HOST_KEY_CHANGED, () -> user.connect(server), "Known: ssh-ed25519", "shown: ecdsa-sha2-nistp256");
		}
		assertEquals(List.of(), user.asked);
	}

	@Test
	void theKindOfKeyThatIsKnownIsAskedFor() throws Exception {
		user.knows(TestServer.PASSWORD, TestServer.PASSWORD, TestServer.PASSWORD);
		KeyPair rsa = TestServer.key("RSA", 2048);
		KeyPair edwards = TestServer.key("EdDSA", 256);
		try (TestServer server = TestServer.of(temp).acceptPassword()) {
			server.hostKeys.addAll(List.of(rsa, edwards));
			server.start();
			for (KeyPair pair : server.hostKeys) {
				user.writes("known_hosts", line(server, pair.getPublic()));
				user.connect(server).close();
			}
		}
	}

	@Test
	void hashedNamesAreKnownAndWritten() throws Exception {
		user.trusts().knows(TestServer.PASSWORD, TestServer.PASSWORD).writes("config", "HashKnownHosts yes\n");
		user.writes("known_hosts", "no line end");
		try (TestServer server = TestServer.withPassword(temp)) {
			user.connect(server).close();
			String known = user.read("known_hosts");
			assertTrue(known.startsWith("no line end\n|1|"), known);
			assertFalse(known.contains("127.0.0.1"), known);
			user.asked.clear();
			user.doubts().connect(server).close();
			assertEquals(1, user.asked.size());
			user.writes("known_hosts", known.replaceAll("(\\|1\\|\\S+ ).*\n",
					"$1" + PublicKeyEntry.toString(TestServer.key("EC", 256).getPublic()) + "\n"));
			failsWith(Kind.HOST_KEY_CHANGED, () -> user.connect(server), "known_hosts:2");
		}
	}

	@Test
	void aRevokedKeyIsRefusedThoughItIsKnown() throws Exception {
		user.trusts();
		try (TestServer server = TestServer.withPassword(temp)) {
			PublicKey key = server.hostKeys.getFirst().getPublic();
			user.writes("known_hosts", line(server, key) + "@revoked * " + PublicKeyEntry.toString(key) + "\n");
			failsWith(Kind.HOST_KEY_REJECTED, () -> user.connect(server), "revoked", "known_hosts:2");
		}
	}

	@Test
	void linesThatNobodyUnderstandsSayNothing() throws Exception {
		user.knows(TestServer.PASSWORD);
		try (TestServer server = TestServer.withPassword(temp)) {
			user.writes("known_hosts", "x\n|1|bad\n[127.0.0.1]:" + server.port()
					+ " ssh-new AAAA\n@cert-authority * ssh-rsa AAAA\n" + line(server, server.hostKeys.getFirst().getPublic()));
			user.connect(server).close();
		}
	}
}
