// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.ChannelOptions.Headers;
import org.tracewright.tracer.ChannelOptions.Rings;
import org.tracewright.tracer.Context;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.internal.config.Setup.ChannelSetup;

/** Makes a setup of properties. */
public final class SetupReader {

	/** With what all keys begin. */
	public static final String PREFIX = "tracewright.";
	/** Whether to record, and where to. */
	public static final String RECORDING = PREFIX + "recording";
	/** The file with more properties. */
	public static final String CONFIG = PREFIX + "config";

	/** The folder of a session daemon to look for, or {@code none}. */
	public static final String DAEMON = PREFIX + "daemon";
	/** Whether log records of {@code java.util.logging} are events. */
	public static final String JUL = PREFIX + "jul";

	private static final String CHANNEL = PREFIX + "channel.";
	private static final String EVENTS = PREFIX + "events";
	private static final String NAME = PREFIX + "name";
	private static final String BUFFERS = PREFIX + "buffers";
	private static final String MEMORY = PREFIX + "memory";
	private static final String FORMAT = PREFIX + "format";
	private static final String ON_EXIT = PREFIX + "snapshot-on-exit";
	private static final String ON_UNCAUGHT = PREFIX + "snapshot-on-uncaught";
	private static final String TRIGGER = PREFIX + "snapshot-trigger";
	private static final Set<String> KEYS = new TreeSet<>(
			Set.of(RECORDING, CONFIG, EVENTS, NAME, BUFFERS, MEMORY, FORMAT, ON_EXIT, ON_UNCAUGHT, TRIGGER, JUL, DAEMON));
	/** What has an effect when the program does not record by itself. */
	private static final Set<String> WITHOUT_RECORDING = Set.of(CONFIG, JUL, DAEMON);
	private static final Set<String> CHANNEL_KEYS = new TreeSet<>(Set.of("events", "subbuffer-size", "subbuffers", "mode",
			"rings", "max-rings", "blocking", "headers", "flush", "contexts", "file-size", "file-count"));
	private static final Map<String, Supplier<Context>> CONTEXTS = Map.of("vtid", Context::threadId, "thread_name",
			Context::threadName, "vpid", Context::processId, "procname", Context::processName, "cpu_id", Context::processor);
	private static final int LARGEST_SUB_BUFFER = 1 << 30;
	private static final int MOST_SUB_BUFFERS = 1 << 14;
	private static final int MOST = 1_000_000;

	/**
	 * What was read.
	 *
	 * @param setup    nothing when nothing is to be recorded, or something is wrong
	 * @param problems what is wrong: each names key and value and says what is allowed
	 * @param warnings what has no effect
	 */
	public record Result(Optional<Setup> setup, List<String> problems, List<String> warnings) {

		/** Copies the lists. */
		public Result {
			problems = List.copyOf(problems);
			warnings = List.copyOf(warnings);
		}
	}

	private final Values values;
	private final List<String> warnings = new ArrayList<>();

	private SetupReader(Values values) {
		this.values = values;
	}

	/** Reads properties; those that do not begin with {@link #PREFIX} mean nothing. */
	public static Result read(Properties properties) {
		return read(properties, Placeholders.ofThisProcess());
	}

	static Result read(Properties properties, Placeholders placeholders) {
		return new SetupReader(new Values(properties, placeholders)).read();
	}

	private Result read() {
		Set<String> keys = values.keys(PREFIX);
		if (!keys.contains(RECORDING)) {
			if (keys.stream().anyMatch(key -> !WITHOUT_RECORDING.contains(key) && isKnown(key)))
				warnings.add("There is no " + RECORDING + ": set it to flight, or to the folder to record to.");
			return new Result(Optional.empty(), List.of(), warnings);
		}
		for (String key : keys)
			if (!isKnown(key))
				warnings.add(key.startsWith(CHANNEL)
						? key + " means nothing: use " + CHANNEL + "NAME. followed by one of " + String.join(", ", CHANNEL_KEYS)
						: key + " means nothing: use one of " + String.join(", ", KEYS) + ", or " + CHANNEL
								+ "NAME. with what a channel is to be like");
		Path output = values.read(RECORDING, "", text -> text).equals("flight")
				? null
				: values.path(RECORDING, "use flight, or name the folder to record to");
		Path onExit = values.path(ON_EXIT, "name the trace to write");
		Path onUncaught = values.path(ON_UNCAUGHT, "name a folder");
		Path trigger = values.path(TRIGGER, "name the file to look for");
		for (String key : List.of(ON_EXIT, ON_UNCAUGHT, TRIGGER))
			if (output != null && values.has(key))
				values.problem(key, "a recording to a folder has no snapshots: leave it out, or set " + RECORDING + " to flight");
		Setup setup = new Setup(output, values.read(NAME, null, SetupReader::name),
				values.choice(FORMAT, TraceFormat.CTF_2, Map.of("ctf2", TraceFormat.CTF_2, "ctf1", TraceFormat.CTF_1_8)),
				values.size(MEMORY, 0, 1, Long.MAX_VALUE), values.path(BUFFERS, "name a folder"), channels(), onExit, onUncaught,
				trigger, values.choice(JUL, false, Map.of("true", true, "false", false)));
		return new Result(values.problems().isEmpty() ? Optional.of(setup) : Optional.empty(), values.problems(), warnings);
	}

	private static boolean isKnown(String key) {
		return KEYS.contains(key) || !channelOf(key).isEmpty() && CHANNEL_KEYS.contains(key.substring(key.lastIndexOf('.') + 1));
	}

	/** The channel that a key is about; empty when it is about none. */
	private static String channelOf(String key) {
		int end = key.lastIndexOf('.');
		return key.startsWith(CHANNEL) && end > CHANNEL.length() ? key.substring(CHANNEL.length(), end) : "";
	}

	private static String name(String text) {
		// Only to have it checked.
		Recording.flightRecorder().name(text);
		return text;
	}

	private List<ChannelSetup> channels() {
		List<EventRule> rules = values.read(EVENTS, List.of(EventRule.named("*")), Rules::read);
		Set<String> names = new TreeSet<>();
		for (String key : values.keys(CHANNEL))
			if (isKnown(key))
				names.add(channelOf(key));
		if (names.isEmpty())
			return List.of(new ChannelSetup(ChannelOptions.named("events"), rules));
		List<ChannelSetup> channels = new ArrayList<>();
		for (String name : names)
			channel(name).ifPresent(options -> channels
					.add(new ChannelSetup(options, values.read(CHANNEL + name + ".events", rules, Rules::read))));
		return channels;
	}

	private Optional<ChannelOptions> channel(String name) {
		String prefix = CHANNEL + name + ".";
		int before = values.problems().size();
		try {
			ChannelOptions usual = ChannelOptions.named(name);
			int size = (int) values.size(prefix + "subbuffer-size", usual.subBufferSize(), 4096, LARGEST_SUB_BUFFER);
			values.powerOfTwo(prefix + "subbuffer-size", size);
			int count = values.number(prefix + "subbuffers", usual.subBuffers(), 2, MOST_SUB_BUFFERS);
			values.powerOfTwo(prefix + "subbuffers", count);
			Boolean overwrite = values.choice(prefix + "mode", usual.overwrite(), Map.of("overwrite", true, "discard", false));
			Headers headers = values.choice(prefix + "headers", usual.headers(),
					Map.of("automatic", Headers.AUTOMATIC, "compact", Headers.COMPACT, "large", Headers.LARGE));
			Rings rings = values.choice(prefix + "rings", usual.rings(),
					Map.of("automatic", Rings.AUTOMATIC, "shared", Rings.SHARED));
			int maxRings = values.number(prefix + "max-rings", usual.maxRings(), 0, MOST);
			Duration blocking = values.time(prefix + "blocking", usual.blocking());
			List<Context> contexts = values.read(prefix + "contexts", usual.contexts(), SetupReader::contexts);
			long fileSize = values.size(prefix + "file-size", usual.fileSize(), 0, Long.MAX_VALUE);
			int fileCount = values.number(prefix + "file-count", usual.fileCount(), 0, MOST);
			var flush = values.time(prefix + "flush", usual.flush());
			if (values.problems().size() > before)
				return Optional.empty();
			return Optional.of(new ChannelOptions(name, size, count, overwrite, headers, rings, maxRings, blocking, contexts,
					flush, fileSize, fileCount));
		} catch (IllegalArgumentException e) {
			// The values do not fit together, or the name is none.
			values.problems().add(prefix + "*: " + e.getMessage());
			return Optional.empty();
		}
	}

	private static List<Context> contexts(String text) {
		List<Context> contexts = new ArrayList<>();
		Set<String> seen = new TreeSet<>();
		for (String word : text.split(",")) {
			Supplier<Context> context = CONTEXTS.get(word.strip());
			if (context == null || !seen.add(word.strip()))
				throw new IllegalArgumentException(
						"use " + String.join(", ", new TreeSet<>(CONTEXTS.keySet())) + ", each once, with commas between them");
			contexts.add(context.get());
		}
		return contexts;
	}
}
