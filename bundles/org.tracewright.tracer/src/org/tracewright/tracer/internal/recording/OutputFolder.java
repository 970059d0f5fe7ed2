// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that becomes a trace. */
final class OutputFolder {

	private OutputFolder() {
	}

	/** Makes the folder if need be. */
	static void make(Path folder) throws IOException {
		checkFree(folder);
		Files.createDirectories(folder);
	}

	private static void checkFree(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		if (!Files.isDirectory(folder))
			throw new FileAlreadyExistsException(folder.toString(), null, "is a file, and a trace needs a folder");
		try (Stream<Path> files = Files.list(folder)) {
			if (files.findAny().isPresent())
				throw new FileAlreadyExistsException(folder.toString(), null, "is not empty: name another folder for the trace");
		}
	}

	/** What a trace is made of. */
	interface Content {

		/** Writes it into a folder that is there. */
		void write(Path folder) throws IOException;
	}

	/** Writes a whole trace: it is there under its name when it is complete, or not at all. */
	static void write(Path target, Content content) throws IOException {
		checkFree(target);
		Path absolute = target.toAbsolutePath();
		Files.createDirectories(absolute.getParent());
		Path partial = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + "-");
		try {
			content.write(partial);
			Files.deleteIfExists(absolute);
			Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			delete(partial);
			throw e;
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
