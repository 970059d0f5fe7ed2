// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;

/**
 * Indexes the data stream files of a trace on all processors. What LTTng's own index or the cache says is taken when it agrees with the packets that are
 * compared with it; the rest is read from the packets' headers.
 */
final class FolderIndexer {

	/** Files that are large enough for several threads. */
	private static final long WORTH_THREADS = 1 << 20;

	private final StreamLayout header;
	private final Map<Long, StreamLayout> layouts;
	private final UUID uuid;
	private final LongStore store;

	/**
	 * An indexer for trace folders of one trace.
	 *
	 * @param header  layout of the packet header alone, or null
	 * @param layouts layouts of the data stream classes, by id
	 * @param uuid    what the packets must have, or null
	 * @param store   where the packets are kept
	 */
	FolderIndexer(StreamLayout header, Map<Long, StreamLayout> layouts, UUID uuid, LongStore store) {
		this.store = store;
		this.header = header;
		this.layouts = layouts;
		this.uuid = uuid;
	}

	Map<Long, StreamLayout> layouts() {
		return layouts;
	}

	/**
	 * The packets of files, in the order of the files.
	 *
	 * @param growing whether files are being written: a packet that is not complete is then not there yet
	 */
	List<FileIndex> index(List<StreamFile> files, IndexCache cache, boolean growing, Progress progress) {
		return all(files, StreamFile::size, (file, indexer) -> index(file, indexer, cache), growing, progress);
	}

	/**
	 * A file that has grown.
	 *
	 * @param before what was known of it; its layouts are those of this indexer
	 * @param now    the file as it is now
	 */
	record Grown(FileIndex before, StreamFile now) {

		private long bytes() {
			return now.size() - before.end();
		}
	}

	/** The packets of files that have grown, in the order of the files; only what is new is read. */
	List<FileIndex> grow(List<Grown> files, boolean growing, Progress progress) {
		return all(files, Grown::bytes, FolderIndexer::grow, growing, progress);
	}

	private static FileIndex grow(Grown file, FileIndexer indexer) {
		FileIndex before = file.before;
		if (!before.settled())
			return indexer.index(file.now, 0, 0, new LinkedHashMap<>(), List.of());
		return indexer.index(file.now, before.end(), before.count(), before.extended(),
				before.problems().stream().filter(problem -> problem != before.stop()).toList());
	}

	private <F> List<FileIndex> all(List<F> files, ToLongFunction<F> size, BiFunction<F, FileIndexer, FileIndex> index,
			boolean growing, Progress progress) {
		FileIndex[] results = new FileIndex[files.size()];
		AtomicInteger next = new AtomicInteger();
		long bytes = files.stream().mapToLong(size).sum();
		int threads = bytes < WORTH_THREADS ? 1 : Math.min(files.size(), Runtime.getRuntime().availableProcessors());
		List<Runnable> tasks = new ArrayList<>();
		for (int t = 0; t < threads; t++)
			tasks.add(() -> {
				FileIndexer indexer = new FileIndexer(header, layouts, uuid, progress, growing, store);
				for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement())
					results[i] = index.apply(files.get(i), indexer);
			});
		Workers.run(tasks);
		return List.of(results);
	}

	private FileIndex index(StreamFile file, FileIndexer indexer, IndexCache cache) {
		List<Problem> problems = new ArrayList<>();
		FileIndex known = cache.find(file, layouts);
		if (known == null) {
			Map<FileIndexer.Key, PacketIndex> listed = LttngIndex.read(file, layouts, indexer, store);
			if (listed != null && listed.isEmpty())
				problems.add(wrong(file));
			else if (listed != null)
				known = new FileIndex(file, listed);
		}
		if (known != null && known.count() > 0) {
			if (indexer.agrees(known)) {
				if (known.end() == file.size())
					return known;
				// The file has grown since: its further packets follow.
				return indexer.index(file, known.end(), known.count(), known.extended(), problems);
			}
			problems.add(wrong(file));
		}
		return indexer.index(file, 0, 0, new LinkedHashMap<>(), problems);
	}

	private static Problem wrong(StreamFile file) {
		return Problem.at(Severity.WARNING, Kind.INDEX, file.path(), new BytePlace(-1, 0),
				"the packet index beside it says other than the packets; it is not used");
	}
}
