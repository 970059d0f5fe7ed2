// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.Map;
import java.util.function.Function;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.TextEncoding;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;

/** Writes code that shows the values of a scope to a visitor: plain integers and texts directly, everything else through {@code Values}. */
final class VisitEmitter implements Opcodes {

	private final Emitter emitter;
	private final MethodVisitor code;
	private final Locals locals;
	private final Map<Integer, Phase> phases;
	private final Found found;
	private final Function<Field, Place> places;
	private final int values;
	private final int visitor;

	/**
	 * Begins.
	 *
	 * @param phases  what is known of the positions of anchors
	 * @param found   what the method has in locals; all else is loaded from the decoder
	 * @param places  where fields lie, null for those within arrays
	 * @param values  local with the values
	 * @param visitor local with the visitor
	 */
	VisitEmitter(Emitter emitter, Map<Integer, Phase> phases, Found found, Function<Field, Place> places, int values,
			int visitor) {
		this.emitter = emitter;
		this.phases = phases;
		this.found = found;
		this.places = places;
		this.values = values;
		this.visitor = visitor;
		code = emitter.code();
		locals = emitter.locals();
	}

	void members(Layout.Struct struct) {
		for (int i = 0; i < struct.members().length; i++)
			show(struct.members()[i], struct.fields()[i]);
	}

	private void show(Layout layout, Field field) {
		Place place = places.apply(field);
		switch (layout) {
			case Layout.Int integer when place != null -> integer(integer, field, place);
			case Layout.Terminated text when place != null && text.encoding() == TextEncoding.UTF_8 -> text(field, place);
			case Layout.Struct struct when place != null -> {
				call(field, "beginStructure");
				members(struct);
				call(field, "endStructure");
			}
			case Layout.Variant variant when place != null -> variant(variant, field);
			default -> other(layout, field, place);
		}
	}

	private void call(Field field, String method) {
		code.visitVarInsn(ALOAD, visitor);
		emitter.constant(field, Names.FIELD);
		code.visitMethodInsn(INVOKEINTERFACE, Names.VISITOR, method, "(" + Names.of(Names.FIELD) + ")V", true);
	}

	/** The local that holds the position of an anchor, loaded if need be. */
	private int start(int anchor) {
		Integer start = found.positions().get(anchor);
		if (start != null)
			return start;
		emitter.anchorValue(anchor);
		code.visitVarInsn(LSTORE, locals.at());
		return locals.at();
	}

	private void integer(Layout.Int integer, Field field, Place place) {
		Integer value = found.values().get(new Found.Spot(place.anchor(), place.offset()));
		int start = value == null ? start(place.anchor()) : value;
		code.visitVarInsn(ALOAD, visitor);
		emitter.constant(field, Names.FIELD);
		String type = Names.TYPES + switch (integer.type()) {
			case FieldType.IntegerType t -> "IntegerType";
			case FieldType.BitsType t -> "BitsType";
			default -> "BooleanType";
		};
		boolean bool = integer.type() instanceof FieldType.BooleanType;
		if (!bool)
			emitter.constant(integer.type(), type);
		if (value == null)
			emitter.read(integer, start, phases.getOrDefault(place.anchor(), Phase.UNKNOWN), place.offset());
		else
			code.visitVarInsn(LLOAD, value);
		if (bool) {
			emitter.push(0L);
			code.visitInsn(LCMP);
			Label zero = new Label();
			Label done = new Label();
			code.visitJumpInsn(IFEQ, zero);
			code.visitInsn(ICONST_1);
			code.visitJumpInsn(GOTO, done);
			code.visitLabel(zero);
			code.visitInsn(ICONST_0);
			code.visitLabel(done);
			code.visitMethodInsn(INVOKEINTERFACE, Names.VISITOR, "bool", "(" + Names.of(Names.FIELD) + "Z)V", true);
		} else {
			code.visitMethodInsn(INVOKEINTERFACE, Names.VISITOR,
					integer.type() instanceof FieldType.IntegerType ? "integer" : "bits",
					"(" + Names.of(Names.FIELD) + Names.of(type) + "J)V", true);
		}
	}

	private void text(Field field, Place place) {
		code.visitVarInsn(ALOAD, visitor);
		emitter.constant(field, Names.FIELD);
		code.visitVarInsn(ALOAD, values);
		emitter.index(start(place.anchor()), 0);
		emitter.index(start(place.anchor() + 1), -1);
		code.visitMethodInsn(INVOKEVIRTUAL, Names.VALUES, "view", "(II)Ljava/nio/ByteBuffer;", false);
		code.visitMethodInsn(INVOKEINTERFACE, Names.VISITOR, "text", "(" + Names.of(Names.FIELD) + "Ljava/nio/ByteBuffer;)V",
				true);
	}

	private void saved(int number) {
		Integer local = found.save(number);
		if (local == null)
			emitter.saved(number);
		else
			code.visitVarInsn(LLOAD, local);
	}

	private void variant(Layout.Variant variant, Field field) {
		Label[] options = new Label[variant.options().length];
		for (int i = 0; i < options.length; i++)
			options[i] = new Label();
		Label done = new Label();
		emitter.select(variant.select(), () -> saved(variant.save()), options, done);
		for (int i = 0; i < options.length; i++) {
			code.visitLabel(options[i]);
			code.visitVarInsn(ALOAD, visitor);
			emitter.constant(field, Names.FIELD);
			emitter.constant(variant.fields()[i], Names.FIELD);
			code.visitMethodInsn(INVOKEINTERFACE, Names.VISITOR, "beginVariant",
					"(" + Names.of(Names.FIELD) + Names.of(Names.FIELD) + ")V", true);
			show(variant.options()[i], variant.fields()[i]);
			call(field, "endVariant");
			code.visitJumpInsn(GOTO, done);
		}
		code.visitLabel(done);
	}

	private void other(Layout layout, Field field, Place place) {
		int start = start(place.anchor());
		code.visitVarInsn(ALOAD, values);
		emitter.constant(layout, Names.LAYOUT + "Layout");
		emitter.constant(field, Names.FIELD);
		code.visitVarInsn(LLOAD, start);
		emitter.push(place.offset());
		code.visitInsn(LADD);
		code.visitVarInsn(ALOAD, visitor);
		code.visitMethodInsn(INVOKEVIRTUAL, Names.VALUES, "visit",
				"(" + Names.of(Names.LAYOUT + "Layout") + Names.of(Names.FIELD) + "J" + Names.of(Names.VISITOR) + ")J", false);
		code.visitInsn(POP2);
	}
}
