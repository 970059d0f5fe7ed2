// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One kind of record that a filter may look at, such as an event type of a trace or a tracepoint. */
public interface Schema {

	/** Where the value of a reference comes from; empty when records of this kind never have it: then comparisons with it are unknown. */
	Optional<Source> resolve(Reference reference);

	/**
	 * Reads an absolute time that {@code $time} is compared with. By default a date, time of day and offset: {@code 2026-05-01T10:00:00.000000001Z}, since 1970.
	 *
	 * @return ns since the origin that {@code $time} counts from; empty when the text is no time
	 */
	default OptionalLong time(String text) {
		try {
			OffsetDateTime time = OffsetDateTime.parse(text);
			return OptionalLong.of(Math.addExact(Math.multiplyExact(time.toEpochSecond(), 1_000_000_000L), time.getNano()));
		} catch (DateTimeException | ArithmeticException e) {
			return OptionalLong.empty();
		}
	}

	/** References that resolve, as filters write them ({@code prio}, {@code $ctx.vtid}): for hints about misspelt names. None by default. */
	default List<String> names() {
		return List.of();
	}
}
