// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Row.Verdict;

/** Whether a small heap is enough for a large trace. */
final class HeapBenchmark {

	private static final String HEAP = "-Xmx128m";
	/** Files of the trace and room besides. */
	private static final double ROOM = 1.5;
	private static final int BYTES_PER_EVENT = 57;

	private HeapBenchmark() {
	}

	static Row run(TraceCache cache, Shape shape) throws IOException, InterruptedException {
		double needed = shape.events() * BYTES_PER_EVENT * ROOM;
		long free = Files.getFileStore(cache.folder()).getUsableSpace();
		if (!cache.has(shape) && free < needed)
			return Row.without("heap", Verdict.SKIPPED, String.format(Locale.ROOT, "needs %.0f GB of disk, %.0f GB are free", needed / 1e9, free / 1e9));
		GeneratedTrace trace = cache.getUnchecked(shape);
		String name = String.format(Locale.ROOT, "all ways of reading %.1f GB, %d packets, with %s", trace.expected().bytes() / 1e9,
				trace.expected().packets(), HEAP);
		List<String> command = Processes.java(List.of(HEAP), HeapProbe.class, trace.folder(), trace.folder().resolveSibling(TraceCache.EXPECTED));
		try {
			String said = Processes.output(command).strip().lines().reduce((a, b) -> a + "; " + b).orElse("");
			return new Row(name, "runs", "runs", Verdict.PASS, said.toLowerCase(Locale.ROOT), Map.of());
		} catch (ProcessFailedException e) {
			Verdict verdict = e.code() == HeapProbe.WRONG ? Verdict.WRONG : Verdict.MISS;
			return new Row(name, "runs", "fails", verdict, e.getMessage(), Map.of());
		}
	}
}
