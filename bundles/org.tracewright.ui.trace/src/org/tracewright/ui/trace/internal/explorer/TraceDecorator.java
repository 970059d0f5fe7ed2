// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationContext;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventSpan;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.align.Alignment;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Says behind the name of a trace what it is: format, time from the first event to the last, number of events. Decorators run in a job of the workbench; events are counted in small traces only. */
public final class TraceDecorator extends LabelProvider implements ILightweightLabelDecorator {

	/** Traces up to this size are counted; of larger ones the size is shown. */
	private static final long MAX_COUNTED = 64L << 20;

	private static final int PAUSE_MS = 50;
	private static final int MOST_PAUSES = 40;

	private static final ImageDescriptor ICON = ImageDescriptor
			.createFromURL(TraceDecorator.class.getResource("/icons/trace.svg")); //$NON-NLS-1$

	private final Map<IPath, String> known = new ConcurrentHashMap<>();

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (!TraceFolders.isTrace(element))
			return;
		if (decoration.getDecorationContext() instanceof DecorationContext context)
			context.putProperty(IDecoration.ENABLE_REPLACE, Boolean.TRUE);
		decoration.addOverlay(ICON, IDecoration.REPLACE);
		IFolder folder = (IFolder) element;
		if (folder.getLocation() == null)
			return;
		String summary = known.get(folder.getLocation());
		if (summary == null) {
			giveWay();
			summary = summary(folder);
			// A trace that cannot be read may be repaired.
			if (summary != null)
				known.put(folder.getLocation(), summary);
		}
		decoration.addSuffix("  [" + (summary == null ? Messages.explorer_unreadable : summary) + ']'); //$NON-NLS-1$
	}

	/** Whoever opens a trace wants to see it: what is said of it here takes as long to find out, and comes a little later. */
	private static void giveWay() {
		try {
			for (int i = 0; i < MOST_PAUSES && Job.getJobManager().find(TraceDocument.FAMILY).length > 0; i++)
				Thread.sleep(PAUSE_MS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Looks again at a trace that may have grown, or whose times are moved in another way. For any thread. */
	public void forget(IFolder folder) {
		if (folder.getLocation() != null)
			known.remove(folder.getLocation());
	}

	/** Format, duration and size; null when the trace cannot be read. */
	private static String summary(IFolder folder) {
		try (Trace trace = TraceFiles.open(List.of(folder.getLocation().toPath()), Alignment.of(folder), Progress.NONE)) {
			// The same as on the timeline: packets may last longer.
			String duration = EventSpan.of(trace).map(span -> ", " + TimeFormat.duration(span.length())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
			String format = trace.sources().getFirst().format();
			String size = trace.bytes() <= MAX_COUNTED
					? NLS.bind(Messages.explorer_events, String.format("%,d", count(trace))) //$NON-NLS-1$
					: NLS.bind(Messages.explorer_size, trace.bytes() >> 20);
			return format + duration + ", " + size; //$NON-NLS-1$
		} catch (TraceReadException e) {
			return null;
		}
	}

	private static long count(Trace trace) {
		long events = 0;
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap())
					events++;
		}
		return events;
	}
}
