// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

import org.tracewright.ui.LiveSource;

/**
 * A trace that is being written: each packet has {@value #EVENTS} events {@code tick}, 1 ms apart, with their number; every tenth begins a span {@code work} and
 * the next one ends it. Each stream goes on where the last packet of any ended.
 */
final class Recorded implements LiveSource {

	static final int EVENTS = 100;
	static final long STEP = 1_000_000;

	private static final int HEADER = 28;
	private static final int EVENT = 13;

	private final Path folder;
	private volatile State state = State.running(0, 0);
	private volatile boolean closed;
	private int events;
	private long idle;
	/** How many packets are to be kept back, and those that are, by stream. */
	private int later;
	private final Map<String, ByteArrayOutputStream> kept = new HashMap<>();

	/** A recording that has written nothing. */
	Recorded(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
	}

	/** Writes the metadata. */
	Recorded begin() throws IOException {
		append("metadata", """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 64; map = clock.c.value; } := time;
				trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
				clock { name = c; freq = 1000000000; };
				stream {
					packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end; };
					event.header := struct { u8 id; time timestamp; };
				};
				event { name = "tick"; id = 0; fields := struct { u32 n; }; };
				event { name = "work_begin"; id = 1; fields := struct { u32 n; }; };
				event { name = "work_end"; id = 2; fields := struct { u32 n; }; };
				""".getBytes());
		return this;
	}

	/** Writes another event type. */
	void type(String name, int id) throws IOException {
		append("metadata", "event { name = \"%s\"; id = %d; fields := struct { u32 n; }; };\n".formatted(name, id).getBytes());
	}

	/** Writes packets of usual events. */
	Recorded packets(String stream, int count) throws IOException {
		for (int i = 0; i < count; i++)
			packet(stream, -1);
		return this;
	}

	/** Writes a packet of events of one type, -1 for the usual ones. */
	void packet(String stream, int id) throws IOException {
		int bytes = HEADER + EVENTS * EVENT;
		ByteBuffer packet = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
		packet.putInt(0xC1FC1FC1).putInt(bytes * 8).putInt(bytes * 8).putLong(time(events)).putLong(time(events + EVENTS - 1));
		for (int i = 0; i < EVENTS; i++, events++)
			packet.put((byte) (id >= 0 ? id : events % 10 == 0 ? 1 : events % 10 == 1 ? 2 : 0)).putLong(time(events))
					.putInt(events);
		if (later > 0 && Files.exists(folder.resolve(stream))) {
			later--;
			kept.computeIfAbsent(stream, s -> new ByteArrayOutputStream()).writeBytes(packet.array());
			return;
		}
		ByteArrayOutputStream before = kept.remove(stream);
		if (before != null)
			append(stream, before.toByteArray());
		append(stream, packet.array());
	}

	/** Time of an event, ns. */
	private long time(int event) {
		return event * STEP + idle;
	}

	/** Lets time go by without events, ns. */
	Recorded pause(long nanos) {
		idle += nanos;
		return this;
	}

	/** Writes so many of the next packets only later: after others that come after them in time. */
	void keepBack(int packets) {
		later += packets;
	}

	private void append(String file, byte[] bytes) throws IOException {
		Files.write(folder.resolve(file), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		state = State.running(state.written() + bytes.length, state.lost()).dropping(state.dropped());
	}

	/** Says that packets were lost on the way. */
	void lose(int packets) {
		state = State.running(state.written(), state.lost() + packets);
	}

	/** Keeps the packets of a stream no more, to have room for those of others. */
	void drop(String stream, int packets) throws IOException {
		Files.delete(folder.resolve(stream));
		state = state.dropping(packets);
	}

	void end(String reason) {
		state = State.ended(state.written(), state.lost(), reason);
	}

	/** Events written so far. */
	int events() {
		return events;
	}

	Path folder() {
		return folder;
	}

	boolean isClosed() {
		return closed;
	}

	@Override
	public State state() {
		return state;
	}

	@Override
	public void closed() {
		closed = true;
	}
}
