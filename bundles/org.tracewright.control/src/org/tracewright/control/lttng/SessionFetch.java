// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.DownloadReport;
import org.tracewright.control.transport.RemoteFile;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.Tracer;
import org.tracewright.session.terms.TraceOutput;
import org.tracewright.session.terms.Tracers;
import org.tracewright.trace.Progress;

/**
 * Brings what a session has recorded to this machine, and of that only what is new. Each snapshot is a trace. The chunks of a session that rotates are one trace
 * together; the chunk that is being recorded moves elsewhere when it is complete, so it is brought only when the session does not record.
 */
public final class SessionFetch {

	private static final String ARCHIVES = "archives";
	/** Where our own session daemon has snapshots, below the output of the session; LTTng has them there itself. */
	private static final String SNAPSHOTS = "snapshots";
	private static final String CURRENT = "current";
	private static final String MARK = ".tracewright-fetch";
	private static final int PART = 1000;

	/**
	 * What was brought.
	 *
	 * @param report    files and bytes
	 * @param traces    folders on this machine, each of which is a trace; sorted
	 * @param fresh     those of them that something was brought of
	 * @param recording whether the session still records, so that there is more to come
	 */
	public record Fetched(DownloadReport report, List<Path> traces, List<Path> fresh, boolean recording) {

		/** Copies the lists. */
		public Fetched {
			traces = List.copyOf(traces);
			fresh = List.copyOf(fresh);
		}
	}

	/** A folder on the target, and where it goes to. */
	private record Part(String from, Path to) {
	}

	private final Connection connection;
	private final Session session;
	private final Path local;
	private final Progress progress;
	private int created;
	private int grown;
	private int unchanged;
	private long bytes;
	private final List<DownloadReport.Left> left = new ArrayList<>();

	private SessionFetch(Connection connection, Session session, Path local, Progress progress) {
		this.connection = connection;
		this.session = session;
		this.local = local;
		this.progress = progress;
	}

	/**
	 * Brings it.
	 *
	 * @param session  as it is now, with its output
	 * @param local    folder on this machine; made if need be
	 * @param progress in no particular unit
	 * @throws LttngException when the session writes elsewhere or has written nothing, or the folder holds something else
	 */
	public static Fetched fetch(Connection connection, Session session, Path local, Progress progress)
			throws ConnectionException, LttngException {
		return new SessionFetch(connection, session, local, progress).run();
	}

	private Fetched run() throws ConnectionException, LttngException {
		String folder = TraceOutput.folderOf(session);
		String name = "session '" + session.getName() + "' of " + connection.target();
		if (folder == null)
			throw new LttngException(session.getOutput() == null || session.getOutput().isEmpty()
					? name + " writes no files" + (session.getKind() == SessionKind.SNAPSHOT ? " before a snapshot is taken" : "")
					: name + " writes to " + session.getOutput() + ": fetch it there");
		if (session.getKind() == SessionKind.SNAPSHOT && Tracers.of(session) == Tracer.TRACEWRIGHT)
			folder += '/' + SNAPSHOTS;
		List<RemoteFile> entries = entries(folder);
		if (entries.isEmpty())
			throw new LttngException(name + " has written nothing yet to " + folder
					+ (session.getKind() == SessionKind.SNAPSHOT ? ": take a snapshot first" : ": start it, and stop it again"));
		mark(connection.target() + '\n' + folder + '\n');
		if (session.getKind() == SessionKind.SNAPSHOT)
			return snapshots(folder, entries);
		if (entries.stream().anyMatch(e -> e.name().equals(ARCHIVES)))
			return chunks(folder, entries);
		long before = bytes;
		bring(List.of(new Part(folder, local)));
		return fetched(List.of(local), bytes > before ? List.of(local) : List.of(), session.getState() == SessionState.ACTIVE);
	}

	/** A folder is for what is fetched of one place: what else is in it would be mixed with that, or deleted. */
	private void mark(String place) throws ConnectionException, LttngException {
		Path mark = local.resolve(MARK);
		try {
			Files.createDirectories(local);
			if (Files.exists(mark) && Files.readString(mark).equals(place))
				return;
			try (Stream<Path> files = Files.list(local)) {
				if (files.findAny().isPresent())
					throw new LttngException(local
							+ " on this machine holds something else already: choose another folder for the trace of session '"
							+ session.getName() + "'");
			}
			Files.writeString(mark, place);
		} catch (IOException e) {
			throw new ConnectionException(Kind.LOCAL_FILES, local + " on this machine cannot be written: " + e.getMessage(), e);
		}
	}

	private List<RemoteFile> entries(String folder) throws ConnectionException {
		try {
			return connection.list(folder, progress::isCancelled);
		} catch (ConnectionException e) {
			if (e.kind() == Kind.NO_SUCH_FILE)
				return List.of();
			throw e;
		}
	}

	private Fetched snapshots(String folder, List<RemoteFile> entries) throws ConnectionException {
		List<Path> traces = new ArrayList<>();
		List<Path> fresh = new ArrayList<>();
		List<Part> parts = parts(folder, entries, local);
		for (int i = 0; i < parts.size(); i++) {
			long before = bytes;
			bring(parts.get(i), i, parts.size());
			traces.add(parts.get(i).to);
			if (bytes > before)
				fresh.add(parts.get(i).to);
		}
		return fetched(traces, fresh, false);
	}

	private Fetched chunks(String folder, List<RemoteFile> entries) throws ConnectionException {
		List<Part> parts = parts(folder + '/' + ARCHIVES, entries(folder + '/' + ARCHIVES), local.resolve(ARCHIVES));
		// What was the current chunk at the last time may be one of the archives now, as may what was fetched before the first rotation: it must not be there
		// twice, not even when this fetch is cut.
		if (parts.stream().anyMatch(part -> !Files.exists(part.to)))
			keepOnly(ARCHIVES);
		bring(parts);
		List<RemoteFile> rest = entries.stream().filter(e -> !e.name().equals(ARCHIVES)).toList();
		boolean recording = session.getState() == SessionState.ACTIVE && !rest.isEmpty();
		if (!recording)
			bring(parts(folder, rest, local.resolve(CURRENT)));
		return fetched(List.of(local), created + grown > 0 ? List.of(local) : List.of(), recording);
	}

	/** Deletes what was fetched earlier, but for one folder and the mark. */
	private void keepOnly(String name) throws ConnectionException {
		List<Path> others;
		try (Stream<Path> files = Files.list(local)) {
			others = files.filter(f -> !f.endsWith(name) && !f.endsWith(MARK)).toList();
		} catch (IOException e) {
			throw new ConnectionException(Kind.LOCAL_FILES, local + " on this machine cannot be read: " + e.getMessage(), e);
		}
		for (Path other : others)
			if (Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS))
				delete(other);
	}

	/** The folders among entries, each with the place that it goes to. */
	private static List<Part> parts(String folder, List<RemoteFile> entries, Path to) {
		List<Part> parts = new ArrayList<>();
		for (RemoteFile entry : entries)
			if (entry.kind() == RemoteFile.Kind.FOLDER)
				parts.add(new Part(folder + '/' + entry.name(), to.resolve(entry.name())));
		return parts;
	}

	private void bring(List<Part> parts) throws ConnectionException {
		for (int i = 0; i < parts.size(); i++)
			bring(parts.get(i), i, parts.size());
	}

	private void bring(Part part, int index, int count) throws ConnectionException {
		DownloadReport report = connection.download(part.from, part.to, new Progress() {
			@Override
			public void report(long done, long total) {
				progress.report((long) index * PART + (total <= 0 ? PART : done * PART / total), (long) count * PART);
			}

			@Override
			public boolean isCancelled() {
				return progress.isCancelled();
			}
		});
		created += report.created();
		grown += report.grown();
		unchanged += report.unchanged();
		bytes += report.bytes();
		left.addAll(report.left());
	}

	private Fetched fetched(List<Path> traces, List<Path> fresh, boolean recording) {
		return new Fetched(new DownloadReport(created, grown, unchanged, bytes, left), traces.stream().sorted().toList(), fresh,
				recording);
	}

	private static void delete(Path folder) throws ConnectionException {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					if (e != null)
						throw e;
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new ConnectionException(Kind.LOCAL_FILES, folder + " on this machine cannot be deleted: " + e.getMessage(), e);
		}
	}
}
