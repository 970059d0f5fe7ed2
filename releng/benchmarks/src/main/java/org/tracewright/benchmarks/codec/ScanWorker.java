// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.benchmarks.codec.Variant.Reading;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * A JVM for one way of reading: what its compiler has learnt of the others does not matter. It warms up, then does what it is asked for, line by line, and answers
 * with a line of numbers.
 */
final class ScanWorker implements AutoCloseable {

	private static final String READ = "read";
	private static final String GARBAGE = "garbage";
	private static final String WARM = "warm";
	private static final String WRONG = "wrong ";
	private static final int LEAST_WARM_UPS = 6;
	private static final int MOST_WARM_UPS = 20;
	private static final double STABLE = 1.05;

	private final Process process;
	private final BufferedReader answers;
	private final PrintStream questions;

	private ScanWorker(Process process) {
		this.process = process;
		answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	/**
	 * Starts one and waits until it is warm.
	 *
	 * @throws WrongResultException when it finds something else than what was written
	 */
	static ScanWorker start(Variant variant, GeneratedTrace trace) throws IOException {
		List<String> command = Processes.java(List.of("-Xmx1g"), ScanWorker.class, variant.reading(), variant.threads(), trace.folder(), trace.expectedFile());
		ScanWorker worker = new ScanWorker(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
		worker.answer();
		return worker;
	}

	private String answer() throws IOException {
		String line = answers.readLine();
		if (line == null)
			throw new IOException("a benchmark's JVM has ended, see above");
		if (line.startsWith(WRONG))
			throw new WrongResultException(line.substring(WRONG.length()));
		return line;
	}

	/** Seconds for reading all once. */
	double seconds() throws IOException {
		questions.println(READ);
		return Double.parseDouble(answer());
	}

	/** Heap memory that it takes; the last thing to ask for, as it reads in another way as well. */
	Allocations allocations() throws IOException {
		questions.println(GARBAGE);
		String[] words = answer().split(" ");
		return new Allocations(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
	}

	@Override
	public void close() {
		questions.close();
		process.destroy();
	}

	/** Arguments: way of reading, threads, trace folder, file with what is expected. */
	public static void main(String[] arguments) throws IOException, TraceReadException {
		Variant variant = new Variant(Reading.valueOf(arguments[0]), Integer.parseInt(arguments[1]));
		Expected expected = Expected.load(Path.of(arguments[3]));
		try (Trace trace = CtfTraces.open(List.of(Path.of(arguments[2])), Progress.NONE);
				BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			warmUp(variant, trace, expected);
			System.out.println(WARM);
			for (String line = questions.readLine(); line != null; line = questions.readLine())
				if (line.equals(READ)) {
					System.out.println(seconds(variant, trace, expected));
				} else {
					Allocations allocations = Allocations.of(variant, trace, expected);
					System.out.println(allocations.perEvent() + " " + allocations.whole());
				}
		} catch (WrongResultException e) {
			System.out.println(WRONG + e.getMessage());
		}
	}

	/** Reads until the last three passes took about as long. */
	private static void warmUp(Variant variant, Trace trace, Expected expected) {
		double[] passes = new double[MOST_WARM_UPS];
		for (int i = 0; i < passes.length; i++) {
			passes[i] = seconds(variant, trace, expected);
			if (i + 1 < LEAST_WARM_UPS)
				continue;
			double low = Math.min(passes[i], Math.min(passes[i - 1], passes[i - 2]));
			double high = Math.max(passes[i], Math.max(passes[i - 1], passes[i - 2]));
			if (high < low * STABLE)
				break;
		}
	}

	private static double seconds(Variant variant, Trace trace, Expected expected) {
		long start = System.nanoTime();
		variant.readAll(trace, expected);
		return (System.nanoTime() - start) / 1e9;
	}
}
