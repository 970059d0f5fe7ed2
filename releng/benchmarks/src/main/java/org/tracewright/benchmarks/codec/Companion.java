// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that does one thing only: what another JVM's compiler has learnt does not matter. It warms up, says so by a line, and then answers each line
 * by a line.
 */
public final class Companion implements AutoCloseable {

	private final List<String> command;
	private final Process process;
	private final BufferedReader answers;
	private final PrintStream questions;

	private Companion(List<String> command, Map<String, String> environment) throws IOException {
		this.command = command;
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		process = builder.start();
		answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	/** Starts a command and waits until it is ready. */
	public static Companion start(List<String> command, Map<String, String> environment) throws IOException {
		Companion companion = new Companion(command, environment);
		try {
			companion.answer();
			return companion;
		} catch (IOException e) {
			companion.close();
			throw e;
		}
	}

	/** Starts a class of this class path in a JVM and waits until it is ready. */
	public static Companion java(List<String> options, Class<?> main, Object... arguments) throws IOException {
		return start(Processes.java(options, main, arguments), Map.of());
	}

	/** Lets it work for some ms; what it says of that. */
	public double[] ask(long millis) throws IOException {
		return numbers(Long.toString(millis));
	}

	/** Asks it for numbers. */
	public double[] numbers(String question) throws IOException {
		return Arrays.stream(ask(question).split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	/** Asks it something; what it says. */
	public String ask(String question) throws IOException {
		questions.println(question);
		return answer();
	}

	private String answer() throws IOException {
		String line = answers.readLine();
		if (line == null)
			throw new IOException("'" + command.getLast() + "' has ended, see above");
		return line;
	}

	/** Ends it: it stops by itself when there are no more questions. */
	@Override
	public void close() {
		questions.close();
		try {
			if (!process.waitFor(10, TimeUnit.SECONDS))
				process.destroyForcibly();
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/** What a companion written in Java does: says that it is ready, then answers until there are no more questions. */
	public static void serve(Answer answer) throws IOException, InterruptedException {
		System.out.println("ready");
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine())
				System.out.println(answer.to(line));
		}
	}

	/** Answers questions. */
	@FunctionalInterface
	public interface Answer {

		/** One line; numbers have spaces between them. */
		String to(String question) throws IOException, InterruptedException;
	}
}
