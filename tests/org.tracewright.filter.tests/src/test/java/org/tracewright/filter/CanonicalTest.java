// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.tracewright.filter.internal.syntax.Printer;

class CanonicalTest {

	private static final long SEED = 1311;

	private static void writes(String text, String canonical) throws FilterException {
		assertEquals(canonical, Filter.parse(text).toString());
	}

	@Test
	void spacesWordsAndNeedlessParenthesesGo() throws FilterException {
		writes("prio<20  and ( msg=='x' ) ".replace('\'', '"'), "prio < 20 && msg == \"x\"");
		writes("(a||b)&&not(c)", "(a || b) && !c");
		writes("((a and b)) or c", "a && b || c");
		writes("(a && b) && c", "(a && b) && c");
		writes("(flags&0xF0)>>4==3", "(flags & 240) >> 4 == 3");
		writes("exists(a) or a not in {1,2..3,-4,}", "has(a) || !(a in {1, 2..3, -4})");
		writes("d>10ms or d==1.5e3", "d > 10000000 || d == 1500.0");
		writes("$app.p:n==`x y`[0].`in`.z", "$app.p:n == `x y`[0].`in`.z");
		writes("t == \"\\x09\\*a**b\\U0001F600\"", "t == \"\\u0009\\*a*b😀\"");
		writes("t=~\"a\\\"\\\\ \\d\"", "t =~ \"a\\\"\\\\ \\d\"");
		writes("!~a", "!~a");
		writes("- -5 < -(5)", "-(-5) < -(5)");
		writes("`a`.b", "a.b");
	}

	@Test
	void anyTreeComesBackFromItsText() throws FilterException {
		Trees trees = new Trees(new Random(SEED));
		for (int i = 0; i < 5_000; i++) {
			Expression tree = trees.condition(5);
			String text = Printer.print(tree);
			Filter filter = Filter.parse(text);
			assertEquals(tree, Trees.withoutSpans(filter.expression()), () -> text + ", seed " + SEED);
			assertEquals(text, filter.toString());
			assertEquals(filter, Filter.parse(" " + text));
		}
	}

	@Test
	void spansAreWhereThingsStand() throws FilterException {
		String text = " (a.b < 5) && !`x` in_ ".replace(" in_", "") + "&& msg in {1} || has( z )";
		Expression.Or or = (Expression.Or) Filter.parse(text).expression();
		assertEquals("a.b < 5) && !`x` && msg in {1} || has( z )", cut(text, or));
		Expression.And and = (Expression.And) or.terms().getFirst();
		assertEquals("a.b < 5", cut(text, and.terms().get(0)));
		assertEquals("!`x`", cut(text, and.terms().get(1)));
		assertEquals("msg in {1}", cut(text, and.terms().get(2)));
		assertEquals("has( z )", cut(text, or.terms().get(1)));
	}

	private static String cut(String text, Expression expression) {
		return text.substring(expression.span().offset(), expression.span().end());
	}

	@Test
	void filtersAreEqualByMeaning() throws FilterException {
		assertEquals(Filter.parse("a==0x10"), Filter.parse("(a == 16)"));
		assertEquals(Filter.parse("a==0x10").hashCode(), Filter.parse("(a == 16)").hashCode());
		assertNotEquals(Filter.parse("a == 1"), Filter.parse("a == 1.0"));
	}
}
