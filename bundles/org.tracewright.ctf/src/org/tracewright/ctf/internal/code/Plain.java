// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.Arrays;

import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Program;
import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Order;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Variable;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;

/** Tells for which layouts code is generated. The rest is left to the decoder: it is rare, or not worth the code. */
final class Plain {

	/** Steps of a record and fields of its scopes, beyond which the methods would be too long for the virtual machine to compile. */
	private static final int MAX_STEPS = 120;

	private static final int ROLES = Role.TIMESTAMP.mask() | Role.EVENT_ID.mask();

	private Plain() {
	}

	/** Whether event record headers are plain. */
	static boolean header(StreamLayout layout) {
		ScopeLayout header = layout.eventHeader();
		boolean plain = layout.events().length > 0
				&& (header == null || steps(header.program()) <= MAX_STEPS && roles(header.program())) && oneOrder(layout);
		return plain && (identified(layout) || layout.onlyEvent() != null && !anyId(header) && layout.onlyEvent().type().id() >= 0
				&& layout.onlyEvent().type().id() < Integer.MAX_VALUE);
	}

	/** Whether every event record header has an id. */
	static boolean identified(StreamLayout layout) {
		return layout.eventHeader() != null
				&& Arrays.stream(layout.eventHeader().program().steps()).anyMatch(s -> s instanceof Keep keep && hasId(keep));
	}

	private static boolean hasId(Keep keep) {
		return Role.EVENT_ID.in(keep.layout().roles());
	}

	private static boolean anyId(ScopeLayout header) {
		return header != null && anyId(header.program());
	}

	private static boolean anyId(Program program) {
		return Arrays.stream(program.steps()).anyMatch(s -> s instanceof Keep keep && hasId(keep)
				|| s instanceof Choose c && Arrays.stream(c.options()).anyMatch(Plain::anyId));
	}

	/** Whether the records of a class are plain. */
	static boolean event(EventLayout event) {
		return event.type().id() >= 0 && event.type().id() < Integer.MAX_VALUE
				&& steps(event.context()) + steps(event.payload()) <= MAX_STEPS
				&& fields(event.context()) + fields(event.payload()) <= MAX_STEPS && noRoles(event.context())
				&& noRoles(event.payload());
	}

	/** Steps and fields of a scope: about how long code for it is. */
	static int size(ScopeLayout scope) {
		return steps(scope) + fields(scope);
	}

	private static int steps(ScopeLayout scope) {
		return scope == null ? 0 : steps(scope.program());
	}

	private static int steps(Program program) {
		int steps = 0;
		for (Step step : program.steps()) {
			steps++;
			if (step instanceof Choose choose)
				for (Program option : choose.options())
					steps += steps(option);
			if (step instanceof Choose choose && (choose.options().length == 0 || choose.to() - choose.from() > MAX_STEPS))
				steps += MAX_STEPS;
		}
		return steps;
	}

	private static int fields(ScopeLayout scope) {
		return scope == null ? 0 : fields(scope.root());
	}

	private static int fields(Layout layout) {
		int fields = 1;
		if (layout instanceof Layout.Struct struct)
			for (Layout member : struct.members())
				fields += fields(member);
		if (layout instanceof Layout.Variant variant)
			for (Layout option : variant.options())
				fields += fields(option);
		return fields;
	}

	/** Whether only times and ids matter, in integers of fixed length. */
	private static boolean roles(Program program) {
		for (Step step : program.steps()) {
			if (step instanceof Keep keep && (keep.layout().roles() & ~ROLES) != 0)
				return false;
			if (step instanceof Variable variable && variable.layout().roles() != 0)
				return false;
			if (step instanceof Choose choose && !Arrays.stream(choose.options()).allMatch(Plain::roles))
				return false;
		}
		return true;
	}

	private static boolean noRoles(ScopeLayout scope) {
		return scope == null || noRoles(scope.program());
	}

	private static boolean noRoles(Program program) {
		return Arrays.stream(program.steps())
				.noneMatch(s -> s instanceof Keep keep && keep.layout().roles() != 0
						|| s instanceof Variable variable && variable.layout().roles() != 0
						|| s instanceof Choose choose && !Arrays.stream(choose.options()).allMatch(Plain::noRoles));
	}

	/** Whether bits within bytes are all of one byte order, so that it cannot change within a byte. */
	private static boolean oneOrder(StreamLayout layout) {
		int orders = orders(layout.eventHeader()) | orders(layout.commonContext()) | orders(layout.packetHeader())
				| orders(layout.packetContext());
		for (EventLayout event : layout.events())
			orders |= orders(event.context()) | orders(event.payload());
		return Integer.bitCount(orders & ~1) <= 1;
	}

	private static int orders(ScopeLayout scope) {
		return scope == null ? 0 : orders(scope.program());
	}

	/** The byte orders of runs that may begin or end within a byte, as a set of ordinals. */
	private static int orders(Program program) {
		int orders = 0;
		for (Step step : program.steps())
			orders |= switch (step) {
				case Run run when run.alignment() >= Byte.SIZE && run.bits() % Byte.SIZE == 0 -> 0;
				case Run run -> bit(run.enter()) | bit(run.leave());
				case Program.Elements elements -> elements.stride() % Byte.SIZE == 0 && elements.alignment() >= Byte.SIZE
						? 0
						: bit(elements.enter()) | bit(elements.leave());
				case Choose choose -> Arrays.stream(choose.options()).mapToInt(Plain::orders).reduce(0, (a, b) -> a | b);
				case Program.Repeat repeat -> orders(repeat.array().program());
				default -> 0;
			};
		return orders;
	}

	private static int bit(Order order) {
		return 1 << order.ordinal();
	}
}
