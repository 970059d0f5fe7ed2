// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.control.Ability;
import org.tracewright.control.SessionClient;
import org.tracewright.control.TargetProcess;
import org.tracewright.control.Observed;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.daemon.MissingCommandException;
import org.tracewright.control.lttng.LttngClient;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.ConnectionState;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.control.transport.SshConnection;
import org.tracewright.control.transport.SshTarget;
import org.tracewright.control.transport.SudoConnection;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;

/**
 * A target and the one connection to it, which all views and editors share. While it is connected it is looked at once a second, closely where somebody watches. For
 * any thread; nothing but {@link #client} waits.
 */
public final class TargetLink {

	/** Time between two looks, in ms. */
	private static final long PERIOD = 1000;
	/** Time between two calls of a session daemon that does not answer, in ms: each of them may start a program. */
	private static final long CALL_PERIOD = 5000;
	/** Time between two looks at the programs of a target, in ns. */
	private static final long PROGRAMS_PERIOD = 3_000_000_000L;
	/** Time between two questions whether somebody still waits, in ms. */
	private static final long POLL = 100;
	/** So many sessions are looked at closely though nobody watches: for what they have recorded and lost. */
	private static final int FEW = 8;

	/** What each tracer's command takes without doing anything. */
	private static final String VERSION = "--version"; //$NON-NLS-1$

	private final TargetEntry entry;
	private final Secrets secrets;
	private final Supplier<LocalDaemon> daemon;
	private final Consumer<TargetLink> changed;
	private final Set<String> watched = ConcurrentHashMap.newKeySet();
	private final Job look = Job.createSystem(Messages.Link_looking, (IProgressMonitor monitor) -> look(monitor));
	/** Whether somebody has asked for a look since the last one has begun. */
	private volatile boolean again;
	private volatile boolean programsWanted = true;
	/** Only the look knows it. */
	private long programsAt;
	private final Object lock = new Object();
	/** Raised whenever a connection is given up: what an older one still tells is of no interest. Guarded by the lock, as are the next ones. */
	private int generation;
	private CompletableFuture<SessionClient> connecting;
	private SessionClient client;
	private boolean closed;
	private volatile TargetView view = TargetView.of(TargetState.DISCONNECTED, ""); //$NON-NLS-1$

	TargetLink(TargetEntry entry, Secrets secrets, Supplier<LocalDaemon> daemon, Consumer<TargetLink> changed) {
		this.entry = entry;
		this.secrets = secrets;
		this.daemon = daemon;
		this.changed = changed;
	}

	/** The target as the user has set it up. */
	public TargetEntry entry() {
		return entry;
	}

	/** The target as it was when it was last looked at. */
	public TargetView view() {
		return view;
	}

	/** The session daemon of this machine, when that is what the target is; null for another target. */
	public LocalDaemon localDaemon() {
		return entry.isLocalDaemon() ? daemon.get() : null;
	}

	/**
	 * The tracer on the target; connects when that was not done yet, which may ask the user. Not in the UI thread.
	 *
	 * @throws ConnectionException when that is not possible; it is then the state of the target as well
	 */
	public SessionClient client(Cancellation cancellation) throws ConnectionException {
		while (true) {
			CompletableFuture<SessionClient> future;
			int mine;
			boolean first;
			synchronized (lock) {
				if (closed)
					throw new ConnectionException(Kind.CANCELLED, NLS.bind(Messages.Link_removed, entry.name()));
				if (client != null)
					return client;
				first = connecting == null;
				if (first)
					connecting = new CompletableFuture<>();
				future = connecting;
				mine = generation;
			}
			if (first)
				make(future, mine, cancellation);
			try {
				return await(future, cancellation);
			} catch (ConnectionException e) {
				// Whoever made it has given up; this one has not.
				if (first || e.kind() != Kind.CANCELLED || cancellation.isCancelled() || !isCurrent(mine))
					throw e;
			}
		}
	}

	private SessionClient await(CompletableFuture<SessionClient> future, Cancellation cancellation) throws ConnectionException {
		while (true)
			try {
				return future.get(POLL, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (cancellation.isCancelled())
					throw new ConnectionException(Kind.CANCELLED, NLS.bind(Messages.Link_cancelled, entry.name()));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new ConnectionException(Kind.CANCELLED, NLS.bind(Messages.Link_cancelled, entry.name()), e);
			} catch (ExecutionException e) {
				if (e.getCause() instanceof ConnectionException known)
					throw known;
				throw new ConnectionException(Kind.FAILED, String.valueOf(e.getCause()), e);
			}
	}

	/** Makes the connection, without the lock: it may take long, and ask. */
	private void make(CompletableFuture<SessionClient> future, int mine, Cancellation cancellation) {
		update(mine, v -> v.in(TargetState.CONNECTING, "")); //$NON-NLS-1$
		try {
			Cancellation given = () -> cancellation.isCancelled() || !isCurrent(mine);
			Connection connection = entry.isLocal()
					? new LocalConnection()
					: SshConnection.connect(SshTarget.parse(entry.address()), secrets.settings(), secrets.of(entry), secrets,
							given);
			if (entry.sudo())
				connection = SudoConnection.open(connection, secrets.of(entry), List.of(entry.program(), VERSION), given);
			take(client(connection), future, mine);
		} catch (Throwable e) {
			failed(future, mine, e);
			if (e instanceof VirtualMachineError fatal)
				throw fatal;
		}
	}

	private SessionClient client(Connection connection) {
		return switch (entry.tracer()) {
			case LTTNG -> new LttngClient(connection, List.of(), entry.program());
			case TRACEWRIGHT -> new DaemonClient(connection,
					entry.isLocalDaemon()
							? cancellation -> daemon.get().dialer().dial(cancellation)
							: Dialer.command(connection, List.of(), entry.program()));
		};
	}

	/** Whoever waits for a connection must hear of it, whatever has kept it from being made. */
	private void failed(CompletableFuture<SessionClient> future, int mine, Throwable e) {
		boolean cancelled = e instanceof ConnectionException known && known.kind() == Kind.CANCELLED;
		synchronized (lock) {
			if (connecting == future) {
				connecting = null;
				if (generation == mine)
					view = cancelled
							? TargetView.of(TargetState.DISCONNECTED, "") //$NON-NLS-1$
							: TargetView.of(TargetState.FAILED, e instanceof ConnectionException ? e.getMessage() : e.toString());
			}
		}
		changed.accept(this);
		future.completeExceptionally(e);
	}

	private void take(SessionClient made, CompletableFuture<SessionClient> future, int mine) throws ConnectionException {
		boolean late;
		synchronized (lock) {
			late = generation != mine;
			if (!late) {
				client = made;
				connecting = null;
			}
		}
		if (late) {
			made.close();
			throw new ConnectionException(Kind.CANCELLED, NLS.bind(Messages.Link_cancelled, entry.name()));
		}
		update(mine, v -> v.in(TargetState.CONNECTED, "")); //$NON-NLS-1$
		made.connection().addListener((state, cause) -> changed(mine, state, cause));
		// What was lost before anybody listened.
		ConnectionState now = made.connection().state();
		if (now != ConnectionState.CONNECTED)
			changed(mine, now, null);
		future.complete(made);
		look.schedule();
	}

	private boolean isCurrent(int mine) {
		synchronized (lock) {
			return generation == mine;
		}
	}

	/** Shows something of the connection of a generation, unless it was given up meanwhile. */
	private void update(int mine, UnaryOperator<TargetView> change) {
		synchronized (lock) {
			if (generation != mine)
				return;
			view = change.apply(view);
		}
		changed.accept(this);
	}

	/** Connects in a job of its own, with progress. */
	public Job connect() {
		Job job = Job.create(NLS.bind(Messages.Link_connecting, entry.name()), (ICoreRunnable) monitor -> {
			try {
				client(monitor::isCanceled);
			} catch (ConnectionException e) {
				// The state of the target tells it.
			}
		});
		job.schedule();
		return job;
	}

	/** Ends the connection, or the attempt to make one; what runs on the target goes on. */
	public void disconnect() {
		SessionClient old;
		synchronized (lock) {
			old = giveUp(TargetView.of(TargetState.DISCONNECTED, "")); //$NON-NLS-1$
		}
		changed.accept(this);
		if (old != null)
			Job.createSystem(NLS.bind(Messages.Link_disconnecting, entry.name()), (ICoreRunnable) monitor -> old.close())
					.schedule();
	}

	/** Ends it for good: the target is no longer one of the workspace. */
	void close() {
		synchronized (lock) {
			closed = true;
		}
		disconnect();
	}

	/** Gives up what there is; call with the lock. */
	private SessionClient giveUp(TargetView next) {
		look.cancel();
		generation++;
		SessionClient old = client;
		client = null;
		connecting = null;
		view = next;
		return old;
	}

	private void changed(int mine, ConnectionState state, ConnectionException cause) {
		String why = cause == null ? "" : cause.getMessage(); //$NON-NLS-1$
		switch (state) {
			case LOST, RECONNECTING -> update(mine, v -> v.in(TargetState.LOST, why));
			case CONNECTED, RECONNECTED -> {
				update(mine, v -> v.in(TargetState.CONNECTED, "")); //$NON-NLS-1$
				look.schedule();
			}
			case FAILED -> {
				synchronized (lock) {
					if (generation != mine)
						return;
					giveUp(TargetView.of(TargetState.FAILED, why));
				}
				changed.accept(this);
			}
			case CLOSED -> {
				// By us.
			}
		}
	}

	/** Looks closely at a session from now on, or no more. */
	public void watch(String session, boolean on) {
		if (on ? watched.add(session) : watched.remove(session))
			refresh();
	}

	/** Looks at the target at once, if it is connected. */
	public void refresh() {
		synchronized (lock) {
			if (client == null)
				return;
		}
		again = true;
		programsWanted = true;
		look.wakeUp();
		look.schedule();
	}

	private IStatus look(IProgressMonitor monitor) {
		SessionClient now;
		int mine;
		synchronized (lock) {
			now = client;
			mine = generation;
		}
		if (now == null || view.state() == TargetState.LOST)
			return Status.OK_STATUS;
		again = false;
		long period = PERIOD;
		try {
			look(now, mine, monitor::isCanceled);
		} catch (TracerException e) {
			period = entry.tracer() == Tracer.TRACEWRIGHT ? CALL_PERIOD : PERIOD;
			TargetView seen = e instanceof MissingCommandException
					? TargetView.withoutCommand(e.getMessage())
					: TargetView.of(TargetState.CONNECTED, e.getMessage());
			update(mine, v -> v.state() == TargetState.CONNECTED ? seen : v);
		} catch (ConnectionException e) {
			// A lost connection tells it itself; a command that took too long is tried again.
			if (e.kind() != Kind.LOST && e.kind() != Kind.CANCELLED)
				update(mine, v -> v.in(v.state(), e.getMessage()));
		}
		if (isCurrent(mine) && !monitor.isCanceled())
			look.schedule(again ? 0 : period);
		return Status.OK_STATUS;
	}

	private void look(SessionClient now, int mine, Cancellation cancellation) throws ConnectionException, TracerException {
		TracerVersion version = now.version(cancellation);
		int[] few = {FEW};
		List<Observed> seen = now.observe(s -> few[0]-- > 0 || watched.contains(s.getName()), cancellation);
		long at = System.nanoTime();
		List<Trigger> triggers;
		String wrong = ""; //$NON-NLS-1$
		try {
			triggers = now.triggers(cancellation);
		} catch (TracerException e) {
			triggers = view.triggers();
			wrong = e.getMessage();
		}
		List<TargetProcess> processes = programs(now, cancellation);
		List<Trigger> known = triggers;
		String message = wrong;
		update(mine,
				v -> v.state() == TargetState.CONNECTED
						? new TargetView(TargetState.CONNECTED, message, false, version, sessions(v, seen, at), known, processes)
						: v);
	}

	/** The programs of the target, looked at more seldom than its sessions. */
	private List<TargetProcess> programs(SessionClient now, Cancellation cancellation) throws ConnectionException {
		if (!now.can(Ability.PROGRAMS))
			return List.of();
		long time = System.nanoTime();
		if (!programsWanted && time - programsAt < PROGRAMS_PERIOD)
			return view.processes();
		programsWanted = false;
		programsAt = time;
		try {
			return now.processes(cancellation);
		} catch (TracerException e) {
			return view.processes();
		}
	}

	private static List<SessionView> sessions(TargetView last, List<Observed> seen, long at) {
		Map<String, SessionView> before = new HashMap<>();
		last.sessions().forEach(s -> before.put(s.session().getName(), s));
		List<SessionView> sessions = new ArrayList<>();
		for (Observed observed : seen)
			sessions.add(SessionView.of(observed, at, before.get(observed.session().getName())));
		return sessions;
	}
}
