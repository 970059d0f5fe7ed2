// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.tracewright.tracer.consume.SnapshotSink;

/** The file of a data stream in a snapshot. Not there when there are no packets. */
final class SnapshotFile implements SnapshotSink, AutoCloseable {

	private final Path path;
	private FileChannel file;

	SnapshotFile(Path path) {
		this.path = path;
	}

	@Override
	public void packet(ByteBuffer header, ByteBuffer records) throws IOException {
		if (file == null)
			file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		ByteBuffer[] parts = {header, records};
		while (header.hasRemaining() || records.hasRemaining())
			file.write(parts);
	}

	@Override
	public void takeBack() throws IOException {
		if (file != null)
			file.truncate(0);
	}

	@Override
	public void close() throws IOException {
		if (file == null)
			return;
		boolean empty = file.size() == 0;
		file.close();
		if (empty)
			Files.delete(path);
	}
}
