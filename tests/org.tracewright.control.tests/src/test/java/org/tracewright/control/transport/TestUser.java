// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;

/** Somebody with SSH settings of his own, who answers what he is asked and remembers it. */
final class TestUser implements Credentials, HostKeyDecision {

	final Path folder;
	final List<String> asked = new ArrayList<>();
	final List<char[]> given = new ArrayList<>();
	private final Deque<String> secrets = new ArrayDeque<>();
	private boolean trusting;

	/** With an empty folder of settings. */
	TestUser(Path home) throws IOException {
		folder = Files.createDirectories(home.resolve(".ssh"));
	}

	/** Knows these secrets, and gives them in this order. */
	TestUser knows(String... answers) {
		secrets.addAll(List.of(answers));
		return this;
	}

	/** Trusts whom he does not know. */
	TestUser trusts() {
		trusting = true;
		return this;
	}

	TestUser doubts() {
		trusting = false;
		return this;
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	String read(String name) throws IOException {
		return Files.exists(file(name)) ? Files.readString(file(name)) : "";
	}

	TestUser writes(String name, String text) throws IOException {
		Files.writeString(file(name), text);
		return this;
	}

	/** Has a key, with a passphrase unless it is null. */
	TestUser hasKey(String name, KeyPair pair, String passphrase) throws IOException, GeneralSecurityException {
		OpenSSHKeyEncryptionContext encryption = null;
		if (passphrase != null) {
			encryption = new OpenSSHKeyEncryptionContext();
			encryption.setCipherType("256");
			encryption.setPassword(passphrase);
			encryption.setKdfRounds(4);
		}
		try (OutputStream out = Files.newOutputStream(file(name))) {
			OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "test", encryption, out);
		}
		try (OutputStream out = Files.newOutputStream(file(name + ".pub"))) {
			OpenSSHKeyPairResourceWriter.INSTANCE.writePublicKey(pair, "test", out);
		}
		return this;
	}

	SshSettings settings() {
		return SshSettings.in(folder).withRetries(Duration.ofMillis(20), Duration.ofSeconds(30));
	}

	SshConnection connect(SshTarget target) throws ConnectionException {
		return SshConnection.connect(target, settings(), this, this, Cancellation.NEVER);
	}

	SshConnection connect(TestServer server) throws ConnectionException {
		return connect(server.target());
	}

	@Override
	public synchronized char[] secret(SecretRequest request) {
		asked.add(switch (request) {
			case SecretRequest.Password p -> "password of " + p.user() + " at " + p.host() + " #" + p.attempt();
			case SecretRequest.Sudo s -> "sudo on " + s.target() + " #" + s.attempt();
			case SecretRequest.Passphrase p -> "passphrase of " + p.key().getFileName() + " #" + p.attempt();
			case SecretRequest.Answer a ->
				a.prompt() + " (" + a.instruction() + ")" + (a.shown() ? " shown" : "") + " #" + a.attempt();
		});
		if (secrets.isEmpty())
			return null;
		char[] secret = secrets.removeFirst().toCharArray();
		given.add(secret);
		return secret;
	}

	@Override
	public synchronized boolean trust(HostKey key) {
		asked.add("trust " + key.host() + " " + key.type() + " " + key.fingerprint());
		return trusting;
	}
}
