// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.Arrays;

/**
 * A place in the time order of a trace that a cursor of the same trace can come back to: right before an event or gap. Immutable; its state can be stored.
 */
public final class Position {

	private final long[] state;

	/** Made by readers from their own state, which is copied. */
	public Position(long[] state) {
		this.state = state.clone();
	}

	/** The reader's state; a copy. */
	public long[] state() {
		return state.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Position position && Arrays.equals(state, position.state);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(state);
	}
}
