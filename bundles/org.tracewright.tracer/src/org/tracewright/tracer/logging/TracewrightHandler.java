// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

import java.util.logging.ErrorManager;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

import org.tracewright.tracer.runtime.Failures;

/**
 * Makes an event of each log record, so that what a program logs by {@code java.util.logging} is in the trace among its other events. It is installed
 * by {@code handlers = org.tracewright.tracer.logging.TracewrightHandler} in {@code logging.properties}, by {@link
 * java.util.logging.Logger#addHandler}, or by {@code -Dtracewright.jul=true}, which adds it to the root logger. Records that loggers refuse by their
 * level do not get here.
 * <p>
 * There is an event for each class of levels; a level between two counts as the one below.
 *
 * <pre>
 * SEVERE   jul:severe   ERROR
 * WARNING  jul:warning  WARNING
 * INFO     jul:info     INFO
 * CONFIG   jul:config   DEBUG_SYSTEM
 * FINE     jul:fine     DEBUG_PROGRAM
 * FINER    jul:finer    DEBUG_FUNCTION
 * FINEST   jul:finest   DEBUG_LINE     and everything finer
 * </pre>
 *
 * Their fields are {@code logger}, {@code message} (with its parameters in place, up to 16 KiB), {@code level} (its number), {@code sequence} (of the
 * record), {@code thread_id}, {@code thread_name} (empty when another thread publishes the record), {@code class_name} and {@code method_name} (see
 * {@link #setLocation}), {@code exception} (its class), {@code exception_message} (up to 4 KiB) and {@code stack_trace} (up to 4 KiB).
 * <p>
 * A message is formatted only when its event is recorded. Nothing is thrown: records that cannot be formatted are counted as failures of the
 * recordings. What the tracer logs itself, as {@code org.tracewright.tracer}, is left out.
 * <p>
 * In {@code logging.properties}, {@code org.tracewright.tracer.logging.TracewrightHandler.level}, {@code .filter} and {@code .location} set what the
 * methods do.
 */
public final class TracewrightHandler extends Handler {

	private static final String TRACER = "org.tracewright.tracer";

	private final Formatter formatter = new SimpleFormatter();
	private volatile boolean location;

	/** A handler as {@code logging.properties} says, for all levels unless told otherwise. */
	public TracewrightHandler() {
		configure();
	}

	private void configure() {
		LogManager manager = LogManager.getLogManager();
		String prefix = TracewrightHandler.class.getName();
		location = "true".equalsIgnoreCase(trimmed(manager.getProperty(prefix + ".location")));
		String level = trimmed(manager.getProperty(prefix + ".level"));
		String filter = trimmed(manager.getProperty(prefix + ".filter"));
		try {
			if (!level.isEmpty())
				setLevel(Level.parse(level));
			if (!filter.isEmpty())
				setFilter((Filter) ClassLoader.getSystemClassLoader().loadClass(filter).getDeclaredConstructor().newInstance());
		} catch (ReflectiveOperationException | RuntimeException e) {
			reportError(prefix + ": the level '" + level + "' or the filter '" + filter
					+ "' cannot be used: name a level such as INFO, and a public class"
					+ " that implements java.util.logging.Filter.", e, ErrorManager.GENERIC_FAILURE);
		}
	}

	private static String trimmed(String value) {
		return value == null ? "" : value.strip();
	}

	/**
	 * Whether to record the class and method that logged even if a record must look for them on the stack, which takes longer than all else. Without,
	 * they are recorded only for {@code entering}, {@code exiting} and {@code throwing}, where the program says them: other records do not tell
	 * whether they know.
	 */
	public void setLocation(boolean recorded) {
		location = recorded;
	}

	@Override
	public void publish(LogRecord record) {
		try {
			if (record == null || isTracer(record.getLoggerName()) || !isLoggable(record))
				return;
			JulEvents events = JulEvents.EVENTS;
			Severity severity = Severity.of(record.getLevel().intValue());
			// There are none while they are being made, when what that needs logs as well.
			if (events != null && severity.isEnabled(events))
				record(events, severity, record);
		} catch (Throwable e) {
			Failures.note(e);
		}
	}

	private static boolean isTracer(String logger) {
		return logger != null && logger.startsWith(TRACER)
				&& (logger.length() == TRACER.length() || logger.charAt(TRACER.length()) == '.');
	}

	private void record(JulEvents events, Severity severity, LogRecord record) {
		Thread thread = Thread.currentThread();
		Throwable thrown = record.getThrown();
		boolean located = location || isProgramFlow(record);
		severity.recorder().record(events, record.getLoggerName(), formatter.formatMessage(record), record.getLevel().intValue(),
				record.getSequenceNumber(), record.getLongThreadID(),
				record.getLongThreadID() == thread.threadId() ? thread.getName() : "", located ? record.getSourceClassName() : "",
				located ? record.getSourceMethodName() : "", thrown == null ? "" : thrown.getClass().getName(),
				thrown == null ? "" : thrown.getMessage(), StackTraceText.of(thrown, JulEvents.TRACE));
	}

	/** Whether it is of a method that begins or ends, which says its class and name: to ask for them does not walk the stack. */
	private static boolean isProgramFlow(LogRecord record) {
		String message = record.getMessage();
		return message != null && record.getLevel() == Level.FINER
				&& (message.startsWith("ENTRY") || message.startsWith("RETURN") || message.equals("THROW"));
	}

	/** Does nothing: events are recorded at once. */
	@Override
	public void flush() {
		// Nothing is kept here.
	}

	/** Does nothing. */
	@Override
	public void close() {
		// Nothing is kept here.
	}
}
