// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.List;

/**
 * What an event of a provider is like.
 *
 * @param provider name of the provider
 * @param name     name of the event, without the provider's
 * @param level    how severe or detailed it is
 * @param fields   its fields, with names that differ
 */
public record EventSchema(String provider, String name, Level level, List<EventField> fields) {

	/** Copies the fields. */
	public EventSchema {
		fields = List.copyOf(fields);
	}

	/** Provider and name with a colon between them, as traces show it. */
	public String title() {
		return provider + ":" + name;
	}
}
