// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.DownloadReport;
import org.tracewright.control.transport.DownloadReport.Left;
import org.tracewright.control.transport.DownloadReport.Reason;
import org.tracewright.control.transport.RemoteFile;
import org.tracewright.trace.Progress;

/**
 * Brings a folder of a target to this machine, one file after the other. A file is written under a hidden name and gets its own, with its time, when it is complete.
 * Of a file that was there in part, only the rest is brought, when its first and last bytes are still the same: a trace file that was begun anew has another first
 * packet.
 */
public final class Download {

	private static final int MAX_FILES = 1_000_000;
	private static final int MAX_DEPTH = 64;
	private static final int HEAD = 4 << 10;
	private static final int TAIL = 64 << 10;
	private static final int CHUNK = 256 << 10;

	private final FileSource source;
	private final String target;
	private final Progress progress;
	private final List<Entry> entries = new ArrayList<>();
	private final List<Left> left = new ArrayList<>();
	private final byte[] chunk = new byte[CHUNK];
	private long done;
	private long total;
	private int created;
	private int grown;
	private int unchanged;
	private long bytes;

	/** A file to bring. */
	private record Entry(String path, RemoteFile file, Path local) {
	}

	/** A file that is not as it was a moment ago. */
	private static final class ChangedException extends Exception {

		private static final long serialVersionUID = 1;
	}

	/** One download from a target, which messages name like this. */
	public Download(FileSource source, String target, Progress progress) {
		this.source = source;
		this.target = target;
		this.progress = progress;
	}

	/** Does it. */
	public DownloadReport run(String folder, Path local) throws ConnectionException {
		Path root = local.toAbsolutePath().normalize();
		collect(folder, root, source.list(folder), 0);
		progress.report(0, total);
		for (Entry entry : entries) {
			long before = done;
			bring(entry);
			done = before + entry.file.size();
			progress.report(done, total);
		}
		return new DownloadReport(created, grown, unchanged, bytes, left);
	}

	private void collect(String folder, Path local, List<RemoteFile> files, int depth) throws ConnectionException {
		if (depth > MAX_DEPTH)
			throw new ConnectionException(Kind.TOO_LARGE, Printable.of(folder) + " on " + target + " is more than " + MAX_DEPTH
					+ " folders deep: choose another folder");
		makeFolder(local);
		for (RemoteFile file : FileNames.checked(target, folder, files)) {
			checkCancelled();
			String path = FileNames.child(folder, file.name());
			Path place = FileNames.local(local, file.name());
			if (place == null || FileNames.isPart(file.name()))
				left.add(new Left(path, Reason.NAME,
						place == null
								? "this machine cannot have a file of that name"
								: "the name is one of an unfinished download"));
			else if (file.kind() == RemoteFile.Kind.FOLDER)
				collectFolder(path, place, depth + 1);
			else if (file.kind() == RemoteFile.Kind.FILE)
				add(new Entry(path, file, place));
			else
				left.add(new Left(path, Reason.NO_FILE,
						file.kind() == RemoteFile.Kind.LINK ? "it is a link" : "it is not a file"));
		}
	}

	private void collectFolder(String path, Path local, int depth) throws ConnectionException {
		List<RemoteFile> files;
		try {
			files = source.list(path);
		} catch (ConnectionException e) {
			leave(path, e);
			return;
		}
		collect(path, local, files, depth);
	}

	private void add(Entry entry) throws ConnectionException {
		if (entries.size() == MAX_FILES)
			throw new ConnectionException(Kind.TOO_LARGE,
					"there are more than " + MAX_FILES + " files to bring from " + target + ": choose a smaller folder");
		entries.add(entry);
		total += entry.file.size();
	}

	/** One file or folder that cannot be read does not end the download; everything else does. */
	private void leave(String path, ConnectionException e) throws ConnectionException {
		switch (e.kind()) {
			case NO_SUCH_FILE -> left.add(new Left(path, Reason.GONE, "it is not there any more"));
			case PERMISSION_DENIED -> left.add(new Left(path, Reason.UNREADABLE, "the user may not read it"));
			default -> throw e;
		}
	}

	private void bring(Entry entry) throws ConnectionException {
		checkCancelled();
		try {
			if (isThere(entry)) {
				unchanged++;
				return;
			}
			try {
				bringOnce(entry);
			} catch (ChangedException e) {
				Files.deleteIfExists(FileNames.part(entry.local));
				bringOnce(new Entry(entry.path, source.look(entry.path), entry.local));
			}
		} catch (ChangedException e) {
			left.add(new Left(entry.path, Reason.CHANGING, "it changes while it is read"));
		} catch (ConnectionException e) {
			leave(entry.path, e);
		} catch (IOException e) {
			throw localFailure(entry.local, e);
		}
	}

	private static boolean isThere(Entry entry) throws IOException {
		return Files.isRegularFile(entry.local, NOFOLLOW_LINKS) && Files.size(entry.local) == entry.file.size() && Files
				.getLastModifiedTime(entry.local).toInstant().truncatedTo(ChronoUnit.SECONDS).equals(entry.file.modified());
	}

	private void bringOnce(Entry entry) throws IOException, ChangedException {
		Path part = FileNames.part(entry.local);
		long size = entry.file.size();
		long have = keep(part, entry);
		boolean more = false;
		if (have < 0 && Files.isRegularFile(entry.local, NOFOLLOW_LINKS) && isBegin(entry.local, entry)) {
			Files.copy(entry.local, part, StandardCopyOption.REPLACE_EXISTING);
			have = Files.size(part);
			more = true;
		}
		try (SeekableByteChannel out = Files.newByteChannel(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				NOFOLLOW_LINKS)) {
			out.truncate(Math.max(have, 0)).position(Math.max(have, 0));
			copy(entry, Math.max(have, 0), out);
		}
		RemoteFile now = source.look(entry.path);
		if (now.size() < size || now.size() == size && !now.modified().equals(entry.file.modified()))
			throw new ChangedException();
		Files.setLastModifiedTime(part, FileTime.from(entry.file.modified()));
		publish(part, entry.local);
		if (more)
			grown++;
		else
			created++;
		if (now.size() > size)
			left.add(new Left(entry.path, Reason.GROWING,
					"it has become " + (now.size() - size) + " bytes longer meanwhile; the next download brings them"));
	}

	/** How much of an unfinished file can be taken up again; -1 when there is none. */
	private long keep(Path part, Entry entry) throws IOException {
		if (!Files.isRegularFile(part, NOFOLLOW_LINKS))
			return -1;
		if (isBegin(part, entry))
			return Files.size(part);
		Files.delete(part);
		return -1;
	}

	private boolean isBegin(Path file, Entry entry) throws IOException {
		long size = Files.size(file);
		if (size == 0 || size > entry.file.size() || size == entry.file.size() && file.equals(entry.local))
			return false;
		int head = (int) Math.min(size, HEAD);
		int tail = (int) Math.min(size, TAIL);
		return isSame(file, entry, 0, head) && isSame(file, entry, size - tail, tail);
	}

	private boolean isSame(Path file, Entry entry, long offset, int length) throws IOException {
		ByteBuffer here = ByteBuffer.allocate(length);
		try (SeekableByteChannel in = Files.newByteChannel(file)) {
			in.position(offset);
			while (here.hasRemaining() && in.read(here) >= 0)
				checkCancelled();
		}
		return Arrays.equals(here.array(), source.read(entry.path, offset, length));
	}

	private void copy(Entry entry, long from, SeekableByteChannel out) throws IOException, ChangedException {
		long begin = done;
		long position = from;
		if (position == entry.file.size())
			return;
		try (InputStream in = source.read(entry.path, from)) {
			while (position < entry.file.size()) {
				checkCancelled();
				int length = read(in, entry, (int) Math.min(chunk.length, entry.file.size() - position));
				if (length < 0)
					throw new ChangedException();
				ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, length);
				while (buffer.hasRemaining())
					out.write(buffer);
				position += length;
				bytes += length;
				done = begin + position;
				progress.report(done, total);
			}
		}
		done = begin;
	}

	private int read(InputStream in, Entry entry, int most) throws ConnectionException {
		try {
			return in.read(chunk, 0, most);
		} catch (IOException e) {
			checkCancelled();
			throw source.failure(entry.path, e);
		}
	}

	private static void publish(Path part, Path file) throws IOException {
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void makeFolder(Path folder) throws ConnectionException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw localFailure(folder, e);
		}
	}

	private static ConnectionException localFailure(Path path, IOException e) {
		if (e instanceof ConnectionException known)
			return known;
		return new ConnectionException(Kind.LOCAL_FILES,
				path + " on this machine cannot be written (" + e.getClass().getSimpleName() + ": " + Printable.of(e)
						+ "): see to its permissions and to the space that is left, then download again; what is there is kept",
				e);
	}

	private void checkCancelled() throws ConnectionException {
		if (progress.isCancelled())
			throw new ConnectionException(Kind.CANCELLED,
					"the download from " + target + " was cancelled; the next one goes on where it stopped");
	}
}
