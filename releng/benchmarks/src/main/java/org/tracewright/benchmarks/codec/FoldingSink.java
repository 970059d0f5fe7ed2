// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.nio.ByteBuffer;

import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType.BitsType;
import org.tracewright.trace.FieldType.BlobType;
import org.tracewright.trace.FieldType.IntegerType;
import org.tracewright.trace.FieldType.RealType;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/** Looks at every value of every event: header, contexts and payload, of texts the length, the first and the last eight bytes. */
final class FoldingSink implements EventSink, ValueVisitor {

	private long fold;
	private long events;
	private long sum;
	private long gaps;
	private long backwards;
	private long first = Long.MAX_VALUE;
	private long last = Long.MIN_VALUE;

	@Override
	public void event(EventView event) {
		close();
		long time = event.time();
		if (time < last)
			backwards++;
		if (events++ == 0)
			first = time;
		last = time;
		fold = Fold.value(0, time);
	}

	@Override
	public ValueVisitor values() {
		return this;
	}

	/** An event of a cursor, which shows no values by itself. */
	void whole(EventView event) {
		event(event);
		event.visit(Scope.EVENT_HEADER, this);
		event.visit(Scope.COMMON_CONTEXT, this);
		event.visit(Scope.SPECIFIC_CONTEXT, this);
		event.visit(Scope.PAYLOAD, this);
	}

	/** Adds what was seen of the last event. */
	private void close() {
		if (events > 0)
			sum += Fold.event(fold);
	}

	@Override
	public void gap(Gap gap) {
		gaps++;
	}

	/** What it saw. */
	Tally tally() {
		close();
		return new Tally(events, sum, gaps, backwards, first, last);
	}

	@Override
	public void integer(Field field, IntegerType type, long value) {
		fold = Fold.value(fold, value);
	}

	@Override
	public void bits(Field field, BitsType type, long value) {
		fold = Fold.value(fold, value);
	}

	@Override
	public void bool(Field field, boolean value) {
		fold = Fold.value(fold, value ? 1 : 0);
	}

	@Override
	public void real(Field field, RealType type, double value) {
		fold = Fold.value(fold, Double.doubleToRawLongBits(value));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		fold = Fold.text(fold, utf8);
	}

	@Override
	public void blob(Field field, BlobType type, ByteBuffer value) {
		fold = Fold.text(fold, value);
	}

	@Override
	public void beginStructure(Field field) {
		// only values count
	}

	@Override
	public void endStructure(Field field) {
		// only values count
	}

	@Override
	public void beginArray(Field field, long length) {
		fold = Fold.value(fold, length);
	}

	@Override
	public void endArray(Field field) {
		// only values count
	}

	@Override
	public void beginVariant(Field field, Field option) {
		// only values count
	}

	@Override
	public void endVariant(Field field) {
		// only values count
	}

	@Override
	public void absent(Field field) {
		// only values count
	}
}
