// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.Supplier;

import org.tracewright.tracer.internal.recording.RingReader;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.Words;

/**
 * Takes what another process writes into a ring: see {@code docs/ring.md}. How far it has come is noted in a file beside the ring, so that another consumer goes on
 * when this one is killed: each committed event is in the output once. One consumer at a time; one thread at a time.
 */
public final class RingConsumer {

	private static final int HEAD = RingLayout.OVERWRITTEN + Long.BYTES;

	private final Path file;
	private final MappedByteBuffer ring;
	private final RingLayout layout;
	private final ProgressNote note;
	private final RingReader reader;
	private final int streamClass;
	private final long stream;
	private final boolean overwrites;
	private StreamFile output;
	private long chunk;
	private long discarded;
	private long overwritten;

	private RingConsumer(Path file, MappedByteBuffer ring, RingLayout layout, ProgressNote note) {
		this.file = file;
		this.ring = ring;
		this.layout = layout;
		this.note = note;
		streamClass = Words.getInt(ring, RingLayout.CHANNEL);
		stream = Words.getLong(ring, RingLayout.STREAM);
		overwrites = Words.getInt(ring, RingLayout.OVERWRITE) == 1;
		reader = new RingReader(ring, layout, note.state(), this::told);
	}

	/**
	 * Opens a ring, and the note beside it.
	 *
	 * @param file the ring; no symbolic link
	 * @param note the note: made when it is not there
	 * @return null when the ring is about to be made
	 * @throws IOException when a file cannot be read, or is no ring
	 */
	public static RingConsumer open(Path file, Path note) throws IOException {
		return call(file, () -> tryOpen(file, note));
	}

	/** Reads, or writes, mapped files. */
	private interface Access<T> {

		T call() throws IOException;
	}

	/** Reads a ring. When its file is shorter than it was, what the system says to that comes as an error of the virtual machine. */
	private static <T> T call(Path file, Access<T> access) throws IOException {
		try {
			try {
				return access.call();
			} finally {
				// In compiled code the error comes some time later, at the latest when something native returns: that is now.
				Thread.holdsLock(file);
			}
		} catch (InternalError e) {
			throw new RingException(file + " cannot be read any more: it was cut off (" + e.getMessage() + ")", e);
		}
	}

	/** What is in the ring; something else when it cannot be read any more. */
	private <T> T get(Supplier<T> value, T otherwise) {
		try {
			return call(file, value::get);
		} catch (IOException e) {
			// Those who take packets are told.
			return otherwise;
		}
	}

	private static RingConsumer tryOpen(Path file, Path note) throws IOException {
		try (FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
			if (channel.size() < HEAD)
				return null;
			MappedByteBuffer head = channel.map(MapMode.READ_ONLY, 0, HEAD);
			long magic = Words.getAcquire(head, 0);
			if (magic == 0)
				return null;
			if (magic != RingLayout.MAGIC)
				throw new IOException(file + " is no ring of this version");
			int size = Words.getInt(head, RingLayout.SUB_BUFFER_SIZE);
			int count = Words.getInt(head, RingLayout.COUNT);
			if (size < 1 || Integer.bitCount(size) != 1 || count < 2 || Integer.bitCount(count) != 1 || count > 1 << 14
					|| (long) size * (count + 2) > Integer.MAX_VALUE)
				throw new IOException(file + " says that it has " + count + " sub-buffers of " + size + " bytes");
			RingLayout layout = new RingLayout(size, count);
			if (channel.size() != layout.fileSize())
				throw new IOException(file + " has " + channel.size() + " bytes, and a ring of " + count + " sub-buffers of "
						+ size + " bytes has " + layout.fileSize());
			MappedByteBuffer map = channel.map(MapMode.READ_WRITE, 0, layout.fileSize());
			map.order(ByteOrder.LITTLE_ENDIAN);
			return new RingConsumer(file, map, layout, ProgressNote.open(note));
		}
	}

	private void told(ReadState state) {
		note.save(state, chunk, output == null ? new StreamFile.Position(0, 0) : output.position());
	}

	/** Id of the data stream class of its packets. */
	public int streamClass() {
		return streamClass;
	}

	/** Number of the data stream within its class. */
	public long stream() {
		return stream;
	}

	/** Memory of the ring, bytes. */
	public long bytes() {
		return layout.fileSize();
	}

	/** Whether a full ring loses its oldest events. */
	public boolean overwrites() {
		return overwrites;
	}

	/**
	 * A file that notes in the ring how far it is complete, for {@code tracewright recover}.
	 *
	 * @param folder   of the trace
	 * @param name     of the data stream
	 * @param maxSize  most bytes of a file, 0 for any
	 * @param maxFiles most files, 0 for any
	 */
	public StreamFile file(Path folder, String name, long maxSize, int maxFiles) {
		return new StreamFile(folder, name, maxSize, maxFiles, ring);
	}

	/**
	 * Lets packets go to files from now on. When a consumer before this one has written there, its end is found again, and what it was about is ended.
	 *
	 * @param newChunk number of the part of the output in which the files are; another number means that they are new
	 * @param into     takes the packets: the files, or these and others
	 * @throws IOException when the files are not as they were
	 */
	public void begin(StreamFile files, long newChunk, PacketSink into) throws IOException {
		call(file, () -> {
			if (note.isUsed() && note.chunk() == newChunk)
				files.resume(note.position());
			output = files;
			chunk = newChunk;
			reader.recover(into);
			return null;
		});
	}

	/**
	 * Gives what is complete to the output.
	 *
	 * @throws RingException when what is in the ring makes no sense
	 * @throws IOException   when a packet could not be written: it is lost, and counted; the rest is left for the next call
	 */
	public void drain(PacketSink into) throws IOException {
		call(file, () -> {
			reader.drain(into);
			return null;
		});
	}

	/**
	 * Gives what is complete, and what is committed of the open sub-buffer.
	 *
	 * @param last whether that is all that will ever come: the process writes no more
	 * @throws IOException as {@link #drain}
	 */
	public void flush(PacketSink into, boolean last) throws IOException {
		call(file, () -> {
			reader.flush(into, last);
			return null;
		});
	}

	/**
	 * Gives all that is in the ring to a snapshot; the ring stays as it is.
	 *
	 * @throws RingException when what is in the ring makes no sense
	 * @throws IOException   when the snapshot cannot be written
	 */
	public void snapshot(SnapshotSink into) throws IOException {
		call(file, () -> {
			reader.snapshot(into);
			return null;
		});
	}

	/** Whether all that was committed, and can be read, has been given. */
	public boolean isRead() {
		return get(reader::isRead, true);
	}

	/** Events that found no room. */
	public long discarded() {
		discarded = get(() -> reader.counter(RingLayout.LOST_FULL) + reader.counter(RingLayout.LOST_LARGE)
				+ reader.counter(RingLayout.LOST_OTHER), discarded);
		return discarded;
	}

	/** Packets that newer ones replaced. */
	public long overwritten() {
		overwritten = get(() -> reader.counter(RingLayout.OVERWRITTEN), overwritten);
		return overwritten;
	}

	/** Packets that could not be written. */
	public long lostPackets() {
		return reader.lostPackets();
	}

	/** Whether anything was ever written into the ring. */
	public boolean isUsed() {
		return get(() -> {
			for (int i = 0; i < layout.count(); i++)
				if (RingLayout.sequence(Words.getAcquire(ring, layout.slot(i))) > 0)
					return true;
			return false;
		}, false);
	}
}
