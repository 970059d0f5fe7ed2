// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.ChannelOptions.Headers;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.Ticks;
import org.tracewright.tracer.TraceFormat;

/** A program that writes numbers in two threads until it is killed, and tells after each thousand that they are recorded. */
public final class KilledProgram {

	private static final int THOUSAND = 1000;
	/** Of one event: header, writer and number. */
	private static final int BYTES = 6 + Integer.BYTES + Long.BYTES;
	/** What may be in rings and not yet in files: less than one ring. */
	private static final long AHEAD = 200_000;
	private static final long PAUSE = 2_000_000;

	private KilledProgram() {
	}

	/**
	 * Runs until it is killed.
	 *
	 * @param args folder for buffers, form of the trace, and the folder of the trace, unless it is a flight recorder
	 */
	public static void main(String[] args) throws IOException {
		boolean flight = args.length < 3;
		ChannelOptions channel = ChannelOptions.named("events").subBuffers(8, 64 << 10).headers(Headers.LARGE)
				.flushEvery(Duration.ofMillis(20));
		Recording.Builder builder = flight ? Recording.flightRecorder() : Recording.toDirectory(Path.of(args[2]));
		Recording recording = builder.buffers(Path.of(args[0])).format(TraceFormat.valueOf(args[1]))
				.channel(!flight && args[2].endsWith("limited") ? channel.files(100_000, 0) : channel).start();
		AtomicLong committed = new AtomicLong();
		for (int i = 0; i < 2; i++) {
			int writer = i;
			new Thread(() -> write(recording, writer, flight, committed)).start();
		}
	}

	private static void write(Recording recording, int writer, boolean flight, AtomicLong committed) {
		for (long number = 0;; number++) {
			Ticks.TRACE.tick(writer, number);
			if (number % THOUSAND != THOUSAND - 1)
				continue;
			committed.addAndGet(THOUSAND);
			tell(writer + " " + number);
			do
				LockSupport.parkNanos(PAUSE);
			while (!flight && committed.get() * BYTES > recording.status().written() + AHEAD);
		}
	}

	private static synchronized void tell(String line) {
		System.out.println(line);
		System.out.flush();
	}
}
