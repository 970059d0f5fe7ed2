// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tracewright.trace.EventView;

/** What has begun of a rule and not ended, each under a key that its end will have too. */
final class Pairs {

	/** What can be open at a time; the oldest is given up for a further one. */
	private static final int MOST_OPEN = 1_000_000;

	private final RuleRows rows;
	private final Losses losses;
	private final Concern concern;
	private final Map<Object, Begun> open = new LinkedHashMap<>();

	Pairs(RuleRows rows, Losses losses, Concern concern) {
		this.rows = rows;
		this.losses = losses;
		this.concern = concern;
	}

	/** Something begins. What had begun under its key has no end. */
	void begin(Object key, Begun begun, EventView event) {
		Begun before = open.remove(key);
		if (before == null && open.size() == MOST_OPEN)
			before = open.remove(open.keySet().iterator().next());
		if (before != null)
			drop(before, event);
		open.put(key, begun);
	}

	/** What has begun under a key; it is open no more. Null when there is nothing. */
	Begun take(Object key) {
		return open.remove(key);
	}

	/** What was begun turns out to have no end. */
	void drop(Begun begun, EventView event) {
		rows.begin(losses.between(begun.at(), event, concern));
	}

	/** What was begun ends now. */
	void end(Begun begun, String whose, EventView event) throws IOException {
		end(begun, whose, event, concern);
	}

	/** What was begun ends now, and less than usual had to be seen in between. */
	void end(Begun begun, String whose, EventView event, Concern certain) throws IOException {
		if (begun == null)
			rows.end();
		else if (losses.between(begun.at(), event, certain))
			rows.begin(true);
		else
			rows.add(begun, whose, event.time());
	}

	/** The trace has ended. */
	void finish() {
		for (Begun begun : open.values())
			rows.begin(losses.since(begun.at(), concern));
		open.clear();
	}
}
