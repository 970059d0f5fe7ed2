// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A program whose threads count in events, each from 0. Arguments: threads, events a second of each thread (0 for as many as possible), milliseconds (0 for ever), a
 * file in which each thread has 8 bytes for how many events it has recorded, {@code wait} to begin when somebody records.
 */
public final class CountingProgram {

	private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long PIECE = 1_000_000;
	private static final long MOST = 1 << 16;

	private CountingProgram() {
	}

	/** The program. */
	public static void main(String[] arguments) throws InterruptedException, IOException {
		int threads = Integer.parseInt(arguments[0]);
		long rate = Long.parseLong(arguments[1]);
		long millis = Long.parseLong(arguments[2]);
		ByteBuffer progress;
		try (FileChannel file = FileChannel.open(Path.of(arguments[3]), StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			progress = file.map(MapMode.READ_WRITE, 0, MOST);
		}
		Counting.TRACE.word("begin");
		if (arguments.length > 4)
			while (!Counting.TRACE.tickEnabled())
				Thread.sleep(1);
		long nanos = millis == 0 ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(millis);
		List<Thread> all = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			int number = i;
			all.add(Thread.ofPlatform().name("counter " + i).start(() -> count(number, rate, nanos, progress)));
		}
		for (Thread thread : all)
			thread.join();
	}

	private static void count(int thread, long rate, long nanos, ByteBuffer progress) {
		long number = 0;
		long begin = System.nanoTime();
		for (long now = begin; number == 0 || now - begin < nanos; now = System.nanoTime()) {
			long due = rate == 0 ? number + 1000 : (now - begin) * rate / 1_000_000_000;
			while (number < due) {
				Counting.TRACE.tick(thread, number++);
				LONG.setRelease(progress, thread * Long.BYTES, number);
			}
			if (rate > 0)
				LockSupport.parkNanos(PIECE);
		}
	}
}
