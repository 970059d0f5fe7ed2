// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

/** Says on standard error what goes on; standard output is for the results. */
public final class Console {

	private Console() {
	}

	/** A line about what is done now. */
	public static void note(String text) {
		System.err.println("== " + text);
	}
}
