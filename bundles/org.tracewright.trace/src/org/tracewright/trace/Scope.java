// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/** The part of a record that a field belongs to, in the order in which the parts are recorded. */
public enum Scope {
	/** The packet header, the same for all data streams of a trace. */
	PACKET_HEADER("packet.header"),
	/** The packet context, one value per packet (a CPU id, for example). */
	PACKET_CONTEXT("packet.context"),
	/** The header of the event record. */
	EVENT_HEADER("event.header"),
	/** Context that all event records of a data stream class have. */
	COMMON_CONTEXT("common.context"),
	/** Context that only this event record class has. */
	SPECIFIC_CONTEXT("specific.context"),
	/** What the program recorded. */
	PAYLOAD("payload");

	private final String id;

	Scope(String id) {
		this.id = id;
	}

	/** The name used in text output and in column ids. */
	public String id() {
		return id;
	}

	/** Whether the scope describes the circumstances of an event rather than what it reports. */
	public boolean isContext() {
		return this == PACKET_CONTEXT || this == COMMON_CONTEXT || this == SPECIFIC_CONTEXT;
	}
}
