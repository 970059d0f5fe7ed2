// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.tracewright.tracer.PacketConsumer;
import org.tracewright.tracer.consume.StreamOutput;

/** Gives packets to a {@link PacketConsumer}, and before them the metadata that they need. Metadata comes from any thread, the rest from the writer. */
final class ConsumerOutput {

	private final PacketConsumer consumer;
	private final ByteArrayOutputStream metadata = new ByteArrayOutputStream();

	ConsumerOutput(PacketConsumer consumer) {
		this.consumer = consumer;
	}

	/** Adds metadata, which is given before the next packet. */
	synchronized void append(byte[] piece) {
		metadata.writeBytes(piece);
	}

	/** Gives the metadata that was added. */
	void flush() throws IOException {
		byte[] text;
		synchronized (this) {
			if (metadata.size() == 0)
				return;
			text = metadata.toByteArray();
		}
		consumer.metadata(ByteBuffer.wrap(text).asReadOnlyBuffer());
		synchronized (this) {
			byte[] all = metadata.toByteArray();
			metadata.reset();
			// Some may have been added meanwhile.
			metadata.write(all, text.length, all.length - text.length);
		}
	}

	/** The end of all. */
	void end() throws IOException {
		flush();
		consumer.end();
	}

	/** The output of a data stream. */
	StreamOutput stream(String name) {
		return new StreamOutput() {

			private long total;

			@Override
			public void packet(ByteBuffer header, ByteBuffer records) throws IOException {
				// The metadata of an event is there before its first record.
				flush();
				long bytes = header.remaining() + (long) records.remaining();
				try {
					consumer.packet(name, header, records);
				} catch (RuntimeException e) {
					throw new IOException("the consumer failed: " + e, e);
				}
				total += bytes;
			}

			@Override
			public long total() {
				return total;
			}

			@Override
			public void close() {
				// The consumer is told once, at the end of all.
			}
		};
	}
}
