// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;

/** The events of log records, one for each class of levels, so that rules can choose by level. All have the same fields. */
@Provider("jul")
interface JulEvents {

	/** Most bytes of a message. */
	int MESSAGE = 16 << 10;
	/** Most bytes of the message of an exception. */
	int REASON = 4 << 10;
	/** Most bytes of a stack trace. */
	int TRACE = 4 << 10;

	/** Records them. */
	JulEvents EVENTS = Tracepoints.of(JulEvents.class);

	@Event(level = Level.ERROR)
	void severe(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean severeEnabled();

	@Event(level = Level.WARNING)
	void warning(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean warningEnabled();

	@Event(level = Level.INFO)
	void info(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean infoEnabled();

	@Event(level = Level.DEBUG_SYSTEM)
	void config(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean configEnabled();

	@Event(level = Level.DEBUG_PROGRAM)
	void fine(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean fineEnabled();

	@Event(level = Level.DEBUG_FUNCTION)
	void finer(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean finerEnabled();

	@Event(level = Level.DEBUG_LINE)
	void finest(@Name("logger") String logger, @Name("message") @Text(max = MESSAGE) String message, @Name("level") int level,
			@Name("sequence") long sequence, @Name("thread_id") long threadId, @Name("thread_name") String threadName,
			@Name("class_name") String className, @Name("method_name") String methodName, @Name("exception") String exception,
			@Name("exception_message") @Text(max = REASON) String exceptionMessage,
			@Name("stack_trace") @Text(max = TRACE) String stackTrace);

	boolean finestEnabled();
}
