// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.internal.logs.LogAnalysis;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
import org.tracewright.analysis.internal.symbols.TestElf;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** What programs were at, and what they said. */
class SpanAnalysisTest {

	@TempDir
	Path folder;

	private String run(String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "java", text)) {
			return Printed.of(new SpanAnalysis(), trace, folder.resolve("history"));
		}
	}

	@Test
	void spansAreStackedAndEndByTheirNumbers() throws IOException {
		assertEquals("""
				Call stacks
				  thread 3
				    0: 0..100 request; 110..120 request;
				    1: 10..50 query;
				    2: 20..60 query;
				""", run("""
				0   0 3 web:request_begin id=1 span=1
				10  0 3 web:query_begin id=1 span=2
				20  0 3 web:query_begin id=2 span=3
				50  0 4 web:query_end span=2
				60  0 3 web:query_end span=3
				100 0 3 web:request_end span=1
				110 0 3 web:request_begin id=1 span=4
				120 0 3 web:request_end span=4
				"""));
	}

	@Test
	void unmatchedBeginStaysOpenUntilTheTraceEnds() throws IOException {
		assertEquals("""
				Call stacks
				  thread 3
				    0: 0..900 request;
				    1: 500..900 request;
				""", run("""
				0   0 3 request_begin id=1 span=1
				500 0 3 request_begin id=2 span=2
				900 0 3 request_end span=2
				"""));
	}

	@Test
	void callsWithoutNumbersEndWithTheInnermostOfTheirName() throws IOException {
		assertEquals("""
				Call stacks
				  thread 3
				    0: 0..90 a; 95..96 a;
				    1: 10..20 b; 30..90 unknown(b);
				  unmatched: 0..96 2;
				""", run("""
				0  0 3 p:a_entry x=1
				10 0 3 p:b_entry x=1
				20 0 3 p:b_exit x=1
				30 0 3 p:b_entry x=1
				90 0 3 p:a_exit x=1
				92 0 3 p:b_exit x=1
				95 0 3 p:a_entry x=1
				96 0 3 p:a_exit x=1
				"""));
	}

	@Test
	void eachProcessNumbersItsOwnSpans() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "ust", """
				0  0 1/8 p:a_begin span=1
				5  1 2/9 p:a_begin span=1
				10 0 1/8 p:a_end span=1
				30 1 2/9 p:a_end span=1
				""")) {
			String text = Printed.of(new SpanAnalysis(), trace, folder.resolve("h"));
			assertTrue(text.contains("0: 0..10 a;") && text.contains("0: 5..30 a;"), text);
			assertFalse(text.contains("unmatched"), text);
		}
	}

	@Test
	void manyThreadsShareRows() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int thread = 1; thread <= 3000; thread++)
			text.append(thread * 10 + " 0 " + thread + " p:a_begin span=" + thread + "\n" + (thread * 10 + 3) + " 0 " + thread
					+ " p:b_entry x=1\n" + (thread * 10 + 5) + " 0 " + thread + " p:b_exit x=1\n" + (thread * 10 + 12) + " 0 "
					+ thread + " p:a_end span=" + thread + "\n");
		String found = run(text.toString());
		// Something is open of one thread at a time.
		assertEquals(1001, found.lines().filter(line -> line.contains("thread")).count());
		assertEquals(3000, found.split(" a;", -1).length - 1);
		assertEquals(3000, found.split(" b;", -1).length - 1);
		assertFalse(found.contains("unmatched") || found.contains("unknown"), "all have ended");
	}

	@Test
	void whatIsOpenWhenEventsAreLostIsUnknownFromThere() throws IOException {
		String text = run("""
				0  0 3 p:a_entry x=1
				20 0 lost 5
				50 0 3 p:a_exit x=1
				60 0 3 p:a_entry x=1
				70 0 3 p:a_exit x=1
				""");
		assertTrue(text.contains("0: 0..20 a; 20..50 unknown(a); 60..70 a;"), text);
		// Its end comes, but is not known to be its.
		assertTrue(text.contains("unknown: 0..70 1;") && !text.contains("unmatched"), text);
	}

	@Test
	void instrumentedFunctionsOfLttngAreFound() throws Exception {
		Path fixture = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/lttng213-ctf18-cygfast/trace");
		try (Trace trace = CtfTraces.open(List.of(fixture), Progress.NONE)) {
			assertTrue(new SpanAnalysis().requirement(trace).isMet());
			String text = Printed.of(new SpanAnalysis(), trace, folder.resolve("h"));
			// The program is not there: main calls mid and fib, which go at most so deep.
			assertTrue(text.contains("cyg+0x12a3;") && text.contains("    1: ") && text.contains("cyg+0x123a;"), text);
			assertFalse(text.contains("unknown") || text.contains("    8: "), text);
		}
	}

	/** A program that calls functions of a library, which another library replaces. */
	private static final String CALLS = """
			0   0 7/8 lttng_ust_statedump:start
			1   0 7/8 lttng_ust_statedump:bin_info baddr=1048576 memsz=4096 path=/nowhere/bin/shop
			2   0 7/8 lttng_ust_statedump:build_id baddr=1048576 build_id=[aabb01]
			3   0 7/8 lttng_ust_statedump:bin_info baddr=2097152 memsz=4096 path=/nowhere/lib/libone.so.1
			4   0 7/8 lttng_ust_statedump:build_id baddr=2097152 build_id=[aabb02]
			5   0 7/8 lttng_ust_statedump:end
			10  1 7/7 lttng_ust_cyg_profile:func_entry addr=1048832 call_site=1
			20  1 7/7 lttng_ust_cyg_profile:func_entry addr=2097408 call_site=1048836
			30  1 7/7 lttng_ust_cyg_profile:func_exit addr=2097408 call_site=1048836
			32  1 7/7 lttng_ust_lib:unload baddr=2097152
			34  1 7/7 lttng_ust_lib:load baddr=2097152 memsz=4096 path=/nowhere/lib/libtwo.so
			40  1 7/7 lttng_ust_cyg_profile:func_entry addr=2097408 call_site=1048836
			45  1 7/7 lttng_ust_cyg_profile:func_entry addr=3145728 call_site=1048836
			46  1 7/7 lttng_ust_cyg_profile:func_exit addr=3145728 call_site=1048836
			50  1 7/7 lttng_ust_cyg_profile:func_exit addr=2097408 call_site=1048836
			90  1 7/7 lttng_ust_cyg_profile:func_exit addr=1048832 call_site=1
			""";

	private String calls(Path... roots) throws IOException {
		Path work = Files.createTempDirectory(folder, "calls");
		try (Trace trace = TestTrace.open(work.resolve("trace"), "ust", CALLS)) {
			return Printed.of(new SpanAnalysis(List.of(roots)), trace, work.resolve("history"));
		}
	}

	@Test
	void functionsWithoutFilesAreDistancesFromWhereTheirFilesWere() throws IOException {
		assertEquals("""
				Call stacks
				  [7]
				    thread 7
				      0: 10..90 shop+0x100;
				      1: 20..30 libone.so.1+0x100; 40..50 libtwo.so+0x100;
				      2: 45..46 0x300000;
				""", calls());
	}

	@Test
	void functionsAreNamedByTheFilesThatWereTraced() throws IOException {
		Path root = folder.resolve("root");
		TestElf.plain().buildId("aabb01").function("main", 0x100, 8).write(root.resolve("nowhere/bin/shop"));
		TestElf.plain().buildId("aabb02").function("_ZN4shop3oneEv", 0x100, 8).write(root.resolve("libone.so.1"));
		TestElf.plain().function("two", 0x100, 8).write(root.resolve("libtwo.so"));
		assertEquals("""
				Call stacks
				  [7]
				    thread 7
				      0: 10..90 main;
				      1: 20..30 shop::one (libone.so.1); 40..50 two (libtwo.so);
				      2: 45..46 0x300000;
				""", calls(folder.resolve("empty"), root));
	}

	@Test
	void aFileThatIsNotTheOneThatWasTracedNamesNothing() throws IOException {
		Path root = folder.resolve("root");
		TestElf.plain().buildId("aabb99").function("wrong", 0x100, 8).write(root.resolve("shop"));
		TestElf.plain().function("wrong", 0x100, 8).write(root.resolve("libone.so.1"));
		TestElf.plain().memory(0, 0x2000).function("wrong", 0x100, 8).write(root.resolve("libtwo.so"));
		assertEquals(calls(), calls(root));
	}

	@Test
	void functionsAreNamedByWhatWasSplitOffForDebuggers() throws IOException {
		Path root = folder.resolve("root");
		TestElf.plain().buildId("aabb01").function("main", 0x100, 8).write(root.resolve("usr/lib/debug/.build-id/aa/bb01.debug"));
		Path debug = TestElf.plain().function("two", 0x100, 8).write(root.resolve("nowhere/lib/.debug/two.debug"));
		CRC32 crc = new CRC32();
		crc.update(Files.readAllBytes(debug));
		TestElf.plain().dynamic().function("exported", 0x100, 8).debugLink("two.debug", (int) crc.getValue())
				.write(root.resolve("nowhere/lib/libtwo.so"));
		TestElf.plain().dynamic().buildId("aabb02").function("exported", 0x100, 8).debugLink("../../secret", 1)
				.write(root.resolve("nowhere/lib/libone.so.1"));
		assertEquals("""
				Call stacks
				  [7]
				    thread 7
				      0: 10..90 main;
				      1: 20..30 exported (libone.so.1); 40..50 two (libtwo.so);
				      2: 45..46 0x300000;
				""", calls(root));
	}

	@Test
	void inputsChangeWithTheFilesThatNameFunctions() throws IOException {
		Path root = Files.createDirectories(folder.resolve("root"));
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "ust", CALLS)) {
			SpanAnalysis analysis = new SpanAnalysis(List.of(root));
			assertEquals(root.toString(), analysis.options());
			assertEquals("", analysis.inputs(trace, Progress.NONE));
			Path file = TestElf.plain().buildId("aabb01").write(root.resolve("shop"));
			String before = analysis.inputs(trace, Progress.NONE);
			assertTrue(before.startsWith(file + "|" + Files.size(file) + "|"), before);
			TestElf.plain().buildId("aabb01").function("main", 0x100, 8).write(file);
			assertNotEquals(before, analysis.inputs(trace, Progress.NONE));
		}
	}

	@Test
	void exitsWithoutAddressEndTheInnermostFunction() throws IOException {
		assertEquals("""
				Call stacks
				  thread 3
				    0: 0..40 0x1;
				    1: 10..20 0x2; 25..30 0x2;
				""", run("""
				0  0 3 lttng_ust_cyg_profile_fast:func_entry addr=1
				10 0 3 lttng_ust_cyg_profile_fast:func_entry addr=2
				20 0 3 lttng_ust_cyg_profile_fast:func_exit
				25 0 3 lttng_ust_cyg_profile_fast:func_entry addr=2
				30 0 3 lttng_ust_cyg_profile_fast:func_exit
				40 0 3 lttng_ust_cyg_profile_fast:func_exit
				"""));
	}

	@Test
	void messagesAreMarksOfTheirLoggersWithTheirSeverity() throws Exception {
		Path fixture = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/lttng213-ctf18-jul/trace");
		try (Trace trace = CtfTraces.open(List.of(fixture), Progress.NONE)) {
			String text = Printed.of(new LogAnalysis(), trace, folder.resolve("h"));
			assertTrue(text.startsWith("Logs\n  org.example.app: "), text);
			assertTrue(text.contains("info(info 0)") && text.contains("warning(warn 0 of x)") && text.contains("fine(finest)"),
					text);
		}
	}
}
