// SPDX-License-Identifier: EPL-2.0
package org.tracewright.log4j2;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;

/** The events of what is logged by Log4j 2, one for each class of levels, so that rules can choose by level. All have the same fields. */
@Provider("log4j2")
interface Log4jEvents {

	/** Most bytes of a message. */
	int MESSAGE = 16 << 10;
	/** Most bytes of the message of an exception, of the context, and so on. */
	int DETAIL = 4 << 10;
	/** Most bytes of a stack trace. */
	int TRACE = 4 << 10;

	/** Records them. */
	Log4jEvents EVENTS = Tracepoints.of(Log4jEvents.class);

	@Event(level = Level.CRITICAL)
	void fatal(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean fatalEnabled();

	@Event(level = Level.ERROR)
	void error(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean errorEnabled();

	@Event(level = Level.WARNING)
	void warn(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean warnEnabled();

	@Event(level = Level.INFO)
	void info(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean infoEnabled();

	@Event(level = Level.DEBUG_PROGRAM)
	void debug(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean debugEnabled();

	@Event(level = Level.DEBUG_LINE)
	void trace(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("thread_id") long threadId, @Name("thread_name") String threadName, @Name("class_name") String className,
			@Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = DETAIL) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace, @Name("marker") String marker,
			@Name("context") @Text(max = DETAIL) String context);

	boolean traceEnabled();
}
