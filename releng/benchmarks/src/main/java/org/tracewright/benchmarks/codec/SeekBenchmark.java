// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** How long it takes to stand on the first event at or after a random instant. */
final class SeekBenchmark {

	private static final double WARM = 5;
	private static final double FIRST = 50;
	private static final int SEEKS = 1000;
	private static final int OPENS = 30;
	private static final double MOST = 0.9;

	private final GeneratedTrace trace;
	private final int rounds;
	private final SplittableRandom random = new SplittableRandom(2);

	SeekBenchmark(GeneratedTrace trace, int rounds) {
		this.trace = trace;
		this.rounds = rounds;
	}

	List<Row> run() throws IOException, InterruptedException {
		double[] warm = warm();
		double[] first = first();
		double[] fresh = new double[rounds];
		for (int i = 0; i < rounds; i++)
			fresh[i] = FreshProbe.milliseconds(trace.folder(), instant())[1];
		List<Row> rows = new ArrayList<>();
		String size = String.format(Locale.ROOT, " in %.2f GB", trace.expected().bytes() / 1e9);
		rows.add(Row.atMost("seek, warm" + size, WARM, Statistics.quantile(warm, MOST), Unit.MILLISECONDS, detail(warm), Map.of("ms", warm)));
		rows.add(Row.atMost("first seek after open" + size, FIRST, Statistics.quantile(first, MOST), Unit.MILLISECONDS, detail(first),
				Map.of("ms", first)));
		rows.add(Row.info("first seek of a fresh JVM" + size, Statistics.quantile(fresh, MOST), Unit.MILLISECONDS, detail(fresh),
				Map.of("ms", fresh)));
		return rows;
	}

	private static String detail(double[] ms) {
		return String.format(Locale.ROOT, "90 %% of %d; median %.2f ms, largest %.2f ms", ms.length, Statistics.median(ms),
				Statistics.quantile(ms, 1));
	}

	private double[] warm() throws TraceReadException {
		double[] ms = new double[SEEKS];
		try (Trace open = CtfTraces.open(List.of(trace.folder()), Progress.NONE); EventCursor cursor = open.cursor()) {
			for (int i = 0; i < SEEKS; i++)
				seek(cursor);
			for (int i = 0; i < SEEKS; i++)
				ms[i] = seek(cursor);
		}
		return ms;
	}

	private double[] first() throws TraceReadException {
		double[] ms = new double[OPENS];
		for (int i = 0; i < OPENS; i++)
			try (Trace open = CtfTraces.open(List.of(trace.folder()), Progress.NONE)) {
				long start = System.nanoTime();
				try (EventCursor cursor = open.cursor()) {
					seek(cursor);
					ms[i] = (System.nanoTime() - start) / 1e6;
				}
			}
		return ms;
	}

	private long instant() {
		return random.nextLong(trace.expected().first(), trace.expected().last() + 1);
	}

	private double seek(EventCursor cursor) {
		long instant = instant();
		long start = System.nanoTime();
		cursor.seek(instant);
		boolean found = cursor.next();
		double ms = (System.nanoTime() - start) / 1e6;
		// The trace has no pauses: a seek too far would be seen.
		if (!found || cursor.isGap() || cursor.time() < instant || cursor.time() - instant >= TraceGenerator.LONGEST_STEP)
			throw new WrongResultException("seek to " + instant + " ends at " + (found ? cursor.time() + "" : "the end"));
		return ms;
	}
}
