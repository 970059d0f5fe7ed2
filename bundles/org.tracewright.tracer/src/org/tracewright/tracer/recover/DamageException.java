// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

/** Something in a file is not as it was written. The message says what, as the second half of a sentence about the file. */
final class DamageException extends Exception {

	private static final long serialVersionUID = 1L;

	DamageException(String reason) {
		super(reason);
	}
}
