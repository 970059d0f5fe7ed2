// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.targets.Targets;

/** The Sessions view: targets and their sessions as they are, and everything that can be done to them. */
public final class SessionsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.tracewright.ui.session.view"; //$NON-NLS-1$
	/** Id of its context, and of its context menu. */
	public static final String CONTEXT = "org.tracewright.ui.session.context"; //$NON-NLS-1$

	private static final String WIDTH = "width"; //$NON-NLS-1$
	private static final int[] WIDTHS = {290, 210, 80, 90, 90};

	private final NodeContent content = new NodeContent();
	private final Watches watches = new Watches();
	/** Rows are made of what targets tell in a thread of its own: there may be many thousands. */
	private final Job rows = Job.createSystem(Messages.View_rows, (IProgressMonitor monitor) -> makeRows());
	private final Targets.Listener listener = link -> rows.schedule();
	private TreeViewer viewer;
	private final IPropertyChangeListener themes = event -> {
		if (TraceColors.isOne(event.getProperty()))
			UiThread.async(viewer.getControl(), this::repaint);
	};
	private Targets targets;
	private Label message;
	private ViewToolBar toolBar;
	private IMemento memento;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
		targets = Activator.targets();
	}

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION);
		viewer.setUseHashlookup(true);
		viewer.getTree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
		columns(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(content);
		viewer.setInput(targets);
		message = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).minSize(1, SWT.DEFAULT).hint(SWT.DEFAULT, SWT.DEFAULT)
				.exclude(true).applyTo(message);
		message.setVisible(false);
		toolBar = new ViewToolBar(this);
		viewer.addSelectionChangedListener(e -> selectionChanged());
		viewer.addDoubleClickListener(e -> open());
		viewer.addTreeListener(new ITreeViewerListener() {
			@Override
			public void treeExpanded(TreeExpansionEvent event) {
				viewer.getControl().getDisplay().asyncExec(SessionsView.this::watch);
			}

			@Override
			public void treeCollapsed(TreeExpansionEvent event) {
				viewer.getControl().getDisplay().asyncExec(SessionsView.this::watch);
			}
		});
		MenuManager menu = new MenuManager();
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(CONTEXT, menu, viewer);
		getSite().setSelectionProvider(viewer);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		targets.addListener(listener);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themes);
		takeNow();
		viewer.expandToLevel(2);
		// This machine asks for nothing.
		targets.all().stream().filter(l -> l.entry().isLocal() && l.view().state() == TargetState.DISCONNECTED)
				.forEach(TargetLink::connect);
	}

	private void columns(LocalResourceManager icons) {
		String[] titles = {Messages.Column_name, Messages.Column_state, Messages.Column_recorded, Messages.Column_rate,
				Messages.Column_lost};
		for (int i = 0; i < titles.length; i++) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, i < 2 ? SWT.LEFT : SWT.RIGHT);
			column.getColumn().setText(titles[i]);
			column.getColumn().setMoveable(true);
			Integer width = memento == null ? null : memento.getInteger(WIDTH + i);
			column.getColumn().setWidth(width == null ? WIDTHS[i] : Math.max(20, width));
			column.setLabelProvider(new NodeLabels(content, icons));
		}
	}

	@Override
	public void saveState(IMemento state) {
		for (int i = 0; i < WIDTHS.length; i++)
			state.putInteger(WIDTH + i, viewer.getTree().getColumn(i).getWidth());
	}

	private IStatus makeRows() {
		List<Node> nodes = NodeTree.of(targets.all());
		Map<Node, Node> index = TreeUpdate.index(nodes);
		UiThread.async(viewer.getControl(), () -> take(nodes, index));
		return Status.OK_STATUS;
	}

	private void takeNow() {
		List<Node> nodes = NodeTree.of(targets.all());
		take(nodes, TreeUpdate.index(nodes));
	}

	private void take(List<Node> nodes, Map<Node, Node> index) {
		List<Node> known = content.roots();
		TreeUpdate update = content.take(nodes, index);
		if (update.roots()) {
			viewer.refresh();
			nodes.stream().filter(n -> !known.contains(n)).forEach(n -> viewer.setExpandedState(n, true));
		} else {
			update.refresh().forEach(node -> viewer.refresh(node));
			if (!update.update().isEmpty())
				viewer.update(update.update().toArray(), null);
		}
		watch();
		showState();
	}

	private void repaint() {
		viewer.refresh();
		showState();
	}

	private void watch() {
		if (viewer.getControl().isDisposed())
			return;
		List<Node> close = new ArrayList<>(selected());
		for (Object element : viewer.getExpandedElements())
			if (element instanceof Node node && node.session() != null)
				close.add(node);
		watches.set(close);
	}

	private void selectionChanged() {
		watch();
		showState();
	}

	private void showState() {
		List<Node> nodes = selected();
		toolBar.update(nodes);
		Node node = !nodes.isEmpty() ? nodes.getFirst() : content.roots().size() == 1 ? content.roots().getFirst() : null;
		Hint hint = Hint.of(node);
		message.setForeground((hint.wrong() ? TraceColors.ERROR_FOREGROUND : TraceColors.FAINT_FOREGROUND).color());
		if (hint.text().equals(message.getText()))
			return;
		message.setText(hint.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) message.getLayoutData()).exclude = hint.text().isEmpty();
		message.setVisible(!hint.text().isEmpty());
		message.getParent().layout(true);
	}

	/** The selected nodes, as they are now. */
	public List<Node> selected() {
		return nodes(viewer.getStructuredSelection());
	}

	/** The nodes of a selection, as they are now; those that are gone are left out. */
	List<Node> nodes(IStructuredSelection selection) {
		List<Node> nodes = new ArrayList<>();
		for (Object element : selection)
			if (element instanceof Node node && content.newest(node) != null)
				nodes.add(content.newest(node));
		return nodes;
	}

	/** Selects a target. */
	void select(TargetLink link) {
		takeNow();
		content.roots().stream().filter(n -> n.link() == link).findFirst()
				.ifPresent(n -> viewer.setSelection(new StructuredSelection(n), true));
	}

	/** Double click and Enter: connects a target, else opens and closes the node. */
	private void open() {
		List<Node> nodes = selected();
		if (nodes.size() != 1)
			return;
		Node node = nodes.getFirst();
		TargetState state = node.link().view().state();
		if ((node.kind() == NodeKind.TARGET || node.kind() == NodeKind.NOTE)
				&& (state == TargetState.DISCONNECTED || state == TargetState.FAILED))
			node.link().connect();
		else
			viewer.setExpandedState(node, !viewer.getExpandedState(node));
	}

	/** The viewer. */
	public TreeViewer viewer() {
		return viewer;
	}

	@Override
	public void setFocus() {
		viewer.getTree().setFocus();
	}

	@Override
	public void dispose() {
		if (targets != null)
			targets.removeListener(listener);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themes);
		watches.set(List.of());
		super.dispose();
	}
}
