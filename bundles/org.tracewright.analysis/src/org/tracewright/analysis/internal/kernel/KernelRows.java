// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.kernel;

/** Names of what the kernel analysis makes. They are parts of the stored history, so that they do not change without its version. */
public final class KernelRows {

	/** Group of the processors. */
	public static final String PROCESSORS = "Processors";
	/** Group of interrupts. */
	public static final String INTERRUPTS = "Interrupts";
	/** Group of processes and threads. */
	public static final String THREADS = "Threads";
	/** Links from who wakes to who is woken. */
	public static final String WAKE_UPS = "Wake-ups";
	/** Part of a thread: its priority. */
	public static final String PRIORITY = "priority";

	private KernelRows() {
	}

	/** A processor by its number. */
	static String processor(int cpu) {
		return "CPU " + cpu;
	}
}
