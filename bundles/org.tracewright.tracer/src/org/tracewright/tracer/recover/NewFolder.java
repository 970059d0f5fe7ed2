// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.tracewright.tracer.recover.RecoveryException.Kind;

/** A folder that appears under its name when it is complete, or not at all. Until then it is a hidden one beside that. */
final class NewFolder implements AutoCloseable {

	private final Path target;
	private final Path hidden;
	private boolean finished;

	/**
	 * Makes the hidden folder.
	 *
	 * @param input must not be changed: the target cannot be in it
	 */
	NewFolder(Path target, Path input) throws RecoveryException {
		this.target = target.toAbsolutePath().normalize();
		Path parent = this.target.getParent();
		if (parent == null)
			throw new RecoveryException(Kind.UNWRITABLE, target + " is no place for a trace: name a new folder");
		try {
			checkFree();
			Files.createDirectories(parent);
			if (parent.toRealPath().startsWith(input.toRealPath()))
				throw new RecoveryException(Kind.UNWRITABLE,
						target + " is in the folder that is to be recovered: name another one");
			hidden = Files.createTempDirectory(parent, "." + this.target.getFileName() + ".part-");
		} catch (RecoveryException e) {
			throw e;
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "no trace can be made at " + target, e);
		}
	}

	private void checkFree() throws IOException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			return;
		if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS))
			throw new RecoveryException(Kind.UNWRITABLE, target + " is there already, and no folder: name another one");
		try (Stream<Path> files = Files.list(target)) {
			if (files.findAny().isPresent())
				throw new RecoveryException(Kind.UNWRITABLE, target + " is there already, and not empty: name another folder");
		}
	}

	/** Where to write. */
	Path path() {
		return hidden;
	}

	/** Gives the folder its name. */
	void finish() throws RecoveryException {
		try {
			checkFree();
			Files.deleteIfExists(target);
			try {
				Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(hidden, target);
			}
			finished = true;
		} catch (RecoveryException e) {
			throw e;
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "no trace can be made at " + target, e);
		}
	}

	/** Removes what was written and has not been finished. */
	@Override
	public void close() {
		if (finished)
			return;
		try (Stream<Path> files = Files.walk(hidden)) {
			List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : all)
				Files.delete(file);
		} catch (IOException | UncheckedIOException e) {
			// Nobody can be helped by a second failure; the folder's name tells what it is.
		}
	}
}
