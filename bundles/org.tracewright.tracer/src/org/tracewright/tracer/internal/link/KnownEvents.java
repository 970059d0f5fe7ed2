// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Target;

/** The events of the program that the daemon does not know yet. Chooses none itself. */
final class KnownEvents implements Providers.Recorder {

	/** So many at once. */
	private static final int PIECE = 200;
	private static final int LONGEST = 2000;

	private final Runnable signal;
	private final Set<EventSwitch> told = new HashSet<>();
	private final Queue<EventSchema> fresh = new ArrayDeque<>();

	KnownEvents(Runnable signal) {
		this.signal = signal;
	}

	/** Another daemon knows nothing. */
	synchronized void again() {
		told.clear();
		fresh.clear();
	}

	@Override
	public Target targets(EventSwitch event, Target next) {
		boolean more;
		synchronized (this) {
			more = told.add(event);
			if (more)
				fresh.add(event.schema());
		}
		if (more)
			signal.run();
		return next;
	}

	/** A message about some of them; null when there are none. */
	synchronized Message next() {
		if (fresh.isEmpty())
			return null;
		Message message = new Message("events");
		int count = 0;
		for (; count < PIECE && !fresh.isEmpty(); count++) {
			EventSchema event = fresh.remove();
			message.put("event." + count + ".name", cut(event.title())).put("event." + count + ".level", event.level())
					.put("event." + count + ".fields", cut(fields(event)));
		}
		return message.put("count", count);
	}

	private static String fields(EventSchema event) {
		return event.fields().stream().map(field -> field.name()).collect(Collectors.joining(" "));
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
	}
}
