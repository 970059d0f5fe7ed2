// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.tracewright.trace.TimeFormat;

/** Appends dates and times of day; what is before the point only changes with the second. For use by one thread. */
final class TimeText {

	private static final long NANOS = 1_000_000_000L;

	private final TimeFormat format;
	private long second = Long.MIN_VALUE;
	private byte[] before = {};

	/** Times as a format of style date and time writes them. */
	TimeText(TimeFormat format) {
		this.format = format;
	}

	/** Appends a time in ns since the origin. */
	void append(TextBuffer out, long time) {
		if (time < 0) {
			out.text(format.text(time));
			return;
		}
		long now = time / NANOS;
		if (now != second) {
			second = now;
			byte[] text = format.text(now * NANOS).getBytes(StandardCharsets.US_ASCII);
			before = Arrays.copyOf(text, text.length - 9);
		}
		out.put(before);
		out.nine((int) (time - now * NANOS));
	}
}
