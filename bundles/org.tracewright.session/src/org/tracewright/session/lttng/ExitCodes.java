// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.Map;

/** What the exit code of a command says, when the command says nothing itself. */
final class ExitCodes {

	/** All is done, with warnings. */
	static final int WARNING = 4;

	private static final int SHELL_CANNOT_RUN = 126;
	private static final int SHELL_FINDS_NOTHING = 127;
	private static final int SIGNALS = 128;
	private static final Map<Integer, String> NAMES = Map.of(1, "SIGHUP", 2, "SIGINT", 6, "SIGABRT", 9, "SIGKILL", 11, "SIGSEGV",
			13, "SIGPIPE", 15, "SIGTERM");
	// Below 10: of the command; from 10: of the session daemon (lttng-error.h).
	private static final Map<Integer, String> CODES = Map.ofEntries(Map.entry(2, "it does not know the command or an option"),
			Map.entry(3, "it could not go on"), Map.entry(5, "it is built without this command"),
			Map.entry(12, "the session daemon does not know the command"), Map.entry(13, "the session is active"),
			Map.entry(14, "the session daemon does not know the domain"), Map.entry(15, "this is not supported"),
			Map.entry(16, "there is no session"), Map.entry(19, "no session daemon is running"),
			Map.entry(23, "there is no such session"), Map.entry(24, "the domain has another buffer scheme already"),
			Map.entry(28, "there is a session of this name already"), Map.entry(29, "there is no such event rule"),
			Map.entry(30, "the session daemon cannot be reached"), Map.entry(31, "the session has a snapshot output already"),
			Map.entry(32, "this is not permitted"), Map.entry(33, "there is no kernel tracer"),
			Map.entry(35, "there is such an event rule already"), Map.entry(39, "there is no such channel"),
			Map.entry(55, "the event rule is enabled already"), Map.entry(57, "there is such a channel already"),
			Map.entry(59, "there is no such channel"), Map.entry(75, "there is such an event rule already"),
			Map.entry(76, "there is no such event rule"), Map.entry(77, "the channel has this context already"),
			Map.entry(78, "there is no such context"), Map.entry(79, "this needs the session daemon of root"),
			Map.entry(80, "the session is active, or was once: it takes no new channels and contexts"),
			Map.entry(81, "the session is not active"), Map.entry(83, "the session has channels, and none was named"),
			Map.entry(84, "there is no user space tracer"), Map.entry(97, "a value is wrong"),
			Map.entry(106, "the filter is wrong"), Map.entry(110, "an exclusion is wrong"),
			Map.entry(112, "the name of the event is wrong"), Map.entry(113, "the name of the channel is wrong"),
			Map.entry(114, "the process is tracked already"), Map.entry(115, "the process is not tracked"),
			Map.entry(124, "the session is not one for snapshots"), Map.entry(126, "there is such a trigger already"));

	private ExitCodes() {
	}

	/** Part of a sentence, for a command that failed. */
	static String explain(int code, boolean silent) {
		// The codes of the session daemon reach into those of signals; who was killed has said nothing.
		if (silent && code > SIGNALS && NAMES.containsKey(code - SIGNALS))
			return "lttng was ended by signal " + (code - SIGNALS) + " (" + NAMES.get(code - SIGNALS)
					+ ") before it said anything";
		if (silent && code == SHELL_FINDS_NOTHING)
			return "there is no command 'lttng' on the target, or not where it is looked for";
		if (silent && code == SHELL_CANNOT_RUN)
			return "the command 'lttng' cannot be run";
		String known = CODES.get(code);
		return "lttng ended with code " + code + (known != null ? ": " + known : silent ? " and said nothing" : "");
	}
}
