// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Takes the range that is selected now, or the whole trace, for what later ones are compared with: at once on a page that compares. */
public final class BaselineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor))
			return null;
		Baseline baseline = new Baseline(editor, editor.selectedRange(), true);
		editor.remember(baseline.range());
		Comparing page = CompareHandler.page(editor);
		if (page != null)
			page.compareWith(baseline);
		else
			editor.getEditorSite().getActionBars().getStatusLineManager()
					.setMessage(NLS.bind(Messages.remembered, baseline.text()));
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof TraceEditor editor
				&& (editor.isAboutTimes() || CompareHandler.page(editor) != null));
	}
}
