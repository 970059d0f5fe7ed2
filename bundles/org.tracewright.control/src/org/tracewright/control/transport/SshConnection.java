// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Listeners;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.internal.files.Download;
import org.tracewright.control.internal.ssh.Chain;
import org.tracewright.control.internal.ssh.Channels;
import org.tracewright.control.internal.ssh.Endings;
import org.tracewright.control.internal.ssh.SftpFiles;
import org.tracewright.control.internal.ssh.SshProcess;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.trace.Progress;

/**
 * A host behind SSH. Commands run in the user's login shell there, which must understand quotes as a POSIX shell does. When the connection is lost it is made again by
 * itself, with longer and longer pauses; what is asked for meanwhile waits for that as long as it may take. A command is never run twice.
 */
public final class SshConnection implements Connection {

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
	/** Nobody can mend these by waiting. */
	private static final Set<Kind> FINAL = Set.of(Kind.HOST_KEY_CHANGED, Kind.HOST_KEY_REJECTED, Kind.AUTHENTICATION_FAILED,
			Kind.CONFIGURATION, Kind.CANCELLED);

	private final SshTarget target;
	private final SshSettings settings;
	private final Credentials credentials;
	private final HostKeyDecision decision;
	private final Listeners listeners = new Listeners();
	private final Channels channels = new Channels();
	private final Endings endings = new Endings();
	private final Set<SshProcess> opened = ConcurrentHashMap.newKeySet();
	private final String name;
	private final Object lock = new Object();
	/** Guarded by the lock; null while there is none. */
	private Chain chain;
	/** Guarded by the lock; why there will be none any more. */
	private ConnectionException failure;
	private volatile boolean closed;

	private SshConnection(SshTarget target, SshSettings settings, Credentials credentials, HostKeyDecision decision,
			Chain chain) {
		this.target = target;
		this.settings = settings;
		this.credentials = credentials;
		this.decision = decision;
		this.chain = chain;
		name = chain.name();
	}

	/**
	 * Connects to a host.
	 *
	 * @param credentials asked for passphrases, passwords and answers, also when the connection is made again
	 * @param decision    asked for hosts that are not known
	 * @throws ConnectionException when that is not possible, with one of the kinds from UNKNOWN_HOST to AUTHENTICATION_FAILED, CONFIGURATION or CANCELLED
	 */
	public static SshConnection connect(SshTarget target, SshSettings settings, Credentials credentials, HostKeyDecision decision,
			Cancellation cancellation) throws ConnectionException {
		SshConnection connection = new SshConnection(target, settings, credentials, decision,
				Chain.connect(target, settings, credentials, decision, cancellation));
		connection.watch(connection.chain);
		return connection;
	}

	private void watch(Chain current) {
		current.session().addCloseFutureListener(future -> lost(current));
	}

	private void lost(Chain old) {
		synchronized (lock) {
			if (closed || chain != old)
				return;
			chain = null;
		}
		Thread.ofVirtual().name("reconnect " + name).start(() -> {
			old.close();
			reconnect();
		});
	}

	private void reconnect() {
		ConnectionException why = new ConnectionException(Kind.LOST, "the connection to " + name + " was lost");
		listeners.change(ConnectionState.LOST, why);
		Deadline deadline = new Deadline("connecting to " + name + " again", settings.giveUp(), () -> closed);
		Duration pause = settings.firstRetry();
		ConnectionException last = null;
		try {
			while (true) {
				listeners.change(ConnectionState.RECONNECTING, last);
				try {
					if (take(Chain.connect(target, settings, credentials, decision, () -> closed)))
						listeners.change(ConnectionState.RECONNECTED, null);
					return;
				} catch (ConnectionException e) {
					if (FINAL.contains(e.kind()))
						throw e;
					last = e;
				}
				sleep(pause, deadline);
				pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
			}
		} catch (ConnectionException e) {
			ConnectionException end = e.kind() == Kind.TIMED_OUT && last != null ? last : e;
			synchronized (lock) {
				failure = end;
				lock.notifyAll();
			}
			listeners.change(ConnectionState.FAILED, end);
		}
	}

	private boolean take(Chain made) {
		synchronized (lock) {
			if (!closed) {
				chain = made;
				lock.notifyAll();
			}
		}
		if (closed)
			made.close();
		else
			watch(made);
		return !closed;
	}

	private static void sleep(Duration pause, Deadline deadline) throws ConnectionException {
		long end = System.nanoTime() + pause.toNanos();
		while (System.nanoTime() - end < 0)
			deadline.pause();
	}

	/** The chain that works, which may have to be waited for. */
	private Chain chain(Deadline deadline) throws ConnectionException {
		synchronized (lock) {
			while (true) {
				if (closed)
					throw new ConnectionException(Kind.CANCELLED, "the connection to " + name + " was closed");
				if (failure != null)
					throw new ConnectionException(failure.kind(),
							"the connection to " + name + " was lost and cannot be made again: " + failure.getMessage(), failure);
				if (chain != null && chain.isOpen())
					return chain;
				try {
					deadline.check();
				} catch (ConnectionException e) {
					throw e.kind() == Kind.TIMED_OUT
							? new ConnectionException(Kind.LOST,
									"the connection to " + name
											+ " is lost and could not be made again in time: wait until it is there again",
									e)
							: e;
				}
				try {
					lock.wait(deadline.nextLook());
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					throw new ConnectionException(Kind.CANCELLED, "waiting for " + name + " was interrupted", e);
				}
			}
		}
	}

	private Cancellation unlessClosed(Cancellation cancellation) {
		return () -> closed || cancellation.isCancelled();
	}

	@Override
	public String target() {
		return name;
	}

	@Override
	public ConnectionState state() {
		return listeners.state();
	}

	@Override
	public CommandResult run(Command command, Cancellation cancellation) throws ConnectionException {
		Deadline deadline = new Deadline("'" + Printable.of(command.toString()) + "' on " + name, command.limit(),
				unlessClosed(cancellation));
		try (Channels.Turn turn = channels.command(deadline)) {
			return SshProcess.run(chain(deadline), endings, command, deadline);
		}
	}

	@Override
	public RemoteProcess open(List<String> arguments, Cancellation cancellation) throws ConnectionException {
		Deadline deadline = new Deadline("starting '" + Printable.of(RemoteShell.quote(arguments)) + "' on " + name,
				settings.connect(), unlessClosed(cancellation));
		SshProcess process = SshProcess.open(chain(deadline), endings, RemoteShell.check(arguments), deadline);
		opened.removeIf(other -> !other.isRunning());
		opened.add(process);
		return process;
	}

	@Override
	public List<RemoteFile> list(String folder, Cancellation cancellation) throws ConnectionException {
		Deadline deadline = new Deadline("reading " + Printable.of(folder) + " on " + name, settings.connect(),
				unlessClosed(cancellation));
		try (Channels.Turn turn = channels.files(deadline); SftpFiles files = SftpFiles.open(chain(deadline), deadline)) {
			return files.list(folder);
		}
	}

	@Override
	public DownloadReport download(String folder, Path local, Progress progress) throws ConnectionException {
		Deadline turn = new Deadline("the download from " + name, Duration.ofDays(1), unlessClosed(progress::isCancelled));
		try (Channels.Turn mine = channels.files(turn)) {
			Deadline deadline = new Deadline("the download from " + name, settings.connect(),
					unlessClosed(progress::isCancelled));
			try (SftpFiles files = SftpFiles.open(chain(deadline), deadline)) {
				return new Download(files, name, progress).run(folder, local);
			}
		}
	}

	@Override
	public void addListener(ConnectionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ConnectionListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		Chain last;
		synchronized (lock) {
			if (closed)
				return;
			closed = true;
			last = chain;
			chain = null;
			lock.notifyAll();
		}
		listeners.change(ConnectionState.CLOSED, null);
		if (last != null)
			Thread.ofVirtual().name("close " + name).start(() -> {
				// Commands see that it is closed at their next look, and end what they have begun.
				opened.forEach(SshProcess::close);
				channels.awaitCommands();
				endings.await();
				last.close();
			});
	}
}
