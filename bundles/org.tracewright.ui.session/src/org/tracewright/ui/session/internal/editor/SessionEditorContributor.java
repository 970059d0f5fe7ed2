// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.tracewright.ui.session.internal.element.ElementIcons;

/** Connects the keys of the workbench with the editor: in a field they mean its text, in the tree its elements; undo and redo are those of the document. */
public final class SessionEditorContributor extends MultiPageEditorActionBarContributor {

	private final CommandStackListener edits = e -> update();
	private final Action undo = action(() -> editor().undo());
	private final Action redo = action(() -> editor().redo());
	private final Action apply = action(() -> editor().apply());
	private SessionEditor editor;

	/** Actions for whatever editor comes to the front. */
	public SessionEditorContributor() {
		apply.setText(Messages.Action_apply);
		apply.setToolTipText(Messages.Action_apply_tip);
		apply.setImageDescriptor(ElementIcons.named("apply")); //$NON-NLS-1$
	}

	private SessionEditor editor() {
		return editor;
	}

	private Action action(Runnable run) {
		return new Action() {
			@Override
			public void run() {
				if (editor != null)
					run.run();
			}
		};
	}

	@Override
	public void contributeToToolBar(IToolBarManager bar) {
		bar.add(apply);
	}

	@Override
	public void setActiveEditor(IEditorPart part) {
		if (stack() != null)
			stack().removeCommandStackListener(edits);
		editor = part instanceof SessionEditor session ? session : null;
		if (stack() != null)
			stack().addCommandStackListener(edits);
		super.setActiveEditor(part);
		update();
	}

	private BasicCommandStack stack() {
		return editor == null || editor.model() == null ? null : editor.model().edits().stack();
	}

	private void update() {
		BasicCommandStack stack = stack();
		name(undo, Messages.Action_undo, stack != null && stack.canUndo() ? stack.getUndoCommand() : null);
		name(redo, Messages.Action_redo, stack != null && stack.canRedo() ? stack.getRedoCommand() : null);
	}

	private static void name(Action action, String text, Command command) {
		// What is being typed is an edit to be undone too: the keys always work.
		action.setText(NLS.bind(text, command == null ? "" : command.getLabel())); //$NON-NLS-1$
	}

	@Override
	public void setActivePage(IEditorPart page) {
		IActionBars bars = getActionBars();
		if (bars == null)
			return;
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		for (ActionFactory factory : new ActionFactory[]{ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
				ActionFactory.DELETE, ActionFactory.SELECT_ALL})
			bars.setGlobalActionHandler(factory.getId(), of(factory));
		bars.updateActionBars();
	}

	private IAction of(ActionFactory factory) {
		return action(() -> {
			Control focus = Display.getCurrent().getFocusControl();
			if (focus instanceof Text text)
				inField(text, factory);
			else if (focus instanceof Combo combo)
				inCombo(combo, factory);
			else if (editor.page() == SessionEditor.SESSION)
				inTree(factory);
			else if (editor.page() == SessionEditor.SOURCE)
				inSource(factory);
		});
	}

	private static void inField(Text text, ActionFactory factory) {
		if (factory == ActionFactory.CUT)
			text.cut();
		else if (factory == ActionFactory.COPY)
			text.copy();
		else if (factory == ActionFactory.PASTE)
			text.paste();
		else if (factory == ActionFactory.SELECT_ALL)
			text.selectAll();
		else {
			if (text.getSelectionCount() == 0)
				text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
			text.insert(""); //$NON-NLS-1$
		}
	}

	private static void inCombo(Combo combo, ActionFactory factory) {
		if (factory == ActionFactory.COPY)
			combo.copy();
	}

	private void inTree(ActionFactory factory) {
		if (!editor.sessionPage().tree().viewer().getControl().isFocusControl())
			return;
		if (factory == ActionFactory.CUT)
			editor.sessionPage().tree().cut();
		else if (factory == ActionFactory.COPY)
			editor.sessionPage().tree().copy();
		else if (factory == ActionFactory.PASTE)
			editor.sessionPage().tree().paste();
		else if (factory == ActionFactory.DELETE)
			editor.sessionPage().tree().remove();
		else
			editor.sessionPage().tree().viewer().getTree().selectAll();
	}

	private void inSource(ActionFactory factory) {
		if (factory == ActionFactory.COPY)
			editor.sourcePage().copy();
		else if (factory == ActionFactory.SELECT_ALL)
			editor.sourcePage().selectAll();
	}

	@Override
	public void dispose() {
		if (stack() != null)
			stack().removeCommandStackListener(edits);
		super.dispose();
	}
}
