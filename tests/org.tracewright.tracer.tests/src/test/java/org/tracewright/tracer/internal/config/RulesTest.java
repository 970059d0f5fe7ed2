// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Level;

final class RulesTest {

	private static final EventRule SHOP = EventRule.named("shop:*");

	@Test
	void aRuleIsTheNameOfEvents() {
		assertEquals(List.of(EventRule.named("shop:order")), Rules.read("shop:order"));
		assertEquals(List.of(EventRule.named("*")), Rules.read(" * "));
	}

	@Test
	void severalAreSeparatedBySemicolons() {
		assertEquals(List.of(EventRule.named("a:b"), EventRule.named("c:*"), EventRule.named("d:e")),
				Rules.read("a:b;c:* ; d:e;"));
	}

	@ParameterizedTest
	@EnumSource(Level.class)
	void aLevelIncludesWhatIsMoreSevere(Level level) {
		assertEquals(List.of(SHOP.atLeast(level)),
				Rules.read("shop:*@" + level.name().toLowerCase(Locale.ROOT).replace('_', '-')));
		assertEquals(List.of(SHOP.exactly(level)), Rules.read("shop:* @ = " + level));
	}

	@Test
	void aFilterFollowsIf() {
		assertEquals(List.of(SHOP.where("amount > 100")), Rules.read("shop:* if amount > 100"));
		assertEquals(List.of(SHOP.atLeast(Level.INFO).where("a == 1 || b == 2")),
				Rules.read("shop:*@info  if\ta == 1 || b == 2"));
	}

	@Test
	void signsInQuotesBelongToTheFilter() {
		assertEquals(List.of(SHOP.where("a == \"x;y@z if \\\";\""), EventRule.named("b:c"), SHOP.where("`a;b` == 1")),
				Rules.read("shop:* if a == \"x;y@z if \\\";\"; b:c; shop:* if `a;b` == 1"));
	}

	@Test
	void aNameMayHoldTheWord() {
		assertEquals(List.of(EventRule.named("net:if_up").where("x == 1")), Rules.read("net:if_up if x == 1"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ; ;", "shop", "@info", "shop:*@", "shop:*@=", "shop:*@info2", "shop:* if", "shop:* if ",
			" if a == 1", "shop:* if a ==", "shop:* if a == \"x"})
	void whatIsNoRuleIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Rules.read(text));
	}
}
