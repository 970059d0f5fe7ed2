// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.link.Order;
import org.tracewright.tracer.link.Order.ChannelOrder;

/** Checks what is asked for, and makes orders for programs of it. */
final class Specs {

	private static final int MOST_CHANNELS = 64;
	private static final int MOST_RULES = 1000;
	private static final int LONGEST_TEXT = 4096;
	private static final long LEAST_ROTATION = 4096;
	private static final Duration SHORTEST_PERIOD = Duration.ofMillis(100);
	private static final Duration LONGEST_PERIOD = Duration.ofDays(366);
	/** More could not be kept by a daemon that is small. */
	private static final int LARGEST_SUB_BUFFER = 16 << 20;
	/** All of it has to fit into one message. */
	private static final int LONGEST_RULES = 256 << 10;

	private Specs() {
	}

	/** Whether it is so, where null is no. */
	static boolean is(Boolean value) {
		return value != null && value;
	}

	/** Whether it is so, where null is yes. */
	static boolean isNot(Boolean value) {
		return value != null && !value;
	}

	/**
	 * Checks a session.
	 *
	 * @throws Failure says what is wrong
	 */
	static void check(SessionSpec session) throws Failure {
		if (session.name() == null || !session.name().matches("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}"))
			throw refused("'" + session.name() + "' is no name for a session: use up to 64 letters, digits, '_', '-' and '.'");
		format(session);
		if (session.output() != null)
			folder(session.output());
		if (session.memory() != null && session.memory() < LEAST_ROTATION)
			throw refused("memory of " + session.memory() + " bytes is too little");
		schedule(session.rotateBytes(), session.rotateMicros());
		if (is(session.snapshot()) && (session.rotateBytes() != null || session.rotateMicros() != null))
			throw refused("a flight recorder does not rotate: leave the schedule out");
		List<ChannelSpec> channels = session.channels() == null ? List.of() : session.channels();
		if (channels.size() > MOST_CHANNELS)
			throw refused("a session cannot have more than " + MOST_CHANNELS + " channels");
		Set<String> names = new HashSet<>();
		for (ChannelSpec channel : channels) {
			check(channel);
			if (!names.add(channel.name()))
				throw refused("there are two channels '" + channel.name() + "'");
		}
	}

	/** Checks a schedule. */
	static void schedule(Long bytes, Long micros) throws Failure {
		if (bytes != null && bytes < LEAST_ROTATION)
			throw refused("a session cannot rotate every " + bytes + " bytes: use " + LEAST_ROTATION + " at least");
		if (micros != null && micros < SHORTEST_PERIOD.toNanos() / 1000)
			throw refused("a session cannot rotate every " + micros + " us: use 100 ms at least");
		if (micros != null && micros > LONGEST_PERIOD.toMillis() * 1000)
			throw refused("a session cannot rotate every " + micros + " us: use a year at most");
	}

	/** Checks a channel. */
	static void check(ChannelSpec channel) throws Failure {
		try {
			options(channel);
			if (channel.contexts() != null)
				for (String context : channel.contexts())
					Order.context(Objects.requireNonNullElse(context, ""));
			if (channel.rules() != null && channel.rules().size() > MOST_RULES)
				throw refused("channel '" + channel.name() + "' cannot have more than " + MOST_RULES + " rules");
			long length = 0;
			for (RuleSpec rule : rules(channel))
				length += length(rule(rule));
			if (length > LONGEST_RULES)
				throw refused("the rules of channel '" + channel.name() + "' are too long: " + length + " characters, at most "
						+ LONGEST_RULES);
		} catch (IllegalArgumentException e) {
			throw refused(e.getMessage());
		}
	}

	private static long length(EventRule rule) {
		return rule.name().length() + rule.exclusions().stream().mapToLong(String::length).sum()
				+ (rule.filter() == null ? 0 : rule.filter().text().length());
	}

	/** Checks a rule. */
	static void check(RuleSpec rule) throws Failure {
		try {
			rule(rule);
		} catch (IllegalArgumentException e) {
			throw refused(e.getMessage());
		}
	}

	private static Failure refused(String message) {
		return new Failure(Protocol.REFUSED, message);
	}

	/** A folder on this machine. */
	static Path folder(String text) throws Failure {
		try {
			Path path = Path.of(text);
			if (path.isAbsolute())
				return path.normalize();
		} catch (InvalidPathException e) {
			// Told below.
		}
		throw refused("'" + text + "' is no folder: give its path from the root, such as /tmp/traces");
	}

	/** The format of a session's traces. */
	static TraceFormat format(SessionSpec session) throws Failure {
		return switch (session.format() == null ? "ctf2" : session.format()) {
			case "ctf2" -> TraceFormat.CTF_2;
			case "ctf1" -> TraceFormat.CTF_1_8;
			default -> throw refused("there is no trace format '" + session.format() + "': use ctf2 or ctf1");
		};
	}

	private static ChannelOptions options(ChannelSpec channel) {
		if (channel.name() == null)
			throw new IllegalArgumentException("a channel has no name");
		if (channel.subBufferSize() != null && channel.subBufferSize() > LARGEST_SUB_BUFFER)
			throw new IllegalArgumentException("sub-buffers of channel '" + channel.name() + "' cannot have more than 16 MiB");
		ChannelOptions options = ChannelOptions.named(channel.name());
		options = options.subBuffers(channel.subBufferCount() == null ? options.subBuffers() : channel.subBufferCount(),
				channel.subBufferSize() == null ? options.subBufferSize() : channel.subBufferSize());
		if (channel.overwrite() != null)
			options = channel.overwrite() ? options.overwriting() : options.discarding();
		if (channel.flushMicros() != null)
			options = options.flushEvery(Duration.ofNanos(Math.multiplyExact(channel.flushMicros(), 1000L)));
		if (channel.blockingMicros() != null)
			options = options.blocking(Duration.ofNanos(Math.multiplyExact(channel.blockingMicros(), 1000L)));
		return options.files(channel.fileSize() == null ? 0 : channel.fileSize(),
				channel.fileCount() == null ? 0 : channel.fileCount());
	}

	/** The same session with other channels. */
	static SessionSpec with(SessionSpec s, List<ChannelSpec> channels) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), List.copyOf(channels),
				s.tracked(), s.rotateBytes(), s.rotateMicros());
	}

	/** The same session for other programs. */
	static SessionSpec tracking(SessionSpec s, TrackSpec tracked) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), s.channels(), tracked,
				s.rotateBytes(), s.rotateMicros());
	}

	/** The same session, rotating at other times. */
	static SessionSpec scheduled(SessionSpec s, Long bytes, Long micros) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), s.channels(),
				s.tracked(), bytes, micros);
	}

	/** After how long events of a channel are to be in the output, ns. */
	static long flushNanos(ChannelSpec channel) {
		return options(channel).flush().toNanos();
	}

	/** What a program is to record in a channel. */
	static ChannelOrder order(ChannelSpec channel) {
		return new ChannelOrder(options(channel), channel.contexts() == null ? List.of() : channel.contexts(),
				rulesInForce(channel));
	}

	/** The rules of a channel that programs are told. */
	static List<EventRule> rulesInForce(ChannelSpec channel) {
		List<EventRule> rules = new ArrayList<>();
		if (!isNot(channel.enabled()))
			for (RuleSpec rule : rules(channel))
				if (!isNot(rule.enabled()))
					rules.add(rule(rule));
		return rules;
	}

	/** The rules of a channel. */
	static List<RuleSpec> rules(ChannelSpec channel) {
		return channel.rules() == null ? List.of() : channel.rules();
	}

	private static EventRule rule(RuleSpec spec) {
		if (spec.name() == null || spec.name().isEmpty() || spec.name().length() > LONGEST_TEXT)
			throw new IllegalArgumentException("an event rule has no name, or one that is too long");
		if (spec.name().indexOf(':') < 0 && spec.name().indexOf('*') < 0)
			throw new IllegalArgumentException(
					"'" + spec.name() + "' is no event: write provider:event, where * stands for any characters, such as shop:*");
		EventRule rule = EventRule.named(spec.name());
		if (spec.exclusions() != null)
			rule = rule.without(spec.exclusions().toArray(String[]::new));
		if (spec.level() != null)
			rule = is(spec.onlyLevel()) ? rule.exactly(level(spec.level())) : rule.atLeast(level(spec.level()));
		if (spec.filter() != null && spec.filter().length() > LONGEST_TEXT)
			throw new IllegalArgumentException("the filter of '" + spec.name() + "' is too long");
		return spec.filter() == null ? rule : rule.where(spec.filter());
	}

	private static Level level(String name) {
		for (Level level : Level.values())
			if (level.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
				return level;
		throw new IllegalArgumentException("there is no level '" + name + "'");
	}

	/** Whether two rules choose alike, whether in force or not. */
	static boolean isAlike(RuleSpec a, RuleSpec b) {
		return a.name().equals(b.name()) && list(a.exclusions()).equals(list(b.exclusions())) && alike(a.level(), b.level())
				&& is(a.onlyLevel()) == is(b.onlyLevel()) && Objects.equals(a.filter(), b.filter());
	}

	private static boolean alike(String a, String b) {
		return a == null || b == null ? a == b : level(a) == level(b);
	}

	private static List<String> list(List<String> list) {
		return list == null ? List.of() : list;
	}

	/** Whether a program is among those that are recorded. */
	static boolean isTracked(TrackSpec tracked, Program program) {
		if (tracked == null)
			return true;
		if (tracked.pids() != null && tracked.pids().contains(program.pid()))
			return true;
		return tracked.names() != null
				&& tracked.names().stream().anyMatch(n -> matches(n, program.name()) || matches(n, program.shortName()));
	}

	private static boolean matches(String pattern, String name) {
		return Pattern.matches(Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
				name);
	}
}
