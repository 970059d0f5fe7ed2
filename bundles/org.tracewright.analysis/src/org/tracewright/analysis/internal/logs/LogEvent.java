// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.logs;

import org.tracewright.analysis.Tone;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;

/**
 * An event that is a log message: of a logging bridge of Tracewright, of LTTng's agents (java.util.logging, Log4j, Python), or of {@code tracelog} and {@code tracef}.
 *
 * @param message the text
 * @param logger  who says it; null when {@code name} does
 * @param name    name for all of this event type
 * @param level   the level as the logging library numbers it; null when the event type has one for all
 * @param scale   how the levels of that library are numbered
 * @param tone    the tone of all when there is no level
 */
record LogEvent(Field message, Field logger, String name, Field level, Scale scale, Tone tone) {

	/** Numbers of levels. */
	enum Scale {
		/** java.util.logging: 1000 is severe, 900 a warning, 800 an information. */
		JUL(1000, 900, 800),
		/** Log4j 1: 40000 is an error. */
		LOG4J(40000, 30000, 20000),
		/** Python: 40 is an error. */
		PYTHON(40, 30, 20);

		private final int error;
		private final int warning;
		private final int info;

		Scale(int error, int warning, int info) {
			this.error = error;
			this.warning = warning;
			this.info = info;
		}

		Tone tone(long level) {
			return level >= error ? Tone.ERROR : level >= warning ? Tone.WARNING : level >= info ? Tone.INFO : Tone.FINE;
		}
	}

	/** Log levels of LTTng and Tracewright: 0 to 3 are errors of some kind, 4 a warning, 5 a notice, 6 an information. */
	private static final int ERROR = 3;
	private static final int WARNING = 4;
	private static final int INFO = 6;

	/** The meaning of an event type; null when it is no message. */
	static LogEvent of(EventType type) {
		Field message = Fields.text(type, "msg", "message");
		Field logger = Fields.text(type, "logger", "logger_name");
		String name = type.name();
		boolean plain = name.startsWith("lttng_ust_tracelog:") || name.startsWith("lttng_ust_tracef:");
		if (message == null || logger == null && !plain)
			return null;
		Field level = Fields.payload(type, "int_loglevel");
		Scale scale = name.startsWith("lttng_python")
				? Scale.PYTHON
				: name.startsWith("lttng_log4j") && !name.startsWith("lttng_log4j2") ? Scale.LOG4J : Scale.JUL;
		if (name.startsWith("lttng_log4j2"))
			level = null;
		return new LogEvent(message, logger, name.substring(name.indexOf(':') + 1), level, scale, tone(type));
	}

	private static Tone tone(EventType type) {
		int level = type.logLevel().orElse(INFO);
		return level <= ERROR ? Tone.ERROR : level <= WARNING ? Tone.WARNING : level <= INFO ? Tone.INFO : Tone.FINE;
	}

	Tone tone(EventView event) {
		return level != null && event.has(level) ? scale.tone(event.asLong(level)) : tone;
	}
}
