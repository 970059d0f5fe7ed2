// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.tracewright.benchmarks.codec.Variant.Reading;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** A JVM of its own, with a small heap, that reads a trace in every way: prints a line for each. */
final class HeapProbe {

	/** Exit code when a reader did not find what was written. */
	static final int WRONG = 3;

	private HeapProbe() {
	}

	/** Arguments: trace folder, file with what to expect. */
	public static void main(String[] arguments) throws IOException {
		Expected expected = Expected.load(Path.of(arguments[1]));
		try (Trace trace = CtfTraces.open(List.of(Path.of(arguments[0])), Progress.NONE)) {
			for (Reading reading : Reading.values()) {
				long start = System.nanoTime();
				new Variant(reading, reading == Reading.CURSOR ? 1 : 2).readAll(trace, expected);
				System.out.printf(Locale.ROOT, "%s %.1f s%n", reading, (System.nanoTime() - start) / 1e9);
			}
		} catch (WrongResultException e) {
			System.err.println(e.getMessage());
			System.exit(WRONG);
		}
		long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
				.map(MemoryPoolMXBean::getPeakUsage).mapToLong(u -> u.getUsed()).sum();
		System.out.printf(Locale.ROOT, "peak heap %.1f MB%n", peak / 1e6);
	}
}
