// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of a session: traces that are being written, {@code archives} of chunks that are complete, {@code snapshots}. Used with the lock of the session. What
 * others have put there is left alone. Archiving is in steps, of which an earlier daemon may have done a part: what it was about is in the session's state, and is
 * completed before anything else is written.
 */
final class SessionOutput {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final String ARCHIVES = "archives";
	private static final String SNAPSHOTS = "snapshots";
	private static final String SHARED = "all";
	private static final String CLEARED = ".cleared-";

	private final Path root;
	private final boolean perProcess;
	private final Map<String, TraceOutput> traces = new LinkedHashMap<>();
	/** Folders that this session has made since the last archive, those of processes that have ended too. */
	private final Set<String> made = new LinkedHashSet<>();
	private long chunk;
	private String begun = LocalDateTime.now().format(STAMP);
	private String moving;
	private int archived;
	private int snapshots;

	/** Of a session's state. */
	record Saved(long chunk, String begun, String moving, int archived, int snapshots, List<TraceOutput.Saved> traces,
			List<String> made) {
	}

	/** An output in which nothing is. */
	SessionOutput(Path root, boolean perProcess) {
		this.root = root;
		this.perProcess = perProcess;
	}

	/** Goes on where an earlier daemon ended. */
	void restore(Saved saved) {
		chunk = saved.chunk;
		begun = saved.begun;
		archived = saved.archived;
		snapshots = saved.snapshots;
		moving = saved.moving;
		made.addAll(saved.made);
		for (TraceOutput.Saved trace : saved.traces)
			traces.put(trace.name(), new TraceOutput(trace, root));
	}

	Saved save() {
		return new Saved(chunk, begun, moving, archived, snapshots, traces.values().stream().map(TraceOutput::save).toList(),
				List.copyOf(made));
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

	/** The trace that what a program records goes to. What is there already, of this session or of others, is not touched. */
	TraceOutput traceFor(Program program) {
		String name = perProcess ? processName(program) : SHARED;
		TraceOutput known = traces.get(name);
		if (known != null)
			return known;
		String free = name;
		for (int i = 2; made.contains(free) || traces.containsKey(free) || Files.exists(root.resolve(free)); i++) {
			free = name + '-' + i;
			if (traces.containsKey(free))
				return traces.get(free);
		}
		TraceOutput trace = new TraceOutput(free, UUID.randomUUID(), root);
		traces.put(free, trace);
		made.add(free);
		return trace;
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
		for (String name : made)
			if (hasStreams(root.resolve(name)))
				return true;
		return false;
	}

	private static boolean hasStreams(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			return false;
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch(f -> !f.getFileName().toString().equals("metadata"));
		}
	}

	/** Notes the state of a session. */
	interface Saving {

		void save() throws IOException;
	}

	/**
	 * Makes what was written so far an archive; what follows is written anew, with the same metadata. All stream files have to be closed.
	 *
	 * @param save notes the state of the session
	 * @return the archive
	 */
	Path archive(Saving save) throws IOException {
		complete(save);
		String now = LocalDateTime.now().format(STAMP);
		String name = ARCHIVES + '/' + begun + '-' + now + '-' + archived;
		begun = now;
		return move(name, save);
	}

	/** Removes what was written since the last archive; what follows is written anew, with the same metadata. All stream files have to be closed. */
	void clear(Saving save) throws IOException {
		complete(save);
		move(CLEARED + chunk, save);
	}

	/** What was written so far is to become an archive; nothing of it is of use for what follows. */
	void anew() {
		traces.clear();
		String now = LocalDateTime.now().format(STAMP);
		if (moving == null)
			moving = ARCHIVES + '/' + begun + '-' + now + '-' + archived;
		begun = now;
		chunk++;
	}

	private Path move(String to, Saving save) throws IOException {
		for (TraceOutput trace : traces.values())
			trace.close();
		moving = to;
		chunk++;
		save.save();
		Path target = root.resolve(to);
		complete(save);
		return target;
	}

	/**
	 * Completes what was begun by this daemon or one before it. Until that has succeeded nothing else is written: so a folder of which the target has one as well holds
	 * nothing but metadata, and is made again.
	 */
	void complete(Saving save) throws IOException {
		if (moving == null)
			return;
		Path target = root.resolve(moving);
		Files.createDirectories(target);
		for (String name : made) {
			Path from = root.resolve(name);
			Path to = target.resolve(name);
			if (Files.exists(to))
				ProgramRecording.delete(from);
			else if (Files.exists(from))
				Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		for (TraceOutput trace : traces.values())
			trace.begin(root, target.resolve(trace.name()));
		noteComplete(save);
		if (target.getFileName().toString().startsWith(CLEARED))
			ProgramRecording.delete(target);
	}

	private void noteComplete(Saving save) throws IOException {
		String was = moving;
		Set<String> before = new LinkedHashSet<>(made);
		moving = null;
		made.retainAll(traces.keySet());
		if (!was.startsWith(CLEARED))
			archived++;
		try {
			save.save();
		} catch (IOException e) {
			moving = was;
			made.addAll(before);
			if (!was.startsWith(CLEARED))
				archived--;
			throw e;
		}
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
