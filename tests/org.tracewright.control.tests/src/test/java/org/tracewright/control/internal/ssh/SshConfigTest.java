// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.SshSettings;
import org.tracewright.control.transport.SshTarget;

/** What the user's settings say of a target. */
class SshConfigTest {

	private static final String ME = System.getProperty("user.name");

	@TempDir
	private Path folder;

	private SshHost resolve(String target) throws ConnectionException {
		return SshConfig.resolve(SshSettings.in(folder), SshTarget.parse(target));
	}

	private String text(String target) throws ConnectionException {
		return resolve(target).text();
	}

	private void config(String text) throws IOException {
		Files.writeString(folder.resolve("config"), text);
	}

	@Test
	void withoutSettingsTheUsualOnes() throws Exception {
		SshHost host = resolve("box");
		assertEquals(ME + "@box", host.text());
		assertEquals("[id_ed25519, id_ecdsa, id_rsa]", host.keys().stream().map(Path::getFileName).toList().toString());
		assertEquals(folder.resolve("known_hosts"), host.knownHosts().getFirst());
		assertEquals("root@box:2222", text("root@box:2222"));
		assertEquals("root@[fe80::1%eth0]:2222", text("ssh://root@[fe80::1%eth0]:2222"));
	}

	@Test
	void theFirstValueWins() throws Exception {
		config("""
				user=first # mine
				Host box !other b*
					HostName = %h.example.org
					Port "2200"
				host *
					User second
					Port 1
					HostKeyAlias Known
				""");
		assertEquals("box (first@box.example.org:2200)", text("box"));
		assertEquals("bar (first@bar.example.org:2200)", text("bar"));
		assertEquals("first@other:1", text("other"));
		assertEquals("known", resolve("box").knownName());
		assertEquals("box (me@box.example.org:9)", text("me@box:9"));
	}

	@Test
	void keysAddUpAndHaveTokens() throws Exception {
		config("""
				Host box
				IdentityFile ~/keys/%n-%r
				IdentitiesOnly yes
				IdentityFile %%d/"x y"
				Host *
				IdentityFile /k/%h:%p
				""");
		SshHost host = resolve("me@box");
		assertEquals(System.getProperty("user.home") + "/keys/box-me", host.keys().getFirst().toString());
		assertEquals("/k/box:22", host.keys().getLast().toString());
		assertTrue(host.onlyKeys());
	}

	@Test
	void matchAndInclude() throws Exception {
		Files.createDirectory(folder.resolve("config.d"));
		Files.writeString(folder.resolve("config.d/2"), "Port 2\n");
		Files.writeString(folder.resolve("config.d/1"), "Host inc*\nPort 1\n");
		config("""
				Host inc*
				Include config.d/*
				Match originalhost web,db user root
				Port 3
				Match exec "touch /tmp/never"
				Port 4
				Match !host web all
				Port 5
				""");
		assertEquals(1, resolve("included").port());
		assertEquals(3, resolve("root@db").port());
		assertEquals(22, resolve("me@web").port());
		assertEquals(5, resolve("me@db").port());
	}

	@Test
	void jumps() throws Exception {
		config("Host a\nProxyJump u@one:22,two\nHost b\nProxyJump none\nProxyCommand nc %h\nHost c\nProxyCommand none\nHost b\nHost *\nProxyJump z\n");
		assertEquals("[u@one:22, two]", resolve("a").jumps().toString());
		assertEquals("[z]", resolve("c").jumps().toString());
		String message = assertThrows(ConnectionException.class, () -> resolve("b")).getMessage();
		assertTrue(message.contains("ProxyCommand for b, which is not supported: say ProxyJump"), message);
	}

	@Test
	void whatIsWrongIsSaidWithItsPlace() throws Exception {
		String[][] wrong = {{"Host *\nUser \"x\n", "config:2: a quote is not closed"},
				{"Port\n", "config:1: 'Port' has no value"}, {"Port x", "config: 'x' is not a port"},
				{"Include config\n", "more than 16 times"}, {"ProxyJump a,b@\n", "in ProxyJump for box: 'b@' is not a target"}};
		for (String[] text : wrong) {
			config(text[0]);
			String message = assertThrows(ConnectionException.class, () -> resolve("box"), text[0]).getMessage();
			assertTrue(message.contains(text[1]), message);
		}
	}

	@Test
	void targets() {
		assertEquals("user@host:22", SshTarget.parse(" user@host:22 ").toString());
		assertEquals("[::1]", SshTarget.parse("[::1]").toString());
		for (String text : new String[]{"", "@host", "a b", "host:", "host:99999", "host:0x", "-oProxyCommand=x", "a@b@c", "::1"})
			assertThrows(IllegalArgumentException.class, () -> SshTarget.parse(text), text);
	}
}
