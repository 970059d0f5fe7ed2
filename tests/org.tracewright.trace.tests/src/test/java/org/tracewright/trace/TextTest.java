// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tracewright.trace.FieldType.Base;
import org.tracewright.trace.FieldType.IntegerType;
import org.tracewright.trace.FieldType.Mapping;

class TextTest {

	private static String decode(String hex) {
		return Utf8.decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex)));
	}

	@Test
	void surrogatesEncodedOneByOneBecomeTheirCharacter() {
		assertEquals("a😀b", decode("61eda0bdedb88062"));
		assertEquals("héllo €", decode("68c3a96c6c6f20e282ac"));
		assertEquals("x\uFFFDy", decode("78ff79"));
	}

	@Test
	void integersAreShownInTheirBase() {
		assertEquals("0xffff8000", integer(32, true, Base.HEXADECIMAL, -32768));
		assertEquals("-32768", integer(32, true, Base.DECIMAL, -32768));
		assertEquals("18446744073709551615", integer(64, false, Base.DECIMAL, -1));
		assertEquals("0b00101", integer(5, false, Base.BINARY, 5));
		assertEquals("0177", integer(7, false, Base.OCTAL, 127));
	}

	private static String integer(int bits, boolean signed, Base base, long value) {
		StringBuilder out = new StringBuilder();
		ValueText.integer(out, new IntegerType(bits, signed, base, false, List.of()), value);
		return out.toString();
	}

	@Test
	void allLabelsOfAnEnumerationAreShown() {
		IntegerType type = new IntegerType(8, false, Base.DECIMAL, true, List
				.of(new Mapping("TENS", new long[]{10}, new long[]{19}), new Mapping("OVERLAP", new long[]{15}, new long[]{25})));
		assertEquals(List.of("TENS", "OVERLAP"), type.labels(15));
		assertEquals(List.of(), type.labels(99));
		StringBuilder out = new StringBuilder();
		ValueText.integer(out, type, 15);
		assertEquals("TENS|OVERLAP (15)", out.toString());
	}

	@Test
	void unsignedRangesGoBeyondTheSignedOnes() {
		Mapping high = new Mapping("high", new long[]{Long.MAX_VALUE}, new long[]{-1});
		assertTrue(high.matches(Long.MIN_VALUE, false));
		assertFalse(high.matches(5, false));
	}

	@Test
	void globsMatchTheWholeText() {
		assertTrue(new Glob("probe:*").matches("probe:ints2"));
		assertTrue(new Glob("sched_?w*").matches("sched_switch"));
		assertFalse(new Glob("probe").matches("probe:ints2"));
		assertTrue(new Glob("a\\*b").matches("a*b"));
		assertFalse(new Glob("a\\*b").matches("axb"));
		assertTrue(new Glob("(x)[1].c").matches("(x)[1].c"));
	}
}
