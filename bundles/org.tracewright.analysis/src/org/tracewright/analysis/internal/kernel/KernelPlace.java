// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * The threads, the processor and the interrupt that an event is of. An event that does not say its thread is of the one that ran on its processor then.
 *
 * @param kernel    name of the source with the kernel's events
 * @param time      when it happened, ns since the origin
 * @param interrupt the interrupt, or how its name begins; empty for none
 * @param threads   numbers of threads, the one that it happened in first; {@link #RUNNING} for the one that ran
 * @param cpu       the processor; -1 when not known
 */
public record KernelPlace(String kernel, long time, String interrupt, List<Long> threads,
		int cpu) implements EventPlace.OfAnalysis {

	/** Stands for the thread that ran on the processor. */
	static final long RUNNING = -1;

	private static final String HOST = "hostname";

	/** Copies the list. */
	public KernelPlace {
		threads = List.copyOf(threads);
	}

	/** That of an event; none when nothing is known of the kernel that it ran on. */
	public static Optional<EventPlace.OfAnalysis> of(Trace trace, EventView event) {
		TraceSource kernel = kernel(trace, event.stream().source());
		return kernel == null ? Optional.empty() : Optional.of(of(kernel.name(), event));
	}

	private static KernelPlace of(String kernel, EventView event) {
		EventType type = event.type();
		KernelEvent meaning = KernelEvent.of(type);
		if (meaning != null)
			return new KernelPlace(kernel, event.time(), interrupt(meaning, event), threads(meaning, event), meaning.cpu(event));
		Field thread = Fields.context(type, "tid", "vtid");
		Field cpu = Fields.context(type, "cpu_id", "perf_cpu");
		return new KernelPlace(kernel, event.time(), "",
				List.of(Fields.number(event, thread != null ? thread : Fields.payload(type, "perf_tid", "common_pid"), RUNNING)),
				(int) Fields.number(event, cpu != null ? cpu : Fields.payload(type, "perf_cpu"), -1));
	}

	/** The source with the kernel's events: that of the event itself, or one of the same host. */
	private static TraceSource kernel(Trace trace, TraceSource own) {
		List<TraceSource> kernels = trace.eventTypes().stream().filter(type -> KernelEvent.of(type) != null)
				.map(EventType::source).toList();
		if (kernels.stream().anyMatch(kernel -> kernel == own))
			return own;
		String host = own.environmentText(HOST);
		return host == null
				? null
				: kernels.stream().filter(kernel -> host.equals(kernel.environmentText(HOST))).findFirst().orElse(null);
	}

	private static String interrupt(KernelEvent meaning, EventView event) {
		return switch (meaning.kind()) {
			case INTERRUPT, INTERRUPT_END -> meaning.interrupt(event);
			case SOFT_INTERRUPT, SOFT_INTERRUPT_END -> meaning.softInterrupt(event);
			default -> "";
		};
	}

	private static List<Long> threads(KernelEvent meaning, EventView event) {
		long self = Fields.number(event, meaning.self(), RUNNING);
		long other = Fields.number(event, meaning.thread(), 0);
		return switch (meaning.kind()) {
			case SWITCH -> List.of(Fields.number(event, meaning.before(), self), other);
			case WAKEUP, FORK -> List.of(self, other);
			case PROCESS, EXIT -> List.of(other, self);
			default -> List.of(self);
		};
	}

	@Override
	public String analysis() {
		return KernelAnalysis.ID;
	}

	@Override
	public List<Attribute> rows(History history) {
		// With one kernel its groups are at the top.
		int top = history.find(-1, kernel).filter(row -> row.kind() == AttributeKind.GROUP).map(Attribute::id).orElse(-1);
		Optional<Attribute> processor = history.find(top, KernelRows.PROCESSORS)
				.flatMap(group -> history.find(group.id(), KernelRows.processor(cpu)));
		List<Attribute> rows = new ArrayList<>();
		history.find(top, KernelRows.INTERRUPTS).ifPresent(group -> history.attributes().stream()
				.filter(row -> row.parent() == group.id() && isInterrupt(row.name())).limit(1).forEach(rows::add));
		history.find(top, KernelRows.THREADS).ifPresent(group -> {
			for (long thread : threads)
				if (thread != RUNNING)
					find(history, group, name -> name.endsWith(" [" + thread + "]"), rows);
				else
					processor.map(row -> running(history, row)).filter(name -> !name.isEmpty())
							.ifPresent(running -> find(history, group, running::equals, rows));
		});
		processor.ifPresent(rows::add);
		return rows;
	}

	private boolean isInterrupt(String name) {
		return !interrupt.isEmpty() && (name.equals(interrupt) || name.startsWith(interrupt + ' '));
	}

	/** Adds the row of a thread, which is below the group of threads or that of its process. */
	private static void find(History history, Attribute group, Predicate<String> name, List<Attribute> into) {
		List<Attribute> all = history.attributes();
		for (Attribute row : all)
			if (row.kind() == AttributeKind.STATE && row.parent() >= 0 && name.test(row.name())
					&& (row.parent() == group.id() || all.get(row.parent()).parent() == group.id())) {
				if (!into.contains(row))
					into.add(row);
				return;
			}
	}

	/** Name of the thread that ran on a processor; what else it did is named so too, but no thread is. */
	private String running(History history, Attribute processor) {
		String[] name = {""};
		history.reader().at(processor.id(), time, (begin, end, value) -> {
			name[0] = history.text(Tone.text(value));
			return true;
		});
		return name[0];
	}
}
