// SPDX-License-Identifier: EPL-2.0
package org.tracewright.logback;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;

/** The events of what is logged by Logback, one for each level, so that rules can choose by level. All have the same fields. */
@Provider("logback")
interface LogbackEvents {

	/** Most bytes of a message. */
	int MESSAGE = 16 << 10;
	/** Most bytes of the message of an exception, of the context, and so on. */
	int DETAIL = 4 << 10;
	/** Most bytes of a stack trace. */
	int TRACE = 4 << 10;

	/** Records them. */
	LogbackEvents EVENTS = Tracepoints.of(LogbackEvents.class);

	@Event(level = Level.ERROR)
	void error(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context, @Name("pairs") @Text(max = DETAIL) String pairs);

	boolean errorEnabled();

	@Event(level = Level.WARNING)
	void warn(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context, @Name("pairs") @Text(max = DETAIL) String pairs);

	boolean warnEnabled();

	@Event(level = Level.INFO)
	void info(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context, @Name("pairs") @Text(max = DETAIL) String pairs);

	boolean infoEnabled();

	@Event(level = Level.DEBUG_PROGRAM)
	void debug(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context, @Name("pairs") @Text(max = DETAIL) String pairs);

	boolean debugEnabled();

	@Event(level = Level.DEBUG_LINE)
	void trace(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context, @Name("pairs") @Text(max = DETAIL) String pairs);

	boolean traceEnabled();
}
