// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** How statistics differ from other ones. */
class StatisticsDifferenceTest {

	@TempDir
	Path folder;
	private int traces;

	/** Of a trace from 0 to 1,000 ns, or as many as are told. */
	private Statistics statistics(String text, long end, String key) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace" + traces++), "java", text)) {
			return StatisticsScan.run(trace, EventPredicate.ALL, 0, end, key, Progress.NONE);
		}
	}

	private static String print(StatisticsDifference difference) {
		StringBuilder out = new StringBuilder();
		for (StatisticsDifference.Line line : difference.lines()) {
			out.append(line.group()).append(line.field().isEmpty() ? "" : "." + line.field()).append(' ');
			if (line.field().isEmpty())
				out.append(line.before() == null ? "-" : line.before().events()).append(" -> ")
						.append(line.after() == null ? "-" : line.after().events());
			else
				out.append(line.beforeField() == null ? "-" : line.beforeField().mean()).append(" -> ")
						.append(line.afterField() == null ? "-" : line.afterField().mean());
			out.append(line.isNew() ? " new" : line.isGone() ? " gone" : "")
					.append(String.format(Locale.ROOT, " %+.0f %%\n", line.difference() * 100));
		}
		return out.toString();
	}

	private static final String BEFORE = """
			0   0 3 read size=10
			100 0 3 read size=30
			200 0 3 open fd=4
			300 0 3 close fd=4
			900 0 3 close fd=4
			""";

	@Test
	void whatDiffersMostComesFirst() throws IOException {
		Statistics after = statistics("""
				0   0 3 read size=10
				100 0 3 read size=20
				150 0 3 read size=60
				200 0 3 write size=1
				300 0 3 close fd=4
				900 0 3 close fd=4
				""", 1000, "");
		assertEquals("""
				write - -> 1 new +Infinity %
				write.size - -> 1.0 new +Infinity %
				open 1 -> - gone -100 %
				open.fd 4.0 -> - gone -100 %
				read 2 -> 3 +50 %
				read.size 20.0 -> 30.0 +50 %
				close 2 -> 2 +0 %
				close.fd 4.0 -> 4.0 +0 %
				""", print(StatisticsDifference.of(after, statistics(BEFORE, 1000, ""))));
	}

	@Test
	void ofEventsTheRateIsCompared() throws IOException {
		// The same number of events in half of the time.
		assertEquals("""
				read 2 -> 2 +100 %
				read.size 20.0 -> 20.0 +0 %
				""", print(StatisticsDifference.of(statistics("""
				0   0 3 read size=10
				100 0 3 read size=30
				""", 500, ""), statistics("""
				0   0 3 read size=10
				900 0 3 read size=30
				""", 1000, ""))));
	}

	@Test
	void groupsByAFieldAreComparedByItsValues() throws IOException {
		assertEquals("""
				close, fd = 5 - -> 1 new +Infinity %
				close, fd = 5.fd - -> 5.0 new +Infinity %
				open, fd = 4 1 -> - gone -100 %
				open, fd = 4.fd 4.0 -> - gone -100 %
				close, fd = 4 2 -> 1 -50 %
				close, fd = 4.fd 4.0 -> 4.0 +0 %
				""", print(StatisticsDifference.of(statistics("""
				300 0 3 close fd=4
				900 0 3 close fd=5
				""", 1000, "fd"), statistics(BEFORE, 1000, "fd"))));
	}

	@Test
	void whatWasZeroCannotBeCompared() throws IOException {
		String zero = "0 0 3 read size=0\n";
		assertEquals("read.size 0.0 -> 0.0 NaN %",
				print(StatisticsDifference.of(statistics(zero, 10, ""), statistics(zero, 10, ""))).lines().toList().getLast());
		assertEquals("read.size 0.0 -> 8.0 +Infinity %",
				print(StatisticsDifference.of(statistics("0 0 3 read size=8\n", 10, ""), statistics(zero, 10, ""))).lines()
						.toList().getFirst());
	}
}
