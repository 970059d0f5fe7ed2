// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import org.tracewright.tracer.EventSchema;

/** Whether and where an event is recorded. The tracepoint looks at {@link #target} and does nothing when it is null: that is all that a disabled one costs. */
public final class EventSwitch {

	/** The first place where the event goes; null when nobody records it. */
	public volatile Target target;
	private final EventSchema schema;

	/** A switch that is off. */
	public EventSwitch(EventSchema schema) {
		this.schema = schema;
	}

	/** What the event is like. */
	public EventSchema schema() {
		return schema;
	}
}
