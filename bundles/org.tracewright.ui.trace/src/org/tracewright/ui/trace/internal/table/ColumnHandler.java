// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Does the commands that change how wide the columns of a table of lines are. The table has the focus: else their keys mean nothing. */
public final class ColumnHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null && focus.getParent() instanceof LineTable table)
			table.perform(ColumnAction.of(event.getCommand().getId()));
		return null;
	}
}
