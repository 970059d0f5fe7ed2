// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import org.tracewright.trace.EventPredicate;

/**
 * Finds what comes before a place in a data stream. Records tell where the next one begins and not where the last one did, so that the packet is read from its
 * begin; the last places are kept, as whoever goes back usually goes on.
 */
final class StreamHistory {

	private static final int KEPT = 512;

	private final PacketIndex index;
	private final StreamReader walker;
	/** Places and times of what was passed, oldest first, from {@link #first} on, around the end of the array. */
	private final long[] places = new long[KEPT * StreamReader.STATE];
	private final long[] times = new long[KEPT];
	private int first;
	private int count;
	/** Up to which place everything was passed. */
	private long completePacket = -1;
	private long completeBit;

	StreamHistory(StreamData data, EventPredicate filter) {
		index = data.index();
		walker = new StreamReader(data, filter);
	}

	/**
	 * Finds the last event or gap before a place.
	 *
	 * @param place a place of a reader of the same stream with the same filter
	 * @return whether there is one; {@link #time} and {@link #store} tell of it
	 */
	boolean findBefore(long[] place, int at) {
		if (isComplete(place, at)) {
			while (count > 0 && !isBefore(last(), place, at))
				count--;
			complete(place, at);
			if (count > 0)
				return true;
		}
		for (int packet = (int) Math.min(place[at], index.count() - 1L); packet >= 0; packet--) {
			collect(packet, place, at);
			if (count > 0)
				return true;
		}
		return false;
	}

	/** Time of what was found. */
	long time() {
		return times[last()];
	}

	/** Stores the place of what was found. */
	void store(long[] state, int at) {
		System.arraycopy(places, last() * StreamReader.STATE, state, at, StreamReader.STATE);
	}

	private void complete(long[] place, int at) {
		completePacket = place[at];
		completeBit = place[at + 1];
	}

	/** Whether nothing lies between what is kept and a place: the reader may have moved on since. */
	private boolean isComplete(long[] place, int at) {
		return place[at] < completePacket || place[at] == completePacket && place[at + 1] <= completeBit;
	}

	private int last() {
		return (first + count - 1) % KEPT;
	}

	private boolean isBefore(int entry, long[] place, int at) {
		long packet = places[entry * StreamReader.STATE];
		return packet < place[at] || packet == place[at] && places[entry * StreamReader.STATE + 1] < place[at + 1];
	}

	private void collect(int packet, long[] place, int at) {
		first = 0;
		count = 0;
		complete(place, at);
		walker.packets(packet, packet);
		while (walker.next()) {
			int entry = (first + count) % KEPT;
			walker.store(places, entry * StreamReader.STATE);
			// Where the clock goes back, what comes later was merged later.
			times[entry] = count == 0 ? walker.time() : Math.max(times[last()], walker.time());
			if (!isBefore(entry, place, at))
				return;
			if (count < KEPT)
				count++;
			else
				first = (first + 1) % KEPT;
		}
	}
}
