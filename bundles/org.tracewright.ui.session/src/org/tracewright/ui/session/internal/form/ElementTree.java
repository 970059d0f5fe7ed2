// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.session.internal.element.Addition;
import org.tracewright.ui.session.internal.element.Additions;
import org.tracewright.ui.session.internal.element.ElementEdits;
import org.tracewright.ui.session.internal.element.ElementIcons;
import org.tracewright.ui.session.internal.element.Fragment;

/** Elements as a tree that can be filtered, and what can be done with whole elements: by buttons, by a menu, by keys. */
public final class ElementTree extends Composite {

	private static final int OPEN_LEVELS = 4;
	private static final int MOST_OPEN = 300;

	private final ElementEdits edits;
	private final TreeViewer viewer;
	private final TreeContent.Labels labels;
	private final Button add;
	private final Button remove;
	private final Button up;
	private final Button down;
	private final Button duplicate;
	private Consumer<String> refused = text -> {
	};

	/** A tree in a parent, of nothing yet. */
	public ElementTree(Composite parent, ElementEdits edits) {
		super(parent, SWT.NONE);
		this.edits = edits;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		setData("org.tracewright.id", "elements"); //$NON-NLS-1$ //$NON-NLS-2$
		PatternFilter filter = new PatternFilter();
		filter.setIncludeLeadingWildcard(true);
		FilteredTree tree = new FilteredTree(this, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER, filter, true, true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		viewer = tree.getViewer();
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent());
		labels = new TreeContent.Labels(new ElementIcons(viewer.getControl()));
		viewer.setLabelProvider(labels);
		ColumnViewerToolTipSupport.enableFor(viewer);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		add = button(buttons, Messages.Tree_add, this::dropDown);
		remove = button(buttons, Messages.Tree_remove, this::remove);
		up = button(buttons, Messages.Tree_up, () -> move(-1));
		down = button(buttons, Messages.Tree_down, () -> move(1));
		duplicate = button(buttons, Messages.Tree_duplicate, this::duplicate);
		viewer.addSelectionChangedListener(e -> enable());
		viewer.getControl().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.DEL && e.stateMask == 0)
				remove();
			else if (e.keyCode == SWT.INSERT && e.stateMask == 0)
				dropDown();
			else if (e.stateMask == SWT.ALT && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
				move(e.keyCode == SWT.ARROW_UP ? -1 : 1);
				e.doit = false;
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> fill(menu));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		enable();
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** The tree, as a provider of its selection. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** Tells why something cannot be done. */
	public void onRefused(Consumer<String> told) {
		refused = told;
	}

	/**
	 * Shows an element.
	 *
	 * @param self whether it shows itself; otherwise what is in it does
	 */
	public void input(EObject root, boolean self) {
		viewer.setInput(root == null ? null : self ? List.of(root) : root);
		viewer.expandToLevel(isSmall(root) ? OPEN_LEVELS : 1);
		enable();
	}

	/** All of a large document would take long to open, and be too much to be looked at. */
	private static boolean isSmall(EObject root) {
		int count = 0;
		if (root != null)
			for (var all = root.eAllContents(); all.hasNext() && count <= MOST_OPEN; all.next())
				count++;
		return count <= MOST_OPEN;
	}

	/**
	 * Shows what elements have become.
	 *
	 * @param scope holds everything that was changed; null for anything
	 */
	public void refresh(EObject scope) {
		if (scope == null || scope == viewer.getInput())
			viewer.refresh();
		else
			viewer.refresh(scope);
		enable();
	}

	/** Marks what is wrong. */
	public void findings(List<Finding> findings) {
		viewer.update(labels.findings(findings).toArray(), null);
	}

	/** The selected element; null for none. */
	public EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject element ? element : null;
	}

	private List<EObject> allSelected() {
		return viewer.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** Selects an element and brings it to the front. */
	public void select(EObject element) {
		viewer.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element), true);
	}

	/** Where something can be added: at the selected element, or else at the root. */
	private EObject place() {
		EObject selected = selected();
		return selected != null ? selected : viewer.getInput() instanceof EObject root ? root : null;
	}

	private void enable() {
		List<EObject> all = allSelected();
		EObject one = all.size() == 1 ? all.getFirst() : null;
		add.setEnabled(place() != null);
		remove.setEnabled(ElementEdits.canRemove(all));
		up.setEnabled(ElementEdits.canMove(one, -1));
		down.setEnabled(ElementEdits.canMove(one, 1));
		duplicate.setEnabled(canDuplicate(one));
	}

	private static boolean canDuplicate(EObject element) {
		return element != null && element.eContainer() != null && element.eContainingFeature().isMany();
	}

	/** What can be added where the user is. */
	public List<IAction> additions() {
		List<IAction> actions = new ArrayList<>();
		List<Addition> all = new ArrayList<>(Additions.at(place()));
		// A session can be added wherever one is.
		if (viewer.getInput() instanceof EObject root)
			Additions.at(root).stream().filter(a -> all.stream().noneMatch(b -> b.feature() == a.feature())).forEach(all::add);
		EObject before = null;
		for (Addition addition : all) {
			if (before != null && before != addition.parent())
				actions.add(null);
			before = addition.parent();
			actions.add(action(addition.label(), ElementIcons.descriptor(addition.maker().get()), true,
					() -> select(edits.add(addition))));
		}
		return actions;
	}

	private static IAction action(String text, ImageDescriptor picture, boolean enabled, Runnable run) {
		Action action = new Action(text, picture) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void fillAdditions(MenuManager menu) {
		for (IAction action : additions())
			if (action == null)
				menu.add(new Separator());
			else
				menu.add(action);
	}

	private void dropDown() {
		MenuManager manager = new MenuManager();
		fillAdditions(manager);
		Menu menu = manager.createContextMenu(add);
		menu.setLocation(add.toDisplay(0, add.getSize().y));
		menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	private void fill(MenuManager menu) {
		List<EObject> all = allSelected();
		EObject one = all.size() == 1 ? all.getFirst() : null;
		MenuManager additions = new MenuManager(Messages.Tree_add_menu);
		fillAdditions(additions);
		menu.add(additions);
		menu.add(new Separator());
		menu.add(action(Messages.Tree_cut, null, ElementEdits.canRemove(all), this::cut));
		menu.add(action(Messages.Tree_copy, null, !all.isEmpty(), this::copy));
		menu.add(action(Messages.Tree_paste, null, place() != null, this::paste));
		menu.add(action(Messages.Tree_duplicate_menu, null, canDuplicate(one), this::duplicate));
		menu.add(action(Messages.Tree_remove_menu, null, ElementEdits.canRemove(all), this::remove));
		menu.add(new Separator());
		menu.add(action(Messages.Tree_up_menu, null, ElementEdits.canMove(one, -1), () -> move(-1)));
		menu.add(action(Messages.Tree_down_menu, null, ElementEdits.canMove(one, 1), () -> move(1)));
	}

	/** Takes the selected elements away. */
	public void remove() {
		if (ElementEdits.canRemove(allSelected()))
			select(edits.remove(allSelected()));
	}

	/** Copies the selected elements to the clipboard; gives whether that could be done. */
	public boolean copy() {
		if (allSelected().isEmpty())
			return false;
		Clipboard clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[]{Fragment.text(allSelected())}, new Transfer[]{TextTransfer.getInstance()});
			return true;
		} catch (IOException | SWTException e) {
			refused.accept(NLS.bind(Messages.Tree_notCopied, e.getMessage()));
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	/** Copies the selected elements and takes them away. */
	public void cut() {
		if (ElementEdits.canRemove(allSelected()) && copy())
			remove();
	}

	/** Puts what is in the clipboard where the user is. */
	public void paste() {
		Clipboard clipboard = new Clipboard(getDisplay());
		List<EObject> elements = Fragment.read((String) clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		List<EObject> pasted = place() == null ? List.of() : edits.paste(elements, place());
		if (pasted.isEmpty())
			refused.accept(Messages.Tree_notPasted);
		else
			viewer.setSelection(new StructuredSelection(pasted), true);
	}

	/** Moves the selected element up (-1) or down (1). */
	public void move(int by) {
		EObject element = allSelected().size() == 1 ? selected() : null;
		if (element != null) {
			edits.move(element, by);
			select(element);
		}
	}

	/** Puts a copy behind the selected element. */
	public void duplicate() {
		EObject copy = allSelected().size() == 1 ? edits.duplicate(selected()) : null;
		if (copy != null)
			select(copy);
	}

	@Override
	public boolean setFocus() {
		return viewer.getControl().setFocus();
	}
}
