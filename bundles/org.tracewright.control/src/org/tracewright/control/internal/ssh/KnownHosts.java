// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;

/** What is known of the keys of one host. */
final class KnownHosts {

	private static final int MAX_SIZE = 16 << 20;

	private final SshHost host;
	private final List<Line> lines = new ArrayList<>();

	/** A line of a file that speaks of the host. */
	record Line(Path file, int number, PublicKey key, boolean revoked) {

		String place() {
			return file + ":" + number;
		}
	}

	/** What is known of a key. */
	sealed interface Verdict {

		/** It is the host's. */
		record Known() implements Verdict {
		}

		/** The host was never seen. */
		record Unknown() implements Verdict {
		}

		/** The host has another one. */
		record Changed(Line known) implements Verdict {
		}

		/** It must not be trusted. */
		record Revoked(Line line) implements Verdict {
		}
	}

	private KnownHosts(SshHost host) {
		this.host = host;
	}

	/** Reads the files of a host; lines that cannot be understood say nothing. */
	static KnownHosts read(SshHost host) throws ConnectionException {
		KnownHosts known = new KnownHosts(host);
		for (Path file : host.knownHosts())
			known.read(file);
		return known;
	}

	private void read(Path file) throws ConnectionException {
		if (!Files.isRegularFile(file))
			return;
		try {
			if (Files.size(file) > MAX_SIZE)
				throw new ConnectionException(Kind.CONFIGURATION,
						file + " is larger than 16 MiB: that is no list of known hosts");
			List<String> texts = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
			for (int i = 0; i < texts.size(); i++)
				readLine(file, i + 1, texts.get(i).strip());
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw new ConnectionException(Kind.CONFIGURATION,
					file + " cannot be read (" + Printable.of(e) + "), so that no host can be recognised: see to its permissions",
					e);
		}
	}

	private void readLine(Path file, int number, String text) {
		if (text.isEmpty() || text.startsWith("#"))
			return;
		try {
			KnownHostEntry entry = KnownHostEntry.parseKnownHostEntry(text);
			String marker = entry.getMarker();
			boolean revoked = "revoked".equals(marker);
			if (marker != null && !marker.isEmpty() && !revoked || !isOf(entry, text))
				return;
			AuthorizedKeyEntry keyEntry = entry.getKeyEntry();
			PublicKey key = keyEntry.resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
			if (key != null)
				lines.add(new Line(file, number, key, revoked));
		} catch (IOException | GeneralSecurityException | RuntimeException e) {
			// As ssh does: such a line is none.
		}
	}

	private boolean isOf(KnownHostEntry entry, String text) {
		if (entry.getHashedEntry() != null)
			return entry.isHostMatch(host.knownAs(), host.knownPort());
		String[] words = text.split("\\s+");
		return Patterns.anyMatch(List.of(words[words[0].startsWith("@") ? 1 : 0].split(",")), host.knownName());
	}

	/** Kinds of the keys that the host is known by, in the order of the files. */
	List<String> types() {
		return lines.stream().filter(line -> !line.revoked).map(line -> KeyUtils.getKeyType(line.key)).distinct().toList();
	}

	/** What is known of a key that the host shows. A key of another kind than the known ones counts as changed: we ask for the known kinds first. */
	Verdict verdict(PublicKey key) {
		Line other = null;
		boolean known = false;
		for (Line line : lines) {
			boolean same = KeyUtils.compareKeys(line.key, key);
			if (line.revoked && same)
				return new Verdict.Revoked(line);
			if (!line.revoked) {
				known |= same;
				if (other == null || !isOf(other, key) && isOf(line, key))
					other = line;
			}
		}
		return known ? new Verdict.Known() : other == null ? new Verdict.Unknown() : new Verdict.Changed(other);
	}

	private static boolean isOf(Line line, PublicKey key) {
		return KeyUtils.getKeyType(line.key).equals(KeyUtils.getKeyType(key));
	}

	/** The fingerprint of a key. */
	static String fingerprint(PublicKey key) {
		return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
	}

	/** Writes that a key is the host's, to the first of the files. */
	void add(PublicKey key) throws ConnectionException {
		Path file = host.knownHosts().getFirst();
		try {
			if (!Files.exists(file)) {
				Files.createDirectories(file.toAbsolutePath().getParent(), only(file, "rwx------"));
				Files.createFile(file, only(file, "rw-------"));
			}
			StringBuilder line = new StringBuilder(host.hashKnownHosts() ? hashed(host.knownName()) : host.knownName())
					.append(' ');
			PublicKeyEntry.appendPublicKeyEntry(line, key);
			boolean open = Files.size(file) > 0 && !endsWithLine(file);
			Files.writeString(file, (open ? "\n" : "") + line + "\n", StandardOpenOption.APPEND);
			lines.add(new Line(file, 0, key, false));
		} catch (IOException | GeneralSecurityException e) {
			throw new ConnectionException(Kind.CONFIGURATION, "the key of " + host.text() + " cannot be written to " + file + " ("
					+ Printable.of(e) + "): see to the permissions of the file", e);
		}
	}

	private static boolean endsWithLine(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		return bytes[bytes.length - 1] == '\n';
	}

	private static FileAttribute<?>[] only(Path file, String permissions) {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix"))
			return new FileAttribute<?>[0];
		Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
		return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(set)};
	}

	private static String hashed(String name) throws GeneralSecurityException {
		byte[] salt = new byte[20];
		new SecureRandom().nextBytes(salt);
		Mac mac = Mac.getInstance("HmacSHA1");
		mac.init(new SecretKeySpec(salt, "HmacSHA1"));
		Base64.Encoder encoder = Base64.getEncoder();
		return "|1|" + encoder.encodeToString(salt) + "|"
				+ encoder.encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
	}
}
