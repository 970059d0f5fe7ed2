// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Row.Unit;

/** {@code tracewright print} as it is installed against {@code babeltrace2}, both as whole processes with their output thrown away. */
final class PrintBenchmark {

	private static final double TARGET = 5;

	private PrintBenchmark() {
	}

	static Row run(GeneratedTrace trace, int rounds) throws IOException, InterruptedException {
		String tracewright = System.getProperty("tracewright.command");
		if (tracewright == null)
			throw new IllegalStateException("-Dtracewright.command= is not set: the start script of the command line that was built");
		List<String> command = List.of(tracewright, "print", trace.folder().toString());
		long lines = lines(command);
		if (lines != trace.expected().events())
			throw new WrongResultException("print writes " + lines + " lines for " + trace.expected().events() + " events");
		double[] ours = new double[rounds];
		double[] peer = new double[rounds];
		for (int round = 0; round < rounds; round++) {
			peer[round] = Babeltrace.text(trace.folder());
			ours[round] = Processes.seconds(command);
			Console.note("print: round " + (round + 1) + " of " + rounds + " done");
		}
		double[] ratios = Statistics.ratios(peer, ours);
		String detail = String.format(Locale.ROOT, "%.1f s against %.1f s, JVM start included; ratios %.1f to %.1f", Statistics.median(ours),
				Statistics.median(peer), Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1));
		return Row.atLeast("print; " + trace.shape().payloadText(), TARGET, Statistics.median(ratios), Unit.TIMES, detail,
				Map.of("ratios", ratios, "seconds", ours, "peerSeconds", peer));
	}

	private static long lines(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		long lines = 0;
		try (InputStream out = process.getInputStream()) {
			byte[] buffer = new byte[1 << 16];
			for (int read = out.read(buffer); read >= 0; read = out.read(buffer))
				for (int i = 0; i < read; i++)
					if (buffer[i] == '\n')
						lines++;
		}
		int code = process.waitFor();
		if (code != 0)
			throw new ProcessFailedException(command, code);
		return lines;
	}
}
