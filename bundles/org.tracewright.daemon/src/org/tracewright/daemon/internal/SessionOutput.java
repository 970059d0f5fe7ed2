// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of a session: traces that are being written, {@code archives} of chunks that are complete, {@code snapshots}. Used with the lock of the session.
 * Archiving is in steps, of which an earlier daemon may have done a part: what it was about is in the session's state, and done again.
 */
final class SessionOutput {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final String ARCHIVES = "archives";
	private static final String SNAPSHOTS = "snapshots";
	private static final String SHARED = "all";

	private final Path root;
	private final boolean perProcess;
	private final Map<String, TraceOutput> traces = new LinkedHashMap<>();
	private long chunk;
	private String begun = LocalDateTime.now().format(STAMP);
	private String archiving;
	private int archived;
	private int snapshots;

	/** Of a session's state. */
	record Saved(long chunk, String begun, String archiving, int archived, int snapshots, List<TraceOutput.Saved> traces) {
	}

	/** An output in which nothing is. */
	SessionOutput(Path root, boolean perProcess) {
		this.root = root;
		this.perProcess = perProcess;
	}

	/** Goes on where an earlier daemon ended. */
	void restore(Saved saved) throws IOException {
		chunk = saved.chunk;
		begun = saved.begun;
		archived = saved.archived;
		snapshots = saved.snapshots;
		archiving = saved.archiving;
		for (TraceOutput.Saved trace : saved.traces)
			traces.put(trace.name(), new TraceOutput(trace, root));
		if (archiving != null)
			move();
	}

	Saved save() {
		return new Saved(chunk, begun, archiving, archived, snapshots, traces.values().stream().map(TraceOutput::save).toList());
	}

	/** Makes the folder; nobody else can read it. */
	void make() throws IOException {
		if (!Files.isDirectory(root))
			Files.createDirectories(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
	}

	Path root() {
		return root;
	}

	/** Number of the part that is being written. */
	long chunk() {
		return chunk;
	}

	int archived() {
		return archived;
	}

	int snapshots() {
		return snapshots;
	}

	Collection<TraceOutput> traces() {
		return traces.values();
	}

	TraceOutput trace(String name) {
		return traces.get(name);
	}

	/** The trace that what a program records goes to. */
	TraceOutput traceFor(Program program) {
		String name = perProcess ? processName(program) : SHARED;
		return traces.computeIfAbsent(name, n -> new TraceOutput(n, UUID.randomUUID(), root));
	}

	private static String processName(Program program) {
		return program.shortName().replaceAll("[^A-Za-z0-9_.-]", "_") + '-' + program.pid() + '-' + program.started();
	}

	/** Forgets the trace of a process that has ended; its files stay. */
	void forget(String name) throws IOException {
		if (!perProcess)
			return;
		TraceOutput trace = traces.remove(name);
		if (trace != null)
			trace.close();
	}

	/** Whether there is a trace with events. */
	boolean hasEvents() throws IOException {
		for (TraceOutput trace : traces.values())
			if (!trace.isEmpty() && hasStreams(trace.folder()))
				return true;
		return false;
	}

	private static boolean hasStreams(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(f -> !f.getFileName().toString().equals("metadata"));
		}
	}

	/**
	 * Makes what was written so far an archive; what follows is written anew, with the same metadata. All stream files have to be closed.
	 *
	 * @param save notes the state of the session
	 * @return the archive
	 */
	Path archive(Saving save) throws IOException {
		Map<TraceOutput, byte[]> known = known();
		String now = LocalDateTime.now().format(STAMP);
		archiving = begun + '-' + now + '-' + archived;
		begun = now;
		chunk++;
		save.save();
		Path archive = move();
		for (Map.Entry<TraceOutput, byte[]> trace : known.entrySet())
			trace.getKey().begin(root, trace.getValue());
		save.save();
		return archive;
	}

	/** What was written so far becomes an archive, if there is anything; nothing of it is of use for what follows. */
	void anew(Saving save) throws IOException {
		if (hasEvents()) {
			archiving = begun + '-' + LocalDateTime.now().format(STAMP) + '-' + archived;
			move();
		}
		close();
		traces.clear();
		chunk++;
		begun = LocalDateTime.now().format(STAMP);
		save.save();
	}

	/** Notes the state of a session. */
	interface Saving {

		void save() throws IOException;
	}

	private Map<TraceOutput, byte[]> known() throws IOException {
		Map<TraceOutput, byte[]> known = new LinkedHashMap<>();
		for (TraceOutput trace : traces.values()) {
			known.put(trace, trace.metadata());
			trace.close();
		}
		return known;
	}

	/** Moves all that is being written to the archive. */
	private Path move() throws IOException {
		Path archive = root.resolve(ARCHIVES).resolve(archiving);
		Files.createDirectories(archive);
		for (Path trace : written())
			Files.move(trace, archive.resolve(trace.getFileName()), StandardCopyOption.ATOMIC_MOVE);
		archiving = null;
		archived++;
		return archive;
	}

	private List<Path> written() throws IOException {
		List<Path> folders = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(root, Files::isDirectory)) {
			for (Path folder : all)
				if (!folder.endsWith(ARCHIVES) && !folder.endsWith(SNAPSHOTS) && Files.exists(folder.resolve("metadata")))
					folders.add(folder);
		}
		return folders;
	}

	/** Removes what was written since the last archive; what follows is written anew, with the same metadata. */
	void clear(Saving save) throws IOException {
		Map<TraceOutput, byte[]> known = known();
		chunk++;
		save.save();
		for (Path trace : written())
			ProgramRecording.delete(trace);
		for (Map.Entry<TraceOutput, byte[]> trace : known.entrySet())
			trace.getKey().begin(root, trace.getValue());
		save.save();
	}

	/** A folder for the next snapshot, which is not there yet. */
	Path nextSnapshot() {
		return root.resolve(SNAPSHOTS).resolve(snapshots + "-" + LocalDateTime.now().format(STAMP));
	}

	/** A snapshot was taken. */
	void snapshotTaken() {
		snapshots++;
	}

	/** Closes what is open. */
	void close() throws IOException {
		for (TraceOutput trace : traces.values())
			trace.close();
	}
}
