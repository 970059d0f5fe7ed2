// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peer: the {@code babeltrace2} command on the path, timed as a whole process. */
final class Babeltrace {

	private static final String COMMAND = "babeltrace2";
	private static final Pattern COUNT = Pattern.compile("(?m)^\\s*(\\d+) Event messages?\\b");

	private Babeltrace() {
	}

	/** First line of what it says of itself. */
	static String version() throws IOException, InterruptedException {
		return output(List.of(COMMAND, "--version")).lines().findFirst().orElse("unknown");
	}

	/** Seconds to read all events in time order and throw them away. */
	static double dummy(Path trace) throws IOException, InterruptedException {
		return Processes.seconds(COMMAND, "-o", "dummy", trace.toString());
	}

	/** Seconds to print all events to nowhere. */
	static double text(Path trace) throws IOException, InterruptedException {
		return Processes.seconds(COMMAND, trace.toString());
	}

	/** Seconds to start and do nothing. */
	static double start() throws IOException, InterruptedException {
		return Processes.seconds(COMMAND, "--version");
	}

	/** Seconds until the first output for a trace is there. */
	static double firstOutput(Path trace) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(COMMAND, trace.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
		long start = System.nanoTime();
		Process process = builder.start();
		try (InputStream out = process.getInputStream()) {
			if (out.read() < 0)
				throw new IllegalStateException(COMMAND + " prints nothing for " + trace);
			return (System.nanoTime() - start) / 1e9;
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** How many events it finds; it must not complain. */
	static long count(Path trace) throws IOException, InterruptedException {
		Console.note("counting with babeltrace2 " + trace);
		String output = output(List.of(COMMAND, trace.toString(), "--component=count:sink.utils.counter"));
		Matcher matcher = COUNT.matcher(output);
		long count = -1;
		while (matcher.find())
			count = Long.parseLong(matcher.group(1));
		if (count < 0 || output.contains("WARNING") || output.contains("ERROR"))
			throw new IllegalStateException("babeltrace2 on " + trace + " says:\n" + output);
		return count;
	}

	private static String output(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectInput(new File("/dev/null")).start();
		String output;
		try (InputStream in = process.getInputStream()) {
			output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		int code = process.waitFor();
		if (code != 0) {
			System.err.print(output);
			throw new ProcessFailedException(command, code);
		}
		return output;
	}
}
