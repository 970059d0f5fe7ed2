// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Target;

/** All events that the program can record so far, and the recordings that choose among them. */
public final class Providers {

	/** Who records events. */
	public interface Recorder {

		/**
		 * Where an event goes. Called with the lock of all providers held.
		 *
		 * @param next the places where others record it; null for none
		 * @return the first of all places
		 */
		Target targets(EventSwitch event, Target next);
	}

	private static final Providers ALL = new Providers();

	private final List<EventSwitch> events = new ArrayList<>();
	private final List<Recorder> recorders = new ArrayList<>();

	/** Those of this program. */
	public static Providers all() {
		return ALL;
	}

	/** Makes an event known. */
	public synchronized void add(EventSwitch event) {
		events.add(event);
		set(event);
	}

	/** Lets a recorder choose events, now and later. */
	public synchronized void add(Recorder recorder) {
		recorders.add(recorder);
		refresh();
	}

	/** Lets it record no more. */
	public synchronized void remove(Recorder recorder) {
		recorders.remove(recorder);
		refresh();
	}

	/** Asks all recorders again: one has changed its mind. */
	public synchronized void refresh() {
		events.forEach(this::set);
	}

	private void set(EventSwitch event) {
		Target first = null;
		for (Recorder recorder : recorders)
			first = recorder.targets(event, first);
		event.target = first;
	}

	/** The events so far. */
	public synchronized List<EventSwitch> events() {
		return List.copyOf(events);
	}
}
