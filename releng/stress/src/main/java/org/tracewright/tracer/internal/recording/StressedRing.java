// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.util.List;
import java.util.UUID;

import org.tracewright.tracer.consume.PacketSink;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.RingOptions;
import org.tracewright.tracer.runtime.Target;
import org.tracewright.tracer.runtime.Words;

/** A ring of two sub-buffers of two records each, in memory, and what its reader gets. A record is a number that counts up. */
final class StressedRing implements PacketSink {

	/** So few bytes that the third record needs another sub-buffer. */
	private static final int SUB_BUFFER = 4096;
	private static final int RECORD = (SUB_BUFFER - PacketHeader.SIZE - 13) / 2 - 13;
	private static final RingLayout LAYOUT = new RingLayout(SUB_BUFFER, 2);
	private static final UUID TRACE = new UUID(1, 2);

	private final MappedByteBuffer memory;
	private final RingReader reader;
	private final Target target;
	private long clock;
	private long written;
	private long last = -1;
	/** A bit for each kind of fault. */
	private int faults;
	private int read;

	StressedRing(boolean overwrite) {
		// A direct buffer is a mapped one to those who use it.
		memory = (MappedByteBuffer) ByteBuffer.allocateDirect((int) LAYOUT.fileSize());
		Ring ring = new Ring(memory, new RingOptions(LAYOUT, overwrite, true, 0, () -> ++clock), TRACE, 0, 0, false, () -> {
			// The reader looks by itself.
		});
		reader = new RingReader(memory, LAYOUT);
		target = new Target(new Channel(new Channel.Rings() {
			@Override
			public Ring forThread(Thread thread) {
				return ring;
			}

			@Override
			public Ring[] shared() {
				return new Ring[0];
			}

			@Override
			public Ring[] moreShared(Ring[] taken) {
				return new Ring[0];
			}

			@Override
			public void lost() {
				faults |= 1;
			}
		}, List.of()), 0, null, null);
	}

	/** Writes some records; only by the writer. */
	void write(int count) {
		for (int i = 0; i < count; i++) {
			Ring ring = target.begin(RECORD);
			if (ring == null)
				continue;
			Words.putLong(memory, ring.at, written);
			Words.putLong(memory, ring.at + RECORD - Long.BYTES, written);
			ring.commit();
			written++;
		}
	}

	/** Reads what is there; only by the reader. */
	void read(boolean flush) {
		try {
			if (flush)
				reader.flush(this, false);
			else
				reader.drain(this);
		} catch (IOException e) {
			faults |= 2;
		}
	}

	@Override
	public void packet(ByteBuffer header, ByteBuffer records) {
		int at = records.position();
		while (at < records.limit()) {
			int id = records.get(at) & 31;
			int payload = at + (id == 31 ? 13 : 4);
			if (payload + RECORD > records.limit()) {
				faults |= 4;
				return;
			}
			long number = Words.getLong(records, payload);
			if (number != Words.getLong(records, payload + RECORD - Long.BYTES))
				faults |= 8;
			if (number <= last)
				faults |= 16;
			last = number;
			read++;
			at = payload + RECORD;
		}
		header.position(header.limit());
		records.position(records.limit());
	}

	/** What is wrong when both have ended: 0 for nothing. Reads the rest. */
	int verdict(boolean overwrite, int asked) {
		read(true);
		long lost = reader.counter(RingLayout.LOST_FULL);
		if (written + lost != asked)
			faults |= 32;
		if (!overwrite && read != written)
			faults |= 64;
		if (last >= 0 && last != written - 1)
			faults |= 128;
		return faults;
	}
}
