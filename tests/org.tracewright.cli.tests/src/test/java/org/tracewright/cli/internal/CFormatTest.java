// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CFormatTest {

	@ParameterizedTest
	@CsvSource({"0, 0", "-0.0, -0", "1, 1", "0.1, 0.1", "100000, 100000", "1000000, 1e+06", "999999.5, 1e+06",
			"123456789, 1.23457e+08", "0.0001, 0.0001", "0.00001234, 1.234e-05", "1e100, 1e+100", "-2.5, -2.5",
			"3.4028234663852886e38, 3.40282e+38", "4.9e-324, 4.94066e-324", "Infinity, inf", "-Infinity, -inf", "NaN, nan"})
	void numbersAreWrittenAsCDoes(double value, String text) {
		assertEquals(text, CFormat.general(value));
	}
}
