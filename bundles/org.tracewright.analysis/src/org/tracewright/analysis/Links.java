// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

/** The values of {@link org.tracewright.analysis.history.AttributeKind#LINK links}: from which attribute at its begin to which one at its end. */
public final class Links {

	private Links() {
	}

	/** The value of a link. */
	public static long value(int from, int to) {
		return (long) from << Integer.SIZE | to & 0xFFFF_FFFFL;
	}

	/** Where it begins. */
	public static int from(long value) {
		return (int) (value >> Integer.SIZE);
	}

	/** Where it ends. */
	public static int to(long value) {
		return (int) value;
	}
}
