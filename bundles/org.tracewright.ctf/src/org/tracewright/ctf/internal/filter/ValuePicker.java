// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.filter;

import java.nio.ByteBuffer;
import java.util.List;

import org.tracewright.filter.Reference.Index;
import org.tracewright.filter.Reference.Name;
import org.tracewright.filter.Reference.Step;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.ValueVisitor;

/** Picks one value out of an array that it is shown. Allocates nothing. */
final class ValuePicker implements ValueVisitor {

	private final List<Step> path;
	/** How many values were begun at each depth. */
	private final long[] counts;
	private int depth;
	/** Steps of the path that lead to the value that is being shown. */
	private int matched;
	private boolean found;
	private long integer;
	private double real;
	private ByteBuffer text;

	ValuePicker(List<Step> path) {
		this.path = List.copyOf(path);
		counts = new long[path.size() + 1];
	}

	/** The same for another reader. */
	ValuePicker copy() {
		return new ValuePicker(path);
	}

	void reset() {
		depth = -1;
		matched = 0;
		found = false;
	}

	boolean found() {
		return found;
	}

	long integer() {
		return integer;
	}

	double real() {
		return real;
	}

	ByteBuffer text() {
		return text;
	}

	/** Whether the value that begins now is on the path; depth -1 is the array itself. */
	private boolean matches(Field field) {
		if (depth < 0)
			return true;
		if (depth >= path.size() || matched < depth)
			return false;
		long number = counts[depth]++;
		return switch (path.get(depth)) {
			case Index(int index) -> number == index;
			case Name(String name) -> field != null && field.name().equals(name);
		};
	}

	private boolean last(Field field) {
		boolean here = matches(field) && depth == path.size() - 1;
		found |= here;
		return here;
	}

	private void begin(Field field) {
		boolean here = matches(field);
		if (here && depth == path.size() - 1)
			found = true;
		depth++;
		if (here)
			matched = depth;
		if (depth < counts.length)
			counts[depth] = 0;
	}

	private void end() {
		matched = Math.min(matched, depth - 1);
		depth--;
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		if (last(field))
			integer = value;
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		if (last(field))
			integer = value;
	}

	@Override
	public void bool(Field field, boolean value) {
		if (last(field))
			integer = value ? 1 : 0;
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		if (last(field))
			real = value;
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		if (last(field))
			text = Texts.copy(text, utf8);
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		last(field);
	}

	@Override
	public void beginStructure(Field field) {
		begin(field);
	}

	@Override
	public void endStructure(Field field) {
		end();
	}

	@Override
	public void beginArray(Field field, long length) {
		begin(field);
	}

	@Override
	public void endArray(Field field) {
		end();
	}

	@Override
	public void beginVariant(Field field, Field option) {
		// The option stands for the variant.
	}

	@Override
	public void endVariant(Field field) {
		// See above.
	}

	@Override
	public void absent(Field field) {
		matches(field);
	}
}
