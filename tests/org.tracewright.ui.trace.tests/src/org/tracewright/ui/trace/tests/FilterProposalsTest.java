// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.FilterNames;
import org.tracewright.ui.trace.internal.model.FilterProposals;
import org.tracewright.ui.trace.internal.model.FilterProposals.Proposal;

class FilterProposalsTest {

	/** What is proposed at the | in an expression on a trace. */
	private static List<Proposal> proposals(String fixture, String marked) throws Exception {
		try (Trace trace = CtfTraces.open(List.of(Traces.fixture(fixture)), Progress.NONE)) {
			int caret = marked.indexOf('|');
			return FilterProposals.of(new FilterNames(trace), marked.substring(0, caret) + marked.substring(caret + 1), caret);
		}
	}

	private static List<String> texts(String fixture, String marked) throws Exception {
		return proposals(fixture, marked).stream().map(Proposal::text).toList();
	}

	@Test
	void fieldsThatBeginWithWhatIsWrittenComeFirst() throws Exception {
		assertEquals(List.of("u16", "u32", "u64", "u8"), texts("lttng213-ctf18-types", "i8 < 3 && u|").subList(0, 4));
		assertEquals(10, proposals("lttng213-ctf18-types", "i8 < 3 && u|").getFirst().start());
	}

	@Test
	void contextsAreNamedWithTheirRoot() throws Exception {
		assertTrue(texts("lttng213-ctf18-contexts", "$ctx.|").contains("$ctx.vtid"));
		assertTrue(texts("lttng213-ctf18-contexts", "vt|").contains("$ctx.vtid"), "found by their plain names too");
	}

	@Test
	void specialsBeginWithADollar() throws Exception {
		List<String> texts = texts("lttng213-ctf18-types", "$|");
		assertTrue(texts.containsAll(List.of("$name", "$time", "$cpu", "$payload.", "$packet.")), texts.toString());
	}

	@Test
	void operatorsFollowAValue() throws Exception {
		List<String> texts = texts("lttng213-ctf18-types", "i8 |");
		assertEquals("== ", texts.getFirst());
		assertTrue(texts.contains("in {") && texts.contains("&& "));
		assertEquals(" == ", texts("lttng213-ctf18-types", "(i8)|").getFirst());
	}

	@Test
	void namesFollowAnOperator() throws Exception {
		assertTrue(texts("lttng213-ctf18-types", "i8 < 3 and |").contains("u64"));
		assertTrue(texts("lttng213-ctf18-types", "!|").contains("has("));
	}

	@Test
	void textsAreNamesOfEventTypesOrLabels() throws Exception {
		assertEquals(List.of("probe:floats\""), texts("lttng213-ctf18-types", "$name == \"probe:f|"));
		assertEquals(List.of("probe:floats\""), texts("lttng213-ctf18-types", "$name in {\"probe:enums\", \"fl|"));
		assertTrue(texts("lttng213-ctf18-types", "eb == \"|").contains("OVERLAP\""));
		assertEquals(List.of(), texts("lttng213-ctf18-types", "s1 == \"u|"), "a text is not known beforehand");
	}
}
