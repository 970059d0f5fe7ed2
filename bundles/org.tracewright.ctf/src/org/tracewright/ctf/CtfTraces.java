// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

import org.tracewright.ctf.internal.read.TraceOpener;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Finds and opens CTF traces. */
public final class CtfTraces {

	/** Name of the metadata file of a CTF trace. */
	public static final String METADATA = "metadata";

	private static final int MAX_DEPTH = 16;
	private static final int MAX_FOLDERS = 100_000;

	private CtfTraces() {
	}

	/** Whether a folder directly holds a CTF trace. */
	public static boolean isTraceFolder(Path folder) {
		return Files.isRegularFile(folder.resolve(METADATA));
	}

	/**
	 * The folders at or below a folder that directly hold a CTF trace, in the order of their names. Looks {@value #MAX_DEPTH} levels deep; what cannot be
	 * listed is left out.
	 *
	 * @throws TraceReadException when the folder itself cannot be read, or holds too many folders
	 */
	public static List<Path> find(Path folder, Progress progress) throws TraceReadException {
		List<Path> found = new ArrayList<>();
		int[] folders = new int[1];
		try {
			Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					if (progress.isCancelled() || ++folders[0] > MAX_FOLDERS)
						return FileVisitResult.TERMINATE;
					if (isTraceFolder(directory)) {
						found.add(directory);
						return FileVisitResult.SKIP_SUBTREE;
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
					if (file.equals(folder))
						throw failure;
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new TraceReadException(Problem.of(Severity.ERROR, Kind.UNREADABLE, folder, TraceOpener.reason(e)));
		}
		if (folders[0] > MAX_FOLDERS)
			throw new TraceReadException(Problem.of(Severity.ERROR, Kind.NO_TRACE, folder,
					"holds more than " + MAX_FOLDERS + " folders; name the trace's own folder"));
		found.sort(null);
		return found;
	}

	/**
	 * Opens what lies at some places as one trace on one time line: trace folders, or folders with trace folders somewhere below (an LTTng session, for
	 * example). What is wrong with parts is among the {@link Trace#problems}.
	 *
	 * @throws TraceReadException when nothing can be read
	 */
	public static Trace open(Collection<Path> places, Progress progress) throws TraceReadException {
		return open(places, OpenOptions.DEFAULT, progress);
	}

	/**
	 * Opens as {@link #open(Collection, Progress)}, in another way.
	 *
	 * @throws TraceReadException when nothing can be read
	 */
	public static Trace open(Collection<Path> places, OpenOptions options, Progress progress) throws TraceReadException {
		List<Problem> problems = new ArrayList<>();
		List<Path> folders = folders(places, problems, progress);
		return TraceOpener.open(places.iterator().next(), folders, options, problems, progress);
	}

	/**
	 * The trace folders at some places.
	 *
	 * @param problems is told of places that have none
	 * @throws TraceReadException when there is none at all
	 */
	static List<Path> folders(Collection<Path> places, List<Problem> problems, Progress progress) throws TraceReadException {
		List<Path> folders = new ArrayList<>();
		for (Path place : places) {
			if (!Files.exists(place))
				problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place, "does not exist"));
			else if (!Files.isDirectory(place))
				problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place, "is a file; name the folder of a trace"));
			else {
				List<Path> found = find(place, progress);
				if (found.isEmpty())
					problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place,
							"holds no trace: there is no file '" + METADATA + "' in it or below"));
				folders.addAll(found);
			}
		}
		if (folders.isEmpty())
			throw new TraceReadException(problems);
		return folders;
	}
}
