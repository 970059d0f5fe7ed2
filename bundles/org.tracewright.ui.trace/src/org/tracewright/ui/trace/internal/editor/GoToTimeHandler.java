// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a time and goes there, on the timeline or among the events. */
public final class GoToTimeHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof TraceEditor editor)
				|| editor.showsTimes());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) || !editor.events().ready())
			return null;
		EventsPage events = editor.events();
		InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), Messages.goTo_title, Messages.goTo_text,
				editor.selectedTime(), text -> events.parseTime(text).isPresent() ? null : NLS.bind(Messages.goTo_bad, text));
		if (dialog.open() == Window.OK)
			events.parseTime(dialog.getValue()).ifPresent(editor::goToTime);
		return null;
	}
}
