// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Selector;
import org.tracewright.ctf.internal.layout.TextEncoding;
import org.tracewright.ctf.write.Value;
import org.tracewright.trace.Field;

/**
 * Finds the values of all lengths and selectors of a record before it is written: those that are given, which must agree with what depends on them, and those
 * that follow from it. They are listed in the order in which they are recorded.
 */
final class Resolver {

	private final long[] known;
	private final boolean[] isKnown;
	private final int[] pending;
	private final Layout[] sources;
	private final Map<Layout, long[]> candidates = new IdentityHashMap<>();
	private long[] values = new long[16];
	private int size;
	private int taken;
	private Field current;

	Resolver(int saves) {
		known = new long[saves];
		isKnown = new boolean[saves];
		pending = new int[saves];
		sources = new Layout[saves];
	}

	/** Begins a record; what is kept of its packet is known already. */
	void begin(long[] saves) {
		System.arraycopy(saves, 0, known, 0, known.length);
		Arrays.fill(isKnown, true);
		size = 0;
		taken = 0;
	}

	/** The next value, in the order in which they are recorded. */
	long take() {
		return values[taken++];
	}

	/** Looks at the values of a scope or a part of it; null is the default. */
	void walk(Layout layout, Value value) {
		switch (layout) {
			case Layout.Int integer -> source(layout, integer.save(), value);
			case Layout.VarInt integer -> source(layout, integer.save(), value);
			case Layout.Real real -> { // nothing depends on it
			}
			case Layout.Terminated text -> { // its end is in it
			}
			case Layout.Sized text when text.save() >= 0 -> length(text.save(), size(text.encoding(), value), false, "a text");
			case Layout.Sized text -> { // the metadata says its size
			}
			case Layout.Blob blob when blob.save() >= 0 ->
				length(blob.save(), value instanceof Value.Bytes bytes ? bytes.value().length : 0, true, "a BLOB");
			case Layout.Blob blob -> { // the metadata says its size
			}
			case Layout.Array array -> array(array, value);
			case Layout.Struct struct -> members(struct, value);
			case Layout.Variant variant -> variant(variant, value);
			case Layout.Optional optional -> optional(optional, value);
		}
	}

	private void members(Layout.Struct struct, Value value) {
		for (int i = 0; i < struct.members().length; i++) {
			current = struct.fields()[i];
			walk(struct.members()[i], value instanceof Value.Struct given ? given.member(i) : null);
		}
	}

	private void array(Layout.Array array, Value value) {
		long count = array.length();
		if (array.save() >= 0) {
			count = value instanceof Value.Array given ? given.elements().size() : 0;
			length(array.save(), count, true, "an array");
		}
		if (isLeaf(array.element()))
			return;
		for (int i = 0; i < count; i++)
			walk(array.element(), element(value, i));
	}

	/** The element of a given array, null when there is none. */
	static Value element(Value array, int index) {
		return array instanceof Value.Array given && index < given.elements().size() ? given.elements().get(index) : null;
	}

	private static boolean isLeaf(Layout layout) {
		return switch (layout) {
			case Layout.Int integer -> integer.save() < 0;
			case Layout.VarInt integer -> integer.save() < 0;
			case Layout.Real real -> true;
			default -> false;
		};
	}

	private void variant(Layout.Variant variant, Value value) {
		int option = option(variant, value, isKnown[variant.save()], known[variant.save()]);
		select(variant.save(), variant.select(), option, "option " + option + " of variant");
		walk(variant.options()[option], value instanceof Value.Variant given ? given.value() : null);
	}

	/** The option to write: the given one, else what the selector says, else the first. */
	static int option(Layout.Variant variant, Value value, boolean selected, long selector) {
		if (value instanceof Value.Variant given && given.option() != Value.Variant.SELECTED) {
			if (given.option() < 0 || given.option() >= variant.options().length)
				throw new IllegalArgumentException("a variant has no option " + given.option());
			return given.option();
		}
		return selected ? Math.max(0, variant.select().option(selector)) : 0;
	}

	private void optional(Layout.Optional optional, Value value) {
		boolean there = isThere(value);
		select(optional.save(), optional.select(), there ? 0 : -1, there ? "a value that is there" : "a value that is not there");
		if (there)
			walk(optional.value(), value);
	}

	/** Whether a given value of an optional is one. */
	static boolean isThere(Value value) {
		return value != null && !(value instanceof Value.Absent);
	}

	private IllegalArgumentException fault(String reason) {
		return new IllegalArgumentException((current == null ? "" : current + ": ") + reason);
	}

	private void source(Layout layout, int save, Value value) {
		if (save < 0)
			return;
		if (size == values.length)
			values = Arrays.copyOf(values, size * 2);
		isKnown[save] = value instanceof Value.Int || value instanceof Value.Bool;
		known[save] = value instanceof Value.Int given ? given.value() : value instanceof Value.Bool bool && bool.value() ? 1 : 0;
		pending[save] = size;
		sources[save] = layout;
		values[size++] = known[save];
	}

	private void set(int save, long value) {
		known[save] = value;
		isKnown[save] = true;
		values[pending[save]] = value;
	}

	private void length(int save, long length, boolean exact, String what) {
		if (!isKnown[save]) {
			if (!Selectors.fits(sources[save], length))
				throw fault("a length of " + length + " does not fit the field for it");
			set(save, length);
		} else if (exact ? known[save] != length : Long.compareUnsigned(known[save], length) < 0) {
			throw fault("the length of " + what + " is given as " + Long.toUnsignedString(known[save]) + ", but it is " + length);
		}
	}

	private void select(int save, Selector select, int option, String what) {
		if (isKnown[save]) {
			if (select.option(known[save]) != option)
				throw fault("the selector value " + known[save] + ", which is given, does not choose " + what);
			return;
		}
		long[] tried = candidates.computeIfAbsent(sources[save], Selectors::candidates);
		int found = Selectors.find(tried, select, option);
		if (found < 0)
			throw fault("no selector value was found for " + what + "; give one");
		set(save, tried[found]);
	}

	/** Bytes of a text in an encoding. */
	private static long size(TextEncoding encoding, Value value) {
		if (!(value instanceof Value.Text text))
			return 0;
		return switch (encoding.unit()) {
			case 1 -> text.value().getBytes(StandardCharsets.UTF_8).length;
			case 2 -> text.value().length() * 2L;
			default -> text.value().codePointCount(0, text.value().length()) * 4L;
		};
	}
}
