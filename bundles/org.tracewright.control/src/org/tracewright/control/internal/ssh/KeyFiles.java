// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.tracewright.control.internal.Printable;

/** The user's keys in files: those without a passphrase first, so that nobody is asked for one that is not needed. */
final class KeyFiles implements KeyIdentityProvider {

	private static final int MAX_SIZE = 1 << 20;
	private static final int PASSPHRASES = 3;

	private final List<Path> files;
	private final Secrets secrets;
	private final Notes notes;

	/** A key needs a passphrase that nobody was asked for yet. */
	private static final class LockedException extends IOException {

		private static final long serialVersionUID = 1;
	}

	KeyFiles(List<Path> files, Secrets secrets, Notes notes) {
		this.files = files;
		this.secrets = secrets;
		this.notes = notes;
	}

	/** The public halves that lie beside the files, as far as there are any. */
	List<PublicKey> publicKeys() {
		List<PublicKey> keys = new ArrayList<>();
		for (Path file : files) {
			Path half = file.getFileName().toString().endsWith(".pub") ? file : file.resolveSibling(file.getFileName() + ".pub");
			try {
				if (Files.isRegularFile(half) && Files.size(half) < MAX_SIZE)
					for (String line : Files.readString(half).lines().toList())
						keys.add(AuthorizedKeyEntry.parseAuthorizedKeyEntry(line).resolvePublicKey(null,
								PublicKeyEntryResolver.IGNORING));
			} catch (IOException | GeneralSecurityException | RuntimeException e) {
				// It is only of use with an agent.
			}
		}
		keys.removeIf(key -> key == null);
		return keys;
	}

	@Override
	public Iterable<KeyPair> loadKeys(SessionContext session) {
		return () -> new Keys(session);
	}

	private final class Keys implements Iterator<KeyPair> {

		private final SessionContext session;
		private final Deque<Path> rest = new ArrayDeque<>(files);
		private final Deque<Path> locked = new ArrayDeque<>();
		private final Deque<KeyPair> found = new ArrayDeque<>();

		Keys(SessionContext session) {
			this.session = session;
		}

		@Override
		public boolean hasNext() {
			while (found.isEmpty() && !(rest.isEmpty() && locked.isEmpty()))
				if (rest.isEmpty())
					load(locked.removeFirst(), true);
				else
					load(rest.removeFirst(), false);
			return !found.isEmpty();
		}

		@Override
		public KeyPair next() {
			if (!hasNext())
				throw new NoSuchElementException();
			return found.removeFirst();
		}

		private void load(Path file, boolean unlock) {
			if (!Files.isRegularFile(file) || file.getFileName().toString().endsWith(".pub"))
				return;
			try {
				if (Files.size(file) > MAX_SIZE)
					throw new IOException("it is too large for a key");
				Iterable<KeyPair> pairs = read(file, Files.readAllBytes(file), unlock);
				if (pairs == null)
					notes.add("key " + file + " (of a kind that is not supported)");
				else
					for (KeyPair pair : pairs) {
						notes.add("key " + file + " (" + KeyUtils.getKeyType(pair) + ")");
						found.add(pair);
					}
			} catch (LockedException e) {
				locked.add(file);
			} catch (IOException | GeneralSecurityException | RuntimeException | LinkageError e) {
				// A linkage error: the library lacks an optional one for this kind of key.
				notes.add("key " + file
						+ (unlock
								? " (which the passphrase did not unlock)"
								: " (which cannot be read: " + Printable.of(e) + ")"));
			}
		}

		private Iterable<KeyPair> read(Path file, byte[] bytes, boolean unlock) throws IOException, GeneralSecurityException {
			NamedResource name = NamedResource.ofName(file.toString());
			FilePasswordProvider passphrases = unlock ? new Passphrases(file) : (context, resource, attempt) -> {
				throw new LockedException();
			};
			byte[] key = LockedPkcs8.is(bytes)
					? passphrases.decode(session, name, passphrase -> LockedPkcs8.unlock(bytes, passphrase))
					: bytes;
			return SecurityUtils.loadKeyPairIdentities(session, name, new ByteArrayInputStream(key), passphrases);
		}
	}

	/** Asks for the passphrase of a key, again when it was wrong. */
	private final class Passphrases implements FilePasswordProvider {

		private final Path file;

		Passphrases(Path file) {
			this.file = file;
		}

		@Override
		public String getPassword(SessionContext session, NamedResource resource, int attempt) {
			return secrets.passphrase(file, attempt);
		}

		@Override
		public ResourceDecodeResult handleDecodeAttemptResult(SessionContext session, NamedResource resource, int attempt,
				String password, Exception failure) {
			return attempt + 1 < PASSPHRASES ? ResourceDecodeResult.RETRY : ResourceDecodeResult.TERMINATE;
		}
	}
}
