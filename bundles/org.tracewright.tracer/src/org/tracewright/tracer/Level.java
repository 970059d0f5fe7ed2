// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/** How severe or detailed an event is, from few and grave to many and fine: the log levels of LTTng-UST, with their numbers. */
public enum Level {
	/** The system is unusable. */
	EMERGENCY,
	/** Somebody must act at once. */
	ALERT,
	/** A critical condition. */
	CRITICAL,
	/** An error. */
	ERROR,
	/** A warning. */
	WARNING,
	/** Normal, but worth notice. */
	NOTICE,
	/** What is going on. */
	INFO,
	/** Of the system. */
	DEBUG_SYSTEM,
	/** Of a program. */
	DEBUG_PROGRAM,
	/** Of a process. */
	DEBUG_PROCESS,
	/** Of a module. */
	DEBUG_MODULE,
	/** Of a unit. */
	DEBUG_UNIT,
	/** Of a function. */
	DEBUG_FUNCTION,
	/** Of a line. */
	DEBUG_LINE,
	/** Everything else. */
	DEBUG
}
