// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteFile;

/** Files of this machine. */
public final class LocalFiles implements FileSource {

	@Override
	public List<RemoteFile> list(String folder) throws ConnectionException {
		List<RemoteFile> files = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(folder))) {
			for (Path entry : entries) {
				if (files.size() == MAX_ENTRIES)
					throw tooMany(folder, "this machine");
				try {
					files.add(of(entry));
				} catch (NoSuchFileException e) {
					// It has gone meanwhile.
				}
			}
			return files;
		} catch (ConnectionException e) {
			throw e;
		} catch (DirectoryIteratorException e) {
			throw failure(folder, e.getCause());
		} catch (IOException e) {
			throw failure(folder, e);
		}
	}

	/** A folder has too many entries. */
	public static ConnectionException tooMany(String folder, String target) {
		return new ConnectionException(Kind.TOO_LARGE,
				Printable.of(folder) + " on " + target + " has more than " + MAX_ENTRIES + " entries: choose a folder below it");
	}

	private static RemoteFile of(Path path) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		RemoteFile.Kind kind = attributes.isRegularFile()
				? RemoteFile.Kind.FILE
				: attributes.isDirectory()
						? RemoteFile.Kind.FOLDER
						: attributes.isSymbolicLink() ? RemoteFile.Kind.LINK : RemoteFile.Kind.OTHER;
		Path name = path.getFileName();
		return new RemoteFile(name == null ? "" : name.toString(), kind, kind == RemoteFile.Kind.FILE ? attributes.size() : 0,
				attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS));
	}

	@Override
	public RemoteFile look(String path) throws ConnectionException {
		try {
			return of(path(path));
		} catch (IOException e) {
			throw failure(path, e);
		}
	}

	@Override
	public byte[] read(String path, long offset, int length) throws ConnectionException {
		try (InputStream in = read(path, offset)) {
			return in.readNBytes(length);
		} catch (IOException e) {
			throw failure(path, e);
		}
	}

	@Override
	public InputStream read(String path, long offset) throws ConnectionException {
		try {
			SeekableByteChannel channel = Files.newByteChannel(path(path));
			channel.position(offset);
			return Channels.newInputStream(channel);
		} catch (IOException e) {
			throw failure(path, e);
		}
	}

	private static Path path(String path) throws IOException {
		try {
			return Path.of(System.getProperty("user.home")).resolve(path);
		} catch (InvalidPathException e) {
			throw new NoSuchFileException(path);
		}
	}

	@Override
	public ConnectionException failure(String path, Exception e) {
		if (e instanceof ConnectionException known)
			return known;
		if (e instanceof NoSuchFileException)
			return noSuchFile(path, "this machine", e);
		if (e instanceof NotDirectoryException)
			return new ConnectionException(Kind.NO_SUCH_FILE,
					Printable.of(path) + " on this machine is not a folder: check the path", e);
		if (e instanceof AccessDeniedException)
			return denied(path, "this machine", e);
		return new ConnectionException(Kind.FAILED,
				Printable.of(path) + " on this machine cannot be read (" + Printable.of(e) + ")", e);
	}

	/** A path leads nowhere. */
	public static ConnectionException noSuchFile(String path, String target, Exception e) {
		return new ConnectionException(Kind.NO_SUCH_FILE,
				"there is no " + Printable.of(path) + " on " + target + ": check the path", e);
	}

	/** A path cannot be read. */
	public static ConnectionException denied(String path, String target, Exception e) {
		return new ConnectionException(Kind.PERMISSION_DENIED,
				"the user may not read " + Printable.of(path) + " on " + target + ": change its permissions, or use another user",
				e);
	}

	@Override
	public void close() {
		// nothing is open
	}
}
