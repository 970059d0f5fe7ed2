// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;

/** Prints one range after the other, with a cursor and a printer of its own. */
final class PrintWorker implements Runnable {

	private final PrintJob job;
	private final PrintQueue queue;
	private final Progress progress;
	private final EventPrinter printer;
	private final TextBuffer out;
	private EventCursor cursor;
	private final int chunk;
	private long left;
	/** The range at work, or the last one. */
	private PrintRange range;
	/** Whether the cursor stands on what comes first behind that range. */
	private boolean standing;

	PrintWorker(PrintJob job, PrintQueue queue) {
		this.job = job;
		this.queue = queue;
		progress = job.progress();
		out = new TextBuffer(queue.limits().room());
		printer = job.printer().apply(out);
		chunk = queue.limits().chunk();
		left = job.limit();
	}

	@Override
	public void run() {
		try (EventCursor opened = job.trace().cursor(job.filter())) {
			cursor = opened;
			cursor.onProblem(p -> range.problems.add(p));
			for (PrintRange claimed = queue.claim(); claimed != null; claimed = queue.claim())
				print(claimed);
		} catch (RuntimeException | Error e) {
			queue.stop();
			throw e;
		}
	}

	private void print(PrintRange claimed) {
		boolean follows = range != null && range.next == claimed;
		range = claimed;
		if (!follows) {
			standing = false;
			if (claimed.first == Long.MIN_VALUE)
				cursor.rewind();
			else
				cursor.seek(claimed.first);
		}
		claimed.start = cursor.position();
		boolean whole = format();
		for (;;) {
			PrintRange again = whole ? queue.finish(range, out) : range;
			if (again == null)
				return;
			range = again;
			standing = false;
			cursor.seek(range.start);
			whole = format();
		}
	}

	/** Prints the range from where the cursor is; false when that was the wrong place. */
	private boolean format() {
		boolean more = standing || cursor.next();
		standing = false;
		if (more && range.firstBytes < 0) {
			range.firstTime = cursor.time();
			range.firstBytes = cursor.bytesDone();
		}
		while (more) {
			long time = cursor.time();
			if (time > range.last || left == 0) {
				standing = true;
				break;
			}
			if (!cursor.isGap()) {
				printer.event(cursor);
				left--;
			} else if (job.gaps()) {
				printer.gap(cursor);
			}
			if (out.size() >= chunk) {
				if (!queue.flush(range, out))
					return false;
				if (queue.isStopped())
					break;
				long done = cursor.bytesDone();
				if (range.streaming)
					progress.report(done, job.trace().bytes());
				queue.split(range, time, done);
			}
			more = cursor.next();
		}
		range.end = cursor.position();
		return true;
	}
}
