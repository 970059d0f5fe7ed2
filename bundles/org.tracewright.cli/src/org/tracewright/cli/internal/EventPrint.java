// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.tracewright.trace.DataStream;

/** Prints events on several threads, in the order in which one thread would. */
final class EventPrint {

	private static final int MAX_RANGES = 1 << 14;

	private final PrintJob job;

	private final PrintLimits limits;

	EventPrint(PrintJob job, PrintLimits limits) {
		this.job = job;
		this.limits = limits;
	}

	/** Prints. */
	void run() {
		PrintRange ranges = limits.threads() > 1 && job.limit() == Long.MAX_VALUE ? ranges() : whole();
		int workers = ranges.next == null ? 1 : limits.threads();
		PrintQueue queue = new PrintQueue(job, ranges, limits);
		List<Thread> others = new ArrayList<>();
		Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
		for (int i = 1; i < workers; i++) {
			Thread thread = Thread.ofPlatform().daemon().name("print " + i).unstarted(new PrintWorker(job, queue));
			thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
			thread.start();
			others.add(thread);
		}
		new PrintWorker(job, queue).run();
		for (Thread thread : others)
			join(thread);
		if (!failures.isEmpty())
			throw new IllegalStateException(failures.peek());
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private PrintRange whole() {
		return new PrintRange(job.first(), job.last());
	}

	/** Ranges of the same length; those that turn out to hold much are split when they are printed. */
	private PrintRange ranges() {
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		for (DataStream stream : job.trace().streams()) {
			begin = Math.min(begin, stream.begin());
			end = Math.max(end, stream.end());
		}
		PrintRange all = whole();
		if (begin >= end || end - begin <= 0)
			return all;
		double length = end - begin;
		begin = Math.max(begin, job.first());
		end = Math.min(end, job.last());
		if (begin >= end)
			return all;
		int count = (int) Math.min(MAX_RANGES, job.trace().bytes() / length * (end - begin) / limits.range());
		PrintRange range = all;
		for (int i = 1; i < count; i++) {
			long border = begin + (long) ((double) (end - begin) / count * i);
			if (border <= range.first || border >= range.last)
				continue;
			PrintRange part = range.follow(new PrintRange(border, range.last));
			range.last = border - 1;
			range = part;
		}
		return all;
	}
}
