// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.Latencies.Group;
import org.tracewright.analysis.Latencies.Unmatched;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.symbols.TestElf;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** How long things take: what is paired, and what is not. */
class LatencyAnalysisTest {

	@TempDir
	Path folder;

	private static TraceAnalysis analysis(String rules) {
		LatencyRules parsed = LatencyRules.parse(rules);
		assertEquals(List.of(), parsed.faults());
		return Analyses.latencies(parsed.rules(), List.of());
	}

	private String run(String domain, String rules, String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), domain, text)) {
			return Printed.of(analysis(rules), trace, folder.resolve("history"));
		}
	}

	private String kernel(String text) throws IOException {
		return run("kernel", "", text);
	}

	private String program(String text) throws IOException {
		return run("java", "", text);
	}

	private Latencies read(Path trace, String rules) throws Exception {
		try (Trace opened = CtfTraces.open(List.of(trace), Progress.NONE);
				HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			analysis(rules).run(opened, writer, Progress.NONE);
			writer.finish();
			return Latencies.read(writer.history(), Long.MIN_VALUE, Long.MAX_VALUE, a -> true, Progress.NONE);
		}
	}

	private static Path fixture(String name) {
		return Path.of(System.getProperty("tracewright.root"), "tests/fixtures", name, "trace");
	}

	@Test
	void systemCallsLastFromEntryToExitOfTheSameThread() throws IOException {
		assertEquals("""
				System calls
				  write: 12..15 (thread 6);
				  read: 10..20 (thread 5); 30..33 (thread 5);
				""", kernel("""
				10 0 5 syscall_entry_read fd=3
				12 1 6 syscall_entry_write fd=1
				15 1 6 syscall_exit_write ret=1
				20 1 5 syscall_exit_read ret=1
				30 0 5 syscall_entry_read fd=3
				33 0 5 syscall_exit_read ret=1
				40 0 5 syscall_entry_exit_group code=0
				"""));
	}

	@Test
	void systemCallsOfOlderKernelsEndWithTheOneEvent() throws IOException {
		assertEquals("""
				System calls
				  open: 10..20 (thread 5);
				""", kernel("""
				10 0 5 sys_open fd=3
				20 0 5 exit_syscall ret=3
				"""));
	}

	@Test
	void systemCallsWithNumbersOnlyAreNotTakenForThoseWithNames() throws IOException {
		assertEquals("""
				System calls
				  read: 11..19 (thread 5);
				  system call 0: 10..20 (thread 5);
				""", kernel("""
				10 0 5 raw_syscalls:sys_enter id=0
				11 0 5 syscalls:sys_enter_read fd=3
				19 0 5 syscalls:sys_exit_read ret=3
				20 0 5 raw_syscalls:sys_exit id=0 ret=3
				"""));
	}

	@Test
	void aSystemCallThatDoesNotEndAsItBeganIsNone() throws IOException {
		assertEquals("""
				System calls
				  close: 90..91 (thread 5);
				  unmatched begins: 10..91 2;
				  unmatched ends: 10..91 2;
				""", kernel("""
				10 0 5 syscall_entry_read fd=3
				20 0 5 syscall_exit_close ret=1
				30 0 5 syscall_entry_read fd=3
				40 0 6 syscall_exit_read ret=1
				90 0 5 syscall_entry_close fd=3
				91 0 5 syscall_exit_close ret=1
				"""));
	}

	@Test
	void threadsHaveTheNamesThatTheSchedulerTells() throws IOException {
		assertTrue(kernel("""
				10 0 5 syscall_entry_read fd=3
				20 0 5 syscall_exit_read ret=1
				30 0 5 sched_switch prev_comm=bash prev_tid=5 prev_state=1 next_comm=swapper/0 next_tid=0
				""").contains("read: 10..20 (bash [5]);"));
	}

	@Test
	void threadsWaitForAProcessorFromTheFirstWakeUpToTheSwitch() throws IOException {
		assertEquals("""
				Scheduling
				  bash [7]: 150..200 (CPU 0); 300..350 (CPU 1);
				""", kernel("""
				110 0 7 sched_switch prev_comm=bash prev_tid=7 prev_state=1 next_comm=make next_tid=8
				150 0 8 sched_waking comm=bash tid=7
				155 0 8 sched_wakeup comm=bash tid=7
				200 0 8 sched_switch prev_comm=make prev_tid=8 prev_state=0 next_comm=bash next_tid=7
				210 0 7 sched_switch prev_comm=bash prev_tid=7 prev_state=2 next_comm=make next_tid=8
				300 0 8 sched_waking comm=bash tid=7
				350 1 0 sched_switch prev_comm=swapper/1 prev_tid=0 prev_state=0 next_comm=bash next_tid=7
				"""));
	}

	@Test
	void whoRunsOrWaitsAlreadyIsNotWoken() throws IOException {
		assertEquals("""
				Scheduling
				  a [5]: 80..90 (CPU 0);
				  unmatched begins: 5..90 1;
				  unmatched ends: 5..90 1;
				""", kernel("""
				5  0 9 sched_wakeup comm=a tid=5
				10 0 5 sched_switch prev_comm=a prev_tid=5 prev_state=1 next_comm=b next_tid=6
				20 0 6 sched_switch prev_comm=b prev_tid=6 prev_state=0 next_comm=a next_tid=5
				30 0 5 sched_wakeup comm=a tid=5
				35 0 5 sched_wakeup comm=b tid=6
				40 0 5 sched_switch prev_comm=a prev_tid=5 prev_state=0 next_comm=b next_tid=6
				50 0 6 sched_switch prev_comm=b prev_tid=6 prev_state=1 next_comm=a next_tid=5
				60 0 5 sched_switch prev_comm=a prev_tid=5 prev_state=1 next_comm=swapper/0 next_tid=0
				80 0 0 sched_wakeup comm=a tid=5
				90 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=a next_tid=5
				"""));
	}

	@Test
	void interruptsAreServedOnTheirProcessor() throws IOException {
		assertEquals("""
				Interrupts
				  IRQ 9 eth0: 12..14 (CPU 1); 10..20 (CPU 0);
				  IRQ 5 disk: 15..16 (CPU 0);
				  unmatched ends: 10..60 1;
				Soft interrupts
				  softirq NET_RX: 40..50 (CPU 0);
				  unmatched begins: 10..60 1;
				""", kernel("""
				10 0 5 irq_handler_entry irq=9 name=eth0
				12 1 5 irq_handler_entry irq=9 name=eth0
				14 1 5 irq_handler_exit irq=9 ret=1
				15 0 5 irq_handler_entry irq=5 name=disk
				16 0 5 irq_handler_exit irq=5 ret=1
				20 0 5 irq_handler_exit irq=9 ret=1
				21 0 5 irq_handler_exit irq=7 ret=1
				40 0 5 softirq_entry vec=3
				50 0 5 softirq_exit vec=3
				60 0 5 softirq_entry vec=1
				"""));
	}

	@Test
	void spansArePairedByTheirNumbersOnWhateverThread() throws IOException {
		assertEquals("""
				Spans
				  query: 20..50 (thread 3); 10..60 (thread 3);
				  request: 0..100 (thread 3);
				  unmatched begins: 0..110 1;
				  unmatched ends: 0..110 1;
				""", program("""
				0   0 3 web:request_begin id=1 span=1
				10  0 3 web:query_begin id=1 span=2
				20  0 3 web:query_begin id=2 span=3
				50  0 4 web:query_end span=3
				60  0 3 web:query_end span=2
				100 0 3 web:request_end span=1
				105 0 3 web:request_end span=1
				110 0 3 web:request_begin id=1 span=4
				"""));
	}

	@Test
	void callsEndWithTheInnermostOfTheirNameOnTheirThread() throws IOException {
		assertEquals("""
				Spans
				  b: 10..20 (thread 3);
				  a: 5..40 (thread 4); 30..60 (thread 3); 0..90 (thread 3);
				  unmatched begins: 0..92 1;
				  unmatched ends: 0..92 1;
				""", program("""
				0  0 3 p:a_entry x=1
				5  0 4 p:a_entry x=1
				10 0 3 p:b_entry x=1
				20 0 3 p:b_exit x=1
				30 0 3 p:a_entry x=1
				40 0 4 p:a_exit x=1
				50 0 3 p:b_entry x=1
				60 0 3 p:a_exit x=1
				90 0 3 p:a_exit x=1
				92 0 3 p:b_exit x=1
				"""));
	}

	@Test
	void rulesOfTheUserPairByFields() throws IOException {
		assertEquals("""
				request
				  request: 10..30 (id=2, who=bob); 0..40 (id=1, who=ada);
				  unmatched begins: 0..60 2;
				  unmatched ends: 0..60 1;
				""", run("java", "request: web:in -> web:out by id=request, who", """
				0  0 3 web:in id=1 who=ada
				10 0 3 web:in id=2 who=bob
				20 0 4 web:out request=2 who=eve
				30 0 4 web:out request=2 who=bob
				40 1 4 web:out request=1 who=ada
				50 0 4 web:in id=1 who=ada
				60 0 4 web:in id=1 who=ada
				"""));
	}

	@Test
	void aRuleMayUseContextsAndNeedNoKeys() throws IOException {
		assertEquals("""
				on thread
				  on thread: 0..10 (vtid=3);
				  unmatched ends: 0..20 1;
				any
				  any: 0..10 ();
				  unmatched ends: 0..20 1;
				""", run("java", "on thread: go -> stop by vtid\nany: go -> stop", """
				0  0 3 go x=1
				10 0 3 stop x=1
				20 0 4 stop x=1
				"""));
	}

	@Test
	void starsStandForTheSameText() throws IOException {
		assertEquals("""
				steps
				  load: 10..30 ();
				  save: 0..40 ();
				  unmatched ends: 0..50 1;
				""", run("java", "steps: app:*:go -> app:*:done", """
				0  0 3 app:save:go x=1
				10 0 3 app:load:go x=1
				30 0 3 app:load:done x=1
				40 0 3 app:save:done x=1
				50 0 3 app:other:done x=1
				"""));
	}

	@Test
	void oneEventMayEndAndBegin() throws IOException {
		assertEquals("""
				frames
				  frames: 0..16 (); 16..33 ();
				  unmatched begins: 0..33 1;
				  unmatched ends: 0..33 1;
				""", run("java", "frames: vsync -> vsync", """
				0  0 3 vsync x=1
				16 0 3 vsync x=1
				33 0 3 vsync x=1
				"""));
	}

	@Test
	void eventsWithoutTheFieldDoNotCount() throws IOException {
		assertEquals("""
				r
				  unmatched ends: 0..10 1;
				""", run("java", "r: go -> stop by id\nnever: x -> y", """
				0  0 3 go x=1
				10 0 3 stop id=1
				"""));
	}

	@Test
	void nothingIsMeasuredAcrossLostEvents() throws IOException {
		assertEquals("""
				System calls
				  read: 60..70 (thread 5);
				  unknown (events were lost): 0..200 2;
				""", kernel("""
				0  1 6 syscall_entry_write fd=3
				10 0 5 syscall_entry_read fd=3
				20 0 5 other x=1
				20 0 lost 7
				50 0 5 syscall_exit_read ret=1
				60 0 5 syscall_entry_read fd=3
				70 0 5 syscall_exit_read ret=1
				80 0 5 other x=1
				90 1 6 syscall_exit_write ret=3
				200 0 6 other x=1
				"""));
	}

	@Test
	void aSpanWithANumberOutlivesLostEvents() throws IOException {
		assertEquals("""
				Spans
				  b: 50..55 (thread 3);
				  a: 0..60 (thread 3);
				  unmatched ends: 0..90 1;
				  unknown (events were lost): 0..90 2;
				""", program("""
				0  0 3 a_begin id=1 span=1
				1  0 3 a_begin id=1 span=2
				5  0 3 b_entry x=1
				20 0 lost 5
				40 0 3 b_exit x=1
				50 0 3 b_entry x=1
				55 0 3 b_exit x=1
				60 0 3 a_end span=1
				90 0 3 b_exit x=1
				"""));
	}

	@Test
	void lossesElsewhereMatterOnlyWhereAnythingCanHaveHappened() throws IOException {
		String text = kernel("""
				0   0 9 sched_switch prev_comm=x prev_tid=9 prev_state=1 next_comm=app next_tid=5
				1   1 9 sched_switch prev_comm=y prev_tid=8 prev_state=1 next_comm=lib next_tid=6
				10  0 5 syscall_entry_read fd=3
				11  1 6 syscall_entry_write fd=3
				12  0 5 irq_handler_entry irq=9 name=eth0
				15  2 0 irq_handler_exit irq=3 ret=1
				16  2 lost 7
				20  0 5 irq_handler_exit irq=9 ret=1
				30  0 5 syscall_exit_read ret=1
				40  1 6 sched_switch prev_comm=lib prev_tid=6 prev_state=1 next_comm=swapper/1 next_tid=0
				50  0 5 sched_switch prev_comm=app prev_tid=5 prev_state=1 next_comm=lib next_tid=6
				60  0 6 syscall_exit_write ret=1
				70  2 0 irq_handler_entry irq=9 name=eth0
				80  2 0 irq_handler_exit irq=9 ret=1
				99  2 0 other x=1
				""");
		// A thread that never left its processor, and interrupts, have nothing to do with what another processor lost.
		assertTrue(text.contains("read: 10..30 (app [5]);"), text);
		assertTrue(text.contains("IRQ 9 eth0: 12..20 (CPU 0); 70..80 (CPU 2);"), text);
		assertFalse(text.contains("write:"), text);
		assertTrue(text.contains("System calls\n  read: 10..30 (app [5]);\n  unknown (events were lost): 0..99 1;"), text);
	}

	@Test
	void wakeUpsAcrossLostEventsAreUnknown() throws IOException {
		assertEquals("""
				Scheduling
				  a [5]: 60..70 (CPU 0);
				  unknown (events were lost): 10..99 1;
				""", kernel("""
				10 0 9 sched_wakeup comm=a tid=5
				20 1 0 sched_switch prev_comm=c prev_tid=8 prev_state=1 next_comm=swapper/1 next_tid=0
				20 1 lost 3
				30 0 9 sched_switch prev_comm=b prev_tid=9 prev_state=1 next_comm=a next_tid=5
				45 1 0 sched_switch prev_comm=c prev_tid=8 prev_state=1 next_comm=swapper/1 next_tid=0
				50 0 5 sched_switch prev_comm=a prev_tid=5 prev_state=1 next_comm=swapper/0 next_tid=0
				60 0 0 sched_wakeup comm=a tid=5
				70 0 0 sched_switch prev_comm=swapper/0 prev_tid=0 prev_state=0 next_comm=a next_tid=5
				99 0 5 other x=1
				"""));
	}

	@Test
	void halfOfAPairAloneMakesNoBuiltInRule() throws IOException {
		assertEquals("", kernel("""
				10 0 5 syscall_entry_read fd=3
				20 0 5 sched_wakeup comm=a tid=5
				30 0 5 irq_handler_exit irq=1 ret=1
				"""));
	}

	@Test
	void itSaysWhatItUsesAndWants() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "kernel",
				"10 0 5 syscall_entry_read fd=3\n20 0 5 syscall_exit_read ret=1\n30 0 5 net_rx len=1\n40 0 5 sched_wakeup tid=3")) {
			Requirement requirement = analysis("rx: net_* -> net_tx").requirement(trace);
			assertEquals("[syscall_entry_read, syscall_exit_read, net_rx]", requirement.present().toString());
			assertTrue(requirement.wanted().containsAll(List.of("sched_switch", "net_*", "net_tx")));
			assertNotEquals(analysis("").options(), analysis("rx: net_* -> net_tx").options());
		}
	}

	@Test
	void whatIsOpenWhenTheWorkIsGivenUpIsNotCounted() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 9000; i++)
			text.append(10 * i).append(" 0 3 ").append(i % 2 == 0 ? "go" : "stop").append(" id=").append(i / 2).append('\n');
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "java", text.toString());
				HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			boolean[] asked = {false};
			analysis("r: go -> stop by id").run(trace, writer, new Progress() {
				@Override
				public void report(long done, long total) {
					asked[0] = true;
				}

				@Override
				public boolean isCancelled() {
					return asked[0];
				}
			});
			writer.publish();
			assertTrue(writer.history().intervals() < 4500, "it went on");
			assertTrue(writer.history().attributes().stream().noneMatch(a -> a.name().startsWith("un")));
		}
	}

	@Test
	void threadsOfPerfWaitAsLongAsTheirEventsSay() throws Exception {
		Latencies latencies = read(fixture("perf-sched"), "");
		// Added up from what babeltrace2 prints: first wake-up of the thread, then the switch with it as next_pid.
		assertEquals("work [13955] 40 1058111 6269..70003", line(latencies, "work [13955]"));
		assertEquals("work [13954] 40 333227 6400..40200", line(latencies, "work [13954]"));
		assertEquals("rcu_preempt [15] 2 161500 2354..159146", line(latencies, "rcu_preempt [15]"));
		assertTrue(latencies.unmatched().contains(new Unmatched("Scheduling", 1, 0, 0)), latencies.unmatched().toString());
	}

	private static String line(Latencies latencies, String detail) {
		Group group = latencies.groups().stream().filter(g -> g.detail().equals(detail)).findFirst().orElseThrow();
		return group.detail() + " " + group.count() + " " + group.sum() + " " + group.min() + ".." + group.max();
	}

	@Test
	void functionsOfLttngEndWithTheInnermost() throws Exception {
		Latencies latencies = read(fixture("lttng213-ctf18-cygfast"), "");
		assertEquals(85, latencies.size());
		assertEquals(List.of(), latencies.unmatched());
		// main, from the first func_entry to the last func_exit.
		assertEquals("cyg+0x1307 1 45618 45618..45618", line(latencies, "cyg+0x1307"));
	}

	@Test
	void functionsAreNamedAsInCallStacks() throws IOException {
		String calls = """
				0   0 7/8 lttng_ust_statedump:start
				1   0 7/8 lttng_ust_statedump:bin_info baddr=1048576 memsz=4096 path=/nowhere/bin/shop
				2   0 7/8 lttng_ust_statedump:build_id baddr=1048576 build_id=[aabb01]
				3   0 7/8 lttng_ust_statedump:end
				10  1 7/7 lttng_ust_cyg_profile:func_entry addr=1048832 call_site=1
				20  1 7/7 lttng_ust_cyg_profile:func_entry addr=1048848 call_site=1
				30  1 7/7 lttng_ust_cyg_profile:func_exit addr=1048848 call_site=1
				45  1 7/7 lttng_ust_cyg_profile:func_entry addr=3145728 call_site=1
				46  1 7/7 lttng_ust_cyg_profile:func_exit addr=3145728 call_site=1
				90  1 7/7 lttng_ust_cyg_profile:func_exit addr=1048832 call_site=1
				""";
		Path root = folder.resolve("root");
		TestElf.plain().buildId("aabb01").function("main", 0x100, 8).write(root.resolve("shop"));
		TraceAnalysis named = Analyses.latencies(List.of(), List.of(root));
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "ust", calls)) {
			assertEquals("""
					Spans
					  shop+0x110: 20..30 (thread 7);
					  0x300000: 45..46 (thread 7);
					  main: 10..90 (thread 7);
					""", Printed.of(named, trace, folder.resolve("history")));
			assertNotEquals(analysis("").inputs(trace, Progress.NONE), named.inputs(trace, Progress.NONE));
			assertNotEquals(analysis("").options(), named.options());
		}
	}

	@Test
	void lossesOfLttngAreNotBridged() throws Exception {
		Latencies latencies = read(fixture("lttng213-ctf18-discarded"), "step: probe:ints2 -> probe:ints2");
		try (Trace trace = CtfTraces.open(List.of(fixture("lttng213-ctf18-discarded")), Progress.NONE);
				EventCursor cursor = trace.cursor()) {
			int events = 0;
			int gaps = 0;
			while (cursor.next())
				if (cursor.isGap())
					gaps++;
				else if (cursor.type().name().equals("probe:ints2"))
					events++;
			assertTrue(gaps > 0);
			Unmatched unmatched = latencies.unmatched().getFirst();
			assertEquals(events, latencies.size() + unmatched.begins() + unmatched.unknown());
			assertEquals(1, unmatched.ends());
			assertTrue(unmatched.unknown() >= gaps, unmatched + ", " + gaps + " gaps");
		}
	}
}
