// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.ctf.internal.layout.LayoutCompiler;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.TraceClass;
import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.trace.TraceSource;

/** Makes one trace of a number of trace folders: those of the same UUID are one source trace, with streams that go on from folder to folder. */
public final class TraceOpener {

	/** Bytes of a trace from which on it pays to generate code for it. */
	private static final long WORTH_CODE = 4 << 20;

	private final Path place;
	private final OpenOptions options;
	private final List<Problem> problems;
	private final Progress progress;
	private final List<EventType> eventTypes = new ArrayList<>();
	private final List<TraceSource> sources = new ArrayList<>();
	private final List<StreamData> streams = new ArrayList<>();
	private final Map<StreamLayout, StreamCode> codes = new HashMap<>();
	private long bytes;

	/**
	 * An opener.
	 *
	 * @param place    what the user named
	 * @param options  how to open
	 * @param problems what is known to be wrong already; more is added
	 * @param progress in folders
	 */
	public TraceOpener(Path place, OpenOptions options, List<Problem> problems, Progress progress) {
		this.place = place;
		this.options = options;
		this.problems = problems;
		this.progress = progress;
	}

	/**
	 * Opens.
	 *
	 * @throws TraceReadException when no folder can be read
	 */
	public Trace open(List<Path> folders) throws TraceReadException {
		Map<Object, List<TraceFolder>> groups = new LinkedHashMap<>();
		int done = 0;
		for (Path path : folders) {
			progress.report(done++, folders.size());
			checkCancelled();
			TraceFolder folder = TraceFolder.read(path, problems);
			if (folder != null)
				groups.computeIfAbsent(folder.model().getUuid() == null ? folder : folder.model().getUuid(),
						k -> new ArrayList<>()).add(folder);
		}
		for (List<TraceFolder> group : groups.values())
			try {
				group(group);
			} catch (LayoutCompiler.UnsupportedException e) {
				problems.add(Problem.of(Severity.ERROR, group.getFirst().path(), e.getMessage()));
			}
		checkCancelled();
		if (sources.isEmpty()) {
			if (problems.isEmpty())
				problems.add(Problem.of(Severity.ERROR, place, "holds nothing that can be read"));
			throw new TraceReadException(worstFirst(problems));
		}
		return new CtfTrace(name(place), sources, streams, eventTypes, problems, bytes);
	}

	private void checkCancelled() throws TraceReadException {
		if (progress.isCancelled())
			throw new TraceReadException(Problem.of(Severity.ERROR, place, "opening was cancelled"));
	}

	private static List<Problem> worstFirst(List<Problem> problems) {
		return problems.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
	}

	private void group(List<TraceFolder> folders) {
		// A later folder of a session may know more event record classes than an earlier one: metadata only grows.
		TraceFolder richest = folders.getFirst();
		for (TraceFolder folder : folders)
			if (events(folder.model()) > events(richest.model()))
				richest = folder;
		TraceClass model = richest.model();
		Map<String, Clock> clocks = new LinkedHashMap<>();
		model.getClockClasses().forEach(c -> clocks.put(c.getId(), clock(c)));
		Map<String, Object> environment = new LinkedHashMap<>();
		for (EnvironmentEntry entry : model.getEnvironment())
			environment.put(entry.getName(), value(entry));
		String format = "CTF " + model.getMajorVersion() + '.' + model.getMinorVersion();
		TraceSource source = new TraceSource(name(folders.getFirst().path()), folders.stream().map(TraceFolder::path).toList(),
				format, model.getUuid() == null ? "" : model.getUuid(), environment, List.copyOf(clocks.values()));
		Path metadata = richest.path().resolve(CtfTraces.METADATA);
		LayoutCompiler compiler = new LayoutCompiler(model, source, clocks, eventTypes,
				reason -> problems.add(Problem.of(Severity.ERROR, metadata, reason)));
		Map<Long, StreamLayout> layouts = compiler.compile();
		UUID uuid = model.getUuid() == null ? null : UUID.fromString(model.getUuid());
		FileIndexer indexer = new FileIndexer(compiler.compileHeader(), layouts, uuid, problems);
		sources.add(source);
		index(folders, source, indexer);
	}

	private static int events(TraceClass model) {
		return model.getDataStreamClasses().stream().mapToInt(s -> s.getEventRecordClasses().size()).sum();
	}

	private static Clock clock(ClockClass clock) {
		return new Clock(clock.getName() == null ? "" : clock.getName(),
				clock.getDescription() == null ? "" : clock.getDescription(), clock.getUid() == null ? "" : clock.getUid(),
				clock.getFrequency(), clock.getOffsetSeconds(), clock.getOffsetCycles(),
				clock.getPrecision() == null ? -1 : clock.getPrecision(), clock.getOrigin() == ClockOrigin.UNIX_EPOCH);
	}

	/** Files and packets of one data stream while they are collected. */
	private static final class Part {
		private final List<StreamFile> files = new ArrayList<>();
		private final PacketIndex index = new PacketIndex();
		private String name;
	}

	private void index(List<TraceFolder> folders, TraceSource source, FileIndexer indexer) {
		Map<Object, Part> parts = new LinkedHashMap<>();
		Map<Object, FileIndexer.Key> keys = new HashMap<>();
		for (TraceFolder folder : folders)
			for (Path path : folder.files()) {
				StreamFile file = progress.isCancelled() ? null : file(path);
				if (file == null)
					continue;
				Map<FileIndexer.Key, PacketIndex> found = new LinkedHashMap<>();
				indexer.index(file, 0, found);
				found.forEach((key, index) -> {
					// Streams without an id of their own are told apart by their files.
					Object identity = key.id() < 0 ? List.of(path, key) : key;
					Part part = parts.computeIfAbsent(identity, k -> new Part());
					keys.put(identity, key);
					if (part.name == null)
						part.name = path.getFileName().toString();
					part.files.add(file);
					for (int p = 0; p < index.count(); p++)
						part.index.add(part.files.size() - 1, index.number(p), index.offset(p), index.total(p), index.content(p),
								index.begin(p), index.end(p), index.discarded(p), index.sequence(p));
				});
			}
		parts.forEach((identity, part) -> stream(source, keys.get(identity), part));
	}

	private StreamFile file(Path path) {
		try {
			if (!Files.isReadable(path)) {
				problems.add(Problem.of(Severity.ERROR, path, "cannot be read: permission denied"));
				return null;
			}
			long size = Files.size(path);
			bytes += size;
			return size == 0 ? null : new StreamFile(path, size);
		} catch (IOException e) {
			problems.add(Problem.of(Severity.ERROR, path, reason(e)));
			return null;
		}
	}

	private void stream(TraceSource source, FileIndexer.Key key, Part part) {
		PacketIndex index = part.files.size() > 1 ? part.index.sorted() : part.index;
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		Clock clock = key.layout().clock();
		for (int p = 0; p < index.count() && clock != null; p++) {
			if (index.begin(p) != PacketIndex.UNKNOWN)
				begin = Math.min(begin, clock.toNanos(index.begin(p)));
			if (index.end(p) != PacketIndex.UNKNOWN)
				end = Math.max(end, clock.toNanos(index.end(p)));
		}
		long size = part.files.stream().mapToLong(StreamFile::size).sum();
		DataStream stream = new DataStream(streams.size(), source, part.name, key.layout().id(), key.id(), index.count(), size,
				begin, end);
		streams.add(new StreamData(stream, key.layout(), codes.computeIfAbsent(key.layout(), this::code), List.copyOf(part.files),
				index));
	}

	private StreamCode code(StreamLayout layout) {
		return new StreamCode(layout, switch (options.decoding()) {
			case GENERATED -> true;
			case PROGRAM -> false;
			case AUTOMATIC -> bytes >= WORTH_CODE;
		});
	}

	private static String name(Path path) {
		Path name = path.toAbsolutePath().normalize().getFileName();
		return name == null ? path.toString() : name.toString();
	}

	/** What went wrong, in words for people. */
	public static String reason(IOException e) {
		if (e instanceof AccessDeniedException)
			return "cannot be read: permission denied";
		if (e instanceof NoSuchFileException)
			return "does not exist";
		String message = e.getMessage();
		return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
	}

	/** A text, or a number: a {@link Long} when it fits. */
	private static Object value(EnvironmentEntry entry) {
		if (entry.getNumber() == null)
			return entry.getText();
		return entry.getNumber().bitLength() < Long.SIZE ? (Object) entry.getNumber().longValue() : entry.getNumber();
	}
}
