// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.client.session.forward.ExplicitPortForwardingTracker;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostKeyDecision;
import org.tracewright.control.transport.SshSettings;
import org.tracewright.control.transport.SshTarget;

/** A session with a host and those with the hosts on the way to it. */
public final class Chain implements AutoCloseable {

	private static final int MAX_HOSTS = 8;
	private static final long END = 500;

	private final List<Login.Hop> hops = new ArrayList<>();

	private Chain() {
	}

	/** Connects; each host on the way is checked and logged in to like the last. */
	public static Chain connect(SshTarget target, SshSettings settings, Credentials credentials, HostKeyDecision decision,
			Cancellation cancellation) throws ConnectionException {
		List<SshHost> hosts = new ArrayList<>();
		add(hosts, settings, target, true, 0);
		// Each step has a time of its own; here it is only asked whether somebody cancels.
		Deadline patience = new Deadline("connecting to " + hosts.getLast().text(), Duration.ofDays(1), cancellation);
		Chain chain = new Chain();
		boolean done = false;
		try {
			for (SshHost host : hosts)
				chain.extend(host, new Login(settings, host, credentials, decision, patience));
			done = true;
			return chain;
		} finally {
			if (!done)
				chain.close();
		}
	}

	/** Adds a host, behind the hosts through which it is reached. As with ssh, of several jumps only the first may need further ones. */
	private static void add(List<SshHost> hosts, SshSettings settings, SshTarget target, boolean withJumps, int depth)
			throws ConnectionException {
		if (depth >= MAX_HOSTS || hosts.size() >= MAX_HOSTS)
			throw circle(settings, target);
		SshHost host = SshConfig.resolve(settings, target);
		if (withJumps)
			for (int i = 0; i < host.jumps().size(); i++)
				add(hosts, settings, host.jumps().get(i), i == 0, depth + 1);
		hosts.add(host);
	}

	private static ConnectionException circle(SshSettings settings, SshTarget target) {
		return new ConnectionException(Kind.CONFIGURATION, settings.folder().resolve("config") + ": the way to "
				+ Printable.of(target.host()) + " by ProxyJump leads over more than " + MAX_HOSTS + " hosts: look for a circle");
	}

	private void extend(SshHost host, Login login) throws ConnectionException {
		if (hops.isEmpty()) {
			hops.add(login.login(login.addresses()));
			return;
		}
		Login.Hop before = hops.getLast();
		try (ExplicitPortForwardingTracker tunnel = before.session().createLocalPortForwardingTracker(
				new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress(host.name(), host.port()))) {
			InetAddress here = InetAddress.getByAddress(new byte[]{127, 0, 0, 1});
			// Closing the tunnel afterwards only means that nobody else can use it.
			hops.add(login.login(List.of(new Login.Way(here, tunnel.getBoundAddress().getPort()))));
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw new ConnectionException(Kind.REFUSED, host.text() + " cannot be reached through " + before.host().text() + " ("
					+ Printable.of(e) + "): check that the jump host allows forwarding", e);
		}
	}

	/** The session with the host. */
	public ClientSession session() {
		return hops.getLast().session();
	}

	/** How messages name the host. */
	public String name() {
		return hops.getLast().host().text();
	}

	/** Whether the session works. */
	public boolean isOpen() {
		return session().isOpen() && !session().isClosing();
	}

	/** Whether the session has ended, now that something on it has failed: that may be seen a little before the end itself. */
	boolean isLost() {
		return !isOpen() || session().waitFor(EnumSet.of(ClientSessionEvent.CLOSED), END).contains(ClientSessionEvent.CLOSED);
	}

	@Override
	public void close() {
		for (int i = hops.size() - 1; i >= 0; i--)
			hops.get(i).close();
	}
}
