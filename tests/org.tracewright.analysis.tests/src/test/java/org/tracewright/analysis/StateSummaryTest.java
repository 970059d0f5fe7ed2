// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;

/** How long which states lasted. */
class StateSummaryTest {

	@TempDir
	Path folder;

	private static String print(StateSummary summary) {
		return summary.entries().stream().map(e -> e.tone() + " " + e.name() + ": " + e.count() + " in " + e.total() + ", "
				+ e.min() + ".." + e.max() + ", p50 " + e.p50()).collect(Collectors.joining("\n"));
	}

	private String of(long begin, long end) throws IOException {
		try (HistoryWriter out = Histories.create(folder.resolve("h"))) {
			int one = out.attribute(-1, "one", AttributeKind.STATE);
			int other = out.attribute(-1, "other", AttributeKind.STATE);
			int marks = out.attribute(-1, "marks", AttributeKind.MARK);
			int number = out.attribute(-1, "number", AttributeKind.NUMBER);
			long running = Tone.RUNNING.value(-1);
			long read = Tone.SYSTEM_CALL.value(out.text("read"));
			out.add(one, 0, 100, running);
			out.add(one, 100, 130, read);
			out.add(one, 130, 200, running);
			out.add(other, 50, 60, read);
			out.add(marks, 55, 55, Marks.value(Tone.WARNING, out.text("hot")));
			out.add(marks, 56, 56, Marks.value(Tone.WARNING, out.text("hotter")));
			out.add(number, 0, 200, 7);
			out.finish();
			return print(StateSummary.of(
					List.of(new StateSummary.Part(out.history(), one), new StateSummary.Part(out.history(), other),
							new StateSummary.Part(out.history(), marks), new StateSummary.Part(out.history(), number)),
					begin, end, Progress.NONE));
		}
	}

	@Test
	void equalStatesOfSeveralAttributesAreAddedUp() throws IOException {
		assertEquals("""
				RUNNING : 2 in 170, 70..100, p50 70
				SYSTEM_CALL read: 2 in 40, 10..30, p50 10
				WARNING : 2 in 0, 0..0, p50 0""", of(0, 200));
	}

	@Test
	void whatReachesBeyondTheRangeCountsWithItsPartInside() throws IOException {
		assertEquals("""
				RUNNING : 1 in 10, 10..10, p50 10
				SYSTEM_CALL read: 1 in 5, 5..5, p50 5""", of(90, 105));
	}

	@Test
	void aCancelledOneSaysSo() throws IOException {
		try (HistoryWriter out = Histories.create(folder.resolve("h"))) {
			int one = out.attribute(-1, "one", AttributeKind.STATE);
			out.add(one, 0, 100, Tone.RUNNING.value(-1));
			out.finish();
			Progress cancelled = new Progress() {
				@Override
				public void report(long done, long total) {
					// nobody looks
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			};
			assertFalse(StateSummary.of(List.of(new StateSummary.Part(out.history(), one)), 0, 100, cancelled).complete());
		}
	}
}
