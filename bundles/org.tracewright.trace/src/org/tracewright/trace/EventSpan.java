// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.Optional;

/**
 * From the first event of a trace to its last: what there is to look at. Packets may begin long before and end long after their events.
 *
 * @param begin time of the first event, ns since the origin
 * @param end   time of the last event, ns since the origin
 */
public record EventSpan(long begin, long end) {

	/** Of a trace; nothing when no event has a time. Reads the events at its ends only, however large it is. */
	public static Optional<EventSpan> of(Trace trace) {
		try (EventCursor cursor = trace.cursor()) {
			boolean found = cursor.next();
			while (found && !isTimed(cursor))
				found = cursor.next();
			if (!found)
				return Optional.empty();
			long begin = cursor.time();
			cursor.seek(Long.MAX_VALUE);
			found = cursor.previous();
			while (found && !isTimed(cursor))
				found = cursor.previous();
			return Optional.of(new EventSpan(begin, found ? cursor.time() : begin));
		}
	}

	private static boolean isTimed(EventCursor cursor) {
		return !cursor.isGap() && cursor.hasTime();
	}

	/** How long it is, ns. */
	public long length() {
		return end - begin;
	}
}
