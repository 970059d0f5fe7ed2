// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

/** A reader did not find what was written: its speed means nothing. */
final class WrongResultException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	WrongResultException(String message) {
		super(message);
	}
}
