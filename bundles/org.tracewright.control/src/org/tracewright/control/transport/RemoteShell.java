// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Argument vectors as the text of a command of a POSIX shell, which makes the same vector of it again. */
public final class RemoteShell {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
	/** At the beginning of a command, '=' would make a variable, and a dash or plus an option of the shell itself. */
	private static final Pattern PLAIN_PROGRAM = Pattern.compile("[A-Za-z0-9_./][A-Za-z0-9_@%+:,./-]*");
	private static final Set<String> RESERVED = Set.of("case", "coproc", "do", "done", "elif", "else", "esac", "fi", "for",
			"function", "if", "in", "select", "then", "time", "until", "while");

	private RemoteShell() {
	}

	/**
	 * The command that runs a program with arguments.
	 *
	 * @throws IllegalArgumentException when there is no program, or a NUL in an argument
	 */
	public static String quote(List<String> arguments) {
		List<String> checked = check(arguments);
		String program = checked.getFirst();
		String first = PLAIN_PROGRAM.matcher(program).matches() && !RESERVED.contains(program) ? program : inQuotes(program);
		return checked.stream().skip(1).map(RemoteShell::quote)
				.collect(Collectors.joining(" ", checked.size() > 1 ? first + " " : first, ""));
	}

	private static String quote(String argument) {
		return PLAIN.matcher(argument).matches() ? argument : inQuotes(argument);
	}

	/** Within single quotes nothing has a meaning but the single quote, which therefore stands outside of them. */
	private static String inQuotes(String text) {
		return "'" + text.replace("'", "'\\''") + "'";
	}

	/** The same vector, unless no shell can be given it. */
	static List<String> check(List<String> arguments) {
		if (arguments.isEmpty() || arguments.getFirst().isEmpty())
			throw new IllegalArgumentException("a command needs a program");
		for (String argument : arguments)
			if (argument.indexOf('\0') >= 0)
				throw new IllegalArgumentException(
						"an argument cannot hold the character NUL: " + argument.replace('\0', '\u2400'));
		return List.copyOf(arguments);
	}
}
