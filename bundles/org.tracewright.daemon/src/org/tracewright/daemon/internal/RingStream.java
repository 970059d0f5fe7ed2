// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.tracewright.tracer.consume.PacketSink;
import org.tracewright.tracer.consume.RingConsumer;
import org.tracewright.tracer.consume.StreamFile;

/** A ring of a program and the files that its packets go to. Used with the lock of the session. */
final class RingStream implements PacketSink, AutoCloseable {

	/** Is told of packets. */
	interface Tap {

		/** A packet is about to be written: what describes it has to be there. */
		void before() throws IOException;

		/** It was written. */
		void packet(String stream, ByteBuffer header, ByteBuffer records);
	}

	private final RingConsumer ring;
	private final String channel;
	private final String name;
	private final long fileSize;
	private final int fileCount;
	private final Tap tap;
	private StreamFile opening;
	private StreamFile file;
	private long before;

	/**
	 * A ring whose files are not known yet.
	 *
	 * @param name      of the data stream in its trace
	 * @param fileSize  most bytes of a file, 0 for any
	 * @param fileCount most files, 0 for any
	 */
	RingStream(RingConsumer ring, String channel, String name, long fileSize, int fileCount, Tap tap) {
		this.ring = ring;
		this.channel = channel;
		this.name = name;
		this.fileSize = fileSize;
		this.fileCount = fileCount;
		this.tap = tap;
	}

	RingConsumer ring() {
		return ring;
	}

	String channel() {
		return channel;
	}

	String name() {
		return name;
	}

	/** Bytes written, those of earlier chunks too. */
	long written() {
		return before + (file == null ? 0 : file.total());
	}

	/** Lets packets go to a folder from now on; those that an earlier daemon wrote there are found again. */
	void begin(Path folder, long chunk) throws IOException {
		close();
		Files.createDirectories(folder);
		StreamFile files = ring.file(folder, name, fileSize, fileCount);
		opening = files;
		ring.begin(files, chunk, this);
		file = files;
		// Those that an earlier daemon wrote.
		before += file.position().bytes() - Math.min(file.total(), file.position().bytes());
	}

	boolean hasBegun() {
		return file != null;
	}

	/** Writes what is complete, or committed. */
	void take(boolean flush, boolean last) throws IOException {
		if (flush)
			ring.flush(this, last);
		else
			ring.drain(this);
	}

	@Override
	public void packet(ByteBuffer header, ByteBuffer records) throws IOException {
		ByteBuffer head = header.duplicate();
		ByteBuffer rest = records.duplicate();
		tap.before();
		opening.packet(header, records);
		tap.packet(name, head, rest);
	}

	@Override
	public void close() throws IOException {
		if (file == null)
			return;
		before += file.total();
		file.close();
		file = null;
	}
}
