// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tracewright.tracer.consume.Rests;
import org.tracewright.tracer.consume.SnapshotFile;

/** The traces of what is in the rings of a session. They appear when they are complete, or not at all. */
final class Snapshot {

	private final boolean ctf2;
	private final Map<String, List<ProgramRecording>> traces = new LinkedHashMap<>();

	/** Of recordings whose rings are known. */
	Snapshot(boolean ctf2, List<ProgramRecording> recordings) {
		this.ctf2 = ctf2;
		for (ProgramRecording recording : recordings)
			if (recording.folder() != null)
				traces.computeIfAbsent(recording.trace(), t -> new ArrayList<>()).add(recording);
	}

	/**
	 * Writes them, each in a folder of its own.
	 *
	 * @param target must not be there, or be an empty folder
	 * @return false when there was nothing
	 */
	boolean write(Path target) throws IOException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target))
			throw new IOException(target + " is there already: name a folder that is not");
		Files.createDirectories(target.getParent());
		Path partial = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
		try {
			boolean any = false;
			for (Map.Entry<String, List<ProgramRecording>> trace : traces.entrySet())
				any |= write(partial.resolve(trace.getKey()), trace.getValue());
			if (!any) {
				ProgramRecording.delete(partial);
				return false;
			}
			Files.deleteIfExists(target);
			Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (IOException e) {
			ProgramRecording.delete(partial);
			throw e;
		}
	}

	private static boolean isEmptyFolder(Path path) throws IOException {
		if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
			return false;
		try (Stream<Path> files = Files.list(path)) {
			return files.findAny().isEmpty();
		}
	}

	private boolean write(Path folder, List<ProgramRecording> recordings) throws IOException {
		Files.createDirectories(folder);
		boolean any = false;
		Rests rests = new Rests();
		for (ProgramRecording recording : recordings)
			for (RingStream ring : recording.rings()) {
				try (SnapshotFile file = new SnapshotFile(folder.resolve(ring.name()), rests)) {
					ring.ring().snapshot(file);
					any |= file.isUsed();
				}
			}
		rests.restIfDue();
		// After the packets: what is in them was announced before.
		try (FileChannel metadata = FileChannel.open(folder.resolve("metadata"), StandardOpenOption.CREATE_NEW,
				StandardOpenOption.WRITE)) {
			for (int i = 0; i < recordings.size(); i++) {
				recordings.get(i).allMetadata(ctf2, i > 0, piece -> {
					ByteBuffer text = ByteBuffer.wrap(piece);
					while (text.hasRemaining())
						metadata.write(text);
				});
			}
		}
		if (!any)
			ProgramRecording.delete(folder);
		return any;
	}
}
