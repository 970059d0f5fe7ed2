// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * Connects the keys of the workbench with the page in front: undo and redo are those of the text on every page; cut, copy, paste and delete mean elements on the
 * model page.
 */
public final class MetadataEditorContributor extends MultiPageEditorActionBarContributor {

	private static final String[] OF_TEXT = {ITextEditorActionConstants.CUT, ITextEditorActionConstants.COPY,
			ITextEditorActionConstants.PASTE, ITextEditorActionConstants.DELETE, ITextEditorActionConstants.SELECT_ALL,
			ITextEditorActionConstants.FIND};
	private static final Map<String, Class<? extends Command>> OF_MODEL = Map.of(ActionFactory.CUT.getId(),
			CutToClipboardCommand.class, ActionFactory.COPY.getId(), CopyToClipboardCommand.class, ActionFactory.PASTE.getId(),
			PasteFromClipboardCommand.class, ActionFactory.DELETE.getId(), DeleteCommand.class);

	private MetadataEditor editor;

	@Override
	public void setActiveEditor(IEditorPart part) {
		editor = part instanceof MetadataEditor metadata ? metadata : null;
		super.setActiveEditor(part);
	}

	@Override
	public void setActivePage(IEditorPart page) {
		IActionBars bars = getActionBars();
		if (bars == null || editor == null)
			return;
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), editor.action(ITextEditorActionConstants.UNDO));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), editor.action(ITextEditorActionConstants.REDO));
		for (String id : OF_TEXT)
			bars.setGlobalActionHandler(id, editor.isSourceActive() ? editor.action(id) : null);
		if (!editor.isSourceActive())
			OF_MODEL.forEach((id, kind) -> bars.setGlobalActionHandler(id, ofModel(kind)));
		bars.updateActionBars();
	}

	private IAction ofModel(Class<? extends Command> kind) {
		MetadataEditor target = editor;
		return new Action() {
			@Override
			public void run() {
				// In a field of the form the keys mean its text.
				if (target.modelPage().getDisplay().getFocusControl() instanceof Text field)
					inField(field, kind);
				else if (target.modelPage().viewer().getControl().isFocusControl())
					target.modelPage().run(kind);
			}
		};
	}

	private static void inField(Text field, Class<? extends Command> kind) {
		if (kind == CutToClipboardCommand.class)
			field.cut();
		else if (kind == CopyToClipboardCommand.class)
			field.copy();
		else if (kind == PasteFromClipboardCommand.class)
			field.paste();
		else if (field.getSelectionCount() > 0)
			field.insert(""); //$NON-NLS-1$
		else if (field.getCaretPosition() < field.getCharCount()) {
			field.setSelection(field.getCaretPosition(), field.getCaretPosition() + 1);
			field.insert(""); //$NON-NLS-1$
		}
	}
}
