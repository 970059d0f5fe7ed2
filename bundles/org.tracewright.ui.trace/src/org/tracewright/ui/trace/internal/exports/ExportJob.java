// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.ctf.tools.TraceReport;
import org.tracewright.trace.Progress;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** Writes a trace: all of it, or nothing when it fails or is cancelled. */
final class ExportJob extends Job {

	private static final int UNITS = 1000;

	private final TraceJob work;
	private final Consumer<TraceReport> done;

	/**
	 * A job.
	 *
	 * @param name name of the trace
	 * @param done is told when the new trace is there, in any thread
	 */
	ExportJob(String name, TraceJob work, Consumer<TraceReport> done) {
		super(NLS.bind(Messages.export_job, name));
		this.work = work;
		this.done = done;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			TraceReport report = work.run(progress(monitor, getName()));
			done.accept(report);
			if (!report.problems().isEmpty())
				StatusManager.getManager()
						.handle(Status.warning(NLS.bind(Messages.export_problems,
								new Object[]{work.target(), report.problems().size(), report.problems().getFirst().text()})),
								StatusManager.SHOW);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | InternalError e) {
			return Status.error(NLS.bind(Messages.export_failed, e.getMessage() == null ? e.toString() : e.getMessage()), e);
		}
	}

	/** A monitor as a progress in thousandths. */
	static Progress progress(IProgressMonitor monitor, String task) {
		monitor.beginTask(task, UNITS);
		return new Progress() {

			private int worked;

			@Override
			public synchronized void report(long now, long total) {
				int units = total <= 0 ? 0 : (int) Math.clamp((double) now / total * UNITS, worked, UNITS);
				monitor.worked(units - worked);
				worked = units;
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == TraceDocument.FAMILY;
	}
}
