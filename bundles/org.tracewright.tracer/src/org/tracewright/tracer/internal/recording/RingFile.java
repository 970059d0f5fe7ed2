// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.Words;

/** The file of a ring: made with all its room, so that no write to the mapping can fail for want of space. */
final class RingFile {

	private static final int PIECE = 1 << 20;

	private RingFile() {
	}

	/**
	 * Makes the file and maps it.
	 *
	 * @throws IOException when it is there already, or there is no room for it: then nothing is left of it
	 */
	static MappedByteBuffer create(Path file, RingLayout layout, boolean overwrite, UUID trace, int channel, long stream)
			throws IOException {
		try (FileChannel out = FileChannel.open(file,
				java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
			ByteBuffer zeros = ByteBuffer.allocateDirect(PIECE);
			for (long done = 0; done < layout.fileSize();) {
				zeros.clear().limit((int) Math.min(PIECE, layout.fileSize() - done));
				done += out.write(zeros);
			}
			MappedByteBuffer map = out.map(MapMode.READ_WRITE, 0, layout.fileSize());
			Words.putInt(map, RingLayout.SUB_BUFFER_SIZE, layout.subBufferSize());
			Words.putInt(map, RingLayout.COUNT, layout.count());
			Words.putLong(map, RingLayout.TRACE, Long.reverseBytes(trace.getMostSignificantBits()));
			Words.putLong(map, RingLayout.TRACE + Long.BYTES, Long.reverseBytes(trace.getLeastSignificantBits()));
			Words.putInt(map, RingLayout.CHANNEL, channel);
			Words.putInt(map, RingLayout.OVERWRITE, overwrite ? 1 : 0);
			Words.putLong(map, RingLayout.STREAM, stream);
			Words.putLong(map, RingLayout.FLUSHED_BYTES, PacketHeader.SIZE);
			Words.putLong(map, RingLayout.OUTPUT_SEQUENCE, 0);
			Words.setRelease(map, 0, RingLayout.MAGIC);
			return map;
		} catch (IOException e) {
			Files.deleteIfExists(file);
			throw e;
		}
	}
}
