// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.tracewright.trace.Progress;

/** Tells an Eclipse monitor of progress, in thousandths. */
public final class MonitorProgress implements Progress {

	private static final int UNITS = 1000;

	private final IProgressMonitor monitor;
	private int worked;

	public MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = monitor;
		monitor.beginTask(task, UNITS);
	}

	@Override
	public void report(long done, long total) {
		int now = total <= 0 ? 0 : (int) Math.clamp((double) done / total * UNITS, 0, UNITS);
		if (now > worked) {
			monitor.worked(now - worked);
			worked = now;
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
