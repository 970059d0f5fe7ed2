// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.tracewright.ctf.write.TraceWriteException;

/**
 * A folder that appears complete or not at all. It is filled inside a hidden folder next to its place, which only the owner may enter, and moved when all is
 * written.
 */
public final class OutputFolder implements AutoCloseable {

	private static final String CONTENT = "content";

	private final Path target;
	private final Path hidden;
	private final Path content;
	private boolean open = true;

	/**
	 * Makes the hidden folder.
	 *
	 * @throws TraceWriteException when the target exists, or its parent cannot be written
	 */
	public OutputFolder(Path target) throws TraceWriteException {
		this.target = target.toAbsolutePath().normalize();
		Path parent = this.target.getParent();
		if (parent == null)
			throw new TraceWriteException(target, "is no place for a trace; name a new folder");
		checkFree();
		try {
			// Temporary folders are made with access for their owner only.
			hidden = Files.createTempDirectory(parent, '.' + this.target.getFileName().toString() + ".part-");
		} catch (IOException e) {
			throw TraceWriteException.of(parent, e);
		}
		content = hidden.resolve(CONTENT);
		try {
			Files.createDirectory(content);
		} catch (IOException e) {
			close();
			throw TraceWriteException.of(content, e);
		}
	}

	private void checkFree() throws TraceWriteException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			throw TraceWriteException.of(target, new FileAlreadyExistsException(target.toString()));
	}

	/** Where it will be. */
	public Path target() {
		return target;
	}

	/** Where to write. */
	public Path content() {
		return content;
	}

	/** A path inside, as it will be. */
	public Path finalPath(Path inside) {
		return target.resolve(content.relativize(inside));
	}

	/**
	 * Gives the folder its name.
	 *
	 * @throws TraceWriteException when something has this name by now; what was written is removed then
	 */
	public void finish() throws TraceWriteException {
		if (!open)
			throw new IllegalStateException("closed already");
		try {
			checkFree();
			move();
		} catch (IOException e) {
			throw TraceWriteException.of(target, e);
		} finally {
			close();
		}
	}

	private void move() throws IOException {
		try {
			Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(content, target);
		}
	}

	/** Removes what was written and not finished. */
	@Override
	public void close() {
		if (!open)
			return;
		open = false;
		try {
			remove(hidden);
		} catch (IOException e) {
			// Nobody can be helped by a second failure; the folder's name tells what it is.
		}
	}

	private static void remove(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
				Files.delete(directory);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
