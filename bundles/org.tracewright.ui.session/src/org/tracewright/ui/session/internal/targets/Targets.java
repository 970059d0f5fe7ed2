// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.tracewright.session.Tracer;

/** The targets of the workspace, kept among its preferences; secrets are not. This machine is there from the beginning, with each of its tracers. For any thread. */
public final class Targets {

	private static final String NODE = "org.tracewright.ui.session"; //$NON-NLS-1$
	private static final String LIST = "targets"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String ADDRESS = "address"; //$NON-NLS-1$
	private static final String SUDO = "sudo"; //$NON-NLS-1$
	private static final String PROGRAM = "program"; //$NON-NLS-1$
	private static final String TRACER = "tracer"; //$NON-NLS-1$
	private static final int MOST = 1000;

	/** Learns that a target, or the list of them, is not as it was. It is called in any thread and must not take long. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * Something has changed.
		 *
		 * @param link the target; null for the list
		 */
		void changed(TargetLink link);
	}

	private final Secrets secrets;
	private final Supplier<LocalDaemon> daemon;
	private final List<TargetLink> links = new CopyOnWriteArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Those that were kept.
	 *
	 * @param daemon gives the session daemon of this machine, each time that it is needed
	 */
	public Targets(Secrets secrets, Supplier<LocalDaemon> daemon) {
		this.secrets = secrets;
		this.daemon = daemon;
		Preferences list = node();
		int count = list.getInt(COUNT, -1);
		if (count < 0) {
			links.add(link(new TargetEntry(Messages.Targets_java, "", Tracer.TRACEWRIGHT, false, ""))); //$NON-NLS-1$ //$NON-NLS-2$
			links.add(link(new TargetEntry(Messages.Targets_local, "", Tracer.LTTNG, false, ""))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < Math.min(count, MOST); i++)
			read(list.node(Integer.toString(i))).ifPresent(entry -> links.add(link(entry)));
	}

	private static Preferences node() {
		return InstanceScope.INSTANCE.getNode(NODE).node(LIST);
	}

	private static Optional<TargetEntry> read(Preferences node) {
		try {
			// Those that were kept by an older release are LTTng's.
			Tracer tracer = Tracer.get(node.get(TRACER, Tracer.LTTNG.getLiteral()));
			return Optional.of(new TargetEntry(node.get(NAME, ""), node.get(ADDRESS, ""), tracer == null ? Tracer.LTTNG : tracer, //$NON-NLS-1$ //$NON-NLS-2$
					node.getBoolean(SUDO, false), node.get(PROGRAM, ""))); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			ILog.get().warn("a target of the preferences is left out: " + e.getMessage()); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private TargetLink link(TargetEntry entry) {
		return new TargetLink(entry, secrets, daemon, this::tell);
	}

	private void tell(TargetLink link) {
		listeners.forEach(l -> l.changed(link));
	}

	/** All targets, in the order of the user. */
	public List<TargetLink> all() {
		return List.copyOf(links);
	}

	/** The target of a name. */
	public Optional<TargetLink> find(String name) {
		return links.stream().filter(l -> l.entry().name().equals(name)).findFirst();
	}

	/**
	 * Adds a target, or puts it in the place of another one, whose connection ends.
	 *
	 * @param old null for none
	 * @throws IllegalArgumentException when there is another one of that name
	 */
	public synchronized TargetLink put(TargetEntry entry, TargetLink old) {
		if (find(entry.name()).filter(l -> l != old).isPresent())
			throw new IllegalArgumentException(NLS.bind(Messages.Targets_twice, entry.name()));
		TargetLink link = link(entry);
		if (old == null)
			links.add(link);
		else {
			links.replaceAll(l -> l == old ? link : l);
			old.close();
		}
		keep();
		return link;
	}

	/** Forgets a target; its connection ends. */
	public synchronized void remove(TargetLink link) {
		links.remove(link);
		link.close();
		keep();
	}

	private void keep() {
		IEclipsePreferences root = InstanceScope.INSTANCE.getNode(NODE);
		try {
			node().removeNode();
			Preferences list = node();
			List<TargetLink> all = new ArrayList<>(links);
			list.putInt(COUNT, all.size());
			for (int i = 0; i < all.size(); i++) {
				TargetEntry entry = all.get(i).entry();
				Preferences node = list.node(Integer.toString(i));
				node.put(NAME, entry.name());
				node.put(ADDRESS, entry.address());
				node.putBoolean(SUDO, entry.sudo());
				node.put(PROGRAM, entry.program());
				node.put(TRACER, entry.tracer().getLiteral());
			}
			root.flush();
		} catch (BackingStoreException e) {
			ILog.get().error("the list of targets cannot be kept: " + e.getMessage(), e); //$NON-NLS-1$
		}
		tell(null);
	}

	/** Calls a listener at each change from now on. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/** Calls a listener no more. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Ends all connections. */
	public void close() {
		links.forEach(TargetLink::close);
	}
}
