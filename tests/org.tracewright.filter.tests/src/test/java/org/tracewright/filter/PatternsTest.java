// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class PatternsTest {

	private static final long SEED = 4711;
	private static final String[] CHARACTERS = {"a", "b", "é", "€", "😀", "aé"};

	@Test
	void wildcardsStandForWholeCharactersOfAnyLength() throws FilterException {
		Random random = new Random(SEED);
		for (int i = 0; i < 5_000; i++) {
			StringBuilder glob = new StringBuilder();
			StringBuilder regex = new StringBuilder();
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(6); n > 0; n--) {
				String character = CHARACTERS[random.nextInt(CHARACTERS.length)];
				boolean wild = random.nextInt(3) == 0;
				glob.append(wild ? "*" : character);
				regex.append(wild ? ".*" : Pattern.quote(character));
			}
			for (int n = random.nextInt(8); n > 0; n--)
				text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
			boolean expected = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
			Example record = Example.record().text("t", text.toString());
			String message = glob + " for " + text + ", seed " + SEED;
			assertEquals(String.valueOf(expected), record.verdict("t == \"" + glob + "\""), message);
			assertEquals(String.valueOf(!expected), record.verdict("t != \"" + glob + "\""), message);
			assertEquals(String.valueOf(expected), record.verdict("t in {\"" + glob + "\", \"zz\", \"z*z\"}"), message);
		}
	}

	@Test
	void textsAreOrderedByCodePoint() throws FilterException {
		Example.record().text("t", "a\uFFFD").text("u", "a😀").gives("""
				t < u          => true
				u > t          => true
				t != u         => true
				t < "a😀"      => true
				"a" < t        => true
				u >= "a😀"     => true
				""");
	}

	@Test
	void charactersThatLttngsJavaAgentWroteAsSurrogatesAreFound() throws FilterException {
		Example.record().text("t", HexFormat.of().parseHex("61eda0bdedb88062")).gives("""
				t == "a😀b"              => true
				t == "*😀*"              => true
				t in {"x", "a😀b"}       => true
				t == "a😁b"              => false
				""");
	}

	@Test
	void textsThatAreNoUtf8AreNeitherErrorsNorEqual() throws FilterException {
		Example.record().text("t", new byte[]{'a', (byte) 0xFF, (byte) 0xC3}).gives("""
				t == "a*"       => true
				t == "a"        => false
				t > "a"         => true
				t =~ "^a.+$"    => true
				""");
	}

	@Test
	void regularExpressionsThatTakeTooLongGiveUp() throws FilterException {
		Example.record().text("t", "a".repeat(60)).text("long", "ab".repeat(100_000)).gives("""
				t =~ "^(a+)+$"            => true
				t =~ "(.*a){12}b"         => unknown
				t !~ "(a+)+\\1b"          => unknown
				!(t =~ "(.*)*\\1b")       => unknown
				long =~ "^(a|b)*$"        => unknown
				long =~ "ba$"             => false
				""");
	}
}
