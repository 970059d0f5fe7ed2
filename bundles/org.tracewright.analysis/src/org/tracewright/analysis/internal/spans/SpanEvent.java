// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.spans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Trace;

/**
 * An event that begins or ends something: a span of Tracewright's tracer, a function that GCC instrumented for LTTng-UST, or any event whose name has a
 * counterpart ({@code x_begin} and {@code x_end}, for example).
 *
 * @param begins  whether it begins something
 * @param name    name of what begins or ends; empty for a function
 * @param key     number that begin and end have in common; null when they are paired by being the innermost of their name
 * @param address the function; null when {@code name} says what it is, or when the innermost function ends, whichever it is
 * @param thread  thread, as a context; null when not recorded
 * @param process process, as a context; null when not recorded
 * @param threadName name of the thread, as a context; null when not recorded
 */
public record SpanEvent(boolean begins, String name, Field key, Field address, Field thread, Field process, Field threadName) {

	/** Endings of names that belong together. */
	private static final String[][] PAIRS = {{"_begin", "_end"}, {"_entry", "_exit"}, {"_enter", "_exit"}, {"_start", "_end"},
			{"_start", "_stop"}, {"_start", "_finish"}, {"_begin", "_finish"}};

	/** For each event type of a trace, by its index, what it begins or ends; null for nothing. */
	public static SpanEvent[] of(Trace trace) {
		Map<Object, Set<String>> names = new HashMap<>();
		for (EventType type : trace.eventTypes())
			names.computeIfAbsent(type.source(), s -> new HashSet<>()).add(type.name());
		SpanEvent[] events = new SpanEvent[trace.eventTypes().size()];
		for (EventType type : trace.eventTypes())
			events[type.index()] = of(type, names.get(type.source()));
		return events;
	}

	/** Whether, now that there are further event types, one of those before means something other than it did. */
	public static boolean isOther(SpanEvent[] before, SpanEvent[] now) {
		for (int i = 0; i < before.length; i++)
			if ((before[i] == null) != (now[i] == null))
				return true;
		return false;
	}

	private static SpanEvent of(EventType type, Set<String> names) {
		String domain = type.source().environmentText("domain");
		String name = type.name();
		if ("kernel".equals(domain) || name.startsWith("sched:") || name.startsWith("irq:") || name.startsWith("syscalls:")
				|| name.startsWith("raw_syscalls:"))
			return null;
		Field thread = threadOf(type);
		Field process = processOf(type);
		Field threadName = Fields.context(type, "thread_name");
		Field address = Fields.payload(type, "addr", "func");
		if (name.startsWith("lttng_ust_cyg_profile")) {
			if (name.endsWith(":func_entry"))
				return address == null ? null : new SpanEvent(true, "", null, address, thread, process, threadName);
			return name.endsWith(":func_exit") ? new SpanEvent(false, "", null, address, thread, process, threadName) : null;
		}
		Field span = Fields.payload(type, "span");
		Field key = span != null && span.type() instanceof FieldType.IntegerType ? span : null;
		for (String[] pair : PAIRS)
			for (int which = 0; which < 2; which++)
				if (name.endsWith(pair[which])) {
					String stem = name.substring(0, name.length() - pair[which].length());
					if (!stem.isEmpty() && names.contains(stem + pair[1 - which]))
						return new SpanEvent(which == 0, stem, key, null, thread, process, threadName);
				}
		return null;
	}

	/** The name without its provider; empty for a function. */
	public String title() {
		return name.substring(name.indexOf(':') + 1);
	}

	/** The process, by the context or the trace's environment; -1 when neither tells. */
	public long process(EventView event) {
		return process(event, process);
	}

	/** The process of an event that has it in a context, or else by the trace's environment; -1 when neither tells. */
	static long process(EventView event, Field context) {
		long recorded = Fields.number(event, context, -1);
		return recorded < 0 && event.stream().source().environment().get("vpid") instanceof Long pid ? pid : recorded;
	}

	/** Context with the thread; null when not recorded. */
	static Field threadOf(EventType type) {
		return Fields.context(type, "vtid", "tid", "thread_id");
	}

	/** Context with the process; null when not recorded. */
	static Field processOf(EventType type) {
		return Fields.context(type, "vpid", "pid");
	}

	/** Number of the function. */
	public long address(EventView event) {
		return Fields.number(event, address, 0);
	}
}
