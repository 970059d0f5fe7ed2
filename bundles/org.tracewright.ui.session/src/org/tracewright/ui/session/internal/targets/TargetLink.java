// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.tracewright.control.lttng.LttngClient;
import org.tracewright.control.lttng.LttngClient.Observed;
import org.tracewright.control.lttng.LttngException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.ConnectionState;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.control.transport.SshConnection;
import org.tracewright.control.transport.SshTarget;
import org.tracewright.session.TracerVersion;

/**
 * A target and the one connection to it, which all views and editors share. While it is connected it is looked at once a second, closely where somebody watches. For
 * any thread.
 */
public final class TargetLink {

	/** Time between two looks, in ms. */
	private static final long PERIOD = 1000;

	/** So many sessions are looked at closely though nobody watches: for what they have recorded and lost. */
	private static final int FEW = 8;

	private final TargetEntry entry;
	private final Secrets secrets;
	private final Consumer<TargetLink> changed;
	private final Set<String> watched = ConcurrentHashMap.newKeySet();
	private final Job look = Job.createSystem(Messages.Link_looking, (IProgressMonitor monitor) -> look(monitor));
	private volatile TargetView view = TargetView.of(TargetState.DISCONNECTED, ""); //$NON-NLS-1$
	private volatile boolean wanted;
	private LttngClient client;

	TargetLink(TargetEntry entry, Secrets secrets, Consumer<TargetLink> changed) {
		this.entry = entry;
		this.secrets = secrets;
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

	/**
	 * LTTng on the target; connects when that was not done yet, which may ask the user. Not in the UI thread.
	 *
	 * @throws ConnectionException when that is not possible; it is then the state of the target as well
	 */
	public LttngClient client(Cancellation cancellation) throws ConnectionException {
		wanted = true;
		synchronized (this) {
			if (client != null)
				return client;
			show(view.in(TargetState.CONNECTING, "")); //$NON-NLS-1$
			try {
				Connection connection = entry.isLocal()
						? new LocalConnection()
						: SshConnection.connect(SshTarget.parse(entry.address()), secrets.settings(), secrets.of(entry), secrets,
								cancellation);
				connection.addListener((state, cause) -> changed(connection, state, cause));
				client = new LttngClient(connection, entry.prefix(), entry.program());
			} catch (ConnectionException e) {
				wanted = false;
				show(TargetView.of(e.kind() == Kind.CANCELLED ? TargetState.DISCONNECTED : TargetState.FAILED, e.getMessage()));
				throw e;
			}
		}
		show(view.in(TargetState.CONNECTED, "")); //$NON-NLS-1$
		look.schedule();
		return client;
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

	/** Ends the connection; what runs on the target goes on. */
	public void disconnect() {
		wanted = false;
		look.cancel();
		LttngClient old;
		synchronized (this) {
			old = client;
			client = null;
		}
		show(TargetView.of(TargetState.DISCONNECTED, "")); //$NON-NLS-1$
		if (old != null)
			old.connection().close();
	}

	private void changed(Connection connection, ConnectionState state, ConnectionException cause) {
		synchronized (this) {
			if (client == null || client.connection() != connection)
				return;
			if (state == ConnectionState.FAILED)
				client = null;
		}
		String why = cause == null ? "" : cause.getMessage(); //$NON-NLS-1$
		switch (state) {
			case LOST, RECONNECTING -> show(view.in(TargetState.LOST, why));
			case FAILED -> show(TargetView.of(TargetState.FAILED, why));
			case CONNECTED, RECONNECTED -> {
				show(view.in(TargetState.CONNECTED, "")); //$NON-NLS-1$
				look.schedule();
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

	/** Looks at the target soon. */
	public void refresh() {
		if (wanted)
			look.schedule();
	}

	private IStatus look(IProgressMonitor monitor) {
		LttngClient now;
		synchronized (this) {
			now = client;
		}
		if (now == null || view.state() == TargetState.LOST)
			return Status.OK_STATUS;
		try {
			TracerVersion version = view.version() == null ? now.version(monitor::isCanceled) : view.version();
			int[] few = {FEW};
			List<Observed> seen = now.observe(s -> few[0]-- > 0 || watched.contains(s.getName()), monitor::isCanceled);
			TargetView next = new TargetView(TargetState.CONNECTED, "", version, sessions(seen), //$NON-NLS-1$
					now.triggers(monitor::isCanceled));
			if (isCurrent(now))
				show(next);
		} catch (LttngException e) {
			if (isCurrent(now))
				show(TargetView.of(TargetState.CONNECTED, e.getMessage()));
		} catch (ConnectionException e) {
			// A lost connection tells it itself; a command that took too long is tried again.
			if (isCurrent(now) && e.kind() != Kind.LOST && e.kind() != Kind.CANCELLED)
				show(view.in(view.state(), e.getMessage()));
		}
		if (wanted && !monitor.isCanceled())
			look.schedule(PERIOD);
		return Status.OK_STATUS;
	}

	private synchronized boolean isCurrent(LttngClient other) {
		return client == other && view.state() != TargetState.LOST;
	}

	private List<SessionView> sessions(List<Observed> seen) {
		Map<String, SessionView> before = new HashMap<>();
		view.sessions().forEach(s -> before.put(s.session().getName(), s));
		long now = System.nanoTime();
		List<SessionView> sessions = new ArrayList<>();
		for (Observed observed : seen)
			sessions.add(SessionView.of(observed, now, before.get(observed.session().getName())));
		return sessions;
	}

	private void show(TargetView next) {
		view = next;
		changed.accept(this);
	}
}
