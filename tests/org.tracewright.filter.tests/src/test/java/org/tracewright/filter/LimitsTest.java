// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LimitsTest {

	private static final long SEED = 99;
	private static final String[] WORDS = {"a", "prio", "$name", "$ctx", "$app.p:n", "$", ".", "..", "[", "]", "(", ")", "{", "}",
			",", "&&", "||", "!", "!~", "=~", "==", "!=", "<", "<=", ">>", "<<", "&", "|", "^", "~", "-", "+", "=", "in", "not",
			"and", "or", "has", "true", "1", "0x", "0xF", "08", "1.5", "1e", "10ms", "1e9s", "\"", "\"a*\"", "\"\\", "`", "`x`",
			"\\", "😀", "\ud83d", "\u0000", " ", "\n", "'", ":", "#", "*", "_", "18446744073709551616", "99999999999999999999h"};

	private final Example record = Example.record().signed("a", 1).text("prio", "x").fixed("$name", "n");

	private static String refused(String text) {
		return assertThrows(FilterException.class, () -> Filter.parse(text)).getMessage();
	}

	@Test
	void nestingHasALimit() throws FilterException {
		record.gives("(".repeat(200) + "a == 1" + ")".repeat(200) + " => true");
		record.gives("!".repeat(200) + "(a == 1)".substring(1, 2) + " => true");
		assertTrue(refused("(".repeat(201) + "a == 1" + ")".repeat(201)).startsWith("this is nested more than 200 deep"));
		for (String prefix : List.of("(", "!", "~", "-", "!~", "not ", "1 << (", "a && (", "a == (", "a | ("))
			refused(prefix.repeat(65_536 / prefix.length()));
	}

	@Test
	void deeplyNestedFiltersAreBoundAndPrinted() throws FilterException {
		String deep = "a == 1";
		for (int i = 0; i < 99; i++)
			deep = (i % 2 == 0 ? "!(" : "(a != 7 && (") + deep + (i % 2 == 0 ? ")" : "))");
		Filter filter = Filter.parse(deep);
		assertEquals(filter, Filter.parse(filter.toString()));
		assertEquals("true", record.verdict(filter.toString()));
		String shifts = "1";
		for (int i = 0; i < 190; i++)
			shifts = "(a << " + shifts + ")";
		assertEquals("unknown", record.verdict(shifts + " == 2 && nothing"));
	}

	@Test
	void longChainsDoNotNest() throws FilterException {
		record.gives("a == 1" + " && a == 1".repeat(6_000) + " => true");
		record.gives("a == 2" + " || a == 2".repeat(6_000) + " => false");
		record.gives("a" + " ^ a".repeat(10_000) + " => true");
	}

	@Test
	void lengthHasALimit() throws FilterException {
		record.gives("a == 1" + " ".repeat(65_000) + " => true");
		assertEquals("this filter has 70000 characters, but at most 65536 are allowed", refused("x".repeat(70_000)));
		assertEquals("the filter is empty: write a condition such as prio < 20", refused("  "));
		refused("9".repeat(65_000));
		refused("a == 1." + "9".repeat(60_000) + "s");
	}

	@Test
	void listsHaveALimit() throws FilterException {
		record.gives("a in {" + String.join(",", Collections.nCopies(9_999, "7")) + ",1} => true");
		assertEquals("this list has more than 10000 entries: use ranges or patterns",
				refused("a in {" + String.join(",", Collections.nCopies(10_001, "7")) + "}"));
	}

	@Test
	void regularExpressionsHaveLimits() throws FilterException {
		assertTrue(refused("a =~ \"" + "a".repeat(5_000) + "\"")
				.startsWith("this regular expression has more than 4096 characters"));
		assertTrue(refused("a =~ \"" + "(".repeat(101) + ")".repeat(101) + "\"").startsWith("this regular expression is nested"));
		assertTrue(refused("a =~ \"" + "[".repeat(2_000) + "\"").startsWith("this regular expression is nested"));
		record.gives("prio =~ \"" + "(".repeat(100) + "x" + ")".repeat(100) + "\" => true");
	}

	@Test
	void anyTextIsAFilterOrRefusedWithAPlace() {
		Random random = new Random(SEED);
		int accepted = 0;
		for (int i = 0; i < 40_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(12); n >= 0; n--)
				text.append(random.nextInt(10) == 0
						? Character.toString(random.nextInt(0x3000))
						: WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
			accepted += survives(text.toString()) ? 1 : 0;
		}
		assertTrue(accepted > 200, () -> "only few filters, seed " + SEED);
	}

	/** Changes one place of a good filter at a time. */
	@Test
	void damagedFiltersAreRefusedWithAPlace() {
		Random random = new Random(SEED);
		String good = "prio < 20 && $ctx.vtid == 4711 && msg == \"GET *\\n\" || !(x in {1, 5..9, \"a\"}) && (f & 0xFF) >> 2 != 10ms"
				+ " and `odd` =~ \"^(a|b)+\\d\" or has($app.p:n) && a[3].b >= -1.5e3";
		for (int i = 0; i < 15_000; i++) {
			int at = random.nextInt(good.length());
			int cut = random.nextInt(4);
			String insert = random.nextBoolean() ? "" : WORDS[random.nextInt(WORDS.length)];
			survives(good.substring(0, at) + insert + good.substring(Math.min(good.length(), at + cut)));
		}
	}

	private boolean survives(String text) {
		try {
			Filter filter = Filter.parse(text);
			assertEquals(filter, Filter.parse(filter.toString()), () -> text + ", seed " + SEED);
			filter.bind(record).test(record);
			return true;
		} catch (FilterException e) {
			assertTrue(e.offset() >= 0 && e.length() >= 0 && e.offset() + e.length() <= text.length(),
					() -> text + ", seed " + SEED);
			return false;
		} catch (RuntimeException | StackOverflowError e) {
			return fail(text + ", seed " + SEED, e);
		}
	}
}
