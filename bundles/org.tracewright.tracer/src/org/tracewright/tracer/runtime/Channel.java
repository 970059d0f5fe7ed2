// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.ref.WeakReference;
import java.util.List;

/**
 * Where the events of a channel go: the ring of the calling thread, or one of a few that threads share. Virtual threads share always, others when there are too
 * many for a ring each. Finding the ring allocates nothing, and nobody waits: when all shared rings are taken and there can be no more, the event is counted as lost.
 */
public final class Channel {

	/** How often a thread looks for a shared ring that is free: longer than anybody holds one who is not suspended. */
	private static final int ROUNDS = 16;
	/** A power of two. */
	private static final int KNOWN = 256;
	private static final long MIX = 0x9E3779B97F4A7C15L;

	private final Rings rings;
	private final ContextField[] contexts;
	/** A ring knows, by way of who is told that it is full, this channel: if the threads that live on held it, none would ever be given back. */
	private final ThreadLocal<WeakReference<Ring>> own = new ThreadLocal<>();
	/** Rings of threads by the last bits of their ids: finds most with a third of the steps of a thread local. Only written when a thread comes new. */
	private final Ring[] known = new Ring[KNOWN];

	/** A channel whose rings come from somewhere. */
	public Channel(Rings rings, List<ContextField> contexts) {
		this.rings = rings;
		this.contexts = contexts.isEmpty() ? null : contexts.toArray(ContextField[]::new);
	}

	/** Makes rings, and keeps them. */
	public interface Rings {

		/** A ring for a thread of its own; null when it is to share. */
		Ring forThread(Thread thread);

		/** Rings that threads share, a power of two of them; empty when there can be none. */
		Ring[] shared();

		/**
		 * More of them, when all are taken for long: those who hold them are suspended.
		 *
		 * @return those and others, a power of two of them; empty when there can be no more
		 */
		Ring[] moreShared(Ring[] taken);

		/** Counts an event that found no ring. */
		void lost();
	}

	/** See {@link Target#begin}. */
	Ring begin(int id, int size) {
		if (contexts == null)
			return reserve(id, size);
		// Contexts may be foreign code, which may trace: they come before the ring is taken.
		Scratch scratch = Scratch.begin();
		try {
			for (ContextField context : contexts)
				context.write(scratch);
			Ring ring = reserve(id, scratch.size() + size);
			if (ring != null) {
				ring.data.put(ring.at, scratch.bytes(), scratch.start(), scratch.size());
				ring.at += scratch.size();
			}
			return ring;
		} finally {
			scratch.end();
		}
	}

	/** See {@link Target#own}. */
	Ring own() {
		if (contexts != null)
			return null;
		Thread thread = Thread.currentThread();
		Ring ring = known[(int) thread.threadId() & KNOWN - 1];
		return ring != null && ring.isPlain(thread) ? ring : null;
	}

	private Ring reserve(int id, int size) {
		Thread thread = Thread.currentThread();
		Ring ring = known[(int) thread.threadId() & KNOWN - 1];
		if (ring == null || ring.owner != thread) {
			ring = find(thread);
			if (ring == null)
				return null;
		}
		if (ring.begin(id, size))
			return ring;
		ring.release();
		return null;
	}

	private Ring find(Thread thread) {
		if (!thread.isVirtual()) {
			WeakReference<Ring> mine = own.get();
			Ring ring = mine == null ? null : mine.get();
			if (ring == null) {
				ring = rings.forThread(thread);
				if (ring != null) {
					ring.owner = thread;
					own.set(new WeakReference<>(ring));
				}
			}
			if (ring != null) {
				int place = (int) thread.threadId() & KNOWN - 1;
				if (known[place] == null || !known[place].owner.isAlive())
					known[place] = ring;
				return ring;
			}
		}
		int first = (int) (thread.threadId() * MIX >>> 40);
		for (Ring[] shared = rings.shared(); shared.length > 0; shared = rings.moreShared(shared)) {
			int mask = shared.length - 1;
			for (int round = 0; round < ROUNDS; round++) {
				for (int i = 0; i <= mask; i++) {
					Ring ring = shared[first + i & mask];
					if (ring.tryLock())
						return ring;
				}
				Thread.onSpinWait();
			}
		}
		rings.lost();
		return null;
	}
}
