// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.time.Duration;
import java.util.List;

/**
 * A program with its arguments, and how much it may take. Nothing in it is seen by a shell: blanks, quotes and line ends are parts of the arguments.
 *
 * @param arguments the program and its arguments, at least the program; without the character NUL
 * @param input     what it reads from its standard input, possibly empty
 * @param limit     how long it may run
 * @param maxOutput bytes that are kept of its standard output, and as many of its standard error
 */
public record Command(List<String> arguments, byte[] input, Duration limit, long maxOutput) {

	/** Bytes that are kept of a command's output unless something else is said. */
	public static final long MAX_OUTPUT = 64L << 20;

	private static final Duration LIMIT = Duration.ofSeconds(30);
	private static final int LARGEST = Integer.MAX_VALUE - 64;

	/**
	 * Copies what can change.
	 *
	 * @throws IllegalArgumentException when there is no program, a NUL in an argument, no time or a size that no array can have
	 */
	public Command {
		arguments = RemoteShell.check(arguments);
		input = input.clone();
		if (limit.isNegative() || limit.isZero())
			throw new IllegalArgumentException("a command needs some time: " + limit);
		if (maxOutput < 0 || maxOutput > LARGEST)
			throw new IllegalArgumentException("cannot keep " + maxOutput + " bytes of output");
	}

	/** Without input, for at most 30 seconds. */
	public static Command of(String... arguments) {
		return of(List.of(arguments));
	}

	/** Without input, for at most 30 seconds. */
	public static Command of(List<String> arguments) {
		return new Command(arguments, new byte[0], LIMIT, MAX_OUTPUT);
	}

	/** The same with something to read. */
	public Command withInput(byte[] bytes) {
		return new Command(arguments, bytes, limit, maxOutput);
	}

	/** The same with more or less time. */
	public Command withLimit(Duration time) {
		return new Command(arguments, input, time, maxOutput);
	}

	/** The same with more or less output. */
	public Command withMaxOutput(long bytes) {
		return new Command(arguments, input, limit, bytes);
	}

	@Override
	public byte[] input() {
		return input.clone();
	}

	/** The command as a shell would take it. */
	@Override
	public String toString() {
		return RemoteShell.quote(arguments);
	}
}
