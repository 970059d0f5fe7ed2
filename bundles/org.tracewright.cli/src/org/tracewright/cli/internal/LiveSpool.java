// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.tracewright.control.daemon.LiveSink;

/** What comes of a live stream, until it is written as a small trace. Takes no more while much waits: then the daemon sends no more. */
final class LiveSpool implements LiveSink {

	private static final String METADATA = "metadata";
	private static final int MOST_METADATA = 64 << 20;
	private static final int MOST_WAITING = 4 << 20;

	private final Queue<Piece> queue = new ArrayDeque<>();
	private final Map<String, ByteArrayOutputStream> metadata = new HashMap<>();
	private int waiting;
	private long lost;
	private String end;

	private record Piece(String trace, String stream, byte[] bytes) {
	}

	@Override
	public synchronized void data(String trace, String stream, byte[] bytes, long lostSoFar) throws IOException {
		lost = lostSoFar;
		try {
			while (waiting > MOST_WAITING)
				wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
		queue.add(new Piece(trace, stream, bytes));
		waiting += bytes.length;
	}

	@Override
	public synchronized void ended(String reason, long lostInAll) {
		lost = Math.max(lost, lostInAll);
		end = reason;
	}

	synchronized boolean hasEnded() {
		return end != null;
	}

	/** Why it has ended. */
	synchronized String end() {
		return end;
	}

	/** Packets so far that did not come. */
	synchronized long lost() {
		return lost;
	}

	private synchronized List<Piece> take() {
		List<Piece> all = new ArrayList<>(queue);
		queue.clear();
		waiting = 0;
		notifyAll();
		return all;
	}

	/** Writes what has come as a trace, or several, into a folder. How many packets there were. */
	int write(Path folder) throws IOException {
		int packets = 0;
		for (Piece piece : take()) {
			Path trace = child(folder, piece.trace);
			ByteArrayOutputStream known = metadata.computeIfAbsent(piece.trace, t -> new ByteArrayOutputStream());
			if (piece.stream.equals(METADATA)) {
				if (known.size() + piece.bytes.length > MOST_METADATA)
					throw new IOException("the metadata of '" + piece.trace + "' is larger than " + MOST_METADATA + " bytes");
				known.writeBytes(piece.bytes);
				if (Files.exists(trace))
					Files.write(trace.resolve(METADATA), known.toByteArray());
				continue;
			}
			if (!Files.exists(trace)) {
				Files.createDirectories(trace);
				Files.write(trace.resolve(METADATA), known.toByteArray());
			}
			Files.write(child(trace, piece.stream), piece.bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			packets++;
		}
		return packets;
	}

	/** A name that comes from a peer is no path. */
	private static Path child(Path folder, String name) throws IOException {
		if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]*"))
			throw new IOException("the session daemon names a file '" + name + "'");
		return folder.resolve(name);
	}
}
