// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ConfigurationTest {

	@Test
	void withoutArgumentsTheShopIsOpenForFiveSeconds() {
		assertEquals(new Configuration(5, Path.of("shop-trace"), 42, false), Configuration.of());
	}

	@Test
	void argumentsComeInAnyOrder() {
		Configuration expected = new Configuration(7, Path.of("x"), -3, false);
		assertEquals(expected, Configuration.of("7", "--trace", "x", "--seed", "-3"));
		assertEquals(expected, Configuration.of("--seed", "-3", "--trace", "x", "7"));
	}

	@Test
	void wrongArgumentsAreNamed() {
		assertEquals("--trace needs a value. " + Configuration.USAGE, refused("--trace"));
		assertEquals("'--tarce' is no number for SECONDS. " + Configuration.USAGE, refused("--tarce"));
		assertEquals("The shop cannot be open for 0 seconds: use a number from 1.", refused("0"));
	}

	private static String refused(String... arguments) {
		return assertThrows(IllegalArgumentException.class, () -> Configuration.of(arguments)).getMessage();
	}
}
