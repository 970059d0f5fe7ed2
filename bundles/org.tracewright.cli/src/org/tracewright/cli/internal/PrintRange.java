// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;

/** A range of time that one thread prints, and what it has printed of it while an earlier range is not done. */
final class PrintRange {

	/** Text that waits for its turn. */
	record Chunk(byte[] bytes, int size) {
	}

	/** First instant, ns since the origin; {@link Long#MIN_VALUE} for the begin of the trace. */
	final long first;
	/** Last instant, included. Changed only by the thread that prints the range. */
	long last;
	/** The range behind it. */
	PrintRange next;

	boolean claimed;
	/** Whether it is printed and waits for its turn. */
	boolean done;
	/** Whether it is its turn, so that text need not wait. */
	boolean streaming;
	/** Where it began and ended. */
	Position start;
	Position end;
	/** Time of its first event, and the bytes of the trace before it. */
	long firstTime;
	long firstBytes = -1;

	final List<Chunk> chunks = new ArrayList<>();
	/** Bytes in the chunks. */
	long waiting;
	final List<Problem> problems = new ArrayList<>();

	PrintRange(long first, long last) {
		this.first = first;
		this.last = last;
	}

	/** Puts a range behind this one. */
	PrintRange follow(PrintRange other) {
		other.next = next;
		next = other;
		return other;
	}
}
