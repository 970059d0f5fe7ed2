// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

/** Says on standard error what goes on; standard output is for the results. */
final class Console {

	private Console() {
	}

	static void note(String text) {
		System.err.println("== " + text);
	}
}
