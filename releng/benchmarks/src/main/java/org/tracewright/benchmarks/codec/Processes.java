// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs processes to their end. */
public final class Processes {

	private Processes() {
	}

	/** Seconds from the start of a process to its end; its output is thrown away. */
	public static double seconds(String... command) throws IOException, InterruptedException {
		return seconds(List.of(command));
	}

	/** The same. */
	public static double seconds(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		long start = System.nanoTime();
		int code = builder.start().waitFor();
		double seconds = (System.nanoTime() - start) / 1e9;
		if (code != 0)
			throw new ProcessFailedException(command, code);
		return seconds;
	}

	/** A command that runs a class with this JVM's class path. */
	public static List<String> java(List<String> options, Class<?> main, Object... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		for (Object argument : arguments)
			command.add(argument.toString());
		return command;
	}

	/** Standard output of a process that must end well; its errors go to ours. */
	public static String output(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output;
		try (InputStream in = process.getInputStream()) {
			output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		int code = process.waitFor();
		if (code != 0)
			throw new ProcessFailedException(command, code);
		return output;
	}
}
