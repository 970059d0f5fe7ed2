// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.TemporaryFolder;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.Recording;

/**
 * A {@link Companion} with two threads that trace all the time. Answers with bytes and ns of a snapshot, and with the longest pause of one of them in ns: during the snapshot; for as
 * long after it; then, while they only read the clock, while the same number of bytes is written to a file, and as long while nothing is. Last comes the longest during
 * the snapshot without the time that the thread waited for a processor.
 */
final class SnapshotWorker {

	private static final int WRITERS = 2;
	private static final int SUB_BUFFERS = 256;
	private static final int SUB_BUFFER_SIZE = 128 << 10;
	/** Until then the JVM's compilers take processors for ms at a time. */
	private static final int WARM_UPS = 20;
	/** Shorter pauses, in ns, are not looked at: that would be one itself. */
	private static final long NOTABLE = 50_000;
	/** Between two measurements: what the one has left behind does not hold up the other. */
	private static final long SETTLE_MILLIS = 20;
	private static final String TRACE = "trace";
	private static final String COPY = "copy";

	private final List<Writer> writers;
	private final ByteBuffer block = ByteBuffer.allocateDirect(SUB_BUFFER_SIZE);

	/** A thread that traces. */
	private static final class Writer extends Thread {

		private final AtomicLong longest = new AtomicLong();
		/** The same without the time that the thread was ready and had no processor. */
		private final AtomicLong longestAtWork = new AtomicLong();
		private volatile boolean tracing = true;
		private volatile boolean ended;

		@Override
		public void run() {
			try {
				measure(new RunDelay());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void measure(RunDelay delay) throws IOException {
			long last = System.nanoTime();
			for (int i = 0; !ended; i++) {
				if (tracing)
					Events.TRACE.two(i, i + 1);
				long now = System.nanoTime();
				if (now - last > NOTABLE) {
					longest.accumulateAndGet(now - last, Math::max);
					longestAtWork.accumulateAndGet(now - last - delay.since(), Math::max);
					now = System.nanoTime();
				}
				last = now;
			}
		}
	}

	private SnapshotWorker(List<Writer> writers) {
		this.writers = writers;
	}

	/** Starts one and waits until it is warm. */
	static Companion start(long millis) throws IOException {
		return Companion.java(List.of(), SnapshotWorker.class, millis);
	}

	/** Arguments: ms before each snapshot, in which rings fill. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		ChannelOptions channel = ChannelOptions.named("events").subBuffers(SUB_BUFFERS, SUB_BUFFER_SIZE).overwriting();
		List<Writer> writers = Stream.generate(Writer::new).limit(WRITERS).toList();
		SnapshotWorker worker = new SnapshotWorker(writers);
		try (TemporaryFolder folder = TemporaryFolder.create("tracer"); Recording recording = Recording.flightRecorder().channel(channel).start()) {
			writers.forEach(Thread::start);
			for (int i = 0; i < WARM_UPS; i++)
				worker.round(recording, folder, Long.parseLong(arguments[0]));
			Companion.serve(millis -> worker.round(recording, folder, Long.parseLong(millis)));
		} finally {
			for (Writer writer : writers) {
				writer.ended = true;
				writer.join();
			}
		}
	}

	private String round(Recording recording, TemporaryFolder folder, long millis) throws IOException, InterruptedException {
		Thread.sleep(millis);
		longestPause();
		longestAtWork();
		long begin = System.nanoTime();
		recording.snapshot(folder.path().resolve(TRACE));
		long nanos = System.nanoTime() - begin;
		long during = longestPause();
		long atWork = longestAtWork();
		long without = pauseOf(nanos);
		long bytes = size(folder.path().resolve(TRACE));
		folder.delete(TRACE);
		writers.forEach(writer -> writer.tracing = false);
		Thread.sleep(SETTLE_MILLIS);
		longestPause();
		write(folder.path().resolve(COPY), bytes);
		long copying = longestPause();
		folder.delete(COPY);
		Thread.sleep(SETTLE_MILLIS);
		longestPause();
		long bare = pauseOf(nanos);
		writers.forEach(writer -> writer.tracing = true);
		return bytes + " " + nanos + " " + during + " " + without + " " + copying + " " + bare + " " + atWork;
	}

	/** The longest pause in the next ns. */
	private long pauseOf(long nanos) throws InterruptedException {
		Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
		return longestPause();
	}

	/** The longest pause of any writer since the last question. */
	private long longestPause() {
		return writers.stream().mapToLong(w -> w.longest.getAndSet(0)).max().orElseThrow();
	}

	private long longestAtWork() {
		return writers.stream().mapToLong(w -> w.longestAtWork.getAndSet(0)).max().orElseThrow();
	}

	private static long size(Path folder) throws IOException {
		long bytes = 0;
		try (Stream<Path> walk = Files.walk(folder)) {
			for (Path file : walk.filter(Files::isRegularFile).toList())
				bytes += Files.size(file);
		}
		return bytes;
	}

	private void write(Path file, long bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (long left = bytes; left > 0; left -= channel.write(block))
				block.clear().limit((int) Math.min(left, block.capacity()));
		}
	}
}
