// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.tracewright.tracer.recover.RecoveryException.Kind;
import org.tracewright.tracer.recover.Written.Part;
import org.tracewright.tracer.runtime.PacketHeader;

/**
 * Makes the file of one data stream: what was written out, then what is still in the ring.
 * <p>
 * The reader writes a packet first and notes that afterwards, so that the process may have died between the two. As it does one thing at a time, this can only be
 * the last packet that was written, and only of the oldest sub-buffer that is not known to have been read: the two are compared.
 */
final class StreamRecovery {

	private final Copier copier;
	private final ControlPage ring;
	private final FileChannel in;
	private final Written written;
	private final List<String> problems;
	private final String name;
	/** Whether packets keep the numbers of their sub-buffers. */
	private final boolean ownNumbers;
	private FileChannel out;
	private long number;
	private Header last;
	private long packets;
	private long fromRing;

	/**
	 * For one stream.
	 *
	 * @param name    of the ring's file
	 * @param ring    what the ring says; null when it is damaged: then only what was written counts
	 * @param in      the ring's file
	 * @param outputs whether the recording wrote stream files
	 */
	StreamRecovery(Copier copier, String name, ControlPage ring, FileChannel in, Written written, boolean outputs,
			List<String> problems) {
		this.copier = copier;
		this.name = name;
		this.ring = ring;
		this.in = in;
		this.written = written;
		this.problems = problems;
		ownNumbers = ring != null && ring.overwrites() && !outputs;
	}

	/**
	 * Where the rest of a sub-buffer begins.
	 *
	 * @param bytes what was written of it before, packet header included
	 * @param time  first instant of the rest
	 */
	private record Rest(long bytes, long time) {
	}

	/** Packets of the stream. */
	long packets() {
		return packets;
	}

	/** Those that had not been written out. */
	long fromRing() {
		return fromRing;
	}

	/**
	 * Writes the file, unless there is nothing to write.
	 *
	 * @return its bytes
	 */
	long write(Path file) throws IOException {
		if (written.packets() == 0 && (ring == null || ring.unread().isEmpty()))
			return 0;
		try (FileChannel opened = open(file)) {
			out = opened;
			for (Part part : written.parts())
				copyWritten(part);
			packets = written.packets();
			last = written.last();
			if (ring != null)
				drain();
			if (out.position() > 0)
				return out.position();
		}
		Files.delete(file);
		return 0;
	}

	private static FileChannel open(Path file) throws RecoveryException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "the trace cannot be written", e);
		}
	}

	private void copyWritten(Part part) throws IOException {
		long before = out.position();
		try (FileChannel file = FileChannel.open(part.file(), StandardOpenOption.READ)) {
			copier.copy(file, 0, part.bytes(), out);
		} catch (DamageException e) {
			out.truncate(before);
			problems.add(part.file() + " is left out: " + e.getMessage());
		}
	}

	private void drain() throws IOException {
		number = ring.outputSequence();
		if (last != null)
			number = Math.max(number, last.sequence() + 1);
		long next = ring.unread().isEmpty() ? 0 : ring.unread().getFirst().sequence();
		number += Math.max(0, next - 1 - lastRead(next));
		boolean first = true;
		long damaged = 0;
		String reason = null;
		for (Place place : ring.unread()) {
			// What is missing between them is missing from the numbers.
			number += place.sequence() - next;
			next = place.sequence();
			long before = out.position();
			try {
				packet(place, first);
				next++;
			} catch (ClosedByInterruptException e) {
				throw Copier.cancelled();
			} catch (DamageException e) {
				out.truncate(before);
				damaged++;
				reason = reason == null ? e.getMessage() : reason;
			}
			first = false;
		}
		if (damaged > 0)
			problems.add(name + ": " + (damaged == 1 ? "a packet is damaged and" : damaged + " packets are damaged and")
					+ " left out: " + reason);
		losses();
	}

	/** The greatest number of a sub-buffer that has left the ring for the output, or is missing from the output's numbers already. */
	private long lastRead(long next) {
		if (!ring.overwrites())
			return next - 1;
		// Once the writer has gone round, nothing in the ring tells what was read last. But each packet is either read or overwritten.
		if (ring.lastRead() > ring.newest() - ring.layout().count())
			return Math.min(ring.lastRead(), next - 1);
		return next - 1 - Math.clamp(ring.overwritten() - written.missing(), 0, next - 1);
	}

	/** Writes the rest of a sub-buffer, if there is any. */
	private void packet(Place place, boolean oldest) throws IOException, DamageException {
		Header header = Header.read(in, ring.data(place));
		if (header == null)
			throw new DamageException("the file ends before it");
		long bytes = check(place, header);
		long end = place.open() ? Math.max(place.last(), header.begin()) : header.end();
		Rest rest = rest(place, header, bytes);
		if (oldest)
			rest = unnoted(place, header, rest, bytes, end);
		if (rest.bytes() == bytes)
			return;
		long discarded = place.open() ? ring.discarded() : header.discarded();
		write(header.with(rest.time(), end, bytes - rest.bytes(), ownNumbers ? place.sequence() : number, discarded),
				ring.data(place) + rest.bytes());
	}

	private void write(Header header, long records) throws IOException, DamageException {
		copier.write(header.bytes(), out);
		copier.copy(in, records, header.size() - PacketHeader.SIZE, out);
		last = header;
		number++;
		packets++;
		fromRing++;
	}

	/** Checks the header of a sub-buffer; gives how much of it is written. */
	private long check(Place place, Header header) throws DamageException {
		long bytes = place.open() ? place.bytes() : header.size();
		long end = place.open() ? Math.max(place.last(), header.begin()) : header.end();
		if (!ring.isOwn(header) || header.sequence() != place.sequence())
			throw new DamageException("its header is not that of packet " + place.sequence() + " of this stream");
		if (bytes < PacketHeader.SIZE || bytes > ring.layout().subBufferSize())
			throw new DamageException("it says that it has " + bytes + " bytes");
		if (end - header.begin() < 0)
			throw new DamageException("it says that it ends before it begins");
		if (header.discarded() < 0 || header.discarded() > ring.discarded())
			throw new DamageException(
					"it says that " + header.discarded() + " events were discarded, the ring says " + ring.discarded());
		return bytes;
	}

	/** What is left of a sub-buffer by the reader's own account. */
	private Rest rest(Place place, Header header, long bytes) throws DamageException {
		Header before = written.last();
		// What is said to be read is in no file when that could not be written, or is not there any more.
		if (place.sequence() != ring.flushedSequence() || before == null || before.end() - header.begin() < 0)
			return new Rest(PacketHeader.SIZE, header.begin());
		if (ring.flushedBytes() > bytes)
			throw new DamageException("more was read of it than was written");
		// The time is noted after the bytes.
		long time = ring.flushedBytes() == PacketHeader.SIZE ? header.begin() : later(ring.flushedTime(), before.end());
		return new Rest(ring.flushedBytes(), time);
	}

	private static long later(long time, long other) {
		return time - other > 0 ? time : other;
	}

	/** What is left of the oldest sub-buffer if the last packet that was written is of it, and was not noted yet. */
	private Rest unnoted(Place place, Header header, Rest rest, long bytes, long end) throws IOException, DamageException {
		Header before = written.last();
		if (before == null || !ring.isOwn(before) || before.thread() != header.thread())
			return rest;
		long records = before.size() - PacketHeader.SIZE;
		boolean noted = rest.bytes() > PacketHeader.SIZE;
		long begin = noted ? ring.flushedTime() : header.begin();
		if (records == 0 || records > bytes - rest.bytes() || before.begin() != begin || end - before.end() < 0)
			return rest;
		try (FileChannel file = FileChannel.open(written.parts().getLast().file(), StandardOpenOption.READ)) {
			if (!copier.isSame(in, ring.data(place) + rest.bytes(), file, written.lastAt() + PacketHeader.SIZE, records))
				return rest;
		}
		number = Math.max(ring.outputSequence(), before.sequence() + 1);
		return new Rest(rest.bytes() + records, before.end());
	}

	/** Tells of events that were discarded after the last packet. */
	private void losses() throws IOException {
		if (last == null || !ring.isOwn(last) || ring.discarded() <= last.discarded())
			return;
		Header empty = last.with(last.end(), last.end(), 0, ownNumbers ? last.sequence() + 1 : number, ring.discarded());
		copier.write(empty.bytes(), out);
		packets++;
		fromRing++;
	}
}
