// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.Context;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.TraceFormat;

/**
 * What the session daemon tells a program to record.
 *
 * @param session    number of the session
 * @param name       its name, fit for a file
 * @param trace      identifier of the trace
 * @param shared     whether other processes record to the same trace
 * @param firstClass id of the first channel's data stream class
 * @param format     of the metadata
 * @param rings      folder below which the rings are to be
 * @param memory     most bytes of all rings
 * @param overwrite  whether channels that do not say it lose the oldest events
 * @param channels   at least one
 */
public record Order(long session, String name, UUID trace, boolean shared, int firstClass, TraceFormat format, Path rings,
		long memory, boolean overwrite, List<ChannelOrder> channels) {

	private static final int MOST_CHANNELS = 256;
	private static final int MOST_RULES = 10_000;

	/**
	 * A channel.
	 *
	 * @param options  what it is like, without contexts
	 * @param contexts names of what is recorded with each event
	 * @param rules    which events it records; none when it is disabled
	 */
	public record ChannelOrder(ChannelOptions options, List<String> contexts, List<EventRule> rules) {

		/** Copies the lists. */
		public ChannelOrder {
			contexts = List.copyOf(contexts);
			rules = List.copyOf(rules);
		}
	}

	/** Copies the list. */
	public Order {
		channels = List.copyOf(channels);
	}

	/** The message that tells it. */
	public Message message() {
		Message message = new Message("record").put("session", session).put("name", name).put("trace", trace)
				.put("shared", shared).put("first", firstClass).put("format", format).put("rings", rings).put("memory", memory)
				.put("overwrite", overwrite).put("channels", channels.size());
		for (int i = 0; i < channels.size(); i++) {
			String key = "channel." + i + ".";
			ChannelOptions options = channels.get(i).options;
			message.put(key + "name", options.name()).put(key + "size", options.subBufferSize())
					.put(key + "count", options.subBuffers()).put(key + "overwrite", options.overwrite())
					.put(key + "blocking", options.blocking().toNanos())
					.put(key + "contexts", String.join(",", channels.get(i).contexts));
			putRules(message, key, channels.get(i).rules);
		}
		return message;
	}

	/**
	 * From a message.
	 *
	 * @throws MessageException when something is missing or wrong
	 */
	public static Order of(Message message) throws MessageException {
		try {
			List<ChannelOrder> channels = new ArrayList<>();
			int count = message.needCount("channels", MOST_CHANNELS);
			for (int i = 0; i < count; i++)
				channels.add(channel(message, "channel." + i + "."));
			return new Order(message.number("session").orElseThrow(), message.need("name"),
					UUID.fromString(message.need("trace")), Boolean.parseBoolean(message.need("shared")),
					message.needCount("first", 1 << 30), TraceFormat.valueOf(message.need("format")),
					Path.of(message.need("rings")), message.number("memory").orElseThrow(),
					Boolean.parseBoolean(message.need("overwrite")), channels);
		} catch (IllegalArgumentException | NoSuchElementException e) {
			throw new MessageException("message 'record': " + e.getMessage());
		}
	}

	private static ChannelOrder channel(Message message, String key) throws MessageException {
		ChannelOptions options = ChannelOptions.named(message.need(key + "name")).subBuffers(
				message.needCount(key + "count", Integer.MAX_VALUE), message.needCount(key + "size", Integer.MAX_VALUE));
		String overwrite = message.get(key + "overwrite");
		if (overwrite != null)
			options = Boolean.parseBoolean(overwrite) ? options.overwriting() : options.discarding();
		long blocking = message.number(key + "blocking").orElse(0);
		if (blocking > 0)
			options = options.blocking(Duration.ofNanos(blocking));
		String contexts = message.need(key + "contexts");
		return new ChannelOrder(options, contexts.isEmpty() ? List.of() : Arrays.asList(contexts.split(",")),
				rules(message, key));
	}

	/** Adds the rules of a channel to a message, behind a key. */
	public static void putRules(Message message, String key, List<EventRule> rules) {
		message.put(key + "rules", rules.size());
		for (int i = 0; i < rules.size(); i++) {
			EventRule rule = rules.get(i);
			String at = key + "rule." + i + ".";
			message.put(at + "name", rule.name()).put(at + "least", rule.least()).put(at + "only", rule.only()).put(at + "filter",
					rule.filter() == null ? null : rule.filter().text());
			for (int j = 0; j < rule.exclusions().size(); j++)
				message.put(at + "not." + j, rule.exclusions().get(j));
		}
	}

	/**
	 * The rules of a channel in a message.
	 *
	 * @throws MessageException when something is missing or wrong
	 */
	public static List<EventRule> rules(Message message, String key) throws MessageException {
		List<EventRule> rules = new ArrayList<>();
		int count = message.needCount(key + "rules", MOST_RULES);
		try {
			for (int i = 0; i < count; i++) {
				String at = key + "rule." + i + ".";
				List<String> exclusions = new ArrayList<>();
				for (int j = 0; message.get(at + "not." + j) != null; j++)
					exclusions.add(message.get(at + "not." + j));
				EventRule rule = EventRule.named(message.need(at + "name")).without(exclusions.toArray(String[]::new));
				String least = message.get(at + "least");
				String only = message.get(at + "only");
				if (least != null)
					rule = rule.atLeast(Level.valueOf(least));
				else if (only != null)
					rule = rule.exactly(Level.valueOf(only));
				String filter = message.get(at + "filter");
				rules.add(filter == null ? rule : rule.where(filter));
			}
		} catch (IllegalArgumentException e) {
			throw new MessageException("message '" + message.kind() + "': " + e.getMessage());
		}
		return rules;
	}

	/**
	 * The context with a name.
	 *
	 * @throws IllegalArgumentException when there is none: names those that there are
	 */
	public static Context context(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "vtid" -> Context.threadId();
			case "thread_name" -> Context.threadName();
			case "vpid" -> Context.processId();
			case "procname" -> Context.processName();
			case "cpu_id" -> Context.processor();
			default -> throw new IllegalArgumentException(
					"there is no context '" + name + "': use vtid, thread_name, vpid, procname or cpu_id");
		};
	}
}
