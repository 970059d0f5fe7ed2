// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.kernel.KernelAnalysis;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/** What runs where, what waits, and who wakes whom. */
class KernelAnalysisTest {

	@TempDir
	Path folder;

	private String run(String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "kernel", text)) {
			return Printed.of(new KernelAnalysis(), trace, folder.resolve("history"));
		}
	}

	@Test
	void aThreadRunsBlocksIsWokenWaitsAndRunsAgain() throws IOException {
		assertEquals("""
				Processors
				  CPU 0: 100..110 running(bash [7]); 110..200 running(make [8]); 200..210 running(bash [7]); 210..220 idle;
				Threads
				  bash [7]: 100..110 running; 110..150 blocked(sleeping); 150..200 runnable; 200..210 running; 210..220 blocked_io(uninterruptible);
				    priority: 110..220 120;
				  make [8]: 110..200 running; 200..220 runnable;
				    priority: 110..220 120;
				  late [9]:
				Wake-ups: 150..200 make [8]->bash [7];
				""", run("""
				100 0 7 other x=1
				110 0 7 sched_switch prev_comm=bash prev_tid=7 prev_prio=120 prev_state=1 next_comm=make next_tid=8 next_prio=120
				150 0 8 sched_wakeup comm=bash tid=7 prio=120 target_cpu=0
				200 0 8 sched_switch prev_comm=make prev_tid=8 prev_prio=120 prev_state=0 next_comm=bash next_tid=7 next_prio=120
				210 0 7 sched_switch prev_comm=bash prev_tid=7 prev_prio=120 prev_state=2 next_comm=swapper/0 next_tid=0 next_prio=120
				220 0 0 sched_wakeup comm=late tid=9 prio=120 target_cpu=0
				"""));
	}

	/** Hours before what it records, perf writes at time 0 which threads there were. */
	@Test
	void whatPerfKnowsFromBeforeIsNoTimeInWhichAThreadRan() throws IOException {
		String perf = "kernel\"; tracer_name = \"perf";
		try (Trace trace = TestTrace.open(folder.resolve("trace"), perf, """
				0 0 7 perf_comm comm=bash
				90000 0 7 sched_wakeup comm=make tid=8 prio=120 target_cpu=0
				90010 0 7 sched_switch prev_comm=bash prev_tid=7 prev_state=1 next_comm=make next_tid=8
				90030 0 8 sched_switch prev_comm=make prev_tid=8 prev_state=0 next_comm=swapper/0 next_tid=0
				""")) {
			assertEquals("""
					Processors
					  CPU 0: 90000..90010 running(bash [7]); 90010..90030 running(make [8]);
					Threads
					  bash [7]: 90000..90010 running; 90010..90030 blocked(sleeping);
					  make [8]: 90000..90010 runnable; 90010..90030 running;
					Wake-ups: 90000..90010 CPU 0->make [8];
					""", Printed.of(new KernelAnalysis(), trace, folder.resolve("history")));
		}
	}

	@Test
	void systemCallsAndInterruptsAreToldApartFromOtherWork() throws IOException {
		assertEquals("""
				Processors
				  CPU 1: 10..20 idle; 20..30 running(app [5]); 30..35 system_call(app [5]); 35..38 interrupt(IRQ 9 eth0); 38..40 soft_interrupt(softirq NET_RX); 40..50 system_call(app [5]); 50..60 running(app [5]);
				Threads
				  app [5]: 20..30 running; 30..50 system_call(read); 50..60 running; 60..61 blocked(sleeping);
				Wake-ups:
				Interrupts
				  IRQ 9 eth0: 35..38 interrupt(IRQ 9 eth0);
				  softirq NET_RX: 38..40 soft_interrupt(softirq NET_RX);
				""", run("""
				10 1 0 sched_switch prev_comm=swapper/1 prev_tid=0 prev_state=0 next_comm=swapper/1 next_tid=0
				20 1 0 sched_switch prev_comm=swapper/1 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				30 1 5 syscall_entry_read fd=3
				35 1 5 irq_handler_entry irq=9 name=eth0
				38 1 5 irq_handler_exit irq=9 ret=1
				38 1 5 softirq_entry vec=3
				40 1 5 softirq_exit vec=3
				50 1 5 syscall_exit_read ret=1
				60 1 5 sched_switch prev_comm=app prev_tid=5 prev_state=1 next_comm=swapper/1 next_tid=0
				61 1 0 irq_handler_exit irq=3 ret=1
				""").replace(" 60..61 idle;", ""));
	}

	@Test
	void aThreadIsBlockedInTheCallThatItIsIn() throws IOException {
		assertTrue(run("""
				10 0 5 syscall_entry_futex op=0
				11 0 5 sched_switch prev_comm=app prev_tid=5 prev_state=1 next_comm=swapper/0 next_tid=0
				20 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				25 0 5 syscall_exit_futex ret=0
				30 0 5 sched_switch prev_comm=app prev_tid=5 prev_state=0 next_comm=swapper/0 next_tid=0
				""").contains(
				"app [5]: 10..11 system_call(futex); 11..20 blocked(futex); 20..25 system_call(futex); 25..30 running;"));
	}

	@Test
	void aCallThatEndsWithoutHavingBegunHasLastedSinceTheThreadWasMet() throws IOException {
		String text = run("""
				10 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				20 0 5 syscall_exit_read ret=0
				30 0 5 sched_switch prev_comm=app prev_tid=5 prev_state=0 next_comm=swapper/0 next_tid=0
				31 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				""");
		assertTrue(text.contains("app [5]: 10..20 system_call; 20..30 running; 30..31 runnable;"), text);
	}

	@Test
	void afterLostEventsNothingIsClaimed() throws IOException {
		String text = run("""
				10 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				20 0 lost 7
				50 0 6 sched_switch prev_comm=other prev_tid=6 prev_state=0 next_comm=app next_tid=5
				60 0 5 sched_switch prev_comm=app prev_tid=5 prev_state=1 next_comm=swapper/0 next_tid=0
				70 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				""");
		assertTrue(text.contains("app [5]: 10..20 running; 20..50 unknown; 50..60 running; 60..70 blocked(sleeping);"), text);
		assertTrue(text.contains("CPU 0: 10..20 running(app [5]); 20..50 unknown; 50..60 running(app [5]);"), text);
	}

	@Test
	void aSwitchThatIsMissingIsNoticed() throws IOException {
		String text = run("""
				10 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=a next_tid=5
				30 0 6 sched_switch prev_comm=b prev_tid=6 prev_state=1 next_comm=swapper/0 next_tid=0
				40 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=b next_tid=6
				""");
		assertTrue(text.contains("a [5]: 10..40 unknown;"), text);
		assertTrue(text.contains("CPU 0: 10..30 unknown; 30..40 idle;"), text);
	}

	@Test
	void threadsOfAProcessAreTogether() throws IOException {
		String text = run("""
				10 0 5 sched_process_fork parent_comm=app parent_tid=5 parent_pid=5 child_comm=app child_tid=6 child_pid=5
				20 0 5 sched_switch prev_comm=app prev_tid=5 prev_state=0 next_comm=worker next_tid=6
				30 0 6 lttng_statedump_process_state tid=5 pid=5 name=app status=5
				40 0 6 sched_switch prev_comm=worker prev_tid=6 prev_state=32 next_comm=swapper/0 next_tid=0
				50 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=app next_tid=5
				""");
		assertTrue(text.contains("""
				Threads
				  app [5]
				    app [5]: 10..20 running; 20..50 runnable;
				    worker [6]: 10..20 runnable; 20..40 running;
				"""), text);
	}

	@Test
	void withoutSwitchesThereIsNothingToDo() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "kernel", "10 0 5 syscall_entry_read fd=1")) {
			Requirement requirement = new KernelAnalysis().requirement(trace);
			assertFalse(requirement.isMet());
			assertTrue(requirement.wanted().contains("sched_switch"));
		}
	}

	@Test
	void eventsOfProgramsAreNotTakenForThoseOfTheKernel() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "ust",
				"10 0 5 sched_switch prev_tid=1 next_tid=2 prev_state=0")) {
			assertFalse(new KernelAnalysis().requirement(trace).isMet());
		}
	}

	/** The time that each thread ran, by adding up its switches, as {@code perf sched} does. */
	private static Map<Long, Long> runTimes(Trace trace) {
		Map<Long, Long> since = new HashMap<>();
		Map<Long, Long> sums = new HashMap<>();
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next()) {
				if (!cursor.type().name().equals("sched:sched_switch"))
					continue;
				long before = cursor.asLong(cursor.type().field(Scope.PAYLOAD, "prev_pid").orElseThrow());
				long next = cursor.asLong(cursor.type().field(Scope.PAYLOAD, "next_pid").orElseThrow());
				if (since.containsKey(before))
					sums.merge(before, cursor.time() - since.remove(before), Long::sum);
				since.put(next, cursor.time());
			}
		}
		sums.remove(0L);
		return sums;
	}

	@Test
	void threadsOfPerfRunAsLongAsTheirSwitchesSay() throws Exception {
		Path fixture = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/perf-sched/trace");
		try (Trace trace = CtfTraces.open(List.of(fixture), Progress.NONE);
				HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			new KernelAnalysis().run(trace, writer, Progress.NONE);
			writer.finish();
			Map<Long, Long> expected = runTimes(trace);
			long first = OverviewScan.range(trace)[0];
			assertTrue(expected.size() > 5);
			Map<Long, Long> found = new HashMap<>();
			for (Attribute attribute : writer.history().attributes()) {
				if (!attribute.name().matches(".*\\[\\d+]"))
					continue;
				long thread = Long.parseLong(attribute.name().replaceAll(".*\\[|]", ""));
				writer.history().reader().intervals(attribute.id(), Long.MIN_VALUE, Long.MAX_VALUE, (begin, end, value) -> {
					// Who ran before the first switch is not in perf's sums.
					if (Tone.of(value) == Tone.RUNNING && begin > first && expected.containsKey(thread))
						found.merge(thread, end - begin, Long::sum);
					return true;
				});
			}
			assertEquals(expected, found);
		}
	}
}
