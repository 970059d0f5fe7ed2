// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Does the commands of the timeline: each is named like its {@link TimelineAction}. */
public final class TimelineCommandHandler extends AbstractHandler {

	private static final String PREFIX = "org.tracewright.ui.timeline."; //$NON-NLS-1$
	private static final String FILTER = PREFIX + "filter"; //$NON-NLS-1$
	private static final String HELP = PREFIX + "help"; //$NON-NLS-1$
	private static final String COUNTERS = PREFIX + "counters"; //$NON-NLS-1$
	private static final String EXPORT = PREFIX + "export"; //$NON-NLS-1$
	private static final String SAVE_VIEW = PREFIX + "save_view"; //$NON-NLS-1$
	private static final String LOAD_VIEW = PREFIX + "load_view"; //$NON-NLS-1$
	private static final String NOTE = PREFIX + "note"; //$NON-NLS-1$
	private static final String AGAIN = PREFIX + "again"; //$NON-NLS-1$
	private static final String REPORT = PREFIX + "report"; //$NON-NLS-1$
	private static final String DETAILS = PREFIX + "details"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor))
			return null;
		String id = event.getCommand().getId();
		switch (id) {
			case FILTER -> editor.timeline().editFilter();
			case HELP -> editor.timeline().help();
			case COUNTERS -> editor.timeline().chooseCounters();
			case EXPORT -> editor.timeline().files().exportPicture();
			case SAVE_VIEW -> editor.timeline().files().saveView();
			case LOAD_VIEW -> editor.timeline().files().loadView();
			case NOTE -> editor.timeline().editNote();
			case AGAIN -> editor.timeline().retryFailed();
			case REPORT -> editor.timeline().reportFailed();
			case DETAILS -> editor.timeline().showDetails(!editor.timeline().showsDetails());
			default -> editor.timeline().perform(TimelineAction.valueOf(id.substring(PREFIX.length()).toUpperCase(Locale.ROOT)));
		}
		return null;
	}
}
