// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.trace.Clock;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.trace.TraceSource;

/** Makes one trace of a number of trace folders: those of the same UUID are one source trace, with streams that go on from folder to folder. */
public final class TraceOpener {

	private static final long NANOS = 1_000_000_000L;

	private final Path place;
	private final OpenOptions options;
	private final List<Problem> problems;
	private Progress progress;
	private final List<EventType> eventTypes = new ArrayList<>();
	private final List<TraceSource> sources = new ArrayList<>();
	private final List<Model> models = new ArrayList<>();
	private final List<SourceTrace> traces = new ArrayList<>();
	private final List<StreamData> streams = new ArrayList<>();
	private final Map<StreamLayout, StreamCode> codes = new HashMap<>();
	/** Packets of all files. */
	private final LongStore store;
	private boolean growing;
	private long bytes;

	/**
	 * An opener.
	 *
	 * @param place    what the user named
	 * @param options  how to open
	 * @param problems what is known to be wrong already; more is added
	 * @param growing  whether the trace is being written: what is not complete is then not there yet
	 * @param progress in folders
	 */
	TraceOpener(Path place, OpenOptions options, List<Problem> problems, boolean growing, Progress progress) {
		this.growing = growing;
		this.place = place;
		this.options = options;
		store = new LongStore(options.cache());
		this.problems = problems;
		this.progress = progress;
	}

	/**
	 * Opens trace folders as one trace.
	 *
	 * @param place    what the user named
	 * @param problems what is known to be wrong already; more is added
	 * @throws TraceReadException when no folder can be read
	 */
	public static Trace open(Path place, List<Path> folders, OpenOptions options, List<Problem> problems, Progress progress)
			throws TraceReadException {
		return new TraceOpener(place, options, problems, false, progress).open(folders);
	}

	/**
	 * Opens.
	 *
	 * @throws TraceReadException when no folder can be read
	 */
	CtfTrace open(List<Path> folders) throws TraceReadException {
		Map<Object, List<TraceFolder>> groups = new LinkedHashMap<>();
		int done = 0;
		for (Path path : folders) {
			progress.report(done++, folders.size());
			checkCancelled();
			TraceFolder folder = TraceFolder.read(path, problems, growing);
			if (folder != null)
				groups.computeIfAbsent(folder.model().getUuid() == null ? folder : folder.model().getUuid(),
						k -> new ArrayList<>()).add(folder);
		}
		for (List<TraceFolder> group : groups.values())
			try {
				group(group);
			} catch (LayoutCompiler.UnsupportedException e) {
				problems.add(Problem.of(Severity.ERROR, Kind.UNSUPPORTED, group.getFirst().path(), e.getMessage()));
			}
		checkCancelled();
		if (sources.isEmpty()) {
			if (problems.isEmpty())
				problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place, "holds nothing that can be read"));
			throw new TraceReadException(worstFirst(problems));
		}
		return snapshot();
	}

	/**
	 * Goes on later.
	 *
	 * @param stillGrowing  whether the trace is being written
	 * @param otherProgress of what is done now
	 */
	void goOn(boolean stillGrowing, Progress otherProgress) {
		growing = stillGrowing;
		progress = otherProgress;
	}

	/** What is wrong with the folders and their metadata. */
	List<Problem> problems() {
		return problems;
	}

	/** The trace as it is known now. */
	CtfTrace snapshot() {
		List<Problem> all = new ArrayList<>(problems);
		traces.forEach(trace -> trace.problems(all));
		return new CtfTrace(name(place), sources, streams, eventTypes, all, bytes);
	}

	/** The source traces, in the order in which they were found. */
	List<SourceTrace> traces() {
		return traces;
	}

	/** All data streams of the trace. */
	List<StreamData> streams() {
		return streams;
	}

	/**
	 * A source trace and what its metadata says.
	 *
	 * @param source   the source trace
	 * @param metadata its metadata file, the one that says most when it has several
	 * @param model    what that says
	 */
	record Model(TraceSource source, Path metadata, TraceClass model) {
	}

	/** What was opened. */
	List<Model> models() {
		return models;
	}

	void checkCancelled() throws TraceReadException {
		if (progress.isCancelled())
			throw new TraceReadException(Problem.of(Severity.ERROR, Kind.CANCELLED, place, "opening was cancelled"));
	}

	private static List<Problem> worstFirst(List<Problem> problems) {
		return problems.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
	}

	/** Adds a source trace that lies in some folders. */
	void group(List<TraceFolder> folders) {
		// A later folder of a session may know more event record classes than an earlier one: metadata only grows.
		TraceFolder richest = folders.getFirst();
		for (TraceFolder folder : folders)
			if (events(folder.model()) > events(richest.model()))
				richest = folder;
		TraceClass model = richest.model();
		Map<String, Clock> clocks = new LinkedHashMap<>();
		model.getClockClasses().forEach(c -> clocks.put(c.getId(), clock(c, options.offset(folders.getFirst().path()))));
		TraceSource source = source(folders, model, clocks);
		Path metadata = richest.path().resolve(CtfTraces.METADATA);
		Map<EventRecordClass, Integer> numbers = new HashMap<>();
		FolderIndexer indexer = indexer(richest, source, clocks, numbers);
		List<FileIndex> indexes = index(folders, indexer);
		if (shift(clocks, indexes, metadata)) {
			// Clocks are part of the layouts, so that these are made again. Such traces are rare.
			source = source(folders, model, clocks);
			indexer = indexer(richest, source, clocks, numbers);
			indexes = index(folders, indexer);
		}
		SourceTrace trace = new SourceTrace(source, richest, folders, clocks, numbers, indexer);
		trace.take(indexes);
		sources.add(source);
		traces.add(trace);
		models.add(new Model(source, metadata, model));
		count();
		trace.streams(streams, this::code, progress);
	}

	private void count() {
		bytes = traces.stream().mapToLong(SourceTrace::bytes).sum();
	}

	/**
	 * Looks again at source traces whose files are known to be other ones by now.
	 *
	 * @return whether all packets that were there are where they were
	 */
	boolean update(Iterable<SourceTrace> changed) {
		count();
		boolean continues = true;
		for (SourceTrace trace : changed)
			continues &= trace.streams(streams, this::code, progress);
		return continues;
	}

	/** Uses the metadata of a source trace as they are now; event types keep their indexes. */
	void use(SourceTrace trace, TraceFolder folder) {
		FolderIndexer before = trace.indexer();
		trace.use(folder, indexer(folder, trace.source(), trace.clocks(), trace.types()));
		codes.keySet().removeAll(before.layouts().values());
	}

	private TraceSource source(List<TraceFolder> folders, TraceClass model, Map<String, Clock> clocks) {
		Map<String, Object> environment = new LinkedHashMap<>();
		for (EnvironmentEntry entry : model.getEnvironment())
			environment.put(entry.getName(), value(entry));
		String format = "CTF " + model.getMajorVersion() + '.' + model.getMinorVersion();
		return new TraceSource(name(folders.getFirst().path()), folders.stream().map(TraceFolder::path).toList(), format,
				model.getUuid() == null ? "" : model.getUuid(), environment, List.copyOf(clocks.values()));
	}

	private FolderIndexer indexer(TraceFolder folder, TraceSource source, Map<String, Clock> clocks,
			Map<EventRecordClass, Integer> numbers) {
		Path metadata = folder.path().resolve(CtfTraces.METADATA);
		List<Problem> faults = new ArrayList<>();
		TraceClass model = folder.model();
		LayoutCompiler compiler = new LayoutCompiler(model, source, clocks, eventTypes,
				reason -> faults.add(Problem.of(Severity.ERROR, Kind.METADATA, metadata, reason)), folder.broken(), numbers);
		Map<Long, StreamLayout> layouts = compiler.compile();
		faults.stream().filter(fault -> !problems.contains(fault)).forEach(problems::add);
		UUID uuid = model.getUuid() == null ? null : UUID.fromString(model.getUuid());
		return new FolderIndexer(compiler.compileHeader(), layouts, uuid, store);
	}

	/**
	 * Moves the origin of clocks whose times do not fit 64-bit nanoseconds to a whole second before the first packet, so that all times are exact; they are then
	 * relative. Gives whether there are such clocks.
	 */
	private boolean shift(Map<String, Clock> clocks, List<FileIndex> indexes, Path metadata) {
		boolean shifted = false;
		for (Map.Entry<String, Clock> entry : clocks.entrySet()) {
			Clock clock = entry.getValue();
			long first = -1;
			for (FileIndex index : indexes)
				for (Map.Entry<FileIndexer.Key, PacketIndex> stream : index.packets().entrySet())
					if (stream.getKey().layout().clock() == clock)
						for (int p = 0; p < stream.getValue().count(); p++)
							if (stream.getValue().begin(p) != PacketIndex.UNKNOWN
									&& Long.compareUnsigned(stream.getValue().begin(p), first) < 0)
								first = stream.getValue().begin(p);
			// Only the earliest counts: a damaged packet must not move the times of all others.
			if (!clock.overflows(first == -1 ? 0 : first))
				continue;
			Clock relative = clock.from(first == -1 ? 0 : first);
			entry.setValue(relative);
			shifted = true;
			problems.add(Problem.of(Severity.WARNING, Kind.CLOCK_OVERFLOW, metadata, "times of clock '" + clock.name()
					+ "' do not fit 64-bit nanoseconds; they are shown since the second in which the first packet begins"));
		}
		return shifted;
	}

	private static int events(TraceClass model) {
		return model.getDataStreamClasses().stream().mapToInt(s -> s.getEventRecordClasses().size()).sum();
	}

	/** A clock; an offset that the user gives is added to its own. */
	private static Clock clock(ClockClass clock, long offset) {
		long seconds = Math.floorDiv(offset, NANOS);
		long cycles = new BigDecimal(Math.floorMod(offset, NANOS))
				.multiply(new BigDecimal(Long.toUnsignedString(clock.getFrequency())))
				.divide(BigDecimal.valueOf(NANOS), RoundingMode.HALF_UP).longValue();
		return new Clock(clock.getName() == null ? "" : clock.getName(),
				clock.getDescription() == null ? "" : clock.getDescription(), clock.getUid() == null ? "" : clock.getUid(),
				clock.getFrequency(), clock.getOffsetSeconds() + seconds, clock.getOffsetCycles() + cycles,
				clock.getPrecision() == null ? -1 : clock.getPrecision(), clock.getOrigin() == ClockOrigin.UNIX_EPOCH);
	}

	private List<FileIndex> index(List<TraceFolder> folders, FolderIndexer indexer) {
		List<FileIndex> all = new ArrayList<>();
		for (TraceFolder folder : folders) {
			List<StreamFile> files = files(folder);
			IndexCache cache = IndexCache.of(options.cache(), folder.path(), folder.text(), store);
			List<FileIndex> indexes = indexer.index(files, cache, growing, progress);
			if (!progress.isCancelled() && !growing)
				cache.keep(indexes);
			all.addAll(indexes);
		}
		return all;
	}

	private List<StreamFile> files(TraceFolder folder) {
		List<StreamFile> files = new ArrayList<>();
		folder.files().forEach((path, size) -> {
			if (size != 0 && isReadable(path, size))
				files.add(new StreamFile(path, size));
		});
		return files;
	}

	/** Whether a file can be read; if not, that is a problem. */
	boolean isReadable(Path path, long size) {
		String reason = size < 0 ? "cannot be read" : Files.isReadable(path) ? null : "cannot be read: permission denied";
		Problem problem = Problem.of(Severity.ERROR, Kind.UNREADABLE, path, reason);
		if (reason != null && !problems.contains(problem))
			problems.add(problem);
		return reason == null;
	}

	private StreamCode code(StreamLayout layout) {
		return codes.computeIfAbsent(layout, l -> switch (options.decoding()) {
			case GENERATED -> StreamCode.ready(l);
			case PROGRAM -> StreamCode.none(l);
			case AUTOMATIC -> StreamCode.when(l);
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
