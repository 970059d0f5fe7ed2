// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.util.Set;

import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;

/**
 * What an event of the Linux kernel's tracepoints means, whichever tracer recorded it: LTTng (names as {@code sched_switch}, {@code tid} for threads), perf and
 * ftrace (names as {@code sched:sched_switch}, {@code pid} for threads).
 *
 * @param kind   what happens
 * @param detail name of the system call, where the event's name has it; else empty
 * @param cpu    the processor
 * @param self   thread that is running, as a context; null when not recorded
 * @param group  its process, as a context; null when not recorded
 * @param thread the thread that it happens to
 * @param threadGroup that thread's process; null when not recorded
 * @param name   that thread's name, or that of an interrupt
 * @param number priority, or number of an interrupt or system call
 * @param state  state that the thread before is left in
 * @param before thread that ran before a switch
 * @param beforeName its name
 * @param beforeNumber its priority
 */
public record KernelEvent(Kind kind, String detail, Field cpu, Field self, Field group, Field thread, Field threadGroup,
		Field name, Field number, Field state, Field before, Field beforeName, Field beforeNumber) {

	/** What happens. */
	public enum Kind {
		/** A processor goes from one thread to another. */
		SWITCH,
		/** A thread that waited can run. */
		WAKEUP,
		/** A system call begins. */
		CALL,
		/** A system call ends. */
		RETURN,
		/** An interrupt begins to be served. */
		INTERRUPT,
		/** An interrupt has been served. */
		INTERRUPT_END,
		/** Put-off work of an interrupt begins. */
		SOFT_INTERRUPT,
		/** Put-off work of an interrupt ends. */
		SOFT_INTERRUPT_END,
		/** A thread makes another one. */
		FORK,
		/** A thread ends. */
		EXIT,
		/** A thread that is there when tracing begins. */
		PROCESS
	}

	/** Where perf and ftrace keep the kernel's events. */
	private static final Set<String> GROUPS = Set.of("sched", "irq", "syscalls", "raw_syscalls");
	private static final String[] SOFT_INTERRUPTS = {"HI", "TIMER", "NET_TX", "NET_RX", "BLOCK", "IRQ_POLL", "TASKLET", "SCHED",
			"HRTIMER", "RCU"};

	/** The meaning of an event type; null when it has none here. */
	public static KernelEvent of(EventType type) {
		String name = type.name();
		int colon = name.indexOf(':');
		if (colon > 0 ? !GROUPS.contains(name.substring(0, colon)) : isUserSpace(type))
			return null;
		String base = name.substring(colon + 1);
		return switch (base) {
			case "sched_switch" -> make(type, Kind.SWITCH, "", "next_tid", "next_pid", "next_comm", "next_prio");
			case "sched_wakeup", "sched_wakeup_new", "sched_waking" -> make(type, Kind.WAKEUP, "", "tid", "pid", "comm", "prio");
			case "irq_handler_entry" -> make(type, Kind.INTERRUPT, "", "", "", "name", "irq");
			case "irq_handler_exit" -> make(type, Kind.INTERRUPT_END, "", "", "", "name", "irq");
			case "softirq_entry", "irq_softirq_entry" -> make(type, Kind.SOFT_INTERRUPT, "", "", "", "", "vec");
			case "softirq_exit", "irq_softirq_exit" -> make(type, Kind.SOFT_INTERRUPT_END, "", "", "", "", "vec");
			case "sched_process_fork" -> make(type, Kind.FORK, "", "child_tid", "child_pid", "child_comm", "");
			case "sched_process_exit" -> make(type, Kind.EXIT, "", "tid", "pid", "comm", "prio");
			case "lttng_statedump_process_state" -> make(type, Kind.PROCESS, "", "tid", "", "name", "status");
			case "exit_syscall" -> make(type, Kind.RETURN, "", "", "", "", "");
			case "sys_enter" -> make(type, Kind.CALL, "", "", "", "", "id");
			case "sys_exit" -> make(type, Kind.RETURN, "", "", "", "", "id");
			default -> named(type, base);
		};
	}

	private static boolean isUserSpace(EventType type) {
		String domain = type.source().environmentText("domain");
		return domain != null && !domain.equals("kernel");
	}

	private static KernelEvent named(EventType type, String name) {
		String plain = name.startsWith("compat_") ? name.substring("compat_".length()) : name;
		for (String prefix : new String[]{"syscall_exit_", "sys_exit_"})
			if (plain.startsWith(prefix))
				return make(type, Kind.RETURN, plain.substring(prefix.length()), "", "", "", "");
		for (String prefix : new String[]{"syscall_entry_", "sys_enter_", "sys_"})
			if (plain.startsWith(prefix))
				return make(type, Kind.CALL, plain.substring(prefix.length()), "", "", "", "");
		return null;
	}

	private static KernelEvent make(EventType type, Kind kind, String detail, String thread, String otherThread, String name,
			String number) {
		Field cpu = Fields.context(type, "cpu_id", "perf_cpu");
		Field self = Fields.context(type, "tid");
		Field group = Fields.context(type, "pid");
		// For perf and ftrace a pid is a thread; LTTng has both.
		Field threadGroup = kind == Kind.PROCESS
				? Fields.payload(type, "pid")
				: Fields.payload(type, thread) == null || kind != Kind.FORK ? null : Fields.payload(type, otherThread);
		return new KernelEvent(kind, detail, cpu != null ? cpu : Fields.payload(type, "perf_cpu"),
				self != null ? self : Fields.payload(type, "perf_tid", "common_pid"),
				group != null ? group : Fields.payload(type, "perf_pid"), Fields.payload(type, thread, otherThread), threadGroup,
				Fields.text(type, name), Fields.payload(type, number), Fields.payload(type, "prev_state"),
				Fields.payload(type, "prev_tid", "prev_pid"), Fields.text(type, "prev_comm"), Fields.payload(type, "prev_prio"));
	}

	/** The processor; -1 when it is not told. */
	public int cpu(EventView event) {
		return (int) Fields.number(event, cpu, -1);
	}

	/** Name of the system call; its number in words when the event has no name. */
	public String call(EventView event) {
		return detail.isEmpty() ? "system call " + Fields.number(event, number, -1) : detail;
	}

	/** Number and name of the interrupt. */
	public String interrupt(EventView event) {
		String handler = Fields.words(event, name);
		return "IRQ " + Fields.number(event, number, -1) + (handler.isEmpty() ? "" : ' ' + handler);
	}

	/** Name of the put-off work. */
	public String softInterrupt(EventView event) {
		int vector = (int) Fields.number(event, number, -1);
		return "softirq " + (vector >= 0 && vector < SOFT_INTERRUPTS.length ? SOFT_INTERRUPTS[vector] : Integer.toString(vector));
	}
}
