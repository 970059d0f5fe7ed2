// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import org.tracewright.filter.Condition;

/** One place where an event goes: a channel of a recording. Immutable; the targets of an event are a list. */
public final class Target {

	/** The next place; null when this is the last. */
	public final Target next;
	/** Which events go there, by their arguments; null for all. Asked with {@link Arguments}. */
	public final Condition filter;
	private final Channel channel;
	private final int id;

	/**
	 * A target.
	 *
	 * @param id id of the event record class in the channel
	 */
	public Target(Channel channel, int id, Condition filter, Target next) {
		this.channel = channel;
		this.id = id;
		this.filter = filter;
		this.next = next;
	}

	/**
	 * Begins a record in the ring for the calling thread: its header and contexts are written. The payload goes to {@link Ring#at}, then comes
	 * {@link Ring#commit}. Between the two no foreign code may run.
	 *
	 * @param size bytes of the payload
	 * @return null when there is no room: the event was counted as lost
	 */
	public Ring begin(int size) {
		return channel.begin(id, size);
	}

	/**
	 * The ring that the calling thread has for itself, if that is all that an event needs: there is no filter, no other target, no context and no foreign clock. Then the clock may
	 * be read first ({@link Ring#now}) and {@link #begin(Ring, int, long)} come later, as long as no foreign code runs between the two: the processor goes on with
	 * what is there to do while it reads the clock, but it does not read the clock before all else is done.
	 *
	 * @return null when there is none, or it is not known: {@link #begin(int)} finds out
	 */
	public Ring own() {
		return filter == null && next == null ? channel.own() : null;
	}

	/**
	 * Begins a record as {@link #begin(int)} does.
	 *
	 * @param ring the calling thread's {@link #own}
	 * @param size bytes of the payload
	 * @param time that of {@link Ring#now}
	 * @return false when there is no room: the event was counted as lost
	 */
	public boolean begin(Ring ring, int size, long time) {
		return ring.begin(id, size, time);
	}

	/** Writes a whole record whose payload is in the scratch. */
	public void write(Scratch payload) {
		Ring ring = channel.begin(id, payload.size());
		if (ring != null) {
			ring.data.put(ring.at, payload.bytes(), payload.start(), payload.size());
			ring.commit();
		}
	}
}
