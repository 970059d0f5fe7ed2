// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.tracewright.ctf.internal.layout.StreamLayout;

/**
 * The record code of a data stream class, generated when so much has been read that it pays: for a kernel with a thousand event types that takes longer than to read
 * a small trace some times without it. Safe for use by several threads; only the one that generates waits for it.
 */
final class StreamCode {

	private static final long LEAST_BYTES = 4 << 20;
	/** What is read in about the time that the code for one event record class takes. */
	private static final long BYTES_PER_EVENT = 64 << 10;

	private final StreamLayout layout;
	private final long worth;
	private final AtomicLong read = new AtomicLong();
	private final AtomicBoolean begun = new AtomicBoolean();
	private volatile RecordCode code;

	private StreamCode(StreamLayout layout, long worth) {
		this.layout = layout;
		this.worth = worth;
	}

	/** Code that is there at once. */
	static StreamCode ready(StreamLayout layout) {
		StreamCode made = new StreamCode(layout, 0);
		made.generate();
		return made;
	}

	/** No code. */
	static StreamCode none(StreamLayout layout) {
		return new StreamCode(layout, Long.MAX_VALUE);
	}

	/** Code when it pays. */
	static StreamCode when(StreamLayout layout) {
		return new StreamCode(layout, LEAST_BYTES + layout.events().length * BYTES_PER_EVENT);
	}

	/**
	 * The code; null when records are to be decoded by the layout program, now or at all.
	 *
	 * @param bytes what the caller is about to read
	 */
	RecordCode get(long bytes) {
		RecordCode known = code;
		if (known == null && read.addAndGet(bytes) >= worth)
			generate();
		return known == null ? code : known;
	}

	private void generate() {
		if (begun.compareAndSet(false, true))
			code = CodeLoader.load(layout);
	}
}
