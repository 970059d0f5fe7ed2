// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageChannel;

/** The thread that tells the daemon what is new, so that those that trace need not wait for a socket. There is one while there is a connection. */
final class Sender {

	/** Signals in this time are one, ns. */
	private static final long PAUSE = 1_000_000;
	private static final long LONGEST_NAP = 1_000_000_000;
	private static final long STACK = 256 << 10;

	private final KnownEvents events;
	private final Recordings recordings;
	private volatile boolean asked;
	private volatile boolean waiting;
	private volatile Thread thread;

	Sender(KnownEvents events, Recordings recordings) {
		this.events = events;
		this.recordings = recordings;
	}

	/** Says that there is something to tell. Costs next to nothing while the thread is at work, or when there is no daemon. */
	void signal() {
		asked = true;
		if (waiting)
			LockSupport.unpark(thread);
	}

	/** Begins to tell. */
	void connect(MessageChannel channel) {
		Thread made = new Thread(null, () -> run(channel), "tracewright teller", STACK);
		made.setDaemon(true);
		thread = made;
		made.start();
	}

	/** Ends it. */
	void disconnect() {
		Thread old = thread;
		thread = null;
		LockSupport.unpark(old);
	}

	private void run(MessageChannel channel) {
		Thread self = Thread.currentThread();
		try {
			while (thread == self) {
				asked = false;
				for (Message message = events.next(); message != null; message = events.next())
					channel.write(message);
				for (Message message : recordings.news())
					channel.write(message);
				LockSupport.parkNanos(this, PAUSE);
				waiting = true;
				if (!asked && thread == self)
					LockSupport.parkNanos(this, LONGEST_NAP);
				waiting = false;
			}
		} catch (IOException e) {
			// The thread that reads sees it as well.
		}
	}
}
