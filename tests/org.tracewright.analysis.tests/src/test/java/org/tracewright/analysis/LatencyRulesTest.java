// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.LatencyRule.Key;
import org.tracewright.analysis.LatencyRules.Fault;
import org.tracewright.analysis.LatencyRules.Named;
import org.tracewright.trace.Trace;

/** Rules as text: what they say, and what is said about mistakes. */
class LatencyRulesTest {

	@TempDir
	Path folder;

	private static String faults(List<Fault> faults) {
		return faults.stream().map(f -> f.line() + ":" + f.column() + "+" + f.length() + " " + f.message())
				.collect(Collectors.joining("\n"));
	}

	private static String fault(String text) {
		return faults(LatencyRules.parse(text).faults());
	}

	@Test
	void rulesAreReadAsTheyAreWritten() {
		LatencyRules rules = LatencyRules.parse("""
				# from the browser to the answer
				web request: web:request_begin -> web:request_end by id, customer=who   # both ids

				disk:	block_rq_issue->block_rq_complete by dev,sector
				"a: b": "odd, name" -> "say \\"go\\" \\\\ \\*" by "x y"="p=q"
				calls: syscall_entry_* -> syscall_exit_*\r
				last: a#b -> by by by
				""");
		assertEquals("", faults(rules.faults()));
		assertEquals(List.of(
				new LatencyRule("web request", "web:request_begin", "web:request_end",
						List.of(new Key("id", "id"), new Key("customer", "who"))),
				new LatencyRule("disk", "block_rq_issue", "block_rq_complete",
						List.of(new Key("dev", "dev"), new Key("sector", "sector"))),
				new LatencyRule("a: b", "odd, name", "say \"go\" \\ \\*", List.of(new Key("x y", "p=q"))),
				new LatencyRule("calls", "syscall_entry_*", "syscall_exit_*", List.of()),
				new LatencyRule("last", "a#b", "by", List.of(new Key("by", "by")))), rules.rules());
		String text = LatencyRules.text(rules.rules());
		assertEquals("""
				web request: web:request_begin -> web:request_end by id, customer=who
				disk: block_rq_issue -> block_rq_complete by dev, sector
				"a: b": "odd, name" -> "say \\"go\\" \\\\ \\\\*" by "x y"="p=q"
				calls: syscall_entry_* -> syscall_exit_*
				last: "a#b" -> by by by
				""", text);
		assertEquals(rules.rules(), LatencyRules.parse(text).rules());
	}

	@Test
	void whateverTheNamesTheTextSaysTheSame() {
		List<String> names = List.of("a", " a ", "#a", "a #b", "a: b", "a:", "a:b", "\"", "\\", "\\\"", "->", "a->b", "=", ",",
				"by", "\u2003", "a\tb", "x\u00a0y", "\u001c", "*", "?");
		for (String name : names) {
			if (name.isBlank())
				continue;
			List<LatencyRule> rules = List
					.of(new LatencyRule(name, name, name, List.of(new Key(name, name), new Key(name, "b"))));
			LatencyRules read = LatencyRules.parse(LatencyRules.text(rules));
			assertEquals("", faults(read.faults()), LatencyRules.text(rules));
			assertEquals(rules, read.rules());
		}
		assertThrows(IllegalArgumentException.class, () -> new LatencyRule(" ", "a", "b", List.of()));
		assertThrows(IllegalArgumentException.class, () -> new LatencyRule("a", "a\nb", "b", List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Key("", "b"));
	}

	@Test
	void eachMistakeIsToldWithItsPlace() {
		String form = "expected a rule such as 'name: begin_event -> end_event by field'; a colon and a blank end the name";
		assertEquals("1:1+14 " + form, fault("request a -> b "));
		assertEquals("1:3+13 " + form, fault("  web:in->x:out  # no"));
		assertEquals("1:2+1 expected the rule's name before the colon", fault(" : a -> b"));
		assertEquals("1:4+2 expected ':' after the rule's name", fault("\"a\"b: c -> d"));
		assertEquals("1:3+0 expected the name of the begin event after the colon", fault("r:"));
		assertEquals("1:4+2 expected the name of the begin event after the colon", fault("r: -> b"));
		assertEquals("1:5+0 expected '->' between begin and end event; names with blanks or commas are in quotes",
				fault("r: a  "));
		assertEquals("1:5+2 expected '->' between begin and end event; names with blanks or commas are in quotes",
				fault("r: a,b -> c"));
		assertEquals("1:8+0 expected the name of the end event after '->'", fault("r: a ->  # b"));
		assertEquals("1:11+2 expected 'by' and fields, or the end of the line", fault("r: a -> b id"));
		assertEquals("1:13+0 expected the name of a field after 'by'", fault("r: a -> b by"));
		assertEquals("1:17+0 expected the name of a field after ','", fault("r: a -> b by id,"));
		assertEquals("1:14+2 expected the name of a field after 'by'", fault("r: a -> b by =x"));
		assertEquals("1:17+0 expected the name of the end event's field after '='", fault("r: a -> b by id="));
		assertEquals("1:17+4 expected ',' and another field, '=' and the end event's field, or the end of the line",
				fault("r: a -> b by id name"));
		assertEquals("1:4+8 expected '\"' at the end of this name", fault("r: \"a -> b "));
		assertEquals("1:4+3 expected a name between the quotes", fault("r: \" \" -> b"));
		assertEquals("3:1+1 'r' is the name of the rule in line 1: choose another name", fault("r: a -> b\n\nr: c -> d"));
		assertEquals("1:1+12 'System calls' is measured without a rule: choose another name", fault("System calls: a -> b"));
	}

	@Test
	void theOtherLinesCount() {
		LatencyRules rules = LatencyRules.parse("a: x -> y\nb\nc: z -> y by id\n");
		assertEquals(List.of("a", "c"), rules.rules().stream().map(LatencyRule::name).toList());
		assertEquals(1, rules.faults().size());
		assertEquals(2, rules.faults().getFirst().line());
		assertEquals(new LatencyRules.Place(3, 14, 2), rules.places().get(1).ends().getFirst());
	}

	@Test
	void longTextsAreCutOffAndSaySo() {
		String tooLong = "r: " + "a".repeat(4096) + " -> b";
		assertEquals("1:1+" + tooLong.length() + " a line has at most 4096 characters: make this one shorter", fault(tooLong));
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 1001; i++)
			many.append("r").append(i).append(": a -> b\n");
		LatencyRules rules = LatencyRules.parse(many.toString());
		assertEquals(1000, rules.rules().size());
		assertEquals("1001:1+5 a text has at most 1000 rules: this one does not count", faults(rules.faults()));
		LatencyRules lines = LatencyRules.parse("\n".repeat(10_000) + "r: a -> b\nno");
		assertEquals("10001:1+9 a text has at most 10000 lines: this one and all behind it do not count", faults(lines.faults()));
		assertTrue(lines.rules().isEmpty());
	}

	@Test
	void whatATraceDoesNotHaveIsTold() throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), "java", """
				0 0 3 web:in id=1 name=x
				1 0 3 web:out request=1
				2 0 3 app:load:go id=1
				3 0 3 app:save:done id=1
				""")) {
			LatencyRules rules = LatencyRules.parse("""
					fine: web:in -> web:out by id=request, vtid
					none: web:in -> web:end by id
					fields: web:in -> web:out by id
					both: web:* -> web:out by nothing=request, other
					stars: app:*:go -> app:*:done
					""");
			assertEquals("""
					2:17+7 no event 'web:end' in the open trace 'shop'
					3:30+2 no field 'id' of 'web:out', an integer or a text, in the open trace 'shop'
					4:27+7 no field 'nothing' of 'web:*', an integer or a text, in the open trace 'shop'
					4:44+5 no field 'other' of 'web:*', an integer or a text, in the open trace 'shop'
					5:20+10 no text for which '*' stands both in 'app:*:go' and in 'app:*:done' in the open trace 'shop'""",
					faults(rules.check(List.of(new Named("shop", trace)))));
			assertEquals(List.of(), rules.check(List.of()), "where nothing is open, nothing can be said");
		}
	}

	@Test
	void whatOneOfTheOpenTracesHasIsNotMissing() throws IOException {
		try (Trace web = TestTrace.open(folder.resolve("web"), "java", """
				0 0 3 web:in id=1
				1 0 3 web:out request=1
				""");
				Trace shop = TestTrace.open(folder.resolve("shop"), "java", """
						0 0 3 shop:order_begin id=1
						1 0 3 shop:order_end id=1
						2 0 3 web:out id=1
						""")) {
			LatencyRules rules = LatencyRules.parse("""
					web: web:in -> web:out by id=request
					order: shop:order_begin -> shop:order_end by id
					apart: web:in -> shop:order_end by id
					nowhere: web:in -> shop:paid by id
					field: web:in -> web:out by who
					""");
			List<Named> open = List.of(new Named("web", web), new Named("shop", shop));
			assertEquals("""
					3:18+14 no begin and end of this rule together in any of the open traces 'web', 'shop'
					4:20+9 no event 'shop:paid' in any of the open traces 'web', 'shop'
					5:29+3 no field 'who' of 'web:in', an integer or a text, in any of the open traces 'web', 'shop'""",
					faults(rules.check(open)));
			List<Named> many = IntStream.range(1, 8).mapToObj(i -> new Named("web" + i, web)).toList();
			assertEquals("2:8+16 no event 'shop:order_begin' in any of the open traces 'web1', 'web2', 'web3', 'web4', 'web5' and 2 more",
					faults(rules.check(many)).lines().findFirst().orElseThrow());
		}
	}
}
