// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** A JVM of its own that opens a trace and goes to an instant: prints the nanoseconds that each took. */
final class FreshProbe {

	private FreshProbe() {
	}

	/** Arguments: trace folder, instant in ns since the origin. */
	public static void main(String[] arguments) throws TraceReadException {
		Path folder = Path.of(arguments[0]);
		long instant = Long.parseLong(arguments[1]);
		long start = System.nanoTime();
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
			long opened = System.nanoTime();
			try (EventCursor cursor = trace.cursor()) {
				cursor.seek(instant);
				boolean found = cursor.next();
				long there = System.nanoTime();
				if (!found || cursor.time() < instant)
					throw new WrongResultException("seek to " + instant + " ends at " + cursor.time());
				System.out.println((opened - start) + " " + (there - opened));
			}
		}
	}

	/** Starts it; gives both times in milliseconds. */
	static double[] milliseconds(Path trace, long instant) throws IOException, InterruptedException {
		List<String> command = Processes.java(List.of("-XX:+UseSerialGC", "-Xshare:auto"), FreshProbe.class, trace, instant);
		String[] words = Processes.output(command).strip().split(" ");
		return new double[] { Long.parseLong(words[0]) / 1e6, Long.parseLong(words[1]) / 1e6 };
	}
}
