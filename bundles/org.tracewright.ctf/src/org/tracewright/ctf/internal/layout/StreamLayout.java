// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import java.util.HashMap;
import java.util.Map;

import org.tracewright.trace.Clock;

/** A compiled data stream class, with its packet header and all event record classes. */
public final class StreamLayout {

	private static final int DENSE = 4096;

	private final long id;
	private final Clock clock;
	private final ScopeLayout packetHeader;
	private final ScopeLayout packetContext;
	private final ScopeLayout eventHeader;
	private final ScopeLayout commonContext;
	private final Place[] places;
	private final int anchors;
	private final int saves;
	private final EventLayout[] all;
	private final EventLayout[] dense;
	private final Map<Long, EventLayout> sparse = new HashMap<>();
	private final EventLayout only;

	StreamLayout(long id, Clock clock, ScopeLayout packetHeader, ScopeLayout packetContext, ScopeLayout eventHeader,
			ScopeLayout commonContext, Place[] places, int anchors, int saves, Map<Long, EventLayout> events) {
		this.id = id;
		this.clock = clock;
		this.packetHeader = packetHeader;
		this.packetContext = packetContext;
		this.eventHeader = eventHeader;
		this.commonContext = commonContext;
		this.places = places;
		this.anchors = anchors;
		this.saves = saves;
		all = new EventLayout[events.size()];
		events.values().forEach(event -> all[event.index()] = event);
		int size = 0;
		for (long event : events.keySet())
			if (event >= 0 && event < DENSE)
				size = Math.max(size, (int) event + 1);
		dense = new EventLayout[size];
		events.forEach((event, layout) -> {
			if (event >= 0 && event < DENSE)
				dense[(int) (long) event] = layout;
			else
				sparse.put(event, layout);
		});
		only = events.size() == 1 ? events.values().iterator().next() : null;
	}

	/** Id of the data stream class. */
	public long id() {
		return id;
	}

	/** Its default clock, or null. */
	public Clock clock() {
		return clock;
	}

	/** Packet header, or null. */
	public ScopeLayout packetHeader() {
		return packetHeader;
	}

	/** Packet context, or null. */
	public ScopeLayout packetContext() {
		return packetContext;
	}

	/** Event record header, or null. */
	public ScopeLayout eventHeader() {
		return eventHeader;
	}

	/** Common context, or null. */
	public ScopeLayout commonContext() {
		return commonContext;
	}

	/** Fields of packets, headers and the common context by handle. */
	public Place[] places() {
		return places;
	}

	/** How many anchors a reader needs. */
	public int anchors() {
		return anchors;
	}

	/** How many kept values a reader needs. */
	public int saves() {
		return saves;
	}

	/** Layout of the event record class with an id, or null. Allocates nothing for ids below 4,096. */
	public EventLayout event(long event) {
		if (event >= 0 && event < dense.length)
			return dense[(int) event];
		return sparse.isEmpty() ? null : sparse.get(event);
	}

	/** All event record classes by their {@link EventLayout#index}. Not to be changed. */
	public EventLayout[] events() {
		return all;
	}

	/** The only event record class, or null when there are none or several. */
	public EventLayout onlyEvent() {
		return only;
	}
}
