// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of a text is found wherever it is, and nowhere when it is not there. */
class TextBytesTest {

	private static final int ROOM = 200;

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 4})
	void findsTheFirstNull(int unit) {
		byte[] bytes = new byte[ROOM];
		for (int first = 0; first < 9; first++)
			for (int last = first; last <= ROOM; last++)
				for (int end = first; end + unit <= ROOM; end += unit) {
					// Bytes behind the end are null too, or 1, or 0x80: none may be taken for it.
					Arrays.fill(bytes, 0, end, (byte) 0x80);
					Arrays.fill(bytes, end, ROOM, (byte) (end % 3 == 0 ? 0 : end % 3 == 1 ? 1 : 0x80));
					Arrays.fill(bytes, end, end + unit, (byte) 0);
					int expected = end + unit <= last ? end + unit : -1;
					assertEquals(expected, TextBytes.end(ByteBuffer.wrap(bytes), first, last, unit));
				}
	}
}
