// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;

/**
 * Hands out ranges of time to threads and puts what they print into the right order. One range at a time is <em>current</em>:
 * its text is written at once, that of later ranges waits, in limited memory.
 *
 * <p>
 * Cutting by times is only right where times are: where a clock goes back, or events lie outside the times of their packet, one
 * range might end somewhere else than the next one began. So the places are compared when a range becomes current; if they
 * differ, it is printed anew from where the one before it ended. What is written is therefore always what a single cursor would
 * have shown.
 */
final class PrintQueue {

	private final PrintJob job;
	private final PrintLimits limits;
	private final Deque<byte[]> spare = new ArrayDeque<>();
	private final Set<Problem> told = new HashSet<>();
	private PrintRange current;
	/** Where the range before the current one ended; null for the first. */
	private Position expected;
	private long waiting;
	private boolean stopped;

	/**
	 * A queue.
	 *
	 * @param ranges the first of the ranges
	 */
	PrintQueue(PrintJob job, PrintRange ranges, PrintLimits limits) {
		this.job = job;
		this.limits = limits;
		current = ranges;
	}

	PrintLimits limits() {
		return limits;
	}

	/** The earliest range that no thread has; null when there is none left. Waits while too much text waits. */
	synchronized PrintRange claim() {
		for (;;) {
			PrintRange range = current;
			while (range != null && range.claimed)
				range = range.next;
			if (stopped || range == null)
				return null;
			if (range == current || waiting < limits.waiting()) {
				range.claimed = true;
				return range;
			}
			await();
		}
	}

	/** Gives up: nothing more is written. */
	synchronized void stop() {
		stopped = true;
		notifyAll();
	}

	synchronized boolean isStopped() {
		return stopped;
	}

	/** Takes what was printed of a range so far; false when the range has to be printed anew, from its start. */
	boolean flush(PrintRange range, TextBuffer out) {
		synchronized (this) {
			boolean ready = range == current;
			while (!ready && !stopped && range.waiting >= limits.waiting() / limits.threads() / 2) {
				await();
				ready = range == current;
			}
			if (!ready || stopped) {
				hold(range, out);
				return true;
			}
			if (!fits(range)) {
				again(range, out);
				return false;
			}
			range.streaming = true;
		}
		write(range);
		write(out);
		return true;
	}

	/** Takes the end of a range. Gives a range that the thread has to print anew, from its start; null when there is none. */
	PrintRange finish(PrintRange range, TextBuffer out) {
		synchronized (this) {
			if (range != current || stopped) {
				hold(range, out);
				range.done = true;
				return null;
			}
			if (!fits(range))
				return again(range, out);
		}
		write(range);
		write(out);
		for (PrintRange written = range;; write(written)) {
			synchronized (this) {
				expected = written.end;
				current = written.next;
				notifyAll();
				if (current == null || !current.done)
					return null;
				if (!fits(current))
					return again(current, out);
				written = current;
			}
		}
	}

	private boolean fits(PrintRange range) {
		return range.streaming || expected == null || expected.equals(range.start);
	}

	private PrintRange again(PrintRange range, TextBuffer out) {
		release(range);
		out.truncate(0);
		range.start = expected;
		range.streaming = true;
		range.done = false;
		return range;
	}

	private void hold(PrintRange range, TextBuffer out) {
		if (out.size() == 0)
			return;
		range.chunks.add(new PrintRange.Chunk(out.bytes(), out.size()));
		range.waiting += out.size();
		waiting += out.size();
		byte[] array = spare.poll();
		out.reset(array == null ? new byte[limits.room()] : array);
	}

	private void release(PrintRange range) {
		for (PrintRange.Chunk chunk : range.chunks)
			if (chunk.bytes().length == limits.room())
				spare.push(chunk.bytes());
		range.chunks.clear();
		waiting -= range.waiting;
		range.waiting = 0;
	}

	/** Writes what has waited for its turn. */
	private void write(PrintRange range) {
		for (Problem problem : range.problems)
			if (told.add(problem))
				job.problems().accept(problem);
		range.problems.clear();
		if (range.chunks.isEmpty())
			return;
		for (PrintRange.Chunk chunk : range.chunks)
			write(chunk.bytes(), chunk.size());
		synchronized (this) {
			release(range);
			notifyAll();
		}
	}

	private void write(TextBuffer out) {
		if (out.size() > 0)
			write(out.bytes(), out.size());
		out.truncate(0);
	}

	private void write(byte[] bytes, int size) {
		job.out().write(bytes, 0, size);
		if (job.out().checkError())
			stop();
	}

	/** Cuts a range that has turned out to be large, so that other threads can take parts of it. */
	void split(PrintRange range, long time, long bytesDone) {
		long elapsed = time - range.firstTime;
		if (limits.threads() == 1 || elapsed <= 0 || bytesDone - range.firstBytes < limits.range() + limits.range() / 2)
			return;
		synchronized (this) {
			PrintRange end = range;
			long border = time + elapsed / 4;
			for (int i = 0; i < 2 * limits.threads() && border > time && border < end.last; i++) {
				PrintRange part = end.follow(new PrintRange(border + 1, end.last));
				end.last = border;
				end = part;
				border += elapsed;
			}
			notifyAll();
		}
	}

	private void await() {
		try {
			wait();
		} catch (InterruptedException e) {
			stopped = true;
			Thread.currentThread().interrupt();
		}
	}
}
