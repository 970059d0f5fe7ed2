// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.LiveMore;

/** What comes of a live stream, until it is written as a small trace. The daemon sends no more than it may, so that this stays small. */
final class LiveSpool extends DaemonLine.Listener {

	private static final String METADATA = "metadata";
	private static final int MOST_METADATA = 64 << 20;

	private final Queue<LiveData> queue = new ArrayDeque<>();
	private final Map<String, ByteArrayOutputStream> metadata = new HashMap<>();
	private DaemonService service;
	private String end;

	/**
	 * What was written.
	 *
	 * @param live    number of the live stream
	 * @param packets so many
	 * @param bytes   of them
	 * @param lost    packets so far that did not come
	 */
	record Written(long live, int packets, long bytes, long lost) {
	}

	/** Tells the daemon that more may come. */
	synchronized void allowWith(DaemonService daemon) {
		service = daemon;
	}

	@Override
	public synchronized void live(LiveData data) {
		queue.add(data);
	}

	@Override
	public synchronized void liveEnded(LiveEnd ended) {
		end = ended.reason();
	}

	synchronized boolean hasEnded() {
		return end != null;
	}

	/** Why it has ended. */
	synchronized String end() {
		return end;
	}

	private synchronized List<LiveData> take() {
		List<LiveData> all = new ArrayList<>(queue);
		queue.clear();
		return all;
	}

	/** Writes what has come as a trace, or several, into a folder. */
	Written write(Path folder) throws IOException {
		int packets = 0;
		long bytes = 0;
		long lost = 0;
		long live = 0;
		for (LiveData data : take()) {
			byte[] content = Base64.getDecoder().decode(data.data());
			Path trace = child(folder, data.trace());
			live = data.live();
			lost = Math.max(lost, data.lost());
			if (data.stream().equals(METADATA)) {
				ByteArrayOutputStream all = metadata.computeIfAbsent(data.trace(), t -> new ByteArrayOutputStream());
				if (all.size() + content.length > MOST_METADATA)
					throw new IOException("the metadata of '" + data.trace() + "' is larger than " + MOST_METADATA + " bytes");
				all.writeBytes(content);
				if (Files.exists(trace))
					Files.write(trace.resolve(METADATA), all.toByteArray());
				continue;
			}
			if (!Files.exists(trace)) {
				Files.createDirectories(trace);
				Files.write(trace.resolve(METADATA),
						metadata.computeIfAbsent(data.trace(), t -> new ByteArrayOutputStream()).toByteArray());
			}
			Files.write(child(trace, data.stream()), content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			packets++;
			bytes += content.length;
		}
		return new Written(live, packets, bytes, lost);
	}

	/** A name that comes from a peer is no path. */
	private static Path child(Path folder, String name) throws IOException {
		if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]*"))
			throw new IOException("the session daemon names a file '" + name + "'");
		return folder.resolve(name);
	}

	/** More may come. */
	void printed(Written written) {
		service.more(new LiveMore(written.live(), written.bytes()));
	}
}
