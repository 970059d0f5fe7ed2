// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/** The values of the event record whose fields a decoder has found. Whoever moves the decoder extends it. Allocates nothing but the texts that it makes. */
abstract class RecordView implements EventView {

	final StreamLayout layout;
	/** Null while records are decoded by the layout program. */
	RecordCode code;
	final Decoder decoder;
	final Values values;
	/** Whether generated code has found the fields, so that it may show them. */
	boolean generated;
	/** Whether a sink is shown all values, so that they are not to be found here. */
	boolean detached;

	RecordView(StreamLayout layout, RecordCode code) {
		this.layout = layout;
		this.code = code;
		decoder = new Decoder(layout.anchors(), layout.saves());
		values = new Values(decoder);
	}

	@Override
	public EventType type() {
		return decoder.eventIndex < 0 ? null : layout.events()[decoder.eventIndex].type();
	}

	@Override
	public long cycles() {
		return layout.clock() == null ? 0 : decoder.clock;
	}

	@Override
	public boolean hasTime() {
		return layout.clock() != null;
	}

	/** Shows all values of the event but those of its packet; nothing to nobody. */
	void show(ValueVisitor visitor) {
		if (visitor == null || generated && code.visitAll(decoder, values, visitor))
			return;
		visit(Scope.EVENT_HEADER, visitor);
		visit(Scope.COMMON_CONTEXT, visitor);
		visit(Scope.SPECIFIC_CONTEXT, visitor);
		visit(Scope.PAYLOAD, visitor);
	}

	/** Shows the event to a sink, and all its values to the sink's visitor if it has one; the view is what the sink gets. */
	void tell(EventSink sink, ValueVisitor visitor, EventView view) {
		detached = visitor != null;
		sink.event(view);
		detached = false;
		show(visitor);
	}

	private void checkAttached() {
		if (detached)
			throw new IllegalStateException(
					"a sink that is shown all values may ask the event for its type, stream and time only");
	}

	private Place place(Field field) {
		checkAttached();
		int handle = field.handle();
		if (handle < 0 || decoder.eventIndex < 0)
			return null;
		int shared = layout.places().length;
		Place[] places = handle < shared ? layout.places() : layout.events()[decoder.eventIndex].places();
		int at = handle < shared ? handle : handle - shared;
		Place place = at < places.length ? places[at] : null;
		return place != null && place.field() == field ? place : null;
	}

	@Override
	public boolean has(Field field) {
		Place place = place(field);
		return place != null && decoder.anchors[place.anchor()] >= 0;
	}

	private Place required(Field field) {
		Place place = place(field);
		if (place == null || decoder.anchors[place.anchor()] < 0)
			throw new IllegalArgumentException("the current event has no field " + field);
		return place;
	}

	private long at(Place place) {
		return Sizes.align(decoder.anchors[place.anchor()] + place.offset(), place.value().alignment());
	}

	@Override
	public long asLong(Field field) {
		Place place = required(field);
		if (place.value() instanceof Layout.Int integer)
			return values.integer(integer, at(place));
		return switch (place.value()) {
			case Layout.VarInt integer -> values.variable(integer, at(place));
			case Layout.Real real -> (long) values.real(real, at(place));
			default -> throw new IllegalArgumentException(field + " is not a number");
		};
	}

	@Override
	public double asDouble(Field field) {
		Place place = required(field);
		return switch (place.value()) {
			case Layout.Real real -> values.real(real, at(place));
			case Layout.Int integer when !integer.signed() -> unsigned(values.integer(integer, at(place)));
			case Layout.Int integer -> values.integer(integer, at(place));
			case Layout.VarInt integer when !integer.signed() -> unsigned(values.variable(integer, at(place)));
			case Layout.VarInt integer -> values.variable(integer, at(place));
			default -> throw new IllegalArgumentException(field + " is not a number");
		};
	}

	private static double unsigned(long value) {
		return value >= 0 ? value : (value >>> 1 | value & 1) * 2.0;
	}

	@Override
	public String asText(Field field) {
		Place place = required(field);
		if (place.value() instanceof Layout.Terminated || place.value() instanceof Layout.Sized)
			return values.text(place.value(), at(place));
		throw new IllegalArgumentException(field + " is not a text");
	}

	@Override
	public ByteBuffer asBytes(Field field) {
		Place place = required(field);
		return values.bytes(place.value(), at(place));
	}

	@Override
	public void visit(Scope scope, ValueVisitor visitor) {
		checkAttached();
		if (decoder.eventIndex < 0 || generated && code.visit(decoder, values, scope.ordinal(), visitor))
			return;
		ScopeLayout found = switch (scope) {
			case PACKET_HEADER -> layout.packetHeader();
			case PACKET_CONTEXT -> layout.packetContext();
			case EVENT_HEADER -> layout.eventHeader();
			case COMMON_CONTEXT -> layout.commonContext();
			case SPECIFIC_CONTEXT -> layout.events()[decoder.eventIndex].context();
			case PAYLOAD -> layout.events()[decoder.eventIndex].payload();
		};
		if (found != null)
			values.members(found.root(), decoder.anchors[found.anchor()], visitor);
	}

	@Override
	public void visit(Field field, ValueVisitor visitor) {
		Place place = place(field);
		if (place != null && decoder.anchors[place.anchor()] >= 0)
			values.visit(place.layout(), field, at(place), visitor);
	}
}
