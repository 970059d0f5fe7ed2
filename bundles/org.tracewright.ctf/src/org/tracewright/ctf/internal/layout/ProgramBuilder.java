// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Elements;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Order;
import org.tracewright.ctf.internal.layout.Program.Repeat;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Text;
import org.tracewright.ctf.internal.layout.Program.Variable;
import org.tracewright.trace.Field;

/** Writes the program of a scope, joining what has a fixed size into runs. */
final class ProgramBuilder {

	private final Numbers numbers;
	private final List<Place> places;
	private final int firstHandle;
	private final List<Step> steps = new ArrayList<>();
	private final List<Keep> keeps = new ArrayList<>();
	private int anchor = -1;
	private int alignment;
	private long size;
	private Order enter = Order.NONE;
	private Order leave = Order.NONE;

	/**
	 * A builder.
	 *
	 * @param places      where the places of fields with handles go; null inside arrays
	 * @param firstHandle handle of the first place
	 */
	ProgramBuilder(Numbers numbers, List<Place> places, int firstHandle) {
		this.numbers = numbers;
		this.places = places;
		this.firstHandle = firstHandle;
	}

	/** Adds the structure of a scope; gives the anchor of its start. */
	int root(Layout.Struct struct) {
		run(struct.alignment(), 0, Order.NONE, Order.NONE);
		int root = anchor;
		members(struct);
		return root;
	}

	Program build() {
		flush();
		return new Program(steps.toArray(Step[]::new));
	}

	void add(Layout layout, Field field) {
		switch (layout) {
			case Layout.Int integer -> {
				long offset = run(integer.alignment(), integer.bits(), order(integer.big()), order(integer.big()));
				place(field, layout, anchor, offset);
				if (integer.save() >= 0 || integer.roles() != 0)
					keeps.add(new Keep(integer, anchor, offset));
			}
			case Layout.Real real ->
				place(field, layout, run(real.alignment(), real.bits(), order(real.big()), order(real.big())));
			case Layout.VarInt integer -> {
				flush();
				int start = numbers.nextAnchor();
				steps.add(new Variable(start, integer));
				place(field, layout, start, 0);
			}
			case Layout.Terminated text -> {
				flush();
				int start = numbers.nextAnchor();
				numbers.nextAnchor();
				steps.add(new Text(start, text.encoding().unit()));
				place(field, layout, start, 0);
			}
			case Layout.Sized text when text.save() < 0 ->
				place(field, layout, run(text.alignment(), Sizes.elements(text.length(), 8, 8), Order.NONE, Order.NONE));
			case Layout.Sized text -> elements(field, layout, text.alignment(), text.save(), 8, 8);
			case Layout.Blob blob when blob.save() < 0 ->
				place(field, layout, run(8, Sizes.elements(blob.length(), 8, 8), Order.NONE, Order.NONE));
			case Layout.Blob blob -> elements(field, layout, 8, blob.save(), 8, 8);
			case Layout.Array array when array.stride() >= 0 && array.save() < 0 -> place(field, layout, run(array.alignment(),
					Sizes.elements(array.length(), array.stride(), array.bits()), order(array, true), order(array, false)));
			case Layout.Array array when array.stride() >= 0 ->
				elements(field, layout, array.alignment(), array.save(), array.stride(), array.bits());
			case Layout.Array array -> {
				flush();
				int start = numbers.nextAnchor();
				steps.add(new Repeat(start, array));
				place(field, layout, start, 0);
			}
			case Layout.Struct struct -> {
				long offset = run(struct.alignment(), 0, Order.NONE, Order.NONE);
				place(field, layout, anchor, offset);
				members(struct);
			}
			case Layout.Variant variant ->
				choose(field, variant, variant.options(), variant.fields(), variant.select(), variant.save(), true);
			case Layout.Optional optional ->
				choose(field, optional, new Layout[]{optional.value()}, new Field[1], optional.select(), optional.save(), false);
		}
	}

	private void members(Layout.Struct struct) {
		for (int i = 0; i < struct.members().length; i++)
			add(struct.members()[i], struct.fields()[i]);
	}

	private void elements(Field field, Layout layout, int align, int save, long stride, long bits) {
		flush();
		int start = numbers.nextAnchor();
		steps.add(new Elements(start, align, save, stride, bits, order(layout, true), order(layout, false)));
		place(field, layout, start, 0);
	}

	private void choose(Field field, Layout layout, Layout[] options, Field[] fields, Selector select, int save, boolean need) {
		flush();
		int start = numbers.nextAnchor();
		int from = numbers.anchors();
		Program[] programs = new Program[options.length];
		for (int i = 0; i < options.length; i++) {
			ProgramBuilder option = new ProgramBuilder(numbers, places, firstHandle);
			option.add(options[i], fields[i]);
			programs[i] = option.build();
		}
		steps.add(new Choose(start, select, save, programs, from, numbers.anchors(), need));
		place(field, layout, start, 0);
	}

	/** Puts bits into the current run, or begins a new one when the alignment of the run's start does not tell that of the bits; gives their offset. */
	private long run(int align, long bits, Order first, Order last) {
		// A byte order that may change within a byte is left to the start of a new run, which looks at the position.
		boolean change = first != Order.NONE && leave != Order.NONE && first != leave
				&& (alignment < Byte.SIZE || Sizes.align(size, align) % Byte.SIZE != 0);
		if (anchor < 0 || align > alignment || change) {
			flush();
			anchor = numbers.nextAnchor();
			alignment = align;
			size = 0;
		}
		long offset = Sizes.align(size, align);
		if (first != Order.NONE && bits > 0) {
			if (enter == Order.NONE)
				enter = first;
			leave = last;
		}
		size = Math.min(Sizes.HUGE, offset + bits);
		return offset;
	}

	private void flush() {
		if (anchor >= 0) {
			steps.add(new Run(anchor, alignment, size, enter, leave));
			steps.addAll(keeps);
			keeps.clear();
		}
		anchor = -1;
		enter = Order.NONE;
		leave = Order.NONE;
	}

	private static Order order(boolean big) {
		return big ? Order.BIG : Order.LITTLE;
	}

	/** Byte order of the first or the last bits of a layout of fixed size. */
	private static Order order(Layout layout, boolean first) {
		return switch (layout) {
			case Layout.Int integer -> order(integer.big());
			case Layout.Real real -> order(real.big());
			case Layout.Array array -> order(array.element(), first);
			case Layout.Struct struct when struct.members().length > 0 ->
				order(struct.members()[first ? 0 : struct.members().length - 1], first);
			default -> Order.NONE;
		};
	}

	private void place(Field field, Layout layout, long offset) {
		place(field, layout, anchor, offset);
	}

	private void place(Field field, Layout layout, int at, long offset) {
		if (field == null || places == null || field.handle() < 0)
			return;
		int index = field.handle() - firstHandle;
		while (places.size() <= index)
			places.add(null);
		places.set(index, new Place(field, layout, at, offset));
	}
}
