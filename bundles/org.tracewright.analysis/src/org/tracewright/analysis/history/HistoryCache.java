// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;

/**
 * Histories that were built before, in a folder outside of the traces. Each is kept under a name that follows from what it was built of: files of the trace with
 * sizes and times, the analysis, its version and options. It may be deleted at any time.
 */
public final class HistoryCache {

	private static final String SUFFIX = ".history";
	/** Begins the names of files that are being written. */
	private static final String UNFINISHED = ".unfinished-";
	private static final int NAME_BYTES = 16;
	/** Unfinished files that nobody has written to for so long were left by a crash, ms. */
	private static final long LEFT_OVER = 24L * 60 * 60 * 1000;

	private final Path folder;

	/** In a folder, which is made when it is needed. */
	public HistoryCache(Path folder) {
		this.folder = folder;
	}

	/** The folder. */
	public Path folder() {
		return folder;
	}

	/**
	 * What a history is kept under.
	 *
	 * @param analysis stands for the analysis
	 * @param version  of the analysis
	 * @param options  of this run, in words
	 */
	public static String key(Trace trace, String analysis, int version, String options) throws IOException {
		MessageDigest digest;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
		for (TraceSource source : trace.sources()) {
			// Times may have been moved: then so has the first of them.
			add(digest, Long.toString(
					trace.streams().stream().filter(s -> s.source() == source).mapToLong(s -> s.begin()).min().orElse(0)));
			for (Path location : source.locations())
				try (Stream<Path> files = Files.list(location)) {
					for (Path file : files.sorted().toList()) {
						BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
						if (attributes.isRegularFile())
							add(digest, file.toAbsolutePath() + "|" + attributes.size() + "|"
									+ attributes.lastModifiedTime().toMillis());
					}
				}
		}
		add(digest, options);
		return analysis + "-" + version + "-" + HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
	}

	private static void add(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}

	/** The complete history under a key, if it is there and can be read; what cannot be read is deleted. */
	public Optional<History> find(String key) throws IOException {
		Path file = folder.resolve(key + SUFFIX);
		if (!Files.isRegularFile(file))
			return Optional.empty();
		try {
			History history = Histories.open(file);
			if (history.isComplete()) {
				Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
				return Optional.of(history);
			}
			history.close();
		} catch (HistoryException e) {
			// Of another version, or damaged: it is built anew.
		}
		Files.deleteIfExists(file);
		return Optional.empty();
	}

	/** Begins a history that is not under its key before it is {@link #keep kept}. */
	public HistoryWriter create() throws IOException {
		Files.createDirectories(folder);
		return Histories.create(folder.resolve(UNFINISHED + UUID.randomUUID()));
	}

	/** Keeps a finished history under a key. It stays open. */
	public void keep(HistoryWriter writer, String key) throws IOException {
		Files.move(writer.history().file(), folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** Forgets a history that was not finished. */
	public static void discard(HistoryWriter writer) {
		try {
			writer.close();
			writer.history().close();
			Files.deleteIfExists(writer.history().file());
		} catch (IOException e) {
			// It is deleted as left over one day.
		}
	}

	/** Bytes of all that is kept. */
	public long size() throws IOException {
		long size = 0;
		if (Files.isDirectory(folder))
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
				for (Path file : files)
					size += sizeOf(file);
			}
		return size;
	}

	private static long sizeOf(Path file) throws IOException {
		try {
			return isOurs(file) ? Files.size(file) : 0;
		} catch (NoSuchFileException e) {
			return 0;
		}
	}

	private static boolean isOurs(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(SUFFIX) || name.startsWith(UNFINISHED);
	}

	/**
	 * Deletes those that were not used for the longest time until all together have at most so many bytes; with 0, all. What a crash has left goes as well.
	 *
	 * @return bytes that were deleted
	 */
	public long purge(long most) throws IOException {
		if (!Files.isDirectory(folder))
			return 0;
		record Kept(Path file, long size, long used) {
		}
		java.util.List<Kept> all = new java.util.ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files)
				if (isOurs(file))
					all.add(new Kept(file, sizeOf(file), Files.getLastModifiedTime(file).toMillis()));
		}
		all.sort(java.util.Comparator.comparingLong(Kept::used));
		long size = all.stream().mapToLong(Kept::size).sum();
		long deleted = 0;
		for (Kept kept : all) {
			boolean unfinished = kept.file.getFileName().toString().startsWith(UNFINISHED);
			boolean leftOver = unfinished && System.currentTimeMillis() - kept.used > LEFT_OVER;
			if (!leftOver && (unfinished || size - deleted <= most))
				continue;
			Files.deleteIfExists(kept.file);
			deleted += kept.size;
		}
		return deleted;
	}
}
