// SPDX-License-Identifier: EPL-2.0
package org.tracewright.log4j2;

import java.util.function.Predicate;

import org.apache.logging.log4j.Level;

/** A class of levels: those from its number down to the one before, as Log4j gives severe levels low numbers. */
enum Severity {
	FATAL(Level.FATAL, Log4jEvents::fatalEnabled, Log4jEvents::fatal), ERROR(Level.ERROR, Log4jEvents::errorEnabled,
			Log4jEvents::error), WARN(Level.WARN, Log4jEvents::warnEnabled, Log4jEvents::warn), INFO(Level.INFO,
					Log4jEvents::infoEnabled,
					Log4jEvents::info), DEBUG(Level.DEBUG, Log4jEvents::debugEnabled, Log4jEvents::debug),
	/** And all that is finer still. */
	TRACE(Level.TRACE, Log4jEvents::traceEnabled, Log4jEvents::trace);

	private static final Severity[] ALL = values();

	/** Records an event. */
	interface Recorder {

		void record(Log4jEvents events, String logger, String message, int level, long threadId, String threadName,
				String className, String methodName, String exception, String exceptionMessage, String stackTrace, String marker,
				String context);
	}

	private final int to;
	private final Predicate<Log4jEvents> enabled;
	private final Recorder recorder;

	Severity(Level level, Predicate<Log4jEvents> enabled, Recorder recorder) {
		to = level.intLevel();
		this.enabled = enabled;
		this.recorder = recorder;
	}

	/** The class of a level: one between two belongs to the less severe. */
	static Severity of(int level) {
		for (Severity severity : ALL)
			if (level <= severity.to)
				return severity;
		return TRACE;
	}

	/** Whether anybody records it. */
	boolean isEnabled(Log4jEvents events) {
		return enabled.test(events);
	}

	/** Records its event. */
	Recorder recorder() {
		return recorder;
	}
}
