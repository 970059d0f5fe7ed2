// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import org.tracewright.ctf.internal.layout.StreamLayout;

/**
 * Packet indexes of one trace folder, kept in a file outside the trace. What was indexed before is known again as long as metadata, size and time of the data
 * file are the same; of a file that has grown, the packets that were there. The file can be deleted at any time; when it is damaged it is as if there were none.
 */
final class IndexCache {

	private static final int MAGIC = 0x54574958;
	private static final int VERSION = 2;
	private static final int MAX_FILES = 1 << 20;
	private static final int BUFFER = 1 << 16;

	/**
	 * What is kept of a data file.
	 *
	 * @param size    bytes
	 * @param time    when it was changed, in ms
	 * @param packets its packets by class id and stream id
	 */
	private record Entry(long size, long time, Map<List<Long>, PacketIndex> packets) {
	}

	/** Knows nothing and keeps nothing. */
	static final IndexCache NONE = new IndexCache(null, "", null);

	private final Path file;
	private final String key;
	private final LongStore store;
	private final Map<String, Entry> entries = new HashMap<>();

	private IndexCache(Path file, String key, LongStore store) {
		this.file = file;
		this.store = store;
		this.key = key;
	}

	/**
	 * The cache for a trace folder.
	 *
	 * @param caches   folder of all caches, null for none
	 * @param metadata what must be the same for anything in it to be true: the metadata
	 * @param store    where packets are kept while the trace is open
	 */
	static IndexCache of(Path caches, Path folder, byte[] metadata, LongStore store) {
		if (caches == null)
			return NONE;
		IndexCache cache = new IndexCache(caches.resolve(hash(folder.toAbsolutePath().normalize().toString()) + ".index"),
				HexFormat.of().formatHex(digest(metadata)), store);
		cache.load();
		return cache;
	}

	private static String hash(String text) {
		return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
	}

	private static byte[] digest(byte[] data) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(data);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The packets that are known of a file; null when none are. */
	FileIndex find(StreamFile data, Map<Long, StreamLayout> layouts) {
		Entry entry = entries.get(data.path().getFileName().toString());
		if (entry == null || entry.size > data.size() || entry.size == data.size() && entry.time != time(data.path()))
			return null;
		Map<FileIndexer.Key, PacketIndex> packets = new LinkedHashMap<>();
		for (Map.Entry<List<Long>, PacketIndex> part : entry.packets.entrySet()) {
			StreamLayout layout = layouts.get(part.getKey().get(0));
			if (layout == null)
				return null;
			packets.put(new FileIndexer.Key(layout, part.getKey().get(1)), part.getValue());
		}
		return new FileIndex(data, packets);
	}

	private static long time(Path path) {
		try {
			return Files.getLastModifiedTime(path).toMillis();
		} catch (IOException e) {
			return -1;
		}
	}

	private void load() {
		if (!Files.isRegularFile(file))
			return;
		try {
			if (!isWhole())
				return;
			try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
				if (in.readInt() != MAGIC || in.readInt() != VERSION || !in.readUTF().equals(key))
					return;
				int files = in.readInt();
				if (files < 0 || files > MAX_FILES)
					return;
				Map<String, Entry> read = new HashMap<>();
				for (int i = 0; i < files; i++)
					read.put(in.readUTF(), new Entry(in.readLong(), in.readLong(), packets(in)));
				entries.putAll(read);
			}
		} catch (IOException e) {
			// As if there were none: it is written anew.
		}
	}

	/** Whether the checksum at its end is right. */
	private boolean isWhole() throws IOException {
		long size = Files.size(file) - Long.BYTES;
		if (size < 0)
			return false;
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
			CRC32C sum = new CRC32C();
			byte[] some = new byte[BUFFER];
			for (long left = size; left > 0;) {
				int part = (int) Math.min(left, BUFFER);
				in.readFully(some, 0, part);
				sum.update(some, 0, part);
				left -= part;
			}
			return in.readLong() == sum.getValue();
		}
	}

	private Map<List<Long>, PacketIndex> packets(DataInputStream in) throws IOException {
		Map<List<Long>, PacketIndex> packets = new LinkedHashMap<>();
		int streams = in.readInt();
		for (int i = 0; i < streams; i++)
			packets.put(List.of(in.readLong(), in.readLong()), PacketIndex.read(in, store));
		return packets;
	}

	/** Keeps what is known now of all files without problems, if that is more than before. */
	void keep(List<FileIndex> indexes) {
		if (file == null)
			return;
		Map<String, Entry> now = new LinkedHashMap<>();
		boolean news = false;
		for (FileIndex index : indexes) {
			if (!index.problems().isEmpty() || index.count() == 0)
				continue;
			Map<List<Long>, PacketIndex> packets = new LinkedHashMap<>();
			index.packets().forEach((stream, list) -> packets.put(List.of(stream.layout().id(), stream.id()), list));
			String name = index.file().path().getFileName().toString();
			Entry entry = new Entry(index.file().size(), time(index.file().path()), packets);
			Entry before = entries.get(name);
			news |= before == null || before.size != entry.size || before.time != entry.time;
			now.put(name, entry);
		}
		if (news)
			store(now);
	}

	/** Writes a new file in place of the old. Not being able to is no fault: the trace opens without. */
	private void store(Map<String, Entry> now) {
		Path part = null;
		try {
			Files.createDirectories(file.getParent());
			part = Files.createTempFile(file.getParent(), "part", ".tmp",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			try (CheckedOutputStream sum = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER),
					new CRC32C())) {
				DataOutputStream out = new DataOutputStream(sum);
				out.writeInt(MAGIC);
				out.writeInt(VERSION);
				out.writeUTF(key);
				out.writeInt(now.size());
				for (Map.Entry<String, Entry> entry : now.entrySet())
					write(out, entry.getKey(), entry.getValue());
				out.writeLong(sum.getChecksum().getValue());
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException | UnsupportedOperationException e) {
			discard(part);
		}
	}

	private static void discard(Path part) {
		try {
			if (part != null)
				Files.deleteIfExists(part);
		} catch (IOException e) {
			// A left-over of a few bytes in a cache folder.
		}
	}

	private static void write(DataOutputStream out, String name, Entry entry) throws IOException {
		out.writeUTF(name);
		out.writeLong(entry.size);
		out.writeLong(entry.time);
		out.writeInt(entry.packets.size());
		for (Map.Entry<List<Long>, PacketIndex> stream : entry.packets.entrySet()) {
			out.writeLong(stream.getKey().get(0));
			out.writeLong(stream.getKey().get(1));
			stream.getValue().write(out);
		}
	}
}
