// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.OptionalLong;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

import picocli.CommandLine;

/** Options that are times. */
final class TimeOption {

	private TimeOption() {
	}

	/** Time of the first event of a trace, which relative times count from; 0 when there is none. */
	static long begin(Trace trace) {
		try (EventCursor cursor = trace.cursor()) {
			return cursor.next() && cursor.hasTime() ? cursor.time() : 0;
		}
	}

	/** A time in ns since the origin; what is given otherwise when the option is not there. */
	static long parse(CommandLine.Model.CommandSpec spec, TimeFormat times, String option, String text, long otherwise) {
		if (text == null)
			return otherwise;
		OptionalLong time = times.parse(text);
		if (time.isEmpty())
			throw new CommandLine.ParameterException(spec.commandLine(), option + ": '" + text + "' is not a time");
		return time.getAsLong();
	}
}
