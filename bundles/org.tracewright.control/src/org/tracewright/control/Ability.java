// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.List;

import org.tracewright.session.Tracer;

/** Something that one tracer can and the other cannot. */
public enum Ability {
	/** Has triggers. */
	TRIGGERS(Tracer.LTTNG),
	/** Writes snapshots to other places than the output of the session. */
	SNAPSHOT_OUTPUTS(Tracer.LTTNG),
	/** Keeps sessions by name, to be made anew at another time. */
	KEEP(Tracer.LTTNG),
	/** Writes metadata and what is there again. */
	REGENERATE(Tracer.LTTNG),
	/** Lists the programs of the target, and comes into those that run already. */
	PROGRAMS(Tracer.TRACEWRIGHT),
	/** Sends what any session records as it comes. */
	LIVE(Tracer.TRACEWRIGHT);

	private final List<Tracer> tracers;

	Ability(Tracer... tracers) {
		this.tracers = List.of(tracers);
	}

	/** Whether a tracer can do this. */
	public boolean isOf(Tracer tracer) {
		return tracers.contains(tracer);
	}
}
