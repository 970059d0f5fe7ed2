// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Compares what a page shows with another trace or range, or does not compare any more. */
public final class CompareHandler extends AbstractHandler {

	private static final String COMPARE = "org.tracewright.ui.trace.compare"; //$NON-NLS-1$
	private static final String STOP = "org.tracewright.ui.trace.compareStop"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) || page(editor) == null)
			return null;
		switch (event.getCommand().getId()) {
			case COMPARE -> Baselines.choose(HandlerUtil.getActiveShell(event), editor, page(editor));
			case STOP -> page(editor).compareWith(null);
			default -> throw new IllegalArgumentException(event.getCommand().getId());
		}
		return null;
	}

	/** The page that the user works with: in a view, or that in front of the editor; null when that does not compare. */
	static Comparing page(TraceEditor editor) {
		for (Control at = Display.getCurrent().getFocusControl(); at != null; at = at.getParent())
			if (at instanceof Comparing page)
				return page;
		return editor.comparing();
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof TraceEditor editor
				&& page(editor) != null);
	}
}
