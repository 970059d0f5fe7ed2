// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Level;

/** Reads rules for events from text: {@code NAME[@LEVEL][ if FILTER]}, with semicolons between them. */
final class Rules {

	private static final Pattern RULE = Pattern.compile("(?<name>.*?)(?:\\s+if(?<filter>\\s.*|))?", Pattern.DOTALL);

	private Rules() {
	}

	/**
	 * Reads them.
	 *
	 * @throws IllegalArgumentException says which rule is wrong, and why
	 */
	static List<EventRule> read(String text) {
		List<EventRule> rules = new ArrayList<>();
		for (String piece : Quoted.split(text, ';'))
			if (!piece.isBlank())
				rules.add(rule(piece.strip()));
		if (rules.isEmpty())
			throw new IllegalArgumentException(
					"there is no rule: write one such as shop:*@info if amount > 100, or * for all events");
		return rules;
	}

	private static EventRule rule(String text) {
		Matcher parts = RULE.matcher(text);
		if (!parts.matches())
			throw new IllegalArgumentException("'" + text + "' is no rule: write NAME[@LEVEL][ if FILTER]");
		String name = parts.group("name").strip();
		int at = name.lastIndexOf('@');
		String glob = (at < 0 ? name : name.substring(0, at)).strip();
		if (glob.indexOf(':') < 0 && glob.indexOf('*') < 0)
			throw new IllegalArgumentException(
					"'" + glob + "' is no event: write provider:event, where * stands for any characters, such as shop:*");
		EventRule rule = EventRule.named(glob);
		if (at >= 0)
			rule = level(rule, name.substring(at + 1).strip());
		return parts.group("filter") == null ? rule : rule.where(parts.group("filter").strip());
	}

	private static EventRule level(EventRule rule, String text) {
		boolean only = text.startsWith("=");
		String name = text.substring(only ? 1 : 0).strip().toUpperCase(Locale.ROOT).replace('-', '_');
		for (Level level : Level.values())
			if (level.name().equals(name))
				return only ? rule.exactly(level) : rule.atLeast(level);
		throw new IllegalArgumentException("'" + text + "' is no level: use one of "
				+ Arrays.stream(Level.values()).map(l -> l.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))
				+ ", for it and what is more severe, or = before it for it alone");
	}
}
