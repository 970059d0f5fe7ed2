// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.ctf.internal.layout.LayoutCompiler;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Problem.TextPlace;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Scannable;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/**
 * An open trace that grows: what is known of it, and looking for more. What is not as expected (a file that became shorter, other metadata, a folder that is
 * gone) makes it open all anew. For one thread at a time; the traces that it gives are for all.
 */
public final class TraceGrower {

	private final List<Path> places;
	private final OpenOptions options;
	private TraceOpener opener;
	private CtfTrace trace;
	private boolean wasGrowing;
	/** Whether, when it was looked at last, all packets were where they were before. */
	private boolean continues = true;

	/** Files of a source trace that have changed, and whether its metadata have. */
	private record Change(SourceTrace source, List<FolderIndexer.Grown> grown, List<StreamFile> added, boolean metadata) {
	}

	/** Thrown when the trace is another one than before, rather than more of it. */
	private static final class DifferentException extends Exception {

		private static final long serialVersionUID = 1;

		DifferentException() {
			super(null, null, false, false);
		}
	}

	private TraceGrower(List<Path> places, OpenOptions options, boolean growing, TraceOpener opener, CtfTrace trace) {
		this.places = places;
		this.options = options;
		this.opener = opener;
		this.trace = trace;
		wasGrowing = growing;
	}

	/**
	 * Opens trace folders.
	 *
	 * @param places  what the user named
	 * @param found   the trace folders there
	 * @param growing whether the trace is being written
	 * @throws TraceReadException when nothing can be read
	 */
	public static TraceGrower open(List<Path> places, List<Path> found, OpenOptions options, boolean growing,
			List<Problem> problems, Progress progress) throws TraceReadException {
		TraceOpener opener = new TraceOpener(places.getFirst(), options, problems, growing, progress);
		CtfTrace trace = opener.open(found);
		return new TraceGrower(places, options, growing, opener, trace);
	}

	/** The trace as it was when it was looked at last. */
	public Trace trace() {
		return trace;
	}

	/**
	 * Looks for what is new.
	 *
	 * @param found   the trace folders at the places now
	 * @param growing whether the trace is being written; otherwise what is not complete is a problem
	 * @throws TraceReadException when it cannot be read any more, or the work was cancelled; the trace stays as it was
	 */
	public Growth refresh(List<Path> found, boolean growing, List<Problem> problems, Progress progress)
			throws TraceReadException {
		CtfTrace before = trace;
		try {
			// Clocks and much else follow from the first packets.
			if (opener.traces().stream().noneMatch(SourceTrace::hasPackets))
				throw new DifferentException();
			boolean ended = wasGrowing && !growing;
			opener.goOn(growing, progress);
			boolean more = grow(found, growing, ended, progress);
			wasGrowing = growing;
			if (!more)
				return new Growth(before, before, true, Long.MAX_VALUE, 0, added(before, counts(before)));
		} catch (DifferentException | LayoutCompiler.UnsupportedException e) {
			return again(found, growing, problems, progress);
		} catch (IOException e) {
			throw new TraceReadException(Problem.of(Severity.ERROR, Kind.UNREADABLE, places.getFirst(), TraceOpener.reason(e)));
		}
		trace = opener.snapshot();
		return growth(before, trace);
	}

	private Growth again(List<Path> found, boolean growing, List<Problem> problems, Progress progress) throws TraceReadException {
		CtfTrace before = trace;
		TraceOpener fresh = new TraceOpener(places.getFirst(), options, problems, growing, progress);
		CtfTrace opened = fresh.open(found);
		opener = fresh;
		wasGrowing = growing;
		boolean nothing = packets(before) == 0 && packets(opened) == 0 && before.eventTypes().size() == opened.eventTypes().size()
				&& before.problems().equals(opened.problems());
		if (!nothing)
			trace = opened;
		return new Growth(before, trace, nothing, nothing ? Long.MAX_VALUE : Long.MIN_VALUE, nothing ? 0 : packets(trace),
				added(trace, new int[trace.data().size()]));
	}

	private static long packets(CtfTrace trace) {
		return trace.data().stream().mapToLong(data -> data.index().count()).sum();
	}

	private static int[] counts(CtfTrace trace) {
		return trace.data().stream().mapToInt(data -> data.index().count()).toArray();
	}

	private Growth growth(CtfTrace before, CtfTrace now) {
		int[] known = Arrays.copyOf(continues ? counts(before) : new int[0], now.data().size());
		long from = Long.MAX_VALUE;
		long packets = 0;
		long end = before.streams().stream().mapToLong(DataStream::end).max().orElse(Long.MIN_VALUE);
		for (StreamData data : now.data()) {
			PacketIndex index = data.index();
			int first = known[data.stream().index()];
			packets += index.count() - first;
			if (first < index.count())
				from = Math.min(from, firstTime(data, first, end));
		}
		return new Growth(before, now, continues, continues ? from : Long.MIN_VALUE, packets, added(now, known));
	}

	/**
	 * The first time of an event or gap from a packet on. The packet of a thread that rested may begin long before its first event, so that it is looked into when
	 * that matters.
	 *
	 * @param end until when the trace lasted before
	 */
	private static long firstTime(StreamData data, int packet, long end) {
		PacketIndex index = data.index();
		if (index.begin(packet) == PacketIndex.UNKNOWN)
			return Long.MIN_VALUE;
		long begin = data.time(index.begin(packet));
		if (begin >= end
				&& (packet == 0 || index.end(packet - 1) != PacketIndex.UNKNOWN && data.time(index.end(packet - 1)) >= end))
			return begin;
		StreamReader reader = new StreamReader(data, EventPredicate.ALL);
		reader.packets(packet, index.count() - 1);
		return reader.next() ? reader.time() : Long.MAX_VALUE;
	}

	private static Scannable added(CtfTrace trace, int[] from) {
		return new Scannable() {
			@Override
			public <S extends EventSink> List<S> scan(Scan scan, Supplier<S> sinks) {
				return new PacketScan<S>(trace.data(), scan, from).run(sinks);
			}
		};
	}

	/** Takes what is new into the opener; gives whether there is anything. */
	private boolean grow(List<Path> found, boolean growing, boolean ended, Progress progress)
			throws IOException, DifferentException, TraceReadException {
		Set<Path> known = new HashSet<>();
		opener.traces().forEach(source -> source.folders().forEach(folder -> known.add(folder.path())));
		if (!new HashSet<>(found).containsAll(known))
			throw new DifferentException();
		List<Change> changes = new ArrayList<>();
		for (SourceTrace source : opener.traces())
			changes.add(look(source, ended));
		boolean more = false;
		List<SourceTrace> changed = new ArrayList<>();
		for (Change change : changes) {
			List<FileIndex> indexes = index(change, growing, progress);
			opener.checkCancelled();
			if (!indexes.isEmpty() || change.metadata) {
				change.source.take(indexes);
				changed.add(change.source);
			}
		}
		continues = opener.update(changed);
		for (Path path : found)
			if (!known.contains(path))
				more |= open(path, growing);
		return more || !changed.isEmpty();
	}

	/** Opens a folder that is new, unless there is nothing to read in it yet. */
	private boolean open(Path path, boolean growing) throws DifferentException {
		List<Problem> problems = new ArrayList<>();
		TraceFolder folder = TraceFolder.read(path, problems, growing);
		if (folder == null) {
			if (!growing)
				problems.stream().filter(problem -> !opener.problems().contains(problem)).forEach(opener.problems()::add);
			return false;
		}
		String uid = folder.model().getUuid();
		if (uid != null && opener.traces().stream().anyMatch(source -> source.source().uid().equals(uid)))
			throw new DifferentException();
		opener.problems().addAll(problems);
		opener.group(List.of(folder));
		return true;
	}

	/** Looks which files of a source trace have changed; layouts are those of the metadata that describe them. */
	private Change look(SourceTrace source, boolean ended) throws IOException, DifferentException {
		// Files first, as they are described by the metadata that are read after them.
		Map<Path, Long> files = new LinkedHashMap<>();
		for (TraceFolder folder : source.folders())
			files.putAll(TraceFolder.files(folder.path()));
		boolean metadata = metadata(source, ended);
		List<FolderIndexer.Grown> grown = new ArrayList<>();
		for (FileIndex known : source.files()) {
			Long size = files.remove(known.file().path());
			if (size == null || size < known.file().size())
				throw new DifferentException();
			boolean again = metadata && known.stop() != null || ended && known.end() < size;
			if (size > known.file().size() || again)
				grown.add(new FolderIndexer.Grown(known, known.file().grown(size)));
		}
		List<StreamFile> added = new ArrayList<>();
		files.forEach((path, size) -> {
			if (size != 0 && opener.isReadable(path, size))
				added.add(new StreamFile(path, size));
		});
		return new Change(source, grown, added, metadata);
	}

	/** Reads what the metadata have gained; gives whether they have. */
	private boolean metadata(SourceTrace source, boolean ended) throws IOException, DifferentException {
		TraceFolder folder = source.richest();
		for (TraceFolder each : source.folders()) {
			long size = Files.size(each.path().resolve(CtfTraces.METADATA));
			long known = (each.path().equals(folder.path()) ? folder : each).text().length;
			if (size < known || size > known && source.folders().size() > 1)
				throw new DifferentException();
		}
		Path file = folder.path().resolve(CtfTraces.METADATA);
		List<Problem> problems = new ArrayList<>();
		boolean more = Files.size(file) > folder.text().length;
		if (more) {
			TraceFolder grown = folder.grown(TraceFolder.text(file), problems);
			if (grown == null)
				throw new DifferentException();
			opener.use(source, grown);
		}
		if (ended) {
			// Only now is it known that what is not complete never will be.
			problems.clear();
			TraceFolder.read(folder.path(), problems, false);
		}
		if (more || ended) {
			opener.problems().removeIf(problem -> problem.kind() == Kind.METADATA && problem.file().equals(file)
					&& problem.place() instanceof TextPlace);
			opener.problems().addAll(problems);
		}
		return more;
	}

	/** What is new in the files of a source trace. */
	private static List<FileIndex> index(Change change, boolean growing, Progress progress) {
		List<FileIndex> all = new ArrayList<>();
		FolderIndexer indexer = change.source.indexer();
		List<FolderIndexer.Grown> grown = change.grown.stream()
				// With other metadata, what was known has other layouts by now.
				.map(g -> new FolderIndexer.Grown(change.source.file(g.now().path()), g.now())).toList();
		for (FileIndex index : indexer.grow(grown, growing, progress)) {
			FileIndex before = change.source.file(index.file().path());
			if (index.count() != before.count() || !index.problems().equals(before.problems()) || !index.settled())
				all.add(index);
		}
		all.addAll(indexer.index(change.added, IndexCache.NONE, growing, progress));
		return all;
	}
}
