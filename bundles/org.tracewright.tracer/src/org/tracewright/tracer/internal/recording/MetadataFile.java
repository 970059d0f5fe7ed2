// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The metadata of a recording, which grows in all the places where it is needed. What is added is in a file as a whole or not at all. Threads of the program add to
 * it; no channels, which an interrupt of theirs would close.
 */
final class MetadataFile implements AutoCloseable {

	private final List<RandomAccessFile> files = new ArrayList<>();

	/** Begins files with what all metadata begins with. */
	MetadataFile(List<Path> paths, byte[] begin) throws IOException {
		try {
			for (Path path : paths) {
				if (Files.exists(path))
					throw new FileAlreadyExistsException(path.toString());
				files.add(new RandomAccessFile(path.toFile(), "rw"));
			}
			append(begin);
		} catch (IOException e) {
			close();
			throw e;
		}
	}

	/** Adds to all files. */
	void append(byte[] piece) throws IOException {
		for (RandomAccessFile file : files) {
			long before = file.length();
			try {
				file.seek(before);
				file.write(piece);
			} catch (IOException e) {
				file.setLength(before);
				throw e;
			}
		}
	}

	@Override
	public void close() throws IOException {
		for (RandomAccessFile file : files)
			file.close();
	}
}
