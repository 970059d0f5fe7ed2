// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

import java.util.function.Consumer;

/** Scans a trace once and fills the index of its rows. */
public final class RowScanner {

	/** After so many events the next row gets a checkpoint, however few rows came before it. */
	private static final long MAX_SCAN = 16_384;
	private static final int REPORT = (1 << 12) - 1;

	private RowScanner() {
	}

	/**
	 * Scans; ends early when cancelled, and then the index stays incomplete.
	 *
	 * @param problems is told of faults of the data
	 */
	public static void scan(Trace trace, RowPredicate predicate, RowIndex index, Consumer<Problem> problems, Progress progress) {
		try (EventCursor cursor = trace.cursor()) {
			cursor.onProblem(problems);
			long row = 0;
			long last = 0;
			long scanned = MAX_SCAN;
			for (long n = 0; cursor.next(); n++) {
				if ((n & REPORT) == 0) {
					if (progress.isCancelled()) {
						index.end();
						return;
					}
					index.count(row);
					progress.report(cursor.bytesDone(), trace.bytes());
				}
				scanned++;
				if (!predicate.test(cursor))
					continue;
				if (scanned >= MAX_SCAN || row - last >= index.stride()) {
					index.add(row, cursor.time(), cursor.position());
					last = row;
					scanned = 0;
				}
				row++;
			}
			index.finish(row);
			progress.report(trace.bytes(), trace.bytes());
		}
	}
}
