// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionListener;
import org.tracewright.control.transport.ConnectionState;

/** The state of a connection and who is told of it. */
public final class Listeners {

	private final List<ConnectionListener> listeners = new CopyOnWriteArrayList<>();
	private volatile ConnectionState state = ConnectionState.CONNECTED;

	/** The state. */
	public ConnectionState state() {
		return state;
	}

	/** Changes the state and tells all, unless it is closed; listeners that fail do not harm the others. */
	public synchronized void change(ConnectionState next, ConnectionException cause) {
		if (state == ConnectionState.CLOSED)
			return;
		state = next;
		for (ConnectionListener listener : listeners)
			try {
				listener.changed(next, cause);
			} catch (RuntimeException e) {
				Thread thread = Thread.currentThread();
				thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
			}
	}

	/** Adds one. */
	public void add(ConnectionListener listener) {
		listeners.add(listener);
	}

	/** Removes one. */
	public void remove(ConnectionListener listener) {
		listeners.remove(listener);
	}
}
