// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceMarkers;

/** Notes about instants of a trace, kept as bookmarks of the workspace: whatever is done to them in the Bookmarks view shows on the timeline. */
public final class TimelineBookmarks {

	/** Type of the workspace's markers. */
	public static final String TYPE = "org.tracewright.ui.trace.note"; //$NON-NLS-1$
	/** Attribute with the instant, ns since the origin, in words: workspace markers have no long numbers. */
	private static final String TIME = "time"; //$NON-NLS-1$

	private final IFolder folder;
	private final Timeline timeline;
	private final Supplier<TimeFormat> times;

	TimelineBookmarks(IFolder folder, Timeline timeline, Supplier<TimeFormat> times) {
		this.folder = folder;
		this.timeline = timeline;
		this.times = times;
		IResourceChangeListener listener = e -> {
			if (e.findMarkerDeltas(TYPE, true).length > 0)
				UiThread.async(timeline, this::read);
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		timeline.addDisposeListener(e -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener));
		read();
		moveOld();
	}

	/** Notes of earlier versions are on the folder, from where the Bookmarks view does not lead back. */
	private void moveOld() {
		try {
			for (IMarker marker : markers()) {
				Long time = time(marker);
				if (time != null && marker.getResource().equals(folder))
					write(time, marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.LOCATION, "")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (CoreException e) {
			// The folder has just gone: so have its notes.
		}
	}

	/** The instant that a marker is about, ns since the origin; null when it is about none. */
	public static Long time(IMarker marker) {
		String text = marker.getAttribute(TIME, null);
		try {
			return text == null ? null : Long.valueOf(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private IMarker[] markers() throws CoreException {
		return TraceMarkers.find(folder, TYPE);
	}

	private void read() {
		List<Marker> notes = new ArrayList<>();
		try {
			for (IMarker marker : markers()) {
				Long time = time(marker);
				if (time != null)
					notes.add(new Marker(time, marker.getAttribute(IMarker.MESSAGE, ""))); //$NON-NLS-1$
			}
		} catch (CoreException e) {
			// The folder has just gone: so have its notes.
		}
		if (!notes.equals(timeline.model().notes()))
			timeline.model().notes(notes);
	}

	/** What is written about an instant; empty for nothing. */
	String text(long time) {
		return timeline.model().notes().stream().filter(note -> note.time() == time).map(Marker::name).findFirst().orElse(""); //$NON-NLS-1$
	}

	/** Lets the user write something about an instant. */
	void edit(Shell shell, long time) {
		InputDialog dialog = new InputDialog(shell, Messages.note_title, NLS.bind(Messages.note_text, times.get().text(time)),
				text(time), null);
		if (dialog.open() == Window.OK)
			write(time, dialog.getValue());
	}

	/** Writes something about an instant in place of what was there; an empty text removes that. */
	void write(long time, String text) {
		write(time, text, times.get().text(time));
	}

	private void write(long time, String text, String location) {
		WorkspaceJob job = new WorkspaceJob(Messages.note_job) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (!folder.isAccessible())
					return Status.OK_STATUS;
				for (IMarker marker : markers())
					if (Long.valueOf(time).equals(time(marker)))
						marker.delete();
				if (text.isBlank())
					return Status.OK_STATUS;
				Map<String, Object> attributes = new HashMap<>();
				attributes.put(IMarker.MESSAGE, text.strip());
				attributes.put(IMarker.LOCATION, location);
				attributes.put(TIME, Long.toString(time));
				TraceMarkers.create(folder, TYPE, attributes);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		job.setSystem(true);
		job.setRule(folder);
		job.schedule();
	}
}
