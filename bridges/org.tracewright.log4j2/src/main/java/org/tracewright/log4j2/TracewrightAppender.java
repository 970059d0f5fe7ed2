// SPDX-License-Identifier: EPL-2.0
package org.tracewright.log4j2;

import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginElement;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.apache.logging.log4j.core.config.plugins.validation.constraints.Required;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.tracewright.tracer.logging.StackTraceText;
import org.tracewright.tracer.runtime.Failures;

/**
 * Makes an event of each log event, so that what a program logs by Log4j 2 is in the trace among its other events. With this library and the tracer
 * on the class path:
 *
 * <pre>
 * &lt;Configuration&gt;
 *   &lt;Appenders&gt;
 *     &lt;Tracewright name="trace"/&gt;
 *   &lt;/Appenders&gt;
 *   &lt;Loggers&gt;
 *     &lt;Root level="debug"&gt;
 *       &lt;AppenderRef ref="trace"/&gt;
 *     &lt;/Root&gt;
 *   &lt;/Loggers&gt;
 * &lt;/Configuration&gt;
 * </pre>
 *
 * There is an event for each class of levels; a level of the program's own counts as the one that is less severe.
 *
 * <pre>
 * FATAL  log4j2:fatal  CRITICAL
 * ERROR  log4j2:error  ERROR
 * WARN   log4j2:warn   WARNING
 * INFO   log4j2:info   INFO
 * DEBUG  log4j2:debug  DEBUG_PROGRAM
 * TRACE  log4j2:trace  DEBUG_LINE     and everything finer
 * </pre>
 *
 * Their fields are {@code logger}, {@code message} (formatted, up to 16 KiB), {@code level} (its number), {@code thread_id}, {@code thread_name},
 * {@code class_name} and {@code method_name} (only with the attribute {@code location="true"}, as they take longer than all else), {@code exception}
 * (its class), {@code exception_message} (up to 4 KiB), {@code stack_trace} (up to 4 KiB), {@code marker} (its name) and {@code context} (the
 * thread's context map as {@code key=value, ...}, up to 4 KiB).
 * <p>
 * A message is formatted only when its event is recorded, unless Log4j did it before, and nothing is thrown: what cannot be formatted is counted as a
 * failure of the recordings. What the tracer logs itself, as {@code org.tracewright.tracer}, is left out. Behind an asynchronous appender, events
 * have the time at which they come out of it.
 */
@Plugin(name = "Tracewright", category = Core.CATEGORY_NAME, elementType = Appender.ELEMENT_TYPE, printObject = true)
public final class TracewrightAppender extends AbstractAppender {

	private static final String TRACER = "org.tracewright.tracer";

	private final boolean location;

	private TracewrightAppender(String name, Filter filter, boolean location) {
		super(name, filter, null, true, Property.EMPTY_ARRAY);
		this.location = location;
	}

	/**
	 * An appender as a configuration describes it.
	 *
	 * @param name     how references name it
	 * @param filter   which log events it takes; null for all
	 * @param location whether the class and method that logged are recorded
	 */
	@PluginFactory
	public static TracewrightAppender create(
			@PluginAttribute("name") @Required(message = "A Tracewright appender needs a name.") String name,
			@PluginElement("Filter") Filter filter, @PluginAttribute("location") boolean location) {
		return new TracewrightAppender(name, filter, location);
	}

	@Override
	public boolean requiresLocation() {
		return location;
	}

	@Override
	public void append(LogEvent event) {
		try {
			if (isTracer(event.getLoggerName()))
				return;
			Log4jEvents events = Log4jEvents.EVENTS;
			Severity severity = Severity.of(event.getLevel().intLevel());
			// There are none while they are being made, when what that needs logs as well.
			if (events != null && severity.isEnabled(events))
				record(events, severity, event);
		} catch (Throwable e) {
			Failures.note(e);
		}
	}

	private static boolean isTracer(String logger) {
		return logger != null && logger.startsWith(TRACER)
				&& (logger.length() == TRACER.length() || logger.charAt(TRACER.length()) == '.');
	}

	private void record(Log4jEvents events, Severity severity, LogEvent event) {
		Throwable thrown = event.getThrown();
		Marker marker = event.getMarker();
		StackTraceElement source = location ? event.getSource() : null;
		severity.recorder().record(events, event.getLoggerName(),
				event.getMessage() == null ? "" : event.getMessage().getFormattedMessage(), event.getLevel().intLevel(),
				event.getThreadId(), event.getThreadName(), source == null ? "" : source.getClassName(),
				source == null ? "" : source.getMethodName(), thrown == null ? "" : thrown.getClass().getName(),
				thrown == null ? "" : thrown.getMessage(), StackTraceText.of(thrown, Log4jEvents.TRACE),
				marker == null ? "" : marker.getName(), context(event.getContextData()));
	}

	private static String context(ReadOnlyStringMap values) {
		if (values == null || values.isEmpty())
			return "";
		StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(text.isEmpty() ? "" : ", ").append(key).append('=').append(value));
		return text.toString();
	}
}
