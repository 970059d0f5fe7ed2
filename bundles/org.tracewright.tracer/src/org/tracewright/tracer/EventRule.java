// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tracewright.filter.Filter;
import org.tracewright.filter.FilterException;

/**
 * Chooses events by name, level and arguments; also events that do not exist yet. Immutable: the methods give changed copies.
 *
 * @param name       events with such a name, {@code provider:event}; {@code *} stands for any characters
 * @param exclusions names of events to leave out, with {@code *} as well
 * @param least      the most detailed level to record; null for all
 * @param only       the only level to record; null for all
 * @param filter     what the arguments must be like; null for anything
 */
public record EventRule(String name, List<String> exclusions, Level least, Level only, Filter filter) {

	/** Copies the exclusions. */
	public EventRule {
		exclusions = List.copyOf(exclusions);
	}

	/** All events with such a name. */
	public static EventRule named(String name) {
		return new EventRule(name, List.of(), null, null, null);
	}

	/** But not those with one of these names. */
	public EventRule without(String... names) {
		return new EventRule(name, List.of(names), least, only, filter);
	}

	/** Only those that are at least as severe. */
	public EventRule atLeast(Level level) {
		return new EventRule(name, exclusions, level, null, filter);
	}

	/** Only those of one level. */
	public EventRule exactly(Level level) {
		return new EventRule(name, exclusions, null, level, filter);
	}

	/**
	 * Only those whose arguments are like this.
	 *
	 * @param expression in the filter language, such as {@code amount > 100 && customer == "a*"}
	 * @throws IllegalArgumentException when it cannot be read: names the column
	 */
	public EventRule where(String expression) {
		try {
			return new EventRule(name, exclusions, least, only, Filter.parse(expression));
		} catch (FilterException e) {
			throw new IllegalArgumentException("the filter '" + expression + "' cannot be read: " + e.getMessage(), e);
		}
	}

	/** Whether it chooses an event, whatever its arguments are. */
	public boolean matches(EventSchema event) {
		return glob(name).test(event.title()) && exclusions.stream().noneMatch(e -> glob(e).test(event.title()))
				&& (least == null || event.level().compareTo(least) <= 0) && (only == null || event.level() == only);
	}

	/** The filter, if there is one. */
	public Optional<Filter> condition() {
		return Optional.ofNullable(filter);
	}

	private static Predicate<String> glob(String pattern) {
		String expression = Pattern.compile("\\*").splitAsStream(pattern + "\0").map(Pattern::quote)
				.collect(Collectors.joining(".*"));
		return Pattern.compile(expression.replace("\0", ""), Pattern.DOTALL).asMatchPredicate();
	}
}
