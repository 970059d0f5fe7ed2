// SPDX-License-Identifier: EPL-2.0
package org.tracewright.logback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.tracewright.tracer.logging.StackTraceText;
import org.tracewright.tracer.runtime.Failures;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.UnsynchronizedAppenderBase;

/**
 * Makes an event of each log event, so that what a program logs by Logback is in the trace among its other events. With this library and the tracer
 * on the class path:
 *
 * <pre>
 * &lt;configuration&gt;
 *   &lt;appender name="trace" class="org.tracewright.logback.TracewrightAppender"/&gt;
 *   &lt;root level="debug"&gt;
 *     &lt;appender-ref ref="trace"/&gt;
 *   &lt;/root&gt;
 * &lt;/configuration&gt;
 * </pre>
 *
 * There is an event for each level.
 *
 * <pre>
 * ERROR  logback:error  ERROR
 * WARN   logback:warn   WARNING
 * INFO   logback:info   INFO
 * DEBUG  logback:debug  DEBUG_PROGRAM
 * TRACE  logback:trace  DEBUG_LINE
 * </pre>
 *
 * Their fields are {@code logger}, {@code message} (formatted, up to 16 KiB), {@code level} (its number), {@code sequence} (0 unless the logger
 * context has a generator), {@code thread_id} (0 behind an asynchronous appender), {@code thread_name}, {@code class_name} and {@code method_name}
 * (when they are known, or {@link #setLocation} is on), {@code exception} (its class), {@code exception_message} (up to 4 KiB), {@code stack_trace}
 * (up to 4 KiB), {@code marker} (the names of all, with commas between them), {@code context} (the thread's MDC as {@code key=value, ...}, up to 4
 * KiB) and {@code pairs} (keys and values of the event itself, in the same form).
 * <p>
 * A message is formatted only when its event is recorded, and nothing is thrown: what cannot be formatted is counted as a failure of the recordings.
 * What the tracer logs itself, as {@code org.tracewright.tracer}, is left out. Behind an asynchronous appender, events have the time at which they
 * come out of it.
 */
public final class TracewrightAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

	private static final String TRACER = "org.tracewright.tracer";

	private volatile boolean location;

	/** An appender that does not look for class and method. */
	public TracewrightAppender() {
		// Logback sets the rest.
	}

	/** Whether to record the class and method that logged even if they must be looked for on the stack, which takes longer than all else. */
	public void setLocation(boolean recorded) {
		location = recorded;
	}

	@Override
	protected void append(ILoggingEvent event) {
		try {
			if (isTracer(event.getLoggerName()))
				return;
			LogbackEvents events = LogbackEvents.EVENTS;
			Severity severity = Severity.of(event.getLevel().toInt());
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

	private void record(LogbackEvents events, Severity severity, ILoggingEvent event) {
		Thread thread = Thread.currentThread();
		IThrowableProxy thrown = event.getThrowableProxy();
		StackTraceElement[] callers = location || event.hasCallerData() ? event.getCallerData() : null;
		StackTraceElement source = callers == null || callers.length == 0 ? null : callers[0];
		severity.recorder().record(events, event.getLoggerName(), event.getFormattedMessage(), event.getLevel().toInt(),
				event.getSequenceNumber(), thread.getName().equals(event.getThreadName()) ? thread.threadId() : 0,
				event.getThreadName(), source == null ? "" : source.getClassName(), source == null ? "" : source.getMethodName(),
				thrown == null ? "" : thrown.getClassName(), thrown == null ? "" : thrown.getMessage(), stackTrace(thrown),
				markers(event.getMarkerList()), context(event.getMDCPropertyMap()), pairs(event.getKeyValuePairs()));
	}

	private static String stackTrace(IThrowableProxy thrown) {
		if (thrown == null)
			return "";
		return thrown instanceof ThrowableProxy real
				? StackTraceText.of(real.getThrowable(), LogbackEvents.TRACE)
				: ThrowableProxyUtil.asString(thrown);
	}

	private static String markers(List<Marker> markers) {
		return markers == null || markers.isEmpty()
				? ""
				: markers.stream().map(Marker::getName).collect(Collectors.joining(", "));
	}

	private static String context(Map<String, String> values) {
		if (values == null || values.isEmpty())
			return "";
		return values.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(", "));
	}

	private static String pairs(List<KeyValuePair> pairs) {
		return pairs == null || pairs.isEmpty()
				? ""
				: pairs.stream().map(pair -> pair.key + "=" + pair.value).collect(Collectors.joining(", "));
	}
}
