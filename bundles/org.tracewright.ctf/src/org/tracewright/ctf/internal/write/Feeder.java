// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.write.Value;

/** Shows values that a program gives to an encoder, with the lengths and selectors that a resolver has found. */
final class Feeder {

	/** Writes the integers and UUIDs of packets that the writer knows. */
	interface Roles {
		/** Nobody does. */
		Roles NONE = layout -> false;

		/** Writes the value of a layout if it is one of them. */
		boolean write(Layout layout);
	}

	private final Encoder encoder;
	private final Resolver resolver;
	private final Roles roles;

	Feeder(Encoder encoder, Resolver resolver, Roles roles) {
		this.encoder = encoder;
		this.resolver = resolver;
		this.roles = roles;
	}

	/** Writes a scope; null is none. */
	void scope(ScopeLayout scope, Value value) {
		if (scope == null)
			return;
		encoder.begin(scope);
		members(scope.root(), value);
		encoder.end();
	}

	private void members(Layout.Struct struct, Value value) {
		if (value != null && !(value instanceof Value.Struct))
			throw unfit(value, struct);
		Value.Struct given = (Value.Struct) value;
		if (given != null && given.members().size() > struct.members().length)
			throw new IllegalArgumentException(
					"a structure of " + struct.members().length + " members is given " + given.members().size() + " values");
		for (int i = 0; i < struct.members().length; i++)
			feed(struct.members()[i], given == null ? null : given.member(i));
	}

	private static IllegalArgumentException unfit(Value value, Layout layout) {
		return new IllegalArgumentException(value + " does not fit " + layout.type());
	}

	private void feed(Layout layout, Value value) {
		switch (layout) {
			case Layout.Int integer -> integer(layout, integer.save(), value);
			case Layout.VarInt integer -> integer(layout, integer.save(), value);
			case Layout.Real real when value instanceof Value.Quad quad && real.bits() == 2 * Long.SIZE ->
				encoder.quad(null, real.type(), quad.high(), quad.low(), 0);
			case Layout.Real real -> encoder.real(null, real.type(), switch (value) {
				case null -> 0;
				case Value.Real given -> given.value();
				case Value.Int given -> given.value();
				default -> throw unfit(value, layout);
			});
			case Layout.Terminated text -> encoder.text(null, utf8(layout, value));
			case Layout.Sized text -> encoder.text(null, utf8(layout, value));
			case Layout.Blob blob -> {
				if (!roles.write(blob))
					encoder.blob(null, blob.type(), bytes(blob, value));
			}
			case Layout.Array array -> {
				if (!roles.write(array))
					array(array, value);
			}
			case Layout.Struct struct -> {
				encoder.beginStructure(null);
				members(struct, value);
				encoder.endStructure(null);
			}
			case Layout.Variant variant -> {
				if (value != null && !(value instanceof Value.Variant))
					throw unfit(value, layout);
				encoder.beginVariant(null, null);
				int option = Resolver.option(variant, value, true, encoder.saves()[variant.save()]);
				feed(variant.options()[option], value == null ? null : ((Value.Variant) value).value());
				encoder.endVariant(null);
			}
			case Layout.Optional optional -> {
				if (Resolver.isThere(value))
					feed(optional.value(), value);
				else
					encoder.absent(null);
			}
		}
	}

	private void integer(Layout layout, int save, Value value) {
		long resolved = save < 0 ? 0 : resolver.take();
		if (roles.write(layout))
			return;
		encoder.integer(save >= 0 ? resolved : switch (value) {
			case null -> 0;
			case Value.Int given -> given.value();
			case Value.Bool given -> given.value() ? 1 : 0;
			default -> throw unfit(value, layout);
		});
	}

	private static ByteBuffer utf8(Layout layout, Value value) {
		return switch (value) {
			case null -> ByteBuffer.allocate(0);
			case Value.Text given -> ByteBuffer.wrap(given.value().getBytes(StandardCharsets.UTF_8));
			default -> throw unfit(value, layout);
		};
	}

	private static ByteBuffer bytes(Layout.Blob blob, Value value) {
		return switch (value) {
			case null -> ByteBuffer.allocate(blob.save() < 0 ? (int) Math.min(BitBuffer.MAX_BYTES, blob.length()) : 0);
			case Value.Bytes given -> ByteBuffer.wrap(given.value());
			default -> throw unfit(value, blob);
		};
	}

	private void array(Layout.Array array, Value value) {
		if (value != null && !(value instanceof Value.Array))
			throw unfit(value, array);
		long count = array.save() >= 0 || value != null
				? value == null ? 0 : ((Value.Array) value).elements().size()
				: array.length();
		encoder.beginArray(null, count);
		for (int i = 0; i < count; i++)
			feed(array.element(), Resolver.element(value, i));
		encoder.endArray(null);
	}
}
