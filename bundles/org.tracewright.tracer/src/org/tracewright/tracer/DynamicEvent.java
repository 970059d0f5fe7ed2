// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.concurrent.ConcurrentHashMap;

import org.tracewright.tracer.config.Startup;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.internal.provider.SchemaCheck;
import org.tracewright.tracer.internal.provider.ValueWriter;
import org.tracewright.tracer.runtime.ArgumentLayout;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Failures;
import org.tracewright.tracer.runtime.Scratch;
import org.tracewright.tracer.runtime.Target;

/**
 * An event whose fields are known only when the program runs, as in bridges from other libraries. Slower than the methods of a provider: values are
 * boxed and looked at one by one.
 * <p>
 * A value for an integer is a Long, Integer, Short, Byte or BigInteger in its range (a Long gives the bits of an unsigned one of 64 bits); for a
 * floating-point number any Number; for a truth value a Boolean; for a text a CharSequence; for an enumeration an enum's constant that has one of its
 * names, or an Integer; for a sequence or an array a List or any array; for bytes {@code byte[]} or ByteBuffer, whose position stays; for a structure
 * a List of its members in order, or a Map by their names. Null is allowed for all but numbers and truth values, and recorded as by {@link
 * Tracepoints}.
 */
public final class DynamicEvent {

	private static final ConcurrentHashMap<EventSchema, DynamicEvent> ALL = new ConcurrentHashMap<>();

	private final EventSwitch event;
	private final ArgumentLayout layout;

	private DynamicEvent(EventSchema schema) {
		event = new EventSwitch(schema);
		layout = ArgumentLayout.of(schema.fields());
	}

	/**
	 * The event with a schema, the same each time. It is known to all recordings from now on, for as long as the program runs.
	 *
	 * @throws IllegalArgumentException when the schema cannot be recorded: names the field, and what is wrong
	 */
	public static DynamicEvent of(EventSchema schema) {
		DynamicEvent known = ALL.get(schema);
		if (known != null)
			return known;
		SchemaCheck.check(schema);
		DynamicEvent created = new DynamicEvent(schema);
		known = ALL.putIfAbsent(schema, created);
		if (known != null)
			return known;
		Providers.all().add(created.event);
		Startup.once();
		return created;
	}

	/** What the event is like. */
	public EventSchema schema() {
		return event.schema();
	}

	/** Whether anybody records it. */
	public boolean isEnabled() {
		return event.target != null;
	}

	/**
	 * Records the event, if anybody does; else values are not even looked at.
	 *
	 * @param values one for each field, in order
	 * @throws IllegalArgumentException when there are too few or too many, or one does not fit its field: names the field, and what would fit
	 */
	public void record(Object... values) {
		Target target = event.target;
		if (target != null)
			record(target, values);
	}

	private void record(Target target, Object... values) {
		Scratch scratch = Scratch.begin();
		try {
			ValueWriter.put(scratch, event.schema(), values);
			scratch.writeTo(target, layout);
		} catch (IllegalArgumentException e) {
			throw e;
		} catch (Throwable e) {
			Failures.note(e);
		} finally {
			scratch.end();
		}
	}
}
