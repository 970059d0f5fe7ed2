// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

import java.util.function.Predicate;
import java.util.logging.Level;

/** A class of levels: those from its number to the next one's. */
enum Severity {
	SEVERE(Level.SEVERE, JulEvents::severeEnabled, JulEvents::severe), WARNING(Level.WARNING, JulEvents::warningEnabled,
			JulEvents::warning), INFO(Level.INFO, JulEvents::infoEnabled, JulEvents::info), CONFIG(Level.CONFIG,
					JulEvents::configEnabled, JulEvents::config), FINE(Level.FINE, JulEvents::fineEnabled,
							JulEvents::fine), FINER(Level.FINER, JulEvents::finerEnabled, JulEvents::finer),
	/** And all that is finer still. */
	FINEST(Level.FINEST, JulEvents::finestEnabled, JulEvents::finest);

	/** Records an event. */
	interface Recorder {

		void record(JulEvents events, String logger, String message, int level, long sequence, long threadId, String threadName,
				String className, String methodName, String exception, String exceptionMessage, String stackTrace);
	}

	private final int from;
	private final Predicate<JulEvents> enabled;
	private final Recorder recorder;

	Severity(Level from, Predicate<JulEvents> enabled, Recorder recorder) {
		this.from = from.intValue();
		this.enabled = enabled;
		this.recorder = recorder;
	}

	/** The class of a level. */
	static Severity of(int level) {
		if (level >= SEVERE.from)
			return SEVERE;
		if (level >= WARNING.from)
			return WARNING;
		if (level >= INFO.from)
			return INFO;
		if (level >= CONFIG.from)
			return CONFIG;
		if (level >= FINE.from)
			return FINE;
		return level >= FINER.from ? FINER : FINEST;
	}

	/** Whether anybody records it. */
	boolean isEnabled(JulEvents events) {
		return enabled.test(events);
	}

	/** Records its event. */
	Recorder recorder() {
		return recorder;
	}
}
