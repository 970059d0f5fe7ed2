// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Hosts behind other hosts, by the names of the user's settings. */
@Timeout(60)
class JumpTest {

	@TempDir
	private Path temp;
	private TestServer gate;
	private TestServer inner;
	private TestUser user;

	@BeforeEach
	void start() throws Exception {
		KeyPair pair = TestServer.key("EdDSA", 256);
		gate = TestServer.of(temp).accept(pair.getPublic()).allowForwarding().start();
		inner = TestServer.withPassword(temp);
		user = new TestUser(temp).trusts().hasKey("gate key", pair, null).knows(TestServer.PASSWORD, TestServer.PASSWORD);
		user.writes("config", """
				Host gate
				  HostName 127.0.0.1
				  Port %d
				  User tracer
				  IdentityFile "%s"
				Host inner
				  HostName 127.0.0.1
				  Port %d
				  User tracer
				  ProxyJump gate
				  IdentityFile none
				""".formatted(gate.port(), user.file("gate key"), inner.port()));
	}

	@AfterEach
	void stop() throws IOException {
		gate.close();
		inner.close();
	}

	@Test
	void eachHostIsCheckedAndLoggedInTo() throws Exception {
		try (SshConnection connection = user.connect(SshTarget.parse("inner"))) {
			assertEquals("inner (tracer@127.0.0.1:" + inner.port() + ")", connection.target());
			assertEquals("through\n", connection.run(Command.of("echo", "through"), Cancellation.NEVER).outputText());
			assertEquals(1, inner.commands.size());
			assertEquals(List.of(), gate.commands);
			assertEquals(1, gate.sessions());
		}
		assertEquals(List.of("trust [127.0.0.1]:" + gate.port(), "trust [127.0.0.1]:" + inner.port(), "password of"),
				user.asked.stream()
						.map(text -> text.substring(0,
								text.indexOf(' ', 12) < 0 ? text.length() : text.indexOf(' ', text.startsWith("trust") ? 6 : 9)))
						.toList());
		assertEquals(2, user.read("known_hosts").lines().count());
		while (gate.sessions() + inner.sessions() > 0)
			Thread.sleep(10);
	}

	@Test
	void aGateThatIsCutIsComeThroughAgain() throws Exception {
		try (SshConnection connection = user.connect(SshTarget.parse("inner"))) {
			gate.cut();
			while (connection.state() != ConnectionState.RECONNECTED)
				Thread.sleep(10);
			assertEquals("again\n", connection.run(Command.of("echo", "again"), Cancellation.NEVER).outputText());
		}
	}

	@Test
	void aChangedKeyBehindTheGateIsRefused() throws Exception {
		user.connect(SshTarget.parse("inner")).close();
		int port = inner.port();
		inner.close();
		TestServer other = TestServer.of(temp).acceptPassword();
		other.server.setPort(port);
		inner = other.start();
		failsWith(Kind.HOST_KEY_CHANGED, () -> user.connect(SshTarget.parse("inner")), "the key of inner (", "known_hosts:2");
	}

	@Test
	void aHostThatTheGateCannotReach() throws Exception {
		inner.close();
		failsWith(Kind.REFUSED, () -> user.connect(SshTarget.parse("inner")), "inner (", "jump host");
	}

	@Test
	void aCircleOfJumps() throws Exception {
		user.writes("config", "Host a\nProxyJump b\nHost b\nProxyJump a\n");
		failsWith(Kind.CONFIGURATION, () -> user.connect(SshTarget.parse("a")), "look for a circle");
	}
}
