// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.tracewright.protocol.EventInfo;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageChannel;
import org.tracewright.tracer.link.MessageException;

/** A process that has the tracer. For any thread. */
final class Program {

	private static final int MOST_EVENTS = 10_000;
	private static final int MOST_UNSENT = 1000;
	private static final long TOLERANCE = 50;

	private final long pid;
	private final long started;
	private final String name;
	private final String java;
	private final Map<String, EventInfo> events = new TreeMap<>();
	private final Map<Long, Path> abandoned = new HashMap<>();
	private final Queue<Message> unsent = new ArrayDeque<>();
	private volatile MessageChannel channel;
	private boolean sending;

	/**
	 * A process.
	 *
	 * @param started when it began, ms since 1970; 0 when not known
	 * @param channel to it; null when there is none now
	 */
	Program(long pid, long started, String name, String java, MessageChannel channel) {
		this.pid = pid;
		this.started = started;
		this.name = name;
		this.java = java;
		this.channel = channel;
	}

	long pid() {
		return pid;
	}

	long started() {
		return started;
	}

	/** Its main class or jar. */
	String name() {
		return name;
	}

	String java() {
		return java;
	}

	/** The last part of its name, without folders, packages and extension. */
	String shortName() {
		String base = name.substring(name.lastIndexOf('/') + 1);
		if (base.endsWith(".jar"))
			return base.substring(0, base.length() - 4);
		return base.substring(base.lastIndexOf('.') + 1);
	}

	boolean isConnected() {
		return channel != null;
	}

	/** The connection is lost: messages go nowhere. */
	void disconnect() {
		drop();
	}

	/** Whether it is the same process. */
	boolean isSame(Program other) {
		return pid == other.pid && Math.abs(started - other.started) <= TOLERANCE;
	}

	/** Tells it something, without waiting for it: a program that hangs holds up nobody. One that does not listen for long is disconnected. */
	void tell(Message message) {
		synchronized (unsent) {
			if (channel == null)
				return;
			if (unsent.size() == MOST_UNSENT) {
				drop();
				return;
			}
			unsent.add(message);
			if (!sending)
				Thread.ofVirtual().name("to " + pid).start(this::send);
			sending = true;
		}
	}

	private void send() {
		try {
			for (Message message = next(); message != null; message = next()) {
				MessageChannel to = channel;
				if (to != null)
					to.write(message);
			}
		} catch (IOException e) {
			drop();
		}
	}

	private Message next() {
		synchronized (unsent) {
			Message message = unsent.poll();
			sending = message != null;
			return message;
		}
	}

	private void drop() {
		MessageChannel to;
		synchronized (unsent) {
			to = channel;
			channel = null;
			unsent.clear();
			sending = false;
		}
		try {
			if (to != null)
				to.close();
		} catch (IOException e) {
			// It is of no use any more, either way.
		}
	}

	/** Whether the process can still write. */
	boolean isAlive() {
		return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
				.filter(p -> started == 0
						|| p.info().startInstant().map(i -> Math.abs(i.toEpochMilli() - started) <= TOLERANCE).orElse(true))
				.isPresent() && !isZombie();
	}

	private boolean isZombie() {
		try {
			String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
			int state = stat.lastIndexOf(')') + 2;
			return state > 1 && state < stat.length() && "ZX".indexOf(stat.charAt(state)) >= 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** Takes note of event types. */
	synchronized void learn(Message message, UnaryOperator<EventInfo> shared) throws MessageException {
		int count = message.needCount("count", MOST_EVENTS);
		for (int i = 0; i < count && events.size() < MOST_EVENTS; i++) {
			String event = message.need("event." + i + ".name");
			String fields = message.need("event." + i + ".fields");
			events.put(event, shared.apply(new EventInfo(event, message.need("event." + i + ".level").toLowerCase(Locale.ROOT),
					fields.isEmpty() ? List.of() : Arrays.asList(fields.split(" ")), 1)));
		}
	}

	/** What it can record so far. */
	synchronized List<EventInfo> events() {
		return new ArrayList<>(events.values());
	}

	/** A recording that no session knows ends: what it has left is to be removed then. */
	synchronized void abandon(long id, Path folder) {
		abandoned.put(id, folder);
	}

	/** The folder of a recording that no session knew; null when a session did. */
	synchronized Path abandoned(long id) {
		return abandoned.remove(id);
	}

	@Override
	public String toString() {
		return name + " (" + pid + ')';
	}
}
