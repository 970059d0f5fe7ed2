// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/** Finds among the events or on the timeline, whichever is in front. */
public final class FindHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(!(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof TraceEditor editor)
				|| editor.showsTimes());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) || !editor.events().ready())
			return null;
		String id = event.getCommand().getId();
		if (editor.showsEvents()) {
			EventsPage events = editor.events();
			switch (id) {
				case Commands.FIND -> events.openFind();
				case Commands.FIND_NEXT -> events.findAgain(true);
				default -> events.findAgain(false);
			}
		} else {
			TimelinePage timeline = editor.timeline();
			switch (id) {
				case Commands.FIND -> timeline.find().open();
				case Commands.FIND_NEXT -> timeline.find().again(true);
				default -> timeline.find().again(false);
			}
		}
		return null;
	}
}
