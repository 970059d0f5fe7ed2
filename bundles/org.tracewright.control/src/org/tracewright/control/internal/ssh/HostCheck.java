// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.net.SocketAddress;
import java.security.PublicKey;

import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.tracewright.control.internal.ssh.KnownHosts.Line;
import org.tracewright.control.internal.ssh.KnownHosts.Verdict;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.HostKey;

/** Lets a host in only when its key is known, and remembers what it showed. */
final class HostCheck implements ServerKeyVerifier {

	private final SshHost host;
	private final KnownHosts known;
	private volatile PublicKey shown;
	private volatile Verdict verdict;

	HostCheck(SshHost host, KnownHosts known) {
		this.host = host;
		this.known = known;
	}

	@Override
	public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
		// A session agrees on keys again from time to time: then nothing may have become better or worse.
		shown = key;
		verdict = known.verdict(key);
		return verdict instanceof Verdict.Known;
	}

	/** The key of a host that nobody knows; null when it is known, or must not be trusted, or showed none. */
	PublicKey unknown() {
		return verdict instanceof Verdict.Unknown ? shown : null;
	}

	/** How users see a key. */
	HostKey describe(PublicKey key) {
		return new HostKey(host.knownName(), KeyUtils.getKeyType(key), KnownHosts.fingerprint(key));
	}

	/** Why the host was not let in; null when it was, or when its key is not known. */
	ConnectionException refusal() {
		if (verdict instanceof Verdict.Changed changed)
			return changed(changed.known());
		if (verdict instanceof Verdict.Revoked revoked)
			return new ConnectionException(Kind.HOST_KEY_REJECTED,
					"the key " + KnownHosts.fingerprint(shown) + " of " + host.text() + " is revoked by " + revoked.line().place()
							+ ": somebody else may have it, so ask the administrator of the host for its new key");
		return null;
	}

	private ConnectionException changed(Line line) {
		return new ConnectionException(Kind.HOST_KEY_CHANGED, "the key of " + host.text()
				+ " has changed, so nothing was sent to it. Known: " + KeyUtils.getKeyType(line.key()) + " "
				+ KnownHosts.fingerprint(line.key()) + " (" + line.place() + "); shown: " + KeyUtils.getKeyType(shown) + " "
				+ KnownHosts.fingerprint(shown)
				+ ". Either another machine answers for it, or it was installed anew: ask its administrator for the fingerprint, and if it is the one "
				+ "shown, remove line " + line.number() + " of " + line.file() + " and connect again");
	}
}
