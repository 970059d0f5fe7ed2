// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Selector;
import org.tracewright.ctf.write.Value;

/**
 * How the header of an event record can say an id and a clock value. A header with variants (LTTng's compact and extended form) can say it in several ways: the
 * first one that has room for both is taken. Choosing and writing a header that has nothing else in it allocates nothing.
 */
final class HeaderPlan {

	private static final int MAX_WAYS = 4096;

	/** That a field must select an option of a variant, or (0, -1) that an optional is there. */
	private record Need(Selector select, int option) {
	}

	/**
	 * An integer that is recorded.
	 *
	 * @param layout   its layout
	 * @param roles    its roles
	 * @param needs    what it must select
	 * @param selector a value that selects all that
	 * @param possible whether there is one
	 */
	private record Leaf(Layout layout, int roles, List<Need> needs, long selector, boolean possible) {

		boolean satisfies(long value) {
			for (int i = 0; i < needs.size(); i++)
				if (needs.get(i).select().option(value) != needs.get(i).option())
					return false;
			return true;
		}
	}

	/**
	 * One way through all variants and optionals.
	 *
	 * @param choices  options in the order in which they are met; -1 for an optional that is not there
	 * @param leaves   integers that are recorded
	 * @param id       the leaf that says the id in the end, -1 for none
	 * @param external selectors outside the header, as a number of the place where they are kept
	 */
	private record Way(int[] choices, Leaf[] leaves, int id, Map<Integer, List<Need>> external) {
	}

	private final ScopeLayout scope;
	private final boolean hasClock;
	private final List<Way> ways = new ArrayList<>();
	private final boolean plain;
	private long[] values = new long[0];
	private int leaf;
	private int choice;

	/**
	 * A plan.
	 *
	 * @param scope    the header, null for none
	 * @param hasClock whether timestamps say the time: else they are given
	 */
	HeaderPlan(ScopeLayout scope, boolean hasClock) {
		this.scope = scope;
		this.hasClock = hasClock;
		boolean[] onlyKnown = {true};
		if (scope == null) {
			ways.add(new Way(new int[0], new Leaf[0], -1, Map.of()));
		} else {
			explore(new int[0], onlyKnown);
		}
		plain = onlyKnown[0];
		for (Way way : ways)
			values = way.leaves().length > values.length ? new long[way.leaves().length] : values;
	}

	/** Whether the id and the timestamp are all that the header has. */
	boolean isPlain() {
		return plain;
	}

	/** Finds all ways that begin with some choices. */
	private void explore(int[] choices, boolean[] onlyKnown) {
		if (ways.size() >= MAX_WAYS)
			return;
		Walk walk = new Walk(choices, hasClock);
		walk.walk(scope.root());
		onlyKnown[0] &= walk.onlyKnown;
		if (walk.open == null) {
			ways.add(walk.way());
			return;
		}
		boolean optional = walk.open instanceof Layout.Optional;
		int options = walk.open instanceof Layout.Variant variant ? variant.options().length : 1;
		for (int i = 0; i < options; i++)
			explore(with(choices, i), onlyKnown);
		if (optional)
			explore(with(choices, -1), onlyKnown);
	}

	private static int[] with(int[] choices, int next) {
		int[] all = Arrays.copyOf(choices, choices.length + 1);
		all[choices.length] = next;
		return all;
	}

	/** Follows choices through a header; stops at the first variant or optional for which there is none. */
	private static final class Walk {
		private final int[] choices;
		private final boolean hasClock;
		private final List<Layout> layouts = new ArrayList<>();
		private final List<List<Need>> needs = new ArrayList<>();
		private final Map<Integer, Integer> sources = new HashMap<>();
		private final Map<Integer, List<Need>> external = new HashMap<>();
		private int used;
		private Layout open;
		private boolean onlyKnown = true;

		private Walk(int[] choices, boolean hasClock) {
			this.choices = choices;
			this.hasClock = hasClock;
		}

		private void walk(Layout layout) {
			if (open != null)
				return;
			switch (layout) {
				case Layout.Int integer -> leaf(layout, integer.save());
				case Layout.VarInt integer -> leaf(layout, integer.save());
				case Layout.Struct struct -> {
					for (Layout member : struct.members())
						walk(member);
				}
				case Layout.Variant variant -> {
					if (choose(variant, variant.select(), variant.save()))
						walk(variant.options()[choices[used++]]);
				}
				case Layout.Optional optional -> {
					if (choose(optional, optional.select(), optional.save()) && choices[used++] == 0)
						walk(optional.value());
				}
				default -> onlyKnown = false;
			}
		}

		private boolean choose(Layout layout, Selector select, int save) {
			if (used == choices.length) {
				open = layout;
				return false;
			}
			Need need = new Need(select, choices[used]);
			if (sources.containsKey(save))
				needs.get(sources.get(save)).add(need);
			else
				external.computeIfAbsent(save, k -> new ArrayList<>()).add(need);
			return true;
		}

		private void leaf(Layout layout, int save) {
			if (save >= 0)
				sources.put(save, layouts.size());
			layouts.add(layout);
			needs.add(new ArrayList<>());
		}

		private Way way() {
			Leaf[] leaves = new Leaf[layouts.size()];
			int id = -1;
			for (int i = 0; i < leaves.length; i++) {
				leaves[i] = make(layouts.get(i), needs.get(i));
				if (Role.EVENT_ID.in(leaves[i].roles()))
					id = i;
				boolean known = Role.EVENT_ID.in(leaves[i].roles()) || hasClock && Role.TIMESTAMP.in(leaves[i].roles());
				onlyKnown &= known || !needs.get(i).isEmpty();
			}
			return new Way(choices, leaves, id, external);
		}

		private static Leaf make(Layout layout, List<Need> needs) {
			int roles = layout instanceof Layout.Int integer ? integer.roles() : ((Layout.VarInt) layout).roles();
			Leaf leaf = new Leaf(layout, roles, List.copyOf(needs), 0, true);
			if (needs.isEmpty())
				return leaf;
			for (long value : Selectors.candidates(layout))
				if (leaf.satisfies(value))
					return new Leaf(layout, roles, leaf.needs(), value, true);
			return new Leaf(layout, roles, leaf.needs(), 0, false);
		}
	}

	/**
	 * Finds the first way to say an id and a clock value.
	 *
	 * @param clock    clock value before the event
	 * @param saves    values kept of the packet
	 * @return number of the way, -1 when there is none
	 */
	int choose(long id, long cycles, long clock, long[] saves) {
		for (int i = 0; i < ways.size(); i++)
			if (fits(ways.get(i), id, cycles, clock, saves))
				return i;
		return -1;
	}

	private boolean fits(Way way, long id, long cycles, long before, long[] saves) {
		if (!way.external().isEmpty() && !selected(way, saves))
			return false;
		long clock = before;
		for (int i = 0; i < way.leaves().length; i++) {
			Leaf part = way.leaves()[i];
			long value = part.selector();
			boolean time = hasClock && Role.TIMESTAMP.in(part.roles());
			if (i == way.id()) {
				value = id;
				if (part.layout() instanceof Layout.Int integer && !Encoder.fits(integer, id))
					return false;
			} else if (time && part.layout() instanceof Layout.Int integer) {
				value = integer.bits() == Long.SIZE ? cycles : cycles & (1L << integer.bits()) - 1;
				clock = ClockBits.updated(clock, value, integer.bits());
			} else if (time) {
				value = ClockBits.variable(clock, cycles);
				clock = ClockBits.updated(clock, value, 7 * ClockBits.groups(value));
			} else if (!part.possible()) {
				return false;
			}
			if (!part.satisfies(value))
				return false;
			values[i] = value;
		}
		return !hasClock || clock == cycles;
	}

	private static boolean selected(Way way, long[] saves) {
		for (Map.Entry<Integer, List<Need>> entry : way.external().entrySet())
			for (Need need : entry.getValue())
				if (need.select().option(saves[entry.getKey()]) != need.option())
					return false;
		return true;
	}

	/** Writes the header that was chosen last. It must be plain. */
	void write(int way, Encoder encoder) {
		if (scope == null)
			return;
		leaf = 0;
		choice = 0;
		encoder.begin(scope);
		members(scope.root(), ways.get(way), encoder);
		encoder.end();
	}

	private void members(Layout.Struct struct, Way way, Encoder encoder) {
		for (Layout member : struct.members())
			write(member, way, encoder);
	}

	private void write(Layout layout, Way way, Encoder encoder) {
		switch (layout) {
			case Layout.Int integer when Role.TIMESTAMP.in(integer.roles()) -> encoder.low(values[leaf++]);
			case Layout.Int integer -> encoder.integer(values[leaf++]);
			case Layout.VarInt integer -> encoder.integer(values[leaf++]);
			case Layout.Struct struct -> {
				encoder.beginStructure(null);
				members(struct, way, encoder);
				encoder.endStructure(null);
			}
			case Layout.Variant variant -> {
				encoder.beginVariant(null, null);
				write(variant.options()[way.choices()[choice++]], way, encoder);
				encoder.endVariant(null);
			}
			case Layout.Optional optional -> {
				if (way.choices()[choice++] == 0)
					write(optional.value(), way, encoder);
				else
					encoder.absent(null);
			}
			default -> throw new IllegalStateException("the header is not plain");
		}
	}

	/** The header that was chosen last as a value; what is not known already is taken from another one, null for defaults. */
	Value.Struct value(int way, Value given) {
		leaf = 0;
		choice = 0;
		return scope == null ? null : (Value.Struct) value(scope.root(), ways.get(way), given);
	}

	private Value value(Layout layout, Way way, Value given) {
		return switch (layout) {
			case Layout.Int integer -> leaf(way, given, integer.bits(), integer.signed());
			case Layout.VarInt integer -> leaf(way, given, Long.SIZE, integer.signed());
			case Layout.Struct struct -> {
				List<Value> members = new ArrayList<>();
				for (int i = 0; i < struct.members().length; i++)
					members.add(value(struct.members()[i], way, given instanceof Value.Struct s ? s.member(i) : null));
				yield new Value.Struct(members);
			}
			case Layout.Variant variant -> {
				int option = way.choices()[choice++];
				yield new Value.Variant(option, value(variant.options()[option], way,
						given instanceof Value.Variant v && v.option() == option ? v.value() : null));
			}
			case Layout.Optional optional -> way.choices()[choice++] == 0
					? value(optional.value(), way, given instanceof Value.Absent ? null : given)
					: new Value.Absent();
			default -> given;
		};
	}

	private Value leaf(Way way, Value given, int bits, boolean signed) {
		int index = leaf++;
		Leaf part = way.leaves()[index];
		boolean known = index == way.id() || hasClock && Role.TIMESTAMP.in(part.roles());
		if (!known && (part.needs().isEmpty() || given instanceof Value.Int i && part.satisfies(i.value())))
			return given;
		// A signed timestamp has the same low bits.
		return new Value.Int(signed ? values[index] << Long.SIZE - bits >> Long.SIZE - bits : values[index]);
	}
}
