// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does the commands of the events page. */
public final class TraceCommandHandler extends AbstractHandler {

	/** The commands are about events: on other pages the keys mean what they mean there. */
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof TraceEditor editor)
				|| editor.showsEvents());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor active) || !active.events().ready())
			return null;
		EventsPage editor = active.events();
		switch (event.getCommand().getId()) {
			case Commands.COLUMNS -> columns(event, editor);
			case Commands.CLEAR_FILTERS -> editor.clearFilters();
			case Commands.FILTER -> editor.editFilter();
			case Commands.DETAILS -> editor.showDetails();
			case IWorkbenchCommandConstants.EDIT_COPY -> copy(editor);
			default -> throw new IllegalArgumentException(event.getCommand().getId());
		}
		return null;
	}

	/** Rows, or what is selected in the field that the cursor is in. */
	private static void copy(EventsPage editor) {
		Control focus = editor.getDisplay().getFocusControl();
		if (focus instanceof StyledText text)
			text.copy();
		else if (focus instanceof Text text)
			text.copy();
		else
			editor.copy();
	}

	private static void columns(ExecutionEvent event, EventsPage editor) {
		ColumnsDialog dialog = new ColumnsDialog(HandlerUtil.getActiveShell(event), editor.document().trace(), editor.columns());
		if (dialog.open() == Window.OK)
			editor.columns(dialog.columns());
	}
}
