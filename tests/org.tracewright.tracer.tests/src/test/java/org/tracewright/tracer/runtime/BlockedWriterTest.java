// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that wait for room in a ring. */
@Timeout(60)
class BlockedWriterTest {

	private static final RingLayout LAYOUT = new RingLayout(4096, 2);

	private final AtomicBoolean taken = new AtomicBoolean(true);
	/** A direct buffer is a mapped one to those who use it. */
	private final MappedByteBuffer memory = (MappedByteBuffer) ByteBuffer.allocateDirect((int) LAYOUT.fileSize());
	private final Ring ring = new Ring(memory, new RingOptions(LAYOUT, false, true, TimeUnit.HOURS.toNanos(1), taken::get, null),
			new UUID(1, 2), 0, 0, false, () -> {
			});

	/** Records events until there is no room. */
	private void fill() {
		while (ring.begin(0, 100))
			ring.commit();
	}

	@Test
	void theyGiveUpWhenNobodyIsThereToMakeRoom() throws InterruptedException {
		Thread writer = Thread.ofPlatform().daemon().start(this::fill);
		while (writer.getState() != Thread.State.TIMED_WAITING)
			Thread.onSpinWait();
		assertEquals(0, Words.getAcquire(memory, RingLayout.LOST_FULL));
		taken.set(false);
		writer.join();
		assertEquals(1, Words.getAcquire(memory, RingLayout.LOST_FULL));
		for (int i = 0; i < 1000; i++)
			assertFalse(ring.begin(0, 100));
		assertEquals(1001, Words.getAcquire(memory, RingLayout.LOST_FULL));
	}

	@Test
	void theyWaitAgainWhenThereIsSomebody() throws InterruptedException {
		taken.set(false);
		fill();
		taken.set(true);
		Thread writer = Thread.ofPlatform().daemon().start(() -> ring.begin(0, 100));
		while (writer.getState() != Thread.State.TIMED_WAITING)
			Thread.onSpinWait();
		assertEquals(1, Words.getAcquire(memory, RingLayout.LOST_FULL));
		ring.shut();
		writer.join();
		assertEquals(2, Words.getAcquire(memory, RingLayout.LOST_FULL));
	}
}
