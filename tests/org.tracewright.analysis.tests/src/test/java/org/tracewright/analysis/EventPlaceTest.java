// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.kernel.KernelAnalysis;
import org.tracewright.analysis.internal.logs.LogAnalysis;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Which rows an event belongs to, the one where it happened first. */
class EventPlaceTest {

	@TempDir
	Path folder;

	private String rows(TraceAnalysis analysis, String domain, String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), domain, text)) {
			return rows(analysis, trace);
		}
	}

	/** For each event its time, its name and its rows. */
	private String rows(TraceAnalysis analysis, Trace trace) throws IOException {
		StringBuilder out = new StringBuilder();
		try (HistoryWriter writer = Histories.create(folder.resolve("history")); EventCursor cursor = trace.cursor()) {
			analysis.run(trace, writer, Progress.NONE);
			writer.finish();
			while (cursor.next())
				if (!cursor.isGap())
					out.append(cursor.time()).append(' ').append(cursor.type().name()).append(": ")
							.append(String.join(", ", rows(EventPlace.of(trace, cursor), analysis, writer.history())))
							.append('\n');
		}
		return out.toString();
	}

	private static List<String> rows(EventPlace place, TraceAnalysis analysis, History history) {
		return place.found().stream().filter(of -> of.analysis().equals(analysis.id())).flatMap(of -> of.rows(history).stream())
				.map(row -> path(history, row)).toList();
	}

	private static String path(History history, Attribute row) {
		return row.parent() < 0 ? row.name() : path(history, history.attributes().get(row.parent())) + '/' + row.name();
	}

	@Test
	void anEventOfTheKernelIsOfItsThreadThenOfWhomItConcernsThenOfItsProcessor() throws IOException {
		assertEquals("""
				100 other: Threads/bash [7], Processors/CPU 0
				110 sched_switch: Threads/bash [7], Threads/make [8], Processors/CPU 0
				120 syscall_entry_read: Threads/make [8], Processors/CPU 0
				150 sched_wakeup: Threads/make [8], Threads/bash [7], Processors/CPU 0
				200 sched_switch: Threads/make [8], Processors/CPU 0
				210 sched_wakeup: Threads/bash [7], Processors/CPU 0
				""", rows(new KernelAnalysis(), "kernel", """
				100 0 7 other x=1
				110 0 7 sched_switch prev_comm=bash prev_tid=7 prev_state=1 next_comm=make next_tid=8
				120 0 8 syscall_entry_read fd=3
				150 0 8 sched_wakeup comm=bash tid=7 prio=120 target_cpu=0
				200 0 8 sched_switch prev_comm=make prev_tid=8 prev_state=1 next_comm=swapper/0 next_tid=0
				210 0 0 sched_wakeup comm=bash tid=7 prio=120 target_cpu=0
				"""));
	}

	@Test
	void withoutItsThreadAnEventIsOfTheOneThatRan() throws IOException {
		assertEquals("""
				110 sched_switch: Threads/bash [7], Threads/make [8], Processors/CPU 0
				120 sys_enter_read: Threads/make [8], Processors/CPU 0
				130 irq_handler_entry: Interrupts/IRQ 9 eth0, Processors/CPU 0
				131 irq_handler_exit: Interrupts/IRQ 9 eth0, Threads/make [8], Processors/CPU 0
				140 irq_softirq_entry: Interrupts/softirq NET_RX, Processors/CPU 0
				""", rows(new KernelAnalysis(), withoutThreads("""
				110 0 0 sched_switch prev_comm=bash prev_tid=7 prev_state=1 next_comm=make next_tid=8
				120 0 0 sys_enter_read fd=3
				130 0 0 irq_handler_entry irq=9 name=eth0
				131 0 0 irq_handler_exit irq=9 ret=1
				140 0 0 irq_softirq_entry vec=3
				""")));
	}

	/** A trace of a kernel whose events do not say on which thread they happened. */
	private Trace withoutThreads(String text) throws IOException {
		Path place = folder.resolve("threadless");
		TestTrace.open(place, "kernel", text).close();
		Path metadata = place.resolve("metadata");
		Files.writeString(metadata, Files.readString(metadata).replace("event.context := struct { u32 tid; }",
				"event.context := struct { u32 unused; }"));
		return CtfTraces.open(List.of(place), Progress.NONE);
	}

	@Test
	void anEventOfAProgramIsOfTheCallStackOfItsThreadWhateverItIs() throws IOException {
		assertEquals("""
				10 web:request_begin: Call stacks/[5]/thread 6
				20 web:something: Call stacks/[5]/thread 6
				30 web:request_end: Call stacks/[5]/thread 6
				40 web:something:\s
				50 web:something:\s
				""", rows(new SpanAnalysis(), "ust", """
				10 0 5/6 web:request_begin id=1
				20 1 5/6 web:something x=1
				30 0 5/6 web:request_end id=1
				40 0 5/7 web:something x=1
				50 0 6/6 web:something x=1
				"""));
	}

	@Test
	void aMessageIsOfItsLoggerOrOfAllThatShareARow() throws IOException {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 102; i++)
			many.append(i).append(" 0 3 jul:event msg=hello logger=logger").append(i).append(" int_loglevel=800\n");
		String found = rows(new LogAnalysis(), "jul", many + "200 0 3 other x=1\n");
		assertEquals("""
				0 jul:event: Logs/logger0
				99 jul:event: Logs/logger99
				101 jul:event: Logs/other loggers
				200 other:\s
				""", found.lines().filter(line -> line.matches("(0|99|101|200) .*")).map(line -> line + '\n').reduce("",
				String::concat));
	}

	@Test
	void whatIsNotFollowedHasNoRows() throws IOException {
		assertEquals("100 other: \n", rows(new KernelAnalysis(), "java", "100 0 7 other x=1"));
	}
}
