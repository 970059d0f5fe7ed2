// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.List;

import org.tracewright.tracer.EventField;

/**
 * A channel as metadata describes it: a data stream class.
 *
 * @param id       number of the data stream class, from 0
 * @param name     name of the channel; CTF 1.8 has no place for it
 * @param compact  whether event headers have 5 bits for the id and 27 for the time, rather than 16 and 32
 * @param contexts what is recorded with every event, with names that differ
 */
public record ChannelDescription(int id, String name, boolean compact, List<EventField> contexts) {

	/** Copies the contexts. */
	public ChannelDescription {
		contexts = List.copyOf(contexts);
	}
}
