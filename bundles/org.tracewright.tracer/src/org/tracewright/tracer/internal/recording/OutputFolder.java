// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

	/** Writes a whole trace: it is there under its name when it is complete, or not at all. */
	static void write(Path target, byte[] metadata, Map<String, List<ByteBuffer>> packets) throws IOException {
		checkFree(target);
		Path absolute = target.toAbsolutePath();
		Files.createDirectories(absolute.getParent());
		Path partial = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + "-");
		try {
			Files.write(partial.resolve(BufferFolder.METADATA), metadata);
			for (Map.Entry<String, List<ByteBuffer>> stream : packets.entrySet())
				if (!stream.getValue().isEmpty())
					write(partial.resolve(stream.getKey()), stream.getValue());
			Files.deleteIfExists(absolute);
			Files.move(partial, absolute, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			delete(partial);
			throw e;
		}
	}

	private static void write(Path file, List<ByteBuffer> packets) throws IOException {
		try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (ByteBuffer packet : packets)
				while (packet.hasRemaining())
					out.write(packet);
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
