// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;

class MistakesTest {

	/** Lines come in threes: a filter, carets below what is at fault, and the message. */
	private static void says(String table) {
		List<String> lines = table.lines().toList();
		for (int i = 0; i < lines.size(); i += 3) {
			String text = lines.get(i);
			FilterException error = assertThrows(FilterException.class, () -> Filter.parse(text), text);
			assertEquals(lines.get(i + 1) + "\n" + lines.get(i + 2), pointed(error), text);
		}
	}

	private static String pointed(FilterException error) {
		return " ".repeat(error.offset()) + "^".repeat(Math.max(1, error.length())) + "\n" + error.getMessage();
	}

	@Test
	void valuesAndOperatorsInTheWrongPlace() {
		says("""
				prio ==
				       ^
				expected a value after '=='
				prio == )
				        ^
				expected a value before ')'
				prio < 5 &&
				           ^
				expected a value or condition at the end of the filter
				prio = 5
				     ^
				'=' is no operator: write '==' to compare
				prio + 1 == 5
				     ^
				filters do not calculate, so '+' cannot stand here: there are & | ^ ~ << >> for bits
				prio - 1 == 5
				     ^
				filters do not calculate, so '-' cannot stand here: there are & | ^ ~ << >> for bits
				prio == +5
				        ^
				numbers have no '+' before them: leave it out
				prio 5
				     ^
				expected an operator such as '==' or '&&' before '5'
				(prio == 5
				^
				'(' has no closing ')'
				prio == 5)
				         ^
				this ')' closes nothing: leave it out or put a '(' before
				in == 5
				^^
				expected a value before 'in': put it in back quotes if it is the name of a field
				prio == .5
				        ^
				expected a value before '.': write 0.5 for .5
				msg == 'x'
				       ^
				single quotes have no meaning here: put texts in double quotes
				a # b
				  ^
				unexpected character '#': put texts in double quotes and names like this in back quotes
				""");
	}

	@Test
	void conditionsAndValuesMixedUp() {
		says("""
				flags & 4 == 4
				      ^
				comparisons bind tighter than '&': put parentheses around it, as in (flags & 4) != 0
				a == 1 & b == 2
				       ^
				'&' works on the bits of integers: join conditions with '&&' or '||'
				1 < a < 5
				      ^
				comparisons do not chain: write a < b && b < c instead of a < b < c
				!a == 5
				^^
				'!' belongs to 'a' alone here: put parentheses around the comparison
				(a < b) == (c < d)
				        ^^
				'==' compares values, not conditions: join conditions with '&&', '||' and '!'
				a == 1 && "x"
				          ^^^
				a text alone is neither true nor false: compare a field with it, as in $name == "sched_*"
				~(a == 5)
				^
				'~' works on numbers: use '!' to turn a condition over
				a & "x"
				    ^^^
				'&' works on the bits of integers
				a << 64
				     ^^
				a shift is by 0 to 63 bits
				a << 1 << 2
				       ^^
				shifts do not chain: put parentheses around the first
				msg < "a*"
				      ^^^^
				'*' is a wildcard with '==' and '!=' alone: write '\\*' for the character
				"a*" == "*b"
				        ^^^^
				both sides have wildcards: write '\\*' for the character on one of them
				"a*" in {"ab"}
				^^^^
				'*' is no wildcard before 'in': write '\\*' for the character
				""");
	}

	@Test
	void numbers() {
		says("""
				a == 18446744073709551616
				     ^^^^^^^^^^^^^^^^^^^^
				this number does not fit into 64 bits: the greatest is 18446744073709551615
				a == -9223372036854775809
				     ^^^^^^^^^^^^^^^^^^^^
				this number does not fit into 64 bits: the least is -9223372036854775808
				a == 089
				     ^^^
				a number that begins with 0 is octal, with digits from 0 to 7: leave the 0 out for a decimal one
				a == 0xgg
				     ^^^^
				expected hexadecimal digits after '0x'
				a == 0b12
				     ^^^^
				expected the digits 0 and 1 after '0b'
				a == 5 days
				       ^^^^
				expected an operator such as '==' or '&&' before 'days'
				a == 5days
				     ^^^^^
				unknown unit 'days': a length of time ends with ns, us, ms, s, min or h
				a == 0.5ns
				     ^^^^^
				this is not a whole number of nanoseconds: times have none smaller
				a == 010ms
				     ^^^^^
				a number with a unit is plain decimal, such as 10ms or 1.5s
				a == 99999999999999s
				     ^^^^^^^^^^^^^^^
				this number does not fit into 64 bits: the greatest is 18446744073709551615
				a == 1e999
				     ^^^^^
				this number is too great for a 64-bit floating-point value
				""");
	}

	@Test
	void textsAndNames() {
		says("""
				msg == "abc
				       ^
				the text that begins here has no closing quote
				msg == "a\\"
				       ^
				the text that begins here has no closing quote
				msg == "a\\qb"
				         ^^
				unknown escape '\\q': write '\\\\' for a backslash
				msg == "\\u12"
				        ^^^^
				expected 4 hexadecimal digits in this escape
				msg == "\\Uffffffff"
				        ^^^^^^^^^^
				there is no such character: the greatest is \\U0010FFFF
				msg =~ "a(b"
				           ^
				this is not a regular expression: unclosed group
				msg =~ 5
				       ^
				expected a regular expression in double quotes after '=~'
				`abc == 5
				^
				the name that begins here has no closing back quote
				`` == 5
				^^
				there is no name between the back quotes
				a. == 5
				   ^^
				expected a name after '.': put names with other characters than letters, digits and '_' in back quotes
				a[b] == 5
				  ^
				expected the number of an element, from 0 to 2147483647, between '[' and ']'
				a[1 == 5
				    ^^
				expected ']'
				$ctx == 5
				     ^^
				expected '.' and a name after '$ctx'
				$cpu.x == 5
				    ^
				'$cpu' is a value without members: leave out what follows
				$foo == 5
				^^^^
				unknown name '$foo': there are $payload, $ctx, $app, $header and $packet, followed by '.' and a name, \
				and $name, $stream, $cpu, $time, $level, $id and $trace
				has(5)
				    ^
				expected the name of a field after 'has('
				""");
	}

	@Test
	void lists() {
		says("""
				a in [1, 2]
				     ^
				expected '{' after 'in': lists are written {1, 2, 5..9}
				a in {1, 2
				     ^
				'{' has no closing '}'
				a in {1 2}
				        ^
				expected ',' or '}' in this list
				a in {b}
				      ^
				expected a number or a text: lists have no other values
				a in {9..5}
				      ^^^^
				this range has no values: write the lower number first
				a in {"a*".."b"}
				          ^^
				expected numbers or times on both sides of '..'
				a in {-"x"}
				       ^^^
				expected a number or a text: lists have no other values
				""");
	}

	private static void checkSays(String text, String pointed, Collection<Example> kinds) throws FilterException {
		Filter filter = Filter.parse(text);
		assertEquals(pointed.stripTrailing(), pointed(assertThrows(FilterException.class, () -> filter.check(kinds), text)));
	}

	private final Example sched = Example.record().fixed("$name", "sched_switch").signed("prio2", 1).text("comm", "x")
			.signed("$time", 5);
	private final Example disk = Example.record().fixed("$name", "block_rq").signed("sector", 1)
			.labelled("state", 0, new Label("RUNNING", 0, 0)).structure("request");

	@Test
	void aTestThatNoKindOfRecordCanDecideIsAMistake() throws FilterException {
		List<Example> both = List.of(sched, disk);
		checkSays("sector == 1 || prio < 3", """
				               ^^^^
				unknown field 'prio': did you mean 'prio2'?
				""", both);
		checkSays("abracadabra == 1", """
				^^^^^^^^^^^
				unknown field 'abracadabra'
				""", both);
		checkSays("$cpu == 1", """
				^^^^
				records have no '$cpu'
				""", both);
		checkSays("prio2 == \"x\"", """
				         ^^^
				'prio2' is a number and "x" is text: write the number without quotes
				""", both);
		checkSays("comm == 5", """
				        ^
				'comm' is text and 5 is a number: put the text to compare with in quotes
				""", both);
		checkSays("comm", """
				^^^^
				'comm' is text, which is neither true nor false: compare it
				""", both);
		checkSays("(comm & 1) == 0", """
				 ^^^^
				& | ^ ~ << >> work on integers, and 'comm' is text
				""", both);
		checkSays("-comm == 0", """
				 ^^^^
				'-' works on numbers, and 'comm' is text
				""", both);
		checkSays("prio2 =~ \"x\"", """
				^^^^^
				regular expressions are for texts, and 'prio2' is a number
				""", both);
		checkSays("prio2 in {\"x\", \"y\"}", """
				^^^^^^^^^^^^^^^^^^^
				'prio2' is a number, but nothing in the list is
				""", both);
		checkSays("state == \"RUNING\"", """
				         ^^^^^^^^
				there is no label "RUNING": did you mean 'RUNNING'?
				""", both);
		checkSays("state < \"RUNNING\"", """
				        ^^^^^^^^^
				'state' is an enumeration and "RUNNING" is text: compare it with a label by '==' or '!=', or with a number
				""", both);
		checkSays("$time > \"yesterday\"", """
				        ^^^^^^^^^^^
				"yesterday" is no time: write one as in "2026-05-01T10:20:30.5Z"
				""", both);
		checkSays("request == 1", """
				^^^^^^^
				'request' has no single value: name a member or an element of it, or test it with has()
				""", both);
		checkSays("prio2 == sector", """
				^^^^^^^^^^^^^^^
				no kind of record has all the fields that are compared here
				""", both);
	}

	@Test
	void whatSomeKindOfRecordCanDecideIsNone() throws FilterException {
		Filter.parse("prio2 == 1 && sector == 2 || has(nothing) || state == \"RUN*\"").check(List.of(sched, disk));
		Filter.parse("nothing == 1").check(List.of());
		List<FilterProblem> problems = sched.bind("prio2 == 1 && sector == 2").problems();
		assertEquals("column 15: unknown field 'sector'", problems.getFirst().toString());
		assertEquals(1, problems.size());
		assertTrue(disk.bind("sector == 1").problems().isEmpty());
	}
}
