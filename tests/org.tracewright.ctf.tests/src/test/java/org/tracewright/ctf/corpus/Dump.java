// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trace holds, to compare exactly: one part for each data stream, by the reference's key (trace name, id of the data stream class, id of the data
 * stream). Order between streams is checked by the times alone: the reference has an order of its own for events of the same time.
 *
 * @param streams by key; several traces read as one may share a key
 * @param times   of all events in the order of reading, null for one without a clock
 */
record Dump(Map<String, Stream> streams, List<Long> times) {

	/** Empty. */
	Dump() {
		this(new TreeMap<>(), new ArrayList<>());
	}

	/** All data streams of one key. */
	static final class Stream {

		final List<String> names = new ArrayList<>();
		final List<String> environments = new ArrayList<>();
		final List<Event> events = new ArrayList<>();
		long packets;
		long discardedEvents;
		long lostPackets;

		/** Whether several data streams have this key, so that their order at one time is open. */
		private boolean shared() {
			return names.size() > 1;
		}
	}

	/**
	 * An event of a dump.
	 *
	 * @param time ns since the origin, null without a clock
	 * @param line the rest
	 */
	record Event(Long time, String line) {

		private String text() {
			return (time == null ? "-" : time) + " " + line;
		}

		private boolean same(Event other, long tolerance) {
			boolean sameTime = time == null || other.time == null ? time == other.time : Math.abs(time - other.time) <= tolerance;
			return sameTime && line.equals(other.line);
		}

		private int compare(Event other) {
			int times = time.compareTo(other.time);
			return times == 0 ? line.compareTo(other.line) : times;
		}
	}

	Stream stream(String key) {
		return streams.computeIfAbsent(key, k -> new Stream());
	}

	void add(String key, Map<String, Object> event) {
		Long time = event.remove("ns") instanceof Number ns ? ns.longValue() : null;
		stream(key).events.add(new Event(time, Json.line(event)));
		times.add(time);
	}

	int events() {
		return times.size();
	}

	/** The events as text, stream by stream. */
	String text() {
		StringBuilder out = new StringBuilder();
		streams.forEach((key, stream) -> events(stream).forEach(event -> out.append(event.text()).append('\n')));
		return out.toString();
	}

	/** Keys, names (without the number that a ring of files adds), environments, and what packets and counters say, as text. */
	String facts() {
		StringBuilder out = new StringBuilder();
		streams.forEach((key, stream) -> {
			out.append(key).append(' ').append(stream.names.stream().map(n -> n.replaceFirst("_\\d+$", "")).sorted().toList())
					.append(": ").append(stream.packets).append(" packets, ").append(stream.events.size()).append(" events, ")
					.append(stream.discardedEvents).append(" events discarded, ").append(stream.lostPackets)
					.append(" packets lost\n");
			stream.environments.stream().sorted().distinct().forEach(e -> out.append("\t").append(e).append('\n'));
		});
		return out.toString();
	}

	private static List<Event> events(Stream stream) {
		List<Event> events = new ArrayList<>(stream.events);
		if (stream.shared() && events.stream().allMatch(e -> e.time() != null))
			events.sort(Event::compare);
		return events;
	}

	private List<Event> events(String key) {
		return streams.containsKey(key) ? events(streams.get(key)) : List.of();
	}

	/** The first difference to what is expected in the events, in words; null when there is none. */
	String difference(Dump expected) {
		return difference(expected, 0);
	}

	/** The same, where times may differ by some ns. */
	String difference(Dump expected, long tolerance) {
		String early = differenceBeforeFault(expected, tolerance);
		if (early != null)
			return early;
		for (String key : streams.keySet())
			if (events(key).size() > expected.events(key).size())
				return "stream " + key + ": expected " + expected.events(key).size() + " events, but was " + events(key).size()
						+ " (expected streams: " + expected.streams.keySet() + ")";
		for (int i = 1; i < times.size(); i++)
			if (times.get(i) != null && times.get(i - 1) != null && times.get(i) < times.get(i - 1))
				return "event " + i + " of all: time goes back from " + times.get(i - 1) + " to " + times.get(i);
		return null;
	}

	/** The first event that was expected and not read, or is another; null when there is none. More may follow. */
	String differenceBeforeFault(Dump expected, long tolerance) {
		for (String key : expected.streams.keySet()) {
			List<Event> wanted = expected.events(key);
			List<Event> found = events(key);
			for (int i = 0; i < wanted.size(); i++)
				if (i >= found.size() || !wanted.get(i).same(found.get(i), tolerance))
					return "event " + i + " of stream " + key + "\n expected " + wanted.get(i).text() + "\n but was  "
							+ (i < found.size() ? found.get(i).text() : "missing; the streams are " + streams.keySet());
		}
		return null;
	}

	/** Reads lines of {@code bt2dump.py}. */
	static Dump expected(Iterable<String> lines) throws IOException {
		Dump dump = new Dump();
		for (String line : lines) {
			Map<String, Object> message = Json.object(line);
			String key = (String) message.get("s");
			Object kind = message.remove("t");
			switch ((String) kind) {
				case "sb" -> {
					String name = (String) message.get("name");
					dump.stream(key).names.add(name.substring(name.lastIndexOf('/') + 1));
					dump.stream(key).environments.add(Json.line(new TreeMap<>((Map<?, ?>) message.get("env"))));
				}
				case "pb" -> dump.stream(key).packets++;
				case "de" -> dump.stream(key).discardedEvents += count(message);
				case "dp" -> dump.stream(key).lostPackets += count(message);
				case "ev" -> dump.add(key, message);
				default -> {
					// ends say nothing that the beginnings do not
				}
			}
		}
		return dump;
	}

	/** -1 when only that something is missing is known. */
	private static long count(Map<String, Object> message) {
		return message.get("count") instanceof Number count ? count.longValue() : -1;
	}
}
