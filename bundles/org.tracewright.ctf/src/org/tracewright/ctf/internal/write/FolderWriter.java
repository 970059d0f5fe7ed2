// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.ctf.write.StreamWriter;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.ctf.write.WriteOptions;
import org.tracewright.metadata.TraceClass;

/** Writes metadata and data streams into a folder that exists. */
public final class FolderWriter {

	private final Path folder;
	private final WriteOptions options;
	private final ModelLayouts layouts;
	private final UUID uuid;
	private final List<PacketSink> streams = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private final Map<Long, Long> numbers = new HashMap<>();

	/**
	 * Checks a model and writes the metadata.
	 *
	 * @param folder an empty folder
	 * @param shown  what messages call it
	 * @throws TraceWriteException with all that is wrong with the model, or why the metadata cannot be written
	 */
	public FolderWriter(Path folder, Path shown, TraceClass model, WriteOptions options) throws TraceWriteException {
		this(folder, ModelLayouts.of(model, shown.resolve(CtfTraces.METADATA)), options);
	}

	/**
	 * Writes metadata as it is elsewhere.
	 *
	 * @param folder   an empty folder
	 * @param metadata the metadata
	 * @param model    what it says
	 * @throws TraceWriteException when the metadata cannot be written
	 */
	public FolderWriter(Path folder, byte[] metadata, TraceClass model, WriteOptions options) throws TraceWriteException {
		this(folder, ModelLayouts.existing(metadata, model), options);
	}

	private FolderWriter(Path folder, ModelLayouts layouts, WriteOptions options) throws TraceWriteException {
		this.folder = folder;
		this.options = options;
		this.layouts = layouts;
		uuid = layouts.trace().getUuid() == null ? null : UUID.fromString(layouts.trace().getUuid());
		names.add(CtfTraces.METADATA);
		Path file = folder.resolve(CtfTraces.METADATA);
		try {
			Files.write(file, layouts.text());
		} catch (IOException e) {
			throw TraceWriteException.of(file, e);
		}
	}

	/** Begins a data stream with an API of its own. */
	public StreamWriter stream(long classId, OptionalLong id, String fileName) throws TraceWriteException {
		return new StreamWriter(sink(classId, id, fileName));
	}

	/** Begins a data stream. */
	public synchronized PacketSink sink(long classId, OptionalLong id, String fileName) throws TraceWriteException {
		StreamLayout layout = layouts.streams().get(classId);
		if (layout == null)
			throw new IllegalArgumentException("the metadata has no data stream class " + Long.toUnsignedString(classId));
		if (fileName.isEmpty() || fileName.startsWith(".") || fileName.contains("/") || fileName.contains("\\"))
			throw new IllegalArgumentException("'" + fileName + "' is no name for a data stream file");
		if (!names.add(fileName))
			throw new IllegalArgumentException("there is a file '" + fileName + "' already");
		long number = numbers.merge(classId, 1L, Long::sum) - 1;
		long streamId = id.orElse(number);
		StreamFileWriter file = new StreamFileWriter(folder.resolve(fileName), options.index(), classId, streamId);
		PacketSink sink = new PacketSink(new PacketWriter(layout, uuid, streamId), layout, file, options.packetBytes());
		streams.add(sink);
		return sink;
	}

	/** Ends all data streams. */
	public synchronized void finish() throws TraceWriteException {
		for (PacketSink stream : streams)
			stream.finish();
	}

	/** Ends all data streams without care for what was written. */
	public synchronized void abort() {
		streams.forEach(PacketSink::abort);
	}
}
