// SPDX-License-Identifier: EPL-2.0
package org.tracewright.logback;

import java.util.function.Predicate;

import ch.qos.logback.classic.Level;

/** A level, and what lies between it and the next. */
enum Severity {
	ERROR(Level.ERROR_INT, LogbackEvents::errorEnabled, LogbackEvents::error), WARN(Level.WARN_INT, LogbackEvents::warnEnabled,
			LogbackEvents::warn), INFO(Level.INFO_INT, LogbackEvents::infoEnabled, LogbackEvents::info), DEBUG(Level.DEBUG_INT,
					LogbackEvents::debugEnabled,
					LogbackEvents::debug), TRACE(Level.TRACE_INT, LogbackEvents::traceEnabled, LogbackEvents::trace);

	private static final Severity[] ALL = values();

	/** Records an event. */
	interface Recorder {

		void record(LogbackEvents events, String logger, String message, int level, long sequence, long threadId,
				String threadName, String className, String methodName, String exception, String exceptionMessage,
				String stackTrace, String marker, String context, String pairs);
	}

	private final int from;
	private final Predicate<LogbackEvents> enabled;
	private final Recorder recorder;

	Severity(int from, Predicate<LogbackEvents> enabled, Recorder recorder) {
		this.from = from;
		this.enabled = enabled;
		this.recorder = recorder;
	}

	/** That of a level. */
	static Severity of(int level) {
		for (Severity severity : ALL)
			if (level >= severity.from)
				return severity;
		return TRACE;
	}

	/** Whether anybody records it. */
	boolean isEnabled(LogbackEvents events) {
		return enabled.test(events);
	}

	/** Records its event. */
	Recorder recorder() {
		return recorder;
	}
}
