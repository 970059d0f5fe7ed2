// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BindingTest {

	private final Example kind = Example.record().fixed("$name", "sched_switch").fixed("$id", 3).fixed("$level", 4)
			.signed("$time", 500).signed("prio", 5).unsigned("size", 5).truth("flag", true).lacking("gone", ValueKind.SIGNED);

	/** Lines of expression, {@code =>} and never, always or maybe. */
	private void gives(String table) throws FilterException {
		for (String line : table.lines().toList()) {
			String[] sides = line.split("=>");
			Condition condition = kind.bind(sides[0]);
			assertEquals(sides[1].strip(), condition.never() ? "never" : condition.always() ? "always" : "maybe", sides[0]);
		}
	}

	@Test
	void whatAllRecordsOfAKindShareIsDecidedBefore() throws FilterException {
		gives("""
				$name == "sched_*"                      => always
				$name == "irq_*"                        => never
				$name == "sched_*" && prio == 5         => maybe
				$name == "irq_*" && prio == 5           => never
				$name == "irq_*" || prio == 5           => maybe
				!($name == "irq_*") || prio == 5        => always
				$name in {"a", "sched_switch"}          => always
				$name =~ "^s"                           => always
				$name !~ "^s"                           => never
				$id == 3 && $level <= 4                 => always
				($id & 1) == 1 && $id << 1 == 6         => always
				$id                                     => always
				true                                    => always
				1 == 2                                  => never
				"a" < "b"                               => always
				has(prio)                               => always
				has(gone)                               => maybe
				has(nothing)                            => never
				""");
	}

	@Test
	void missingAndUnfitFieldsNeverMatch() throws FilterException {
		gives("""
				nothing == 1                            => never
				nothing == 1 && prio == 5               => never
				nothing == 1 || prio == 5               => maybe
				!(nothing == 1 && prio == 5)            => maybe
				!(nothing == 1 || prio == 5)            => never
				prio == "text"                          => never
				prio == nothing                         => never
				gone == 1                               => maybe
				""");
	}

	@Test
	void whatLiesOutsideAFieldsRangeIsDecidedBefore() throws FilterException {
		gives("""
				size < 0                                => never
				size >= 0                               => always
				size == 1.5                             => never
				size != 1.5                             => always
				prio <= 9223372036854775807             => always
				prio > 9223372036854775807              => never
				size > 9223372036854775807              => maybe
				flag == 2                               => never
				flag != 2                               => always
				flag in {0..1}                          => always
				gone <= 9223372036854775807             => maybe
				prio in {}                              => never
				size in {-5..-1}                        => never
				prio < -1e300                           => never
				prio < 1e300                            => always
				""");
	}

	/** Lines of expression, {@code =>} and a range of times; {@code *} for no limit. */
	private void ranges(String table) throws FilterException {
		for (String line : table.lines().toList()) {
			String[] sides = line.split("=>");
			Condition condition = kind.bind(sides[0]);
			String from = condition.from() == Long.MIN_VALUE ? "*" : String.valueOf(condition.from());
			String until = condition.until() == Long.MAX_VALUE ? "*" : String.valueOf(condition.until());
			String range = condition.from() > condition.until() ? "none" : from + ".." + until;
			assertEquals(sides[1].strip(), range + (condition.never() ? " never" : ""), sides[0]);
		}
	}

	@Test
	void timesAreBounded() throws FilterException {
		ranges("""
				prio == 5                                           => *..*
				$time >= 100                                        => 100..*
				$time > 100 && $time < 200                          => 101..199
				100 <= $time && prio == 5 && $time <= 200           => 100..200
				$time == 7ns                                        => 7..7
				$time in {10..20, 40, 30}                           => 10..40
				$time < 10 || $time in {30..40}                     => *..40
				$time < 10 || prio == 5                             => *..*
				!($time < 10 || $time > 20)                         => 10..20
				!($time >= 10 && prio == 5)                         => *..*
				$time != 5                                          => *..*
				$time > 20 && $time < 10                            => none never
				$time > 20 && $name == "irq"                        => none never
				$time > 20 || $name == "irq"                        => 21..*
				$time >= "1970-01-01T00:00:01Z"                     => 1000000000..*
				($time & 7) == 3                                    => *..*
				-$time > 5                                          => *..*
				""");
	}
}
