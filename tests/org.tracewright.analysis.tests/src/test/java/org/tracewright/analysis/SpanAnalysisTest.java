// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.internal.logs.LogAnalysis;
import org.tracewright.analysis.internal.spans.SpanAnalysis;
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
	void whatIsOpenWhenEventsAreLostIsUnknownFromThere() throws IOException {
		String text = run("""
				0  0 3 p:a_entry x=1
				20 0 lost 5
				50 0 3 p:a_exit x=1
				60 0 3 p:a_entry x=1
				70 0 3 p:a_exit x=1
				""");
		assertTrue(text.contains("0: 0..20 a; 20..50 unknown(a); 60..70 a;"), text);
	}

	@Test
	void instrumentedFunctionsOfLttngAreFound() throws Exception {
		Path fixture = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/lttng213-ctf18-cygfast/trace");
		try (Trace trace = CtfTraces.open(List.of(fixture), Progress.NONE)) {
			assertTrue(new SpanAnalysis().requirement(trace).isMet());
			String text = Printed.of(new SpanAnalysis(), trace, folder.resolve("h"));
			assertFalse(text.contains("unknown"), text);
			// Exits of the fast variant have no address: each ends the innermost call.
			assertTrue(text.contains("0: 1795383577127037287..1795383577127082905 0x560911026307;\n"), text);
			assertTrue(text.contains("6: 1795383577127040542..1795383577127041103 0x56091102623a; "), text);
			assertFalse(text.contains(" 7: "), text);
		}
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
