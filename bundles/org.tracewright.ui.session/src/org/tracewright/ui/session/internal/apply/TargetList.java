// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.Connection;
import org.tracewright.session.Target;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.element.ElementIcons;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.TargetView;
import org.tracewright.ui.session.internal.targets.Targets;

/** The targets of the workspace with their states, some of them checked. */
final class TargetList implements Targets.Listener {

	private static final int[] WIDTHS = {180, 320};

	private final CheckboxTableViewer viewer;
	private final Runnable checked;
	private final Runnable changed;
	private final Map<TargetLink, String> states = new HashMap<>();

	/**
	 * A list in a parent.
	 *
	 * @param checked called when others are checked, or the list is another one
	 * @param changed called when the state of one has changed
	 */
	TargetList(Composite parent, Runnable checked, Runnable changed) {
		this.checked = checked;
		this.changed = changed;
		Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		table.setData("org.tracewright.id", "targets"); //$NON-NLS-1$ //$NON-NLS-2$
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Image picture = new ElementIcons(table).of(SessionFactory.eINSTANCE.createTarget());
		String[] titles = {Messages.Targets_name, Messages.Targets_state};
		for (int i = 0; i < titles.length; i++) {
			int index = i;
			TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(titles[i]);
			column.getColumn().setWidth(WIDTHS[i]);
			column.setLabelProvider(new ColumnLabelProvider() {
				@Override
				public String getText(Object element) {
					TargetLink link = (TargetLink) element;
					return index == 0 ? name(link.entry()) : state(link.view());
				}

				@Override
				public Image getImage(Object element) {
					return index == 0 ? picture : null;
				}
			});
		}
		table.setHeaderVisible(true);
		viewer.addCheckStateListener(e -> checked.run());
		viewer.setInput(Activator.targets().all());
		Activator.targets().addListener(this);
		table.addDisposeListener(e -> Activator.targets().removeListener(this));
	}

	private static String name(TargetEntry entry) {
		return entry.isLocal() ? entry.name() : NLS.bind(Messages.Targets_address, entry.name(), entry.address());
	}

	private static String state(TargetView view) {
		String state = switch (view.state()) {
			case DISCONNECTED -> Messages.Targets_disconnected;
			case CONNECTING -> Messages.Targets_connecting;
			case CONNECTED -> view.version() == null
					? Messages.Targets_connected
					: NLS.bind(Messages.Targets_version,
							NLS.bind(Messages.Tracer, Tracers.name(view.version().getTracer()), view.version().getText()));
			case LOST -> Messages.Targets_lost;
			case FAILED -> Messages.Targets_failed;
		};
		return view.message().isEmpty() ? state : NLS.bind(Messages.Targets_message, state, view.message());
	}

	/** The table. */
	Table table() {
		return viewer.getTable();
	}

	/** Those that are checked, in their order. */
	List<TargetLink> checked() {
		return Arrays.stream(viewer.getCheckedElements()).map(TargetLink.class::cast).toList();
	}

	/** Checks some, and no others. */
	void check(List<TargetLink> links) {
		// The list may have changed just now, which is told a moment later.
		if (!Activator.targets().all().equals(viewer.getInput()))
			viewer.setInput(Activator.targets().all());
		viewer.setCheckedElements(links.toArray());
	}

	/** Checks those that a document names, for each of its targets one at most: two would be given the same sessions at once. */
	void checkNamed(List<Target> named) {
		List<TargetLink> all = Activator.targets().all();
		check(named.stream().map(target -> meant(target, all)).flatMap(Optional::stream).distinct().toList());
	}

	private static Optional<TargetLink> meant(Target target, List<TargetLink> all) {
		List<TargetLink> there = all.stream().filter(link -> isThere(target, link.entry())).toList();
		Optional<TargetLink> named = there.stream().filter(link -> link.entry().name().equals(target.getName())).findFirst();
		// Others may call a machine differently; of this machine there is nothing but the name.
		if (named.isPresent() || target.getConnection() == Connection.LOCAL && target.getName() != null)
			return named;
		return there.stream().filter(link -> link.entry().sudo() == target.isSudo()).findFirst()
				.or(() -> there.stream().findFirst());
	}

	/** Whether an entry is on the machine of a target, and of its tracer. */
	private static boolean isThere(Target target, TargetEntry entry) {
		if (target.getTracer() != entry.tracer())
			return false;
		if (target.getConnection() == Connection.LOCAL)
			return entry.isLocal();
		String address = (target.getUser() == null ? "" : target.getUser() + '@') + target.getHost() //$NON-NLS-1$
				+ (target.getPort() == null ? "" : ":" + target.getPort()); //$NON-NLS-1$ //$NON-NLS-2$
		return address.equals(entry.address());
	}

	@Override
	public void changed(TargetLink link) {
		UiThread.async(table(), () -> {
			if (link == null) {
				// A target that was edited is another link of the same name.
				Set<String> names = checked().stream().map(before -> before.entry().name()).collect(Collectors.toSet());
				List<TargetLink> all = Activator.targets().all();
				viewer.setInput(all);
				viewer.setCheckedElements(all.stream().filter(now -> names.contains(now.entry().name())).toArray());
				checked.run();
			} else if (!state(link.view()).equals(states.put(link, state(link.view())))) {
				viewer.update(link, null);
				changed.run();
			}
		});
	}
}
