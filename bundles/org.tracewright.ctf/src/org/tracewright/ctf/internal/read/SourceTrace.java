// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TraceSource;

/** A source trace of those that are open together: the folders that it lies in, what is known of its files, and the data streams that were made of them. */
final class SourceTrace {

	/** What is behind the name of a stream in the names of further files of it, as those have that drop the oldest ones. */
	private static final Pattern PART = Pattern.compile("~\\d+$");

	/** What tells data streams apart: streams without an id of their own by their files. */
	private record Identity(Object file, long classId, long id) {
	}

	/** Packets of one data stream in one file. */
	private record Piece(FileIndex file, PacketIndex packets) {
	}

	/** A data stream, and what it was made of. */
	private static final class Part {
		private final int number;
		private final String name;
		private List<Piece> pieces = List.of();
		private StreamData data;
		private boolean disordered;

		Part(int number, String name) {
			this.number = number;
			this.name = name;
		}
	}

	private final TraceSource source;
	private final List<TraceFolder> folders;
	private final Map<String, Clock> clocks;
	private final Map<EventRecordClass, Integer> types;
	private final Map<Path, FileIndex> files = new LinkedHashMap<>();
	private final Map<Identity, Part> parts = new LinkedHashMap<>();
	/** Where the packets of streams are that are merged now. */
	private LongStore merged;
	private TraceFolder richest;
	private FolderIndexer indexer;

	/**
	 * A source trace.
	 *
	 * @param richest the folder whose metadata say most
	 * @param clocks  clocks by the ids of their classes
	 * @param types   indexes of the event types that were given out
	 */
	SourceTrace(TraceSource source, TraceFolder richest, List<TraceFolder> folders, Map<String, Clock> clocks,
			Map<EventRecordClass, Integer> types, FolderIndexer indexer) {
		this.source = source;
		this.richest = richest;
		this.folders = List.copyOf(folders);
		this.clocks = clocks;
		this.types = types;
		this.indexer = indexer;
	}

	TraceSource source() {
		return source;
	}

	/** The folders as they were when they were found. */
	List<TraceFolder> folders() {
		return folders;
	}

	/** The folder whose metadata say most, as it is now. */
	TraceFolder richest() {
		return richest;
	}

	Map<String, Clock> clocks() {
		return clocks;
	}

	/** Indexes of the event types that were given out. */
	Map<EventRecordClass, Integer> types() {
		return types;
	}

	/** Indexes files by the layouts that are known now. */
	FolderIndexer indexer() {
		return indexer;
	}

	/** What is known of a file; null when it is new. */
	FileIndex file(Path path) {
		return files.get(path);
	}

	/** What is known of all files. */
	Iterable<FileIndex> files() {
		return files.values();
	}

	/** Whether there are any packets. */
	boolean hasPackets() {
		return parts.values().stream().anyMatch(part -> part.data.index().count() > 0);
	}

	/** Bytes of all files. */
	long bytes() {
		return files.values().stream().mapToLong(index -> index.file().size()).sum();
	}

	/** Uses metadata that know more event record classes. */
	void use(TraceFolder folder, FolderIndexer later) {
		richest = folder;
		indexer = later;
		files.replaceAll((path, index) -> index.with(later.layouts()));
	}

	/** Takes what is known of files now. */
	void take(List<FileIndex> indexes) {
		indexes.forEach(index -> files.put(index.file().path(), index));
	}

	/** Adds what is wrong with files and the order of packets. */
	void problems(List<Problem> problems) {
		files.values().forEach(index -> problems.addAll(index.problems()));
		for (Part part : parts.values())
			if (part.disordered)
				problems.add(Problem.of(Severity.WARNING, Kind.PACKET_ORDER, part.pieces.getFirst().file.file().path(),
						"packets are not in the order of time; they are read in that order"));
	}

	/**
	 * Makes the data streams of what is known of files now.
	 *
	 * @param streams all data streams of the trace: those of this source are replaced, and new ones added
	 * @param codes   record code by layout
	 * @return whether all packets that were there are where they were
	 */
	boolean streams(List<StreamData> streams, Function<StreamLayout, StreamCode> codes, Progress progress) {
		Map<Identity, List<Piece>> pieces = new LinkedHashMap<>();
		Map<Identity, FileIndexer.Key> keys = new HashMap<>();
		for (FileIndex file : files.values())
			file.packets().forEach((key, packets) -> {
				Identity identity = new Identity(key.id() < 0 ? file.file().path() : null, key.layout().id(), key.id());
				keys.put(identity, key);
				pieces.computeIfAbsent(identity, i -> new ArrayList<>()).add(new Piece(file, packets));
			});
		boolean continues = true;
		// What was merged before may end with the trace that it is of, its store too.
		merged = null;
		for (Map.Entry<Identity, List<Piece>> found : pieces.entrySet()) {
			Part part = parts.computeIfAbsent(found.getKey(), identity -> new Part(streams.size(),
					PART.matcher(found.getValue().getFirst().file.file().path().getFileName().toString()).replaceFirst("")));
			StreamLayout layout = keys.get(found.getKey()).layout();
			if (part.data == null)
				streams.add(null);
			else if (part.data.layout() == layout && part.pieces.equals(found.getValue()))
				continue;
			continues &= update(part, keys.get(found.getKey()), found.getValue(), codes.apply(layout), progress);
			streams.set(part.number, part.data);
		}
		return continues;
	}

	private boolean update(Part part, FileIndexer.Key key, List<Piece> now, StreamCode code, Progress progress) {
		PacketIndex own = now.getFirst().packets;
		// The usual stream has one file with packets in order, whose index is taken as it is.
		boolean alone = now.size() == 1;
		boolean settled = now.stream().allMatch(piece -> piece.file.settled())
				&& part.pieces.stream().allMatch(piece -> piece.file.settled());
		StreamData before = part.data;
		PacketIndex more = before != null && !alone && settled ? extended(now, before, part.pieces) : null;
		boolean goesOn = more != null || alone && settled && part.pieces.size() == 1 && !part.disordered;
		DataStream known = before != null && goesOn ? before.stream() : null;
		part.disordered = alone && (part.disordered || !own.isOrdered(known == null ? 0 : (int) known.packets()));
		if (part.disordered)
			known = null;
		PacketIndex index = more != null ? more : alone && !part.disordered ? own : merged(now);
		boolean continues = before == null || settled && (known != null || index.continues(before.index()));
		part.pieces = now;
		part.data = data(part, key, index, now.stream().map(piece -> piece.file.file()).toList(), code, known);
		if (key.layout().clock() != null && index.count() > 1 && index.begin(1) == PacketIndex.UNKNOWN)
			clocks(part.data, progress);
		return continues;
	}

	/** The packets of several files in order. */
	private PacketIndex merged(List<Piece> pieces) {
		if (merged == null)
			merged = pieces.getFirst().packets.store().another();
		PacketIndex all = new PacketIndex(merged);
		PacketMerge.merge(pieces.stream().map(Piece::packets).toList(), new int[pieces.size()], all);
		return all;
	}

	/**
	 * The packets of several files in order, when all that are new come after those that were there; otherwise null.
	 *
	 * @param before what was made of the files as they were before
	 * @param known  those files
	 */
	private static PacketIndex extended(List<Piece> pieces, StreamData before, List<Piece> known) {
		// The index of a single file goes on with the file.
		if (known.size() < 2 || known.size() > pieces.size() || before.index().count() == 0)
			return null;
		int[] from = new int[pieces.size()];
		for (int file = 0; file < pieces.size(); file++) {
			if (file < known.size()) {
				if (!known.get(file).file.file().path().equals(pieces.get(file).file.file().path()))
					return null;
				from[file] = known.get(file).packets.count();
			}
			if (!isBehind(pieces.get(file).packets, from[file], before.index()))
				return null;
		}
		PacketIndex more = before.index().extended();
		PacketMerge.merge(pieces.stream().map(Piece::packets).toList(), from, more);
		return more;
	}

	/** Whether all packets from a number on begin after the last of an index. */
	private static boolean isBehind(PacketIndex index, int from, PacketIndex before) {
		long last = before.begin(before.count() - 1);
		for (int p = from; p < index.count(); p++)
			if (index.begin(p) == PacketIndex.UNKNOWN || last == PacketIndex.UNKNOWN
					|| Long.compareUnsigned(index.begin(p), last) <= 0)
				return false;
		return true;
	}

	/** A stream with packets; what is known of the first of them is not looked for again. */
	private StreamData data(Part part, FileIndexer.Key key, PacketIndex index, List<StreamFile> files, StreamCode code,
			DataStream known) {
		long begin = known == null ? Long.MAX_VALUE : known.begin();
		long end = known == null ? Long.MIN_VALUE : known.end();
		Clock clock = key.layout().clock();
		for (int p = known == null ? 0 : (int) known.packets(); p < index.count() && clock != null; p++) {
			if (index.begin(p) != PacketIndex.UNKNOWN)
				begin = Math.min(begin, clock.toNanos(index.begin(p)));
			if (index.end(p) != PacketIndex.UNKNOWN)
				end = Math.max(end, clock.toNanos(index.end(p)));
		}
		long size = files.stream().mapToLong(StreamFile::size).sum();
		DataStream stream = new DataStream(part.number, source, part.name, key.layout().id(), key.id(), index.count(), size,
				begin, end);
		return new StreamData(stream, key.layout(), code, files, index);
	}

	/**
	 * Clock values before packets that do not say when they begin: the clock goes on from packet to packet (CTF2-SPEC-2.0, 6.3), so that all events before have
	 * to be read. Few tracers write such traces.
	 */
	private static void clocks(StreamData data, Progress progress) {
		LongTable clocks = new LongTable(data.index().store().another(), 1);
		data.index().setClocks(clocks);
		StreamReader reader = new StreamReader(data, EventPredicate.ALL);
		reader.endWhen(progress::isCancelled);
		long clock = 0;
		for (int p = 0; p < data.index().count() && !progress.isCancelled(); p++) {
			clocks.add(clock);
			reader.packets(p, p);
			while (reader.next())
				if (!reader.isGap())
					clock = reader.cycles();
		}
	}
}
