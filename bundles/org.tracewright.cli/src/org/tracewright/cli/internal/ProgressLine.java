// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;

import org.tracewright.trace.Progress;

/** A line that is written over and over: what is done, and how much of it. Appears only after half a second. */
final class ProgressLine implements Progress {

	private static final long FIRST = 500_000_000L;
	private static final long EVERY = 200_000_000L;

	private final PrintStream err;
	private final String what;
	private long due = System.nanoTime() + FIRST;
	private int width;

	ProgressLine(PrintStream err, String what) {
		this.err = err;
		this.what = what;
	}

	@Override
	public void report(long done, long total) {
		long now = System.nanoTime();
		if (now < due)
			return;
		due = now + EVERY;
		String line = total > 0 ? what + " … " + done * 100 / total + " %" : what + " … " + done;
		err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
		width = line.length();
	}

	/** Takes the line away. */
	void clear() {
		if (width > 0)
			err.print("\r" + " ".repeat(width) + "\r");
		width = 0;
	}

	@Override
	public boolean isCancelled() {
		return false;
	}
}
