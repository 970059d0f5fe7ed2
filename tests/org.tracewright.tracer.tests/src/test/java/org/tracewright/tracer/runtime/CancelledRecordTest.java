// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** A record that was begun and taken back leaves a ring as if it had never been. */
class CancelledRecordTest {

	private static final RingLayout LAYOUT = new RingLayout(4096, 2);
	private static final int SIZE = 8;
	/** Compact headers have 27 bits of the time. */
	private static final long WRAP = 1L << 27;
	private static final int COMPACT = 4;
	private static final int EXTENDED = 13;

	private final MappedByteBuffer memory = (MappedByteBuffer) ByteBuffer.allocateDirect((int) LAYOUT.fileSize());
	private final Ring ring = new Ring(memory, new RingOptions(LAYOUT, true, true, 0, () -> true, null), new UUID(1, 2), 0, 0,
			false, () -> {
			});
	private final long begin = TimeUnit.HOURS.toNanos(1);

	/** Begins a record; the bytes of its header. */
	private int header(long time) {
		int before = ring.at;
		assertTrue(ring.begin(0, SIZE, time));
		return ring.at - before - SIZE;
	}

	private void record(long time) {
		assertTrue(ring.begin(0, SIZE, time));
		ring.commit();
	}

	/** Begins a record and takes it back. */
	private void cancelled(long time) {
		long before = ring.last();
		int at = ring.at;
		assertTrue(ring.begin(0, SIZE, time));
		ring.cancel(before);
		ring.at = at;
	}

	private boolean isSettled() {
		int buffer = 0;
		for (int i = 0; i < LAYOUT.count(); i++) {
			long word = Words.getAcquire(memory, LAYOUT.slot(i));
			if (RingLayout.state(word) == RingLayout.WRITING)
				buffer = RingLayout.buffer(word);
		}
		return RingLayout.isSettled(Words.getAcquire(memory, LAYOUT.committed(buffer)),
				Words.getAcquire(memory, LAYOUT.last(buffer)));
	}

	@Test
	void theNextOneSaysHowLongAgoTheLastCommittedOneWas() {
		record(begin);
		cancelled(begin + WRAP - 10);
		assertTrue(isSettled());
		// Ten after the one that is not there, but too long after the one before for 27 bits.
		assertEquals(EXTENDED, header(begin + WRAP));
		ring.commit();
		assertEquals(COMPACT, header(begin + WRAP + 1));
	}

	@Test
	void aPacketThatItOpenedStays() {
		cancelled(begin);
		assertEquals(begin, ring.last());
		assertTrue(isSettled());
		record(begin + 1);
		cancelled(begin + 2);
		record(begin + 3);
		assertTrue(isSettled());
		assertEquals(begin + 3, ring.last());
	}
}
