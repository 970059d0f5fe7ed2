// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.PublicKeyAuthenticationReporter;
import org.apache.sshd.client.config.hosts.HostConfigEntry;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.kex.extension.DefaultClientKexExtensionHandler;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.core.CoreModuleProperties;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostKeyDecision;
import org.tracewright.control.transport.SshSettings;

/** Reaches one host, makes sure that it is the right one, and proves who the user is. */
final class Login {

	/** Nobody's answer takes that long; the library's own clock must not end what ours goes on with. */
	private static final Duration LONG = Duration.ofHours(12);
	private static final int SILENT = 3;

	private final SshSettings settings;
	private final SshHost host;
	private final Credentials credentials;
	private final HostKeyDecision decision;
	private final Deadline patience;

	/** Where a host is reached: its own address, or a port of this machine that leads to it. */
	record Way(InetAddress address, int port) {
	}

	/** A client of its own for each host, as hosts differ in what is known of them. */
	record Hop(SshHost host, SshClient client, ClientSession session) implements AutoCloseable {

		@Override
		public void close() {
			retire(client, session);
		}
	}

	/** Ends a session and then its client; what is still under way needs the client's threads a moment longer, and they may be the ones that call. */
	private static void retire(SshClient client, ClientSession session) {
		if (session != null)
			session.close(true);
		CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, task -> Thread.ofVirtual().start(task)).execute(client::stop);
	}

	/** Why a session ended, as the host or the library says. */
	private static final class Ending implements SessionListener {

		private volatile String disconnect;
		private volatile int reason;
		private volatile boolean ours;
		private volatile Throwable exception;

		@Override
		public void sessionDisconnect(Session session, int code, String message, String language, boolean initiator) {
			if (initiator) {
				ours = true;
			} else {
				disconnect = Printable.of(message);
				reason = code;
			}
		}

		@Override
		public void sessionException(Session session, Throwable e) {
			if (exception == null)
				exception = e;
		}
	}

	Login(SshSettings settings, SshHost host, Credentials credentials, HostKeyDecision decision, Deadline patience) {
		this.settings = settings;
		this.host = host;
		this.credentials = credentials;
		this.decision = decision;
		this.patience = patience;
	}

	/** The addresses of the host, in the order of the system. */
	List<Way> addresses() throws ConnectionException {
		Deadline deadline = deadline("looking for " + host.text(), settings.connect());
		FutureTask<InetAddress[]> task = new FutureTask<>(() -> InetAddress.getAllByName(host.name()));
		Thread.ofVirtual().start(task);
		while (true)
			try {
				List<Way> ways = new ArrayList<>();
				for (InetAddress address : task.get(deadline.nextLook(), TimeUnit.MILLISECONDS))
					ways.add(new Way(address, host.port()));
				return ways;
			} catch (TimeoutException e) {
				deadline.check();
			} catch (ExecutionException e) {
				if (e.getCause() instanceof UnknownHostException)
					throw new ConnectionException(Kind.UNKNOWN_HOST, "there is no host '" + Printable.of(host.name())
							+ "': check the name, and whether this machine is in the right network", e.getCause());
				throw new ConnectionException(Kind.FAILED,
						host.text() + " cannot be looked up (" + Printable.of(e.getCause()) + ")", e.getCause());
			} catch (InterruptedException e) {
				throw interrupted(e);
			}
	}

	/** Logs in by one of the ways. */
	Hop login(List<Way> ways) throws ConnectionException {
		KnownHosts known = KnownHosts.read(host);
		HostCheck check = new HostCheck(host, known);
		try {
			return login(ways, known, check);
		} catch (ConnectionException e) {
			PublicKey key = check.unknown();
			if (key == null)
				throw e;
			trust(check, known, key);
		}
		// The host does not wait while somebody compares fingerprints: it is called again.
		HostCheck second = new HostCheck(host, known);
		return login(ways, known, second);
	}

	private void trust(HostCheck check, KnownHosts known, PublicKey key) throws ConnectionException {
		boolean trusted;
		try (Deadline.Rest rest = patience.rest()) {
			trusted = decision.trust(check.describe(key));
		}
		patience.check();
		if (!trusted)
			throw new ConnectionException(Kind.HOST_KEY_REJECTED, "the key of " + host.text() + " (" + KeyUtils.getKeyType(key)
					+ " " + KnownHosts.fingerprint(key) + ") is not among the known hosts and was not accepted: "
					+ "compare it with the fingerprint that the administrator of the host gives, and accept it if they are the same");
		known.add(key);
	}

	private Hop login(List<Way> ways, KnownHosts known, HostCheck check) throws ConnectionException {
		Notes notes = new Notes();
		Ending ending = new Ending();
		SshClient client = client(known, check, ending);
		ClientSession session = null;
		boolean done = false;
		try {
			client.start();
			session = connect(client, ways, check, ending);
			authenticate(client, session, notes, ending);
			done = true;
			return new Hop(host, client, session);
		} finally {
			if (!done)
				retire(client, session);
		}
	}

	private SshClient client(KnownHosts known, HostCheck check, Ending ending) {
		SshClient client = ClientBuilder.builder().hostConfigEntryResolver(HostConfigEntryResolver.EMPTY).serverKeyVerifier(check)
				.kexExtensionHandler(DefaultClientKexExtensionHandler.INSTANCE).build();
		client.setNioWorkers(2);
		client.setSignatureFactories(signatures(client.getSignatureFactories(), known.types()));
		CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, settings.connect());
		CoreModuleProperties.AUTH_TIMEOUT.set(client, LONG);
		CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
		CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, Duration.ZERO);
		CoreModuleProperties.TCP_NODELAY.set(client, true);
		CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, settings.keepAlive());
		CoreModuleProperties.HEARTBEAT_REQUEST.set(client, "keepalive@openssh.com");
		CoreModuleProperties.HEARTBEAT_NO_REPLY_MAX.set(client, SILENT);
		CoreModuleProperties.REQUEST_EXEC_REPLY.set(client, true);
		CoreModuleProperties.PREFERRED_AUTHS.set(client, "publickey,password,keyboard-interactive");
		client.addSessionListener(ending);
		return client;
	}

	/** Kinds of keys by which the host is known come first, as it shows one kind only. Certificates are not asked for: nothing here could check them. */
	private static List<NamedFactory<Signature>> signatures(List<NamedFactory<Signature>> all, List<String> known) {
		return all.stream().filter(factory -> !factory.getName().contains("-cert-"))
				.sorted(Comparator.comparing(factory -> !known.contains(KeyUtils.getCanonicalKeyType(factory.getName()))))
				.toList();
	}

	private ClientSession connect(SshClient client, List<Way> ways, HostCheck check, Ending ending) throws ConnectionException {
		Deadline deadline = deadline("connecting to " + host.text(), settings.connect());
		ConnectionException last = new ConnectionException(Kind.UNKNOWN_HOST, host.text() + " has no address");
		for (Way way : ways)
			try {
				return connect(client, way, check, ending, deadline);
			} catch (ConnectionException e) {
				if (e.kind() != Kind.REFUSED || check.unknown() != null)
					throw e;
				last = e;
			}
		throw last;
	}

	private ClientSession connect(SshClient client, Way way, HostCheck check, Ending ending, Deadline deadline)
			throws ConnectionException {
		ClientSession session = reach(client, way, deadline);
		boolean good = false;
		try {
			EnumSet<ClientSessionEvent> wanted = EnumSet.of(ClientSessionEvent.WAIT_AUTH, ClientSessionEvent.CLOSED);
			Set<ClientSessionEvent> events = session.waitFor(wanted, deadline.nextLook());
			while (!events.contains(ClientSessionEvent.WAIT_AUTH) && !events.contains(ClientSessionEvent.CLOSED)) {
				deadline.check();
				events = session.waitFor(wanted, deadline.nextLook());
			}
			if (events.contains(ClientSessionEvent.CLOSED))
				throw noSession(check, ending);
			good = true;
			return session;
		} finally {
			if (!good)
				session.close(true);
		}
	}

	private ClientSession reach(SshClient client, Way way, Deadline deadline) throws ConnectionException {
		ConnectFuture future = null;
		try {
			future = client.connect(new HostConfigEntry("", way.address().getHostAddress(), way.port(), host.user()));
			while (!future.await(deadline.nextLook()))
				deadline.check();
			if (future.isConnected())
				return future.getSession();
		} catch (ConnectionException e) {
			if (future != null)
				future.cancel();
			throw e;
		} catch (IOException e) {
			throw interrupted(e);
		}
		Throwable e = future.getException();
		throw new ConnectionException(Kind.REFUSED,
				"nothing answers at " + way.address().getHostAddress() + " port " + way.port() + " for " + host.text() + " ("
						+ (e == null ? "no reason given" : Printable.of(e))
						+ "): check the port, whether an SSH server runs there, and the firewall",
				e);
	}

	private ConnectionException noSession(HostCheck check, Ending ending) {
		ConnectionException refusal = check.refusal();
		if (refusal != null)
			return refusal;
		if (check.unknown() != null)
			return new ConnectionException(Kind.HOST_KEY_REJECTED, "the key of " + host.text() + " is not known");
		if (ending.disconnect != null)
			return new ConnectionException(Kind.REFUSED, host.text() + " ends the connection before the login: '"
					+ ending.disconnect + "'; try again later, or ask its administrator");
		if (ending.exception != null && !isCut(ending.exception))
			return new ConnectionException(Kind.PROTOCOL,
					host.text() + " cannot be talked with (" + Printable.of(ending.exception)
							+ "): check that an SSH server of version 2 listens at this port, with algorithms of today",
					ending.exception);
		return new ConnectionException(Kind.REFUSED, host.text()
				+ " ends the connection before the login: check that an SSH server listens at this port, and that it can be reached from here or through the jump host",
				ending.exception);
	}

	/** Whether an error only says that the connection has ended. */
	private static boolean isCut(Throwable e) {
		return e.getClass() == IOException.class || e instanceof SocketException || e instanceof ClosedChannelException
				|| e instanceof EOFException;
	}

	private void authenticate(SshClient client, ClientSession session, Notes notes, Ending ending) throws ConnectionException {
		Deadline deadline = deadline("the login to " + host.text(), settings.authentication());
		Secrets secrets = new Secrets(host, credentials, deadline, notes);
		KeyFiles keys = new KeyFiles(host.keys(), secrets, notes);
		client.setKeyIdentityProvider(keys);
		client.setUserInteraction(secrets);
		settings.agent().ifPresent(socket -> {
			List<PublicKey> only = host.onlyKeys() ? keys.publicKeys() : null;
			client.setAgentFactory(
					new AgentFactory(socket, key -> only == null || KeyUtils.findMatchingKey(key, only) != null, notes));
		});
		session.setKeyIdentityProvider(keys);
		session.setUserInteraction(secrets);
		session.setPublicKeyAuthenticationReporter(new PublicKeyAuthenticationReporter() {
			@Override
			public void signalAuthenticationFailure(ClientSession s, String service, KeyPair identity, boolean partial,
					List<String> methods) {
				notes.accepted(methods);
			}
		});
		try {
			AuthFuture future = session.auth();
			while (!future.await(deadline.nextLook()))
				deadline.check();
			if (future.isSuccess())
				return;
			deadline.check();
			throw noLogin(session, notes, ending);
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw interrupted(e);
		}
	}

	private ConnectionException noLogin(ClientSession session, Notes notes, Ending ending) {
		// The library's exception is no cause: it may hold what was sent.
		if (ending.disconnect != null && ending.reason != SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE)
			return new ConnectionException(Kind.AUTHENTICATION_FAILED,
					host.text() + " ends the login: '" + ending.disconnect + "' (" + notes.text()
							+ "); name the right key with IdentityFile and IdentitiesOnly in the SSH configuration");
		if (ending.disconnect == null && !ending.ours && !session.isOpen())
			return new ConnectionException(Kind.LOST, host.text() + " ended the connection during the login: try again");
		return new ConnectionException(Kind.AUTHENTICATION_FAILED, host.text() + " does not let the user in (" + notes.text()
				+ "): check the user name, and that one of the keys is in the host's authorized_keys or the password is right");
	}

	private Deadline deadline(String what, Duration limit) {
		return new Deadline(what, limit, patience.cancellation());
	}

	private ConnectionException interrupted(Exception e) {
		if (e instanceof InterruptedException)
			Thread.currentThread().interrupt();
		return new ConnectionException(Kind.CANCELLED, "connecting to " + host.text() + " was interrupted", e);
	}
}
