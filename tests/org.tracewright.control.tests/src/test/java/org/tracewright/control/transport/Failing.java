// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;
import org.tracewright.control.transport.ConnectionException.Kind;

/** What is expected to fail. */
final class Failing {

	private Failing() {
	}

	/** Fails with a kind and a message that has some parts; gives the message. */
	static String failsWith(Kind kind, Executable work, String... parts) {
		ConnectionException e = assertThrows(ConnectionException.class, work);
		assertEquals(kind, e.kind(), e.getMessage());
		for (String part : parts)
			assertTrue(e.getMessage().contains(part), () -> "no '" + part + "' in: " + e.getMessage());
		return e.getMessage();
	}
}
