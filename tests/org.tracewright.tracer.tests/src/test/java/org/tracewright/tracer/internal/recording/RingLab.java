// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.consume.PacketSink;
import org.tracewright.tracer.consume.StreamFile;
import org.tracewright.tracer.internal.metadata.ChannelDescription;
import org.tracewright.tracer.internal.metadata.MetadataForm;
import org.tracewright.tracer.internal.metadata.TraceDescription;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.RingOptions;
import org.tracewright.tracer.runtime.Target;
import org.tracewright.tracer.runtime.Words;

/** A ring with both its sides, step by step, and what its files would be if the process died right now. */
public final class RingLab {

	/** Name of the stream's files. */
	public static final String STREAM = "events_0";
	private static final UUID TRACE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
	private static final int COMPACT_ID = 31;
	private static final int COMPACT = 4;
	private static final int COMPACT_EXTENDED = 13;
	private static final int LARGE = 6;
	private static final int LARGE_EXTENDED = 14;
	/** Most events while the reader reads once. */
	private static final int MEANWHILE = 40;

	/** What to record with. */
	public record Setting(MetadataForm form, boolean overwrite, boolean output, boolean limited, boolean compact,
			int subBufferSize, int count) {
	}

	/** An event: its number, its time and the sub-buffer it is in. */
	public record Numbered(long number, long time, long sequence) {
	}

	/**
	 * What is on the disk when the process dies.
	 *
	 * @param events what has to be recovered, in order
	 * @param cutOff whether an event was being written
	 */
	public record Crash(String what, byte[] ring, List<byte[]> files, List<Numbered> events, boolean cutOff) {
	}

	private final Setting setting;
	private final Random random;
	private final Path output;
	private final RingLayout layout;
	private final MappedByteBuffer map;
	private final Ring ring;
	private final RingReader reader;
	private final StreamFile file;
	private final Target target;
	private final List<Numbered> committed = new ArrayList<>();
	private final Set<Long> written = new HashSet<>();
	private final List<Crash> crashes = new ArrayList<>();
	private long now = 1_000_000_000_000L;
	private long number;
	private Ring open;
	private long[] old;
	private long taken;
	private int meanwhile;
	private boolean paused;

	/** A new ring in a folder. */
	public RingLab(Path folder, Setting setting, Random random) throws IOException {
		this.setting = setting;
		this.random = random;
		output = Files.createDirectories(folder.resolve("output"));
		layout = new RingLayout(setting.subBufferSize, setting.count);
		map = RingFile.create(folder.resolve(STREAM + ".ring"), layout, setting.overwrite, TRACE, 0, 0);
		crash("before the ring has its words");
		ring = new Ring(map, new RingOptions(layout, setting.overwrite, setting.compact, 0, this::tick), TRACE, 0, 0, false,
				() -> {
				});
		reader = new RingReader(map, layout);
		file = new StreamFile(output, STREAM, setting.limited ? 3L * setting.subBufferSize : 0, 0, map);
		Channel channel = new Channel(new Channel.Rings() {
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
				throw new IllegalStateException("there is a ring");
			}
		}, List.of());
		target = new Target(channel, 0, null, null);
	}

	private long tick() {
		return now;
	}

	/** Begins an event; false when it was discarded. */
	public boolean begin() {
		// Now and then longer than compact times reach.
		now += random.nextInt(20) == 0 ? 150_000_000 + random.nextInt(100_000_000) : 1 + random.nextInt(1_000_000);
		int padding = random.nextInt(60);
		if (random.nextInt(8) == 0 && !takenBack(Long.BYTES + Integer.BYTES + padding))
			return false;
		open = target.begin(Long.BYTES + Integer.BYTES + padding);
		if (open == null)
			return false;
		int at = open.at;
		Words.putLong(map, at, number);
		Words.putInt(map, at + Long.BYTES, padding);
		for (int i = 0; i < padding; i++)
			Words.putByte(map, at + Long.BYTES + Integer.BYTES + i, (byte) 7);
		return true;
	}

	/** Begins an event and takes it back; false when it was discarded. */
	private boolean takenBack(int size) {
		long before = ring.last();
		open = target.begin(size);
		if (open == null)
			return false;
		crash("in an event that is taken back");
		open.cancel(before);
		open = null;
		crash("after an event was taken back");
		now += 1 + random.nextInt(140_000_000);
		return true;
	}

	/** Ends the event that was begun. */
	public void commit() {
		open.commit();
		open = null;
		committed.add(new Numbered(number++, now, newest(map)));
	}

	/** Records an event if there is room. */
	public void event() {
		if (begin()) {
			if (random.nextInt(6) == 0)
				crash("in an event");
			commit();
		}
	}

	/** Tries an event that no sub-buffer can hold. */
	public void tooLarge() {
		now++;
		if (target.begin(layout.subBufferSize()) != null)
			throw new IllegalStateException("that cannot fit");
	}

	/** Lets the ring go to another thread. */
	public void adopt(long thread) {
		ring.adopt(thread);
	}

	/** From now on the writer does nothing while the reader reads. */
	public void pauseWriter() {
		paused = true;
	}

	/** Reads complete sub-buffers. */
	public void drain() throws IOException {
		aboutToTake();
		taken = 0;
		meanwhile = MEANWHILE;
		reader.drain(sink());
		if (taken != 0)
			afterwards("drain", new int[]{RingLayout.OUTPUT_SEQUENCE}, RingLayout.TAKEN, taken);
		crash("after a drain");
	}

	/** Reads the open sub-buffer too. */
	public void flush(boolean last) throws IOException {
		taken = 0;
		old = null;
		meanwhile = MEANWHILE;
		reader.flush(sink(), last);
		if (old != null && taken == 0)
			afterwards("flush", new int[]{RingLayout.OUTPUT_SEQUENCE, RingLayout.FLUSHED_BYTES, RingLayout.FLUSHED_TIME,
					RingLayout.FLUSHED_SEQUENCE}, 0, 0);
		crash(last ? "after the last flush" : "after a flush");
	}

	private PacketSink sink() {
		return (header, records) -> {
			taken = Words.getLong(map, RingLayout.TAKEN);
			meanwhile();
			ByteBuffer all = ByteBuffer.allocate(header.remaining() + records.remaining());
			all.put(header.duplicate()).put(records.duplicate()).flip();
			crashInWrite(all);
			old = new long[RingLayout.OUTPUT_FILE + 1];
			for (int at = RingLayout.TAKEN; at <= RingLayout.OUTPUT_FILE; at += Long.BYTES)
				old[at] = Words.getLong(map, at);
			file.packet(header, records);
			crash("written, not noted", RingLayout.OUTPUT_BYTES, old[RingLayout.OUTPUT_BYTES], RingLayout.OUTPUT_FILE,
					old[RingLayout.OUTPUT_FILE]);
			written.addAll(numbers(all.slice(PacketHeader.SIZE, all.limit() - PacketHeader.SIZE)));
			if (old[RingLayout.OUTPUT_FILE] != Words.getLong(map, RingLayout.OUTPUT_FILE))
				crash("written to a new file, its size not noted", RingLayout.OUTPUT_BYTES, old[RingLayout.OUTPUT_BYTES]);
			meanwhile();
			crash("written, file noted");
		};
	}

	/** The writer does not wait for the reader; but if it is always faster, there is no end. */
	private void meanwhile() {
		for (int i = random.nextInt(12); i > 0 && meanwhile > 0 && open == null && !paused; i--, meanwhile--)
			event();
	}

	private void crashInWrite(ByteBuffer packet) throws IOException {
		Crash crash = crash("in a write");
		List<byte[]> files = new ArrayList<>(crash.files);
		byte[] part = new byte[random.nextInt(packet.limit())];
		packet.get(0, part);
		long size = Words.getLong(map, RingLayout.OUTPUT_BYTES);
		if (files.isEmpty() || setting.limited && size + packet.limit() > 3L * setting.subBufferSize) {
			files.add(part);
		} else {
			ByteArrayOutputStream longer = new ByteArrayOutputStream();
			longer.writeBytes(files.removeLast());
			longer.writeBytes(part);
			files.add(longer.toByteArray());
		}
		crashes.set(crashes.size() - 1, new Crash(crash.what, crash.ring, files, crash.events, crash.cutOff));
	}

	/** Each of some words may be the first that was not written any more. */
	private void afterwards(String what, int[] words, int before, long value) {
		for (int first = 0; first <= words.length; first++) {
			Crash crash = before == 0
					? crash(what + ", " + first + " words noted")
					: crash(what + ", " + first + " words noted", before, value);
			for (int i = first; i < words.length; i++)
				Words.putLong(ByteBuffer.wrap(crash.ring), words[i], old[words[i]]);
		}
	}

	/** The reader says what it is going to take before it does. */
	private void aboutToTake() {
		for (int slot = 0; slot < layout.count(); slot++)
			if (RingLayout.state(word(map, slot)) == RingLayout.FULL)
				crash("about to take", RingLayout.TAKEN, word(map, slot));
	}

	/** The writer has closed a sub-buffer and is about to open the next one. */
	public void claim() {
		ring.adopt(random.nextInt(3));
		long sequence = newest(map) + 1;
		if (sequence > 1 && RingLayout.state(word(map, (int) ((sequence - 2) % layout.count()))) == RingLayout.WRITING)
			// The new thread goes on in the open one.
			return;
		int slot = (int) ((sequence - 1) % layout.count());
		if (RingLayout.state(word(map, slot)) == RingLayout.FULL && !setting.overwrite)
			return;
		long claimed = RingLayout.word(sequence, RingLayout.buffer(word(map, slot)), RingLayout.CLAIMED);
		crash("claimed", layout.slot(slot), claimed);
		if (RingLayout.state(word(map, slot)) == RingLayout.FULL)
			// The reader wanted what was there, and came too late.
			crash("claimed before it was taken", layout.slot(slot), claimed, RingLayout.TAKEN, word(map, slot));
	}

	private static long word(ByteBuffer ring, int number) {
		return Words.getLong(ring,
				new RingLayout(Words.getInt(ring, RingLayout.SUB_BUFFER_SIZE), Words.getInt(ring, RingLayout.COUNT))
						.slot(number));
	}

	private static long newest(ByteBuffer ring) {
		long newest = 0;
		for (int slot = 0; slot < Words.getInt(ring, RingLayout.COUNT); slot++)
			newest = Math.max(newest, RingLayout.sequence(word(ring, slot)));
		return newest;
	}

	private List<Long> numbers(ByteBuffer records) {
		List<Long> numbers = new ArrayList<>();
		records.order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 0; at < records.limit();) {
			if (setting.compact)
				at += (records.get(at) & COMPACT_ID) == COMPACT_ID ? COMPACT_EXTENDED : COMPACT;
			else
				at += records.getShort(at) == -1 ? LARGE_EXTENDED : LARGE;
			numbers.add(records.getLong(at));
			at += Long.BYTES + Integer.BYTES + records.getInt(at + Long.BYTES);
		}
		return numbers;
	}

	/** What is on the disk now, but for some words of the ring: offset and value by turns. */
	public Crash crash(String what, long... words) {
		try {
			byte[] bytes = new byte[map.capacity()];
			map.get(0, bytes);
			ByteBuffer copy = ByteBuffer.wrap(bytes);
			for (int i = 0; i < words.length; i += 2)
				Words.putLong(copy, (int) words[i], words[i + 1]);
			List<byte[]> files = new ArrayList<>();
			try (Stream<Path> all = Files.list(output)) {
				for (Path path : all.sorted((a, b) -> Integer.compare(index(a), index(b))).toList())
					files.add(Files.readAllBytes(path));
			}
			long oldest = newest(copy) - layout.count();
			long reading = Words.getLong(copy, RingLayout.TAKEN);
			boolean inHand = reading != 0 && !isPlaced(copy, RingLayout.buffer(reading));
			List<Numbered> events = committed.stream().filter(e -> e.sequence > oldest || written.contains(e.number)
					|| inHand && e.sequence == RingLayout.sequence(reading)).toList();
			crashes.add(new Crash(what, bytes, files, events, open != null));
			return crashes.getLast();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private boolean isPlaced(ByteBuffer copy, int buffer) {
		for (int slot = 0; slot < layout.count(); slot++)
			if (RingLayout.buffer(word(copy, slot)) == buffer)
				return true;
		return false;
	}

	private int index(Path path) {
		String name = path.getFileName().toString();
		return name.equals(STREAM) ? 0 : Integer.parseInt(name.substring(STREAM.length() + 1));
	}

	/** All crashes so far; they are forgotten. */
	public List<Crash> takeCrashes() {
		List<Crash> all = List.copyOf(crashes);
		crashes.clear();
		return all;
	}

	/** Events in the files. */
	public int written() {
		return written.size();
	}

	/** A word of the ring. */
	public long word(int at) {
		return Words.getLong(map, at);
	}

	/** Sizes of the ring. */
	public RingLayout layout() {
		return layout;
	}

	/** Writes the folder that a crash leaves, and the output beside it. */
	public Path leave(Crash crash, Path base) throws IOException {
		return leave(setting, crash, base);
	}

	/** Writes the folder that a crash leaves, and the output beside it. */
	public static Path leave(Setting setting, Crash crash, Path base) throws IOException {
		Path folder = Files.createDirectories(base.resolve("buffers"));
		Path files = Files.createDirectories(base.resolve("output"));
		Files.write(folder.resolve(STREAM + ".ring"), crash.ring);
		Files.write(folder.resolve(BufferFolder.METADATA), metadata(setting));
		Files.writeString(folder.resolve(BufferFolder.DESCRIPTION), "channel.0=events\nlimited.0=" + setting.limited
				+ "\nname=lab\npid=2147483000\n" + (setting.output ? "output=" + files.toAbsolutePath() + "\n" : ""));
		for (int i = 0; i < crash.files.size(); i++)
			Files.write(files.resolve(StreamFile.name(STREAM, setting.limited, i)), crash.files.get(i),
					StandardOpenOption.CREATE_NEW);
		return folder;
	}

	/** The metadata of all that is recorded here. */
	public static byte[] metadata(Setting setting) {
		ChannelDescription channel = new ChannelDescription(0, "events", setting.compact, List.of());
		TraceDescription trace = new TraceDescription(TRACE, "monotonic", "Nanoseconds", null, 0, 0, new LinkedHashMap<>(),
				List.of(channel));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(setting.form.begin(trace));
		out.writeBytes(setting.form.event(channel, 0,
				new EventSchema("lab", "event", Level.INFO, List.of(new EventField("number", new IntType(64, false, 10)),
						new EventField("padding", new SequenceType(new IntType(8, false, 10)))))));
		return out.toByteArray();
	}
}
