// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Span;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;

/** What the shop's database tells of itself: a provider of its own, so that it can be recorded without the rest. */
@Provider("shop_db")
public interface DatabaseEvents {

	/** Implements the tracepoints. */
	DatabaseEvents TRACE = Tracepoints.of(DatabaseEvents.class);

	/** A thread waits until a connection is free. */
	@Event(level = Level.DEBUG_SYSTEM)
	Span waitForConnection();

	/** A connection is in use. */
	@Event(level = Level.DEBUG_SYSTEM)
	Span connection(int number);

	/** A query took long. */
	@Event(level = Level.WARNING)
	void slowQuery(@Text(max = 256) String sql, @Name("duration_ns") long duration);

	/** A query was given up. */
	@Event(level = Level.ERROR)
	void queryFailed(@Text(max = 256) String sql, String message);
}
