// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;

/** Walks the packets of a data stream file by their headers. */
final class FileIndexer {

	private static final long MAGIC = 0xC1FC1FC1L;
	private static final long MAX_PACKET = Integer.MAX_VALUE - 8L;
	/** Bytes that the header and context of a packet may take. */
	private static final int MAX_HEADER = 1 << 20;
	/** Bytes that they usually take at most. */
	private static final int USUAL_HEADER = 4096;

	/**
	 * A data stream that a file has packets of.
	 *
	 * @param layout layouts of its class
	 * @param id     its own id, -1 for none
	 */
	record Key(StreamLayout layout, long id) {
	}

	private final StreamLayout header;
	private final Map<Long, StreamLayout> layouts;
	private final UUID uuid;
	private final Progress progress;
	private final boolean growing;
	private final LongStore store;
	/** Whether a packet was met that says nothing of its size or has more than the file: it is another one when the file grows. */
	private boolean unsettled;
	private List<Problem> problems = new ArrayList<>();
	private final Map<StreamLayout, Decoder> decoders = new HashMap<>();

	/**
	 * An indexer for the files of one trace folder.
	 *
	 * @param header   layout of the packet header alone, or null
	 * @param layouts  layouts of the data stream classes
	 * @param uuid     what the packets must have, or null
	 * @param growing  whether files are being written: a packet that is not complete is then not there yet
	 * @param store    where the packets are kept
	 */
	FileIndexer(StreamLayout header, Map<Long, StreamLayout> layouts, UUID uuid, Progress progress, boolean growing,
			LongStore store) {
		this.growing = growing;
		this.store = store;
		this.header = header;
		this.layouts = layouts;
		this.uuid = uuid;
		this.progress = progress;
	}

	/**
	 * Indexes the packets of a file.
	 *
	 * @param from   byte where the first begins
	 * @param number its number in the file
	 * @param known  the packets before, to which these are added
	 * @param faults what is known to be wrong
	 */
	FileIndex index(StreamFile file, long from, int number, Map<Key, PacketIndex> known, List<Problem> faults) {
		problems = new ArrayList<>(faults);
		unsettled = false;
		Problem stop = walk(file, from, number, known);
		if (stop != null)
			problems.add(stop);
		return new FileIndex(file, known, problems, stop, !unsettled);
	}

	/** Adds packets to the indexes of their streams; gives why that ended before the end of the file, or null. */
	private Problem walk(StreamFile file, long from, int number, Map<Key, PacketIndex> indexes) {
		long offset = from;
		for (int packet = number; offset < file.size() && !progress.isCancelled(); packet++) {
			long rest = file.size() - offset;
			try {
				long size = packet(file, packet, offset, key -> indexes.containsKey(key) ? indexes.get(key).lastClock() : 0,
						indexes);
				if (size == 0)
					return null;
				offset += size;
			} catch (DecodeFault e) {
				if (growing && e.isCut() && rest < MAX_HEADER)
					return null;
				return fault(file.path(), packet, offset + (e.at() >>> 3), rest, e.getMessage());
			} catch (IOException e) {
				return fault(file.path(), packet, offset, rest, TraceOpener.reason(e));
			} catch (InternalError e) {
				return fault(file.path(), packet, offset, rest, "the file became shorter while it was read");
			}
		}
		return null;
	}

	/**
	 * A packet of which another index says where it is, as it would be indexed. Null when it cannot be read, or is of another stream than that says.
	 *
	 * @param begin clock value before it
	 */
	Map.Entry<Key, PacketIndex> example(StreamFile file, Key listed, int number, long offset, long begin) {
		Map<Key, PacketIndex> found = new HashMap<>();
		problems = new ArrayList<>();
		try {
			packet(file, number, offset, key -> begin, found);
		} catch (DecodeFault | IOException | InternalError e) {
			return null;
		}
		for (Map.Entry<Key, PacketIndex> one : found.entrySet())
			if (one.getKey().id() < 0 || one.getKey().id() == listed.id())
				return one;
		return null;
	}

	/** Whether the first, the middle and the last packet of each stream of a file are what an index says. */
	boolean agrees(FileIndex index) {
		for (Map.Entry<Key, PacketIndex> stream : index.packets().entrySet()) {
			int count = stream.getValue().count();
			for (int packet : new int[]{0, count / 2, count - 1})
				if (!agrees(index.file(), stream.getKey(), stream.getValue(), packet))
					return false;
		}
		return true;
	}

	private boolean agrees(StreamFile file, Key key, PacketIndex index, int packet) {
		Map<Key, PacketIndex> found = new HashMap<>();
		problems = new ArrayList<>();
		try {
			packet(file, index.number(packet), index.offset(packet), k -> index.clock(packet), found);
		} catch (DecodeFault | IOException | InternalError e) {
			return false;
		}
		PacketIndex one = found.get(key);
		return problems.isEmpty() && one != null && index.same(packet, one, 0);
	}

	/** Adds a packet to the index of its stream; gives its bytes, 0 when it is not complete yet. */
	private long packet(StreamFile file, int packet, long offset, ToLongFunction<Key> clocks, Map<Key, PacketIndex> indexes)
			throws DecodeFault, IOException {
		long rest = file.size() - offset;
		if (!file.isMapped(offset) && rest > USUAL_HEADER)
			try {
				return packet(file, packet, offset, USUAL_HEADER, clocks, indexes);
			} catch (DecodeFault e) {
				if (!e.isCut())
					throw e;
			}
		return packet(file, packet, offset, Math.min(rest, MAX_HEADER), clocks, indexes);
	}

	private long packet(StreamFile file, int packet, long offset, long most, ToLongFunction<Key> clocks,
			Map<Key, PacketIndex> indexes) throws DecodeFault, IOException {
		long rest = file.size() - offset;
		StreamFile.Piece piece = file.map(offset, most);
		ByteBuffer data = piece.data();
		int base = piece.base();
		long available = most * 8;
		StreamLayout layout = streamLayout(file.path(), packet, data, base, available);
		Decoder decoder = decoders.computeIfAbsent(layout, l -> new Decoder(l.anchors(), l.saves()));
		decoder.packet(data, base, available, 0);
		long at = decoder.run(layout.packetHeader(), 0);
		long id = decoder.has(Role.STREAM_ID) ? decoder.role(Role.STREAM_ID) : -1;
		Key key = new Key(layout, id);
		// The clock of a data stream goes on from packet to packet (CTF2-SPEC-2.0, 6.3): short timestamps count from there.
		decoder.clock = clocks.applyAsLong(key);
		at = decoder.run(layout.packetContext(), at);
		long total = decoder.has(Role.TOTAL_BITS) ? decoder.role(Role.TOTAL_BITS) : -1;
		long content = decoder.has(Role.CONTENT_BITS) ? decoder.role(Role.CONTENT_BITS) : total;
		if (total == -1) {
			unsettled |= !decoder.has(Role.CONTENT_BITS);
			total = decoder.has(Role.CONTENT_BITS) ? Sizes.align(content, 8) : rest * 8;
		}
		if (content == -1)
			content = total;
		if (total <= 0 || total % 8 != 0)
			throw new DecodeFault(0, "impossible packet size of " + Long.toUnsignedString(total) + " bits");
		if (content < 0 || content > total)
			throw new DecodeFault(0, "the content size of " + Long.toUnsignedString(content) + " bits exceeds the packet size of "
					+ total + " bits");
		if (content < at)
			throw new DecodeFault(0,
					"the content size of " + content + " bits is less than the packet's own header of " + at + " bits");
		if (total / 8 > rest && growing && total / 8 <= MAX_PACKET)
			return 0;
		unsettled |= total / 8 > rest;
		if (total / 8 > rest)
			problems.add(new Problem(Severity.ERROR, Kind.TRUNCATED_PACKET, file.path(), new BytePlace(packet, offset),
					total / 8 - rest, "the packet has " + total / 8 + " bytes, the file ends after " + rest + "; "
							+ (total / 8 - rest) + " bytes are missing"));
		if (Math.min(total / 8, rest) > MAX_PACKET)
			throw new DecodeFault(0, "packets of 2 GiB and more are not read");
		long begin = decoder.has(Role.TIMESTAMP) ? decoder.role(Role.TIMESTAMP) : PacketIndex.UNKNOWN;
		long end = decoder.has(Role.END_TIMESTAMP) ? decoder.role(Role.END_TIMESTAMP) : PacketIndex.UNKNOWN;
		indexes.computeIfAbsent(key, k -> new PacketIndex(store)).add(0, packet, offset, Math.min(total, rest * 8),
				Math.min(content, rest * 8), begin, end,
				decoder.has(Role.DISCARDED) ? decoder.role(Role.DISCARDED) : PacketIndex.UNKNOWN,
				decoder.has(Role.SEQUENCE) ? decoder.role(Role.SEQUENCE) : PacketIndex.UNKNOWN);
		return Math.min(total / 8, rest);
	}

	private StreamLayout streamLayout(Path file, int packet, ByteBuffer data, int base, long available) throws DecodeFault {
		long id = 0;
		boolean given = false;
		if (header != null) {
			Decoder decoder = decoders.computeIfAbsent(header, l -> new Decoder(l.anchors(), l.saves()));
			decoder.packet(data, base, available, 0);
			decoder.run(header.packetHeader(), 0);
			if (decoder.has(Role.MAGIC) && decoder.role(Role.MAGIC) != MAGIC)
				throw new DecodeFault(0, "wrong magic number 0x%08x, this is no CTF packet".formatted(decoder.role(Role.MAGIC)));
			if (packet == 0)
				checkUuid(file, decoder, data, base);
			given = decoder.has(Role.STREAM_CLASS_ID);
			if (given)
				id = decoder.role(Role.STREAM_CLASS_ID);
		}
		StreamLayout layout = given || layouts.size() != 1 ? layouts.get(id) : layouts.values().iterator().next();
		if (layout == null)
			throw new DecodeFault(0, "the metadata has no stream " + Long.toUnsignedString(id));
		return layout;
	}

	private void checkUuid(Path file, Decoder decoder, ByteBuffer data, int base) {
		if (uuid == null)
			return;
		for (Place place : header.places())
			if (isUuid(place.layout()) && decoder.anchors[place.anchor()] >= 0) {
				int index = base + (int) (decoder.anchors[place.anchor()] + place.offset() >>> 3);
				UUID found = new UUID(Long.reverseBytes(data.getLong(index)), Long.reverseBytes(data.getLong(index + 8)));
				if (!found.equals(uuid))
					problems.add(Problem.at(Severity.WARNING, Kind.FOREIGN_PACKET, file, new BytePlace(0, 0),
							"the packet says that it belongs to trace " + found + ", the metadata is of " + uuid
									+ "; it is read all the same"));
			}
	}

	private static boolean isUuid(Layout layout) {
		return switch (layout) {
			case Layout.Array array -> array.uuid() && array.save() < 0 && array.length() == 16 && array.bits() == 8;
			case Layout.Blob blob -> blob.uuid() && blob.save() < 0 && blob.length() == 16;
			default -> false;
		};
	}

	/** The file cannot be read from a packet on. */
	private static Problem fault(Path file, int packet, long offset, long skipped, String reason) {
		return new Problem(Severity.ERROR, Kind.CORRUPT_PACKET, file, new BytePlace(packet, offset), skipped,
				reason + "; " + skipped + (skipped == 1 ? " byte" : " bytes") + " skipped");
	}
}
