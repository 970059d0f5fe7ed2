// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Opening a trace against the time from the start of {@code babeltrace2} on it to its first output. */
final class OpenBenchmark {

	private static final int WARM_UPS = 400;
	private static final int PER_ROUND = 5;

	private OpenBenchmark() {
	}

	static List<Row> run(GeneratedTrace trace, int rounds) throws IOException, InterruptedException {
		for (int i = 0; i < WARM_UPS; i++)
			open(trace);
		Babeltrace.firstOutput(trace.folder());
		double[] ours = new double[rounds * PER_ROUND];
		double[] peer = new double[ours.length];
		double[] start = new double[ours.length];
		double[] fresh = new double[rounds];
		for (int i = 0; i < ours.length; i++) {
			start[i] = Babeltrace.start() * 1e3;
			peer[i] = Babeltrace.firstOutput(trace.folder()) * 1e3;
			ours[i] = open(trace);
			if (i % PER_ROUND == 0)
				fresh[i / PER_ROUND] = FreshProbe.milliseconds(trace.folder(), trace.expected().first())[0];
		}
		double[] ratios = Statistics.ratios(peer, ours);
		double own = Statistics.median(peer) - Statistics.median(start);
		String detail = String.format(Locale.ROOT, "%.2f ms against %.2f ms to the first output; of those, the peer's own start is %.2f ms",
				Statistics.median(ours), Statistics.median(peer), Statistics.median(start));
		String packets = "open " + trace.expected().packets() + " packets";
		List<Row> rows = new ArrayList<>();
		rows.add(Row.atLeast(packets, 1, Statistics.median(ratios), Unit.TIMES, detail,
				Map.of("ratios", ratios, "ms", ours, "peerMs", peer, "peerStartMs", start)));
		rows.add(Row.info(packets + ", the peer without its own start", own / Statistics.median(ours), Unit.TIMES, "", Map.of()));
		rows.add(Row.info(packets + " in a fresh JVM, its start apart", Statistics.median(fresh), Unit.MILLISECONDS,
				"classes are loaded and code is interpreted", Map.of("ms", fresh)));
		return rows;
	}

	private static double open(GeneratedTrace trace) throws TraceReadException {
		long start = System.nanoTime();
		try (Trace open = CtfTraces.open(List.of(trace.folder()), Progress.NONE)) {
			double ms = (System.nanoTime() - start) / 1e6;
			if (open.bytes() != trace.expected().bytes() || open.streams().size() != trace.shape().streams() || !open.problems().isEmpty())
				throw new WrongResultException(open.bytes() + " bytes in " + open.streams().size() + " streams; " + open.problems());
			return ms;
		}
	}
}
