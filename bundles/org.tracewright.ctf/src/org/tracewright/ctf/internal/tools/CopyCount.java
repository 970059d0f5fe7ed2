// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.tracewright.ctf.tools.TraceReport;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;

/** Counts what a job does, tells its progress, and ends it when it is cancelled. */
final class CopyCount {

	private final Progress progress;
	private final List<Problem> problems;
	private long total;
	private long done;
	private long copied;
	private long rewritten;
	private long leftOut;
	private long events;

	CopyCount(Progress progress, List<Problem> problems) {
		this.progress = progress;
		this.problems = problems;
	}

	/** Bytes in all. */
	void total(long bytes) {
		total = bytes;
	}

	/** Bytes of a packet that was looked at. */
	void done(long bytes) {
		done += bytes;
		progress.report(done, total);
		checkCancelled();
	}

	void checkCancelled() {
		if (progress.isCancelled())
			throw new CancellationException("cancelled");
	}

	void copied() {
		copied++;
	}

	void rewritten(long records) {
		rewritten++;
		events += records;
	}

	void leftOut(Problem problem) {
		leftOut++;
		problems.add(problem);
	}

	void problem(Problem problem) {
		problems.add(problem);
	}

	TraceReport report(List<Path> traces, List<Obstacle> lost) {
		return new TraceReport(List.copyOf(traces), copied, rewritten, leftOut, events, List.copyOf(problems), List.copyOf(lost));
	}
}
