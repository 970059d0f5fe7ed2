// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tracewright.metadata.TraceClass;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.element.ElementIcons;
import org.tracewright.ui.metadata.internal.element.ElementPath;
import org.tracewright.ui.metadata.internal.editor.MetadataModel;
import org.tracewright.ui.metadata.internal.editor.ModelEdits;

/** The model as a tree, with the properties of the selected element beside it. */
public final class ModelPage extends Composite implements MetadataDocument.Listener {

	private static final int[] WEIGHTS = {55, 45};

	private final MetadataModel document;
	private final ModelEdits edits;
	private final StackLayout stack = new StackLayout();
	private final SashForm sash;
	private final Label empty;
	private final TreeViewer viewer;
	private final DetailsPane details;
	private final MenuManager menu = new MenuManager();
	private boolean following;

	/** A page in a parent. */
	public ModelPage(Composite parent, MetadataModel document, ModelEdits edits) {
		super(parent, SWT.NONE);
		this.document = document;
		this.edits = edits;
		setLayout(stack);
		empty = new Label(this, SWT.CENTER | SWT.WRAP);
		sash = new SashForm(this, SWT.HORIZONTAL);
		viewer = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new ModelTree.Content(edits));
		viewer.setLabelProvider(new ModelTree.Labels(document, new ElementIcons(viewer.getControl())));
		ColumnViewerToolTipSupport.enableFor(viewer);
		Composite right = new Composite(sash, SWT.NONE);
		right.setLayout(new FillLayout());
		details = new DetailsPane(right, document, edits);
		sash.setWeights(WEIGHTS);
		viewer.addSelectionChangedListener(e -> {
			if (!following)
				document.select(selected(), this);
			details.show(selected());
		});
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> fill());
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		if (!document.readOnly())
			dragAndDrop();
		document.addListener(this);
		addDisposeListener(e -> document.removeListener(this));
		modelChanged();
	}

	/** The tree, as the selection provider of the page. */
	public TreeViewer viewer() {
		return viewer;
	}

	private EObject selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof EObject element ? element : null;
	}

	private List<Object> allSelected() {
		return new ArrayList<>(List.of(viewer.getStructuredSelection().toArray()));
	}

	@Override
	public void modelChanged() {
		TraceClass trace = document.trace();
		if (trace == null)
			empty.setText(document.settled() ? Messages.Model_empty : Messages.Model_loading);
		boolean focused = isFocusControl();
		stack.topControl = trace == null ? empty : sash;
		layout();
		List<List<String>> open = new ArrayList<>();
		following = true;
		try {
			for (Object element : viewer.getExpandedElements())
				open.add(ElementPath.of((EObject) element));
			viewer.setInput(trace == null ? List.of() : List.of(trace));
			if (trace != null) {
				if (open.isEmpty())
					viewer.expandToLevel(2);
				for (List<String> path : open)
					if (ElementPath.find(trace, path) instanceof EObject element)
						viewer.setExpandedState(element, true);
			}
		} finally {
			following = false;
		}
		details.show(null);
		if (focused && trace != null)
			setFocus();
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		if (origin == this || viewer.getControl().isDisposed())
			return;
		following = true;
		try {
			viewer.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element), true);
		} finally {
			following = false;
		}
	}

	private void fill() {
		if (document.readOnly() || selected() == null)
			return;
		MenuManager add = new MenuManager(Messages.Model_add);
		additions().forEach(add::add);
		menu.add(add);
		menu.add(new Separator());
		menu.add(action(Messages.Model_cut, command(CutToClipboardCommand.class)));
		menu.add(action(Messages.Model_copy, command(CopyToClipboardCommand.class)));
		menu.add(action(Messages.Model_paste, command(PasteFromClipboardCommand.class)));
		menu.add(action(Messages.Model_delete, command(DeleteCommand.class)));
		menu.add(new Separator());
		menu.add(action(Messages.Model_up, move(-1)));
		menu.add(action(Messages.Model_down, move(1)));
	}

	/** What can be added to the selected element. */
	public List<IAction> additions() {
		List<IAction> additions = new ArrayList<>();
		EditingDomain domain = edits.domain();
		for (Object descriptor : domain.getNewChildDescriptors(selected(), null))
			if (descriptor instanceof CommandParameter parameter && parameter.getValue() instanceof EObject child)
				additions.add(action(NLS.bind(Messages.Model_addChild, KindText.of(child.eClass()), featureName(parameter)),
						CreateChildCommand.create(domain, selected(), NewElement.filled(parameter, selected()), allSelected())));
		return additions;
	}

	private static String featureName(CommandParameter parameter) {
		return parameter.getEStructuralFeature() == null ? "" : parameter.getEStructuralFeature().getName(); //$NON-NLS-1$
	}

	private IAction action(String text, Command command) {
		Action action = new Action(text) {
			@Override
			public void run() {
				edits.execute(command);
			}
		};
		action.setEnabled(command != null && command.canExecute());
		return action;
	}

	/** A command of EMF on what is selected; null when nothing is. */
	public Command command(Class<? extends Command> kind) {
		EditingDomain domain = edits.domain();
		if (selected() == null)
			return null;
		if (kind == PasteFromClipboardCommand.class)
			return PasteFromClipboardCommand.create(domain, selected(), null);
		if (kind == CutToClipboardCommand.class)
			return CutToClipboardCommand.create(domain, allSelected());
		if (kind == CopyToClipboardCommand.class)
			return CopyToClipboardCommand.create(domain, allSelected());
		return DeleteCommand.create(domain, allSelected());
	}

	/** Carries a command of EMF out on what is selected. */
	public void run(Class<? extends Command> kind) {
		edits.execute(command(kind));
	}

	private Command move(int by) {
		EObject element = selected();
		if (element.eContainer() == null || !(element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> list))
			return null;
		int to = list.indexOf(element) + by;
		return to < 0 || to >= list.size()
				? null
				: MoveCommand.create(edits.domain(), element.eContainer(), element.eContainingFeature(), element, to);
	}

	private void dragAndDrop() {
		Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
		viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
			@Override
			public void dragSetData(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}

			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ViewerDropAdapter(viewer) {
			private Command command(Object target, int operation) {
				return dropCommand(target, getCurrentLocation(), operation,
						((IStructuredSelection) LocalSelectionTransfer.getTransfer().getSelection()).toList());
			}

			@Override
			public boolean validateDrop(Object target, int operation, TransferData type) {
				return target != null && LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection
						&& command(target, operation).canExecute();
			}

			@Override
			public boolean performDrop(Object data) {
				edits.execute(command(getCurrentTarget(), getCurrentOperation()));
				return true;
			}
		});
	}

	/**
	 * The command for a drop.
	 *
	 * @param target    the element under the mouse
	 * @param location  where on it, a constant of {@link ViewerDropAdapter}
	 * @param operation {@link DND#DROP_MOVE} or {@link DND#DROP_COPY}
	 * @param dragged   the elements
	 */
	public Command dropCommand(Object target, int location, int operation, Collection<?> dragged) {
		float place = switch (location) {
			case ViewerDropAdapter.LOCATION_BEFORE -> 0;
			case ViewerDropAdapter.LOCATION_AFTER -> 1;
			default -> 0.5f;
		};
		return DragAndDropCommand.create(edits.domain(), target, place, DND.DROP_MOVE | DND.DROP_COPY, operation, dragged);
	}

	@Override
	public boolean setFocus() {
		// While there is no tree, keys wait here for it.
		return stack.topControl == empty ? forceFocus() : viewer.getControl().setFocus();
	}
}
