// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import org.junit.jupiter.api.Test;

class LanguageTest {

	private final Example request = Example.record().fixed("$name", "http_request").fixed("$id", 7)
			.signed("$time", 1_777_629_600_000_000_001L).signed("prio", 12).unsigned("size", -1).signed("delta", -3)
			.real("load", 0.75).text("msg", "GET /index.html").text("path", "/index.html").truth("cached", true)
			.signed("a.b[3].c", 42).signed("`odd name`", 1).signed("$ctx.vtid", 4711).signed("$ctx.prio", 99)
			.text("$app.shop:user", "ann").signed("$header.id", 7).signed("$packet.cpu_id", 2).unsigned("$cpu", 2)
			.text("$stream", "channel0_2").fixed("$level", 6).fixed("$trace", "host1");

	@Test
	void comparisonsOfNumbers() throws FilterException {
		request.gives("""
				prio < 20                          => true
				prio <= 12                         => true
				prio > 12                          => false
				prio != 12                         => false
				prio == 0xC                        => true
				prio == 014                        => true
				prio == 0b1100                     => true
				20 > prio                          => true
				size == 18446744073709551615       => true
				size == 0xFFFFFFFFFFFFFFFF         => true
				size > delta                       => true
				size == -1                         => false
				delta == -3                        => true
				delta < 0                          => true
				delta > -9223372036854775808       => true
				load < 0.8                         => true
				load < 1                           => true
				prio > load                        => true
				load == 7.5e-1                     => true
				prio == 12.0                       => true
				prio < 12.5                        => true
				prio == 12.5                       => false
				-delta == 3                        => true
				-load == -0.75                     => true
				-size == 1                         => unknown
				3 < 4                              => true
				""");
	}

	@Test
	void timesAreNanoseconds() throws FilterException {
		Example slow = Example.record().signed("latency", 10_000_000);
		slow.gives("""
				latency == 10ms           => true
				latency > 9999us          => true
				latency == 10000000ns     => true
				latency < 1s              => true
				latency < 0.01s           => false
				latency in {9.5ms..10ms}  => true
				latency < 1min            => true
				""");
		request.gives("""
				$time >= "2026-05-01T10:00:00.000000001Z"                               => true
				$time > "2026-05-01T10:00:00.000000001Z"                                => false
				"2026-05-01T12:00:00.000000001+02:00" == $time                          => true
				$time in {"2026-05-01T09:00:00Z".."2026-05-01T10:00:00Z"}               => false
				$time in {1, "2026-05-01T10:00:00.000000001Z"}                          => true
				""");
	}

	@Test
	void texts() throws FilterException {
		request.gives("""
				msg == "GET *"                => true
				msg == "*.html"               => true
				msg == "G*index*l"            => true
				msg == "GET"                  => false
				msg != "POST *"               => true
				"GET *" == msg                => true
				msg == "GET /index.html"      => true
				msg == "*"                    => true
				msg == "GET \\\\*"            => false
				msg > "GEA"                   => true
				msg < "GET /index.htmlx"      => true
				msg == path                   => false
				msg > path                    => true
				path == $app.shop:user        => false
				msg =~ "^GET\\s+/\\w+\\.html$"  => true
				msg =~ "index"                => true
				msg !~ "index"                => false
				"a" == "a*"                   => true
				"x" =~ "\\d"                  => false
				""");
	}

	@Test
	void lists() throws FilterException {
		request.gives("""
				prio in {1, 2, 5..9}               => false
				prio in {1, 2, 10..12, 40}         => true
				prio in {12.0, "text"}             => true
				prio not in {1, 2}                 => true
				delta in {-5..-3}                  => true
				size in {0..9, 18446744073709551615} => true
				load in {0.5..0.75}                => true
				msg in {"POST *", "GET *"}         => true
				path in {"/", "/index.html", 5}    => true
				path in {"/", "/index.htm"}        => false
				prio in {}                         => false
				5 in {1..9}                        => true
				""");
	}

	@Test
	void bits() throws FilterException {
		request.gives("""
				(prio & 4) != 0                    => true
				prio & 4                           => true
				prio & 3                           => false
				(prio | 1) == 13                   => true
				(prio ^ 4) == 8                    => true
				(prio & ~4) == 8                   => true
				prio << 1 == 24                    => true
				prio >> 2 == 3                     => true
				delta >> 1 == -2                   => true
				size >> 60 == 15                   => true
				~0 == -1                           => true
				prio << prio == 49152              => true
				prio << delta == 0                 => unknown
				(1 << 2 | 8) == prio               => true
				!~size                             => true
				""");
	}

	@Test
	void referencesAndSpecials() throws FilterException {
		request.gives("""
				a.b[3].c == 42                     => true
				`odd name` == 1                    => true
				vtid == 4711                       => true
				$ctx.vtid == 4711                  => true
				prio == 12                         => true
				$ctx.prio == 99                    => true
				$app.shop:user == "ann"            => true
				$app.`shop:user` == "ann"          => true
				$header.id == $id                  => true
				$packet.cpu_id == $cpu             => true
				$name == "http_*"                  => true
				$name =~ "^sched"                  => false
				$name in {"x", "http_request"}     => true
				$stream == "channel0_*"            => true
				$level <= 6                        => true
				$trace == "host1"                  => true
				has(prio) && exists($ctx.vtid)     => true
				has(nothing)                       => false
				""");
	}

	@Test
	void logic() throws FilterException {
		request.gives("""
				prio == 12 && delta == -3          => true
				prio == 1 || delta == -3           => true
				prio == 1 or not cached            => false
				prio == 12 and !(delta == 1)       => true
				prio == 1 || prio == 12 && cached  => true
				(prio == 1 || prio == 12) && !cached => false
				cached                             => true
				cached == true                     => true
				cached != false                    => true
				cached == 1                        => true
				prio                               => true
				load                               => true
				true                               => true
				!!false                            => false
				""");
	}

	@Test
	void whatIsMissingIsUnknown() throws FilterException {
		Example record = Example.record().signed("here", 1).lacking("gone", ValueKind.SIGNED).lacking("words", ValueKind.TEXT)
				.optional("maybe", 5).structure("header");
		record.gives("""
				gone == 1                  => unknown
				gone != 1                  => unknown
				nothing == 1               => unknown
				!(nothing == 1)            => unknown
				gone == 1 && here == 1     => unknown
				gone == 1 && here == 2     => false
				gone == 1 || here == 1     => true
				gone == 1 || here == 2     => unknown
				nothing == 1 || here == 1  => true
				nothing == 1 && here == 2  => false
				has(gone)                  => false
				!has(gone)                 => true
				has(maybe) && maybe == 5   => true
				has(header)                => true
				header == 1                => unknown
				words == "*"               => unknown
				words !~ "x"               => unknown
				gone in {1..5}             => unknown
				here == "one"              => unknown
				words == 5                 => unknown
				gone == here               => unknown
				-gone == 1                 => unknown
				(gone & 1) == 1            => unknown
				here == maybe              => false
				""");
	}

	@Test
	void enumerationsCompareWithTheirLabels() throws FilterException {
		Label[] labels = {new Label("RUNNING", 0, 0), new Label("WAITING", 1, 3), new Label("WAKING", 3, 3),
				new Label("HIGH", -2, -1)};
		Example.record().labelled("state", 3, labels).labelled("other", -1, labels).gives("""
				state == "RUNNING"             => false
				state == "WAITING"             => true
				"WAITING" == state             => true
				state == "WAK*"                => true
				state != "WAKING"              => false
				state != "RUNNING"             => true
				state in {"RUNNING", "WAKING"} => true
				state in {"RUNNING", 3}        => true
				state =~ "ING$"                => true
				state !~ "^WA"                 => false
				state == 3                     => true
				state > 2                      => true
				other == "HIGH"                => true
				other == state                 => false
				""");
	}

	@Test
	void reservedWordsInBackQuotesAreNames() throws FilterException {
		Example.record().signed("`in`", 1).signed("has", 2).signed("`a``b`".replace("``", "\\`"), 3).gives("""
				`in` == 1      => true
				has == 2       => true
				`a\\`b` == 3   => true
				""");
	}

	@Test
	void escapesAreThoseOfC() throws FilterException {
		Example.record().text("t", "a\tb\"\\*é😀\u0001").gives("""
				t == "a\\tb\\"\\\\\\*é😀\\001"                          => true
				t == "\\x61\\11b\\42\\134\\*\\u00e9\\U0001F600\\x1"     => true
				t == "a*\\\\\\**\\x01"                                  => true
				""");
	}

	@Test
	void whatIsNoNumberIsUnequalToAll() throws FilterException {
		Example.record().real("x", Double.NaN).real("zero", -0.0).signed("n", 0).gives("""
				x == 1       => false
				x != 1       => true
				x < 1        => false
				x >= 1       => false
				x == x       => false
				x != n       => true
				x < n        => false
				x in {1..2}  => false
				zero == 0    => true
				zero < 0     => false
				zero == n    => true
				""");
	}
}
