// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

/** Builds the plain objects of {@link Json} from what a scope shows, in the forms of {@code bt2dump.py}. A new kind of value gets one method here. */
class ValueTree implements ValueVisitor {

	private final Deque<Object> open = new ArrayDeque<>();

	/** The members of a scope; null when events of this type have no such scope. */
	static Map<String, Object> scope(EventView event, Scope scope) {
		return scope(event, scope, new ValueTree());
	}

	static Map<String, Object> scope(EventView event, Scope scope, ValueTree tree) {
		if (!event.type().has(scope))
			return null;
		Map<String, Object> members = new LinkedHashMap<>();
		tree.open.push(members);
		event.visit(scope, tree);
		if (tree.open.size() != 1)
			throw new AssertionError("begin and end do not match in " + scope);
		return members;
	}

	@SuppressWarnings("unchecked")
	protected final void add(Field field, Object value) {
		Field place = field;
		Iterator<Object> out = open.iterator();
		Object container = out.next();
		while (container instanceof Option option) {
			place = option.variant();
			container = out.next();
		}
		if (container instanceof Map<?, ?> members) {
			// Only damaged metadata has a name twice.
			String name = members.containsKey(place.name()) ? place.name() + '#' + members.size() : place.name();
			((Map<String, Object>) members).put(name, value);
		} else
			((List<Object>) container).add(value);
	}

	static BigInteger unsigned(long value) {
		return new BigInteger(Long.toUnsignedString(value));
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		BigInteger exact = type.signed() ? BigInteger.valueOf(value) : unsigned(value);
		add(field, type.enumeration() ? List.of(exact, type.labels(value).stream().sorted().toList()) : exact);
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		Map<String, Object> bits = new LinkedHashMap<>();
		bits.put("bits", "0x" + Long.toHexString(value));
		bits.put("labels", type.active(value).stream().sorted().toList());
		add(field, bits);
	}

	@Override
	public void bool(Field field, boolean value) {
		add(field, value);
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		add(field, Json.real(value));
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		add(field, Utf8.decode(utf8));
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		byte[] bytes = new byte[value.remaining()];
		value.get(value.position(), bytes);
		add(field, Map.of("blob", HexFormat.of().formatHex(bytes)));
	}

	@Override
	public void beginStructure(Field field) {
		Map<String, Object> members = new LinkedHashMap<>();
		add(field, members);
		open.push(members);
	}

	@Override
	public void endStructure(Field field) {
		open.pop();
	}

	@Override
	public void beginArray(Field field, long length) {
		List<Object> elements = new ArrayList<>();
		add(field, elements);
		open.push(elements);
	}

	@Override
	public void endArray(Field field) {
		open.pop();
	}

	@Override
	public void beginVariant(Field field, Field option) {
		open.push(new Option(field));
	}

	@Override
	public void endVariant(Field field) {
		open.pop();
	}

	@Override
	public void absent(Field field) {
		add(field, null);
	}

	/** The chosen option of a variant: its value stands under the variant's name. */
	private record Option(Field variant) {
	}
}
