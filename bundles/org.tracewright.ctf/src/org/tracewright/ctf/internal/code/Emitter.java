// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.lang.invoke.MethodHandles;
import java.util.List;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Selector;
import org.tracewright.ctf.internal.layout.Sizes;

/** Writes the code of one method, in terms of what decoding needs. Objects that the code refers to become constants of its hidden class. */
final class Emitter implements Opcodes {

	private static final Handle CLASS_DATA_AT = new Handle(H_INVOKESTATIC, Type.getInternalName(MethodHandles.class),
			"classDataAt", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
			false);

	private final MethodVisitor code;
	private final List<Object> constants;
	private final Locals locals;
	/** Where to go when a record is not plain; null to return. */
	private final Label failure;

	Emitter(MethodVisitor code, List<Object> constants, Locals locals) {
		this(code, constants, locals, null);
	}

	Emitter(MethodVisitor code, List<Object> constants, Locals locals, Label failure) {
		this.failure = failure;
		this.code = code;
		this.constants = constants;
		this.locals = locals;
	}

	MethodVisitor code() {
		return code;
	}

	Locals locals() {
		return locals;
	}

	/** Pushes an object. */
	void constant(Object value, String type) {
		constants.add(value);
		code.visitLdcInsn(new ConstantDynamic("_", Names.of(type), CLASS_DATA_AT, constants.size() - 1));
	}

	void push(long value) {
		if (value == 0 || value == 1)
			code.visitInsn(value == 0 ? LCONST_0 : LCONST_1);
		else
			code.visitLdcInsn(value);
	}

	/** Pushes a number in as few bytes as it takes: the virtual machine looks at the size of methods. */
	void push(int value) {
		if (value >= -1 && value <= 5)
			code.visitInsn(ICONST_0 + value);
		else if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE)
			code.visitIntInsn(BIPUSH, value);
		else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE)
			code.visitIntInsn(SIPUSH, value);
		else
			code.visitLdcInsn(value);
	}

	/** Returns -1, or goes where such records are dealt with: not a plain record. */
	void giveUp() {
		if (failure != null) {
			code.visitJumpInsn(GOTO, failure);
			return;
		}
		push(-1L);
		code.visitInsn(LRETURN);
	}

	/** Loads a field of the decoder into a local. */
	void load(String field, String descriptor, int store, int local) {
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitFieldInsn(GETFIELD, Names.DECODER, field, descriptor);
		code.visitVarInsn(store, local);
	}

	/** Aligns the position; gives what is known of it then. */
	Phase align(Phase phase, int alignment) {
		if (alignment == 1)
			return phase;
		if (phase.knows(alignment)) {
			int pad = -phase.rest() & alignment - 1;
			if (pad != 0) {
				advance(pad);
				return phase.plus(pad);
			}
			return phase;
		}
		code.visitVarInsn(LLOAD, locals.at());
		push((long) alignment - 1);
		code.visitInsn(LADD);
		push(-(long) alignment);
		code.visitInsn(LAND);
		code.visitVarInsn(LSTORE, locals.at());
		return Phase.aligned(alignment);
	}

	void advance(long bits) {
		code.visitVarInsn(LLOAD, locals.at());
		push(bits);
		code.visitInsn(LADD);
		code.visitVarInsn(LSTORE, locals.at());
	}

	/** Notes the position in an anchor. */
	void anchor(int number) {
		code.visitVarInsn(ALOAD, locals.anchors());
		push(number);
		code.visitVarInsn(LLOAD, locals.at());
		code.visitInsn(LASTORE);
	}

	/** Clears anchors. */
	void clear(int from, int to) {
		for (int i = from; i < to; i++) {
			code.visitVarInsn(ALOAD, locals.anchors());
			push(i);
			push(-1L);
			code.visitInsn(LASTORE);
		}
	}

	/** Pushes an anchor. */
	void anchorValue(int number) {
		code.visitVarInsn(ALOAD, locals.anchors());
		push(number);
		code.visitInsn(LALOAD);
	}

	/** Pushes a kept value. */
	void saved(int number) {
		code.visitVarInsn(ALOAD, locals.saves());
		push(number);
		code.visitInsn(LALOAD);
	}

	/** Ranges of a selector up to which they are compared one by one. */
	private static final int MAX_COMPARED = 8;

	/**
	 * Goes to the label of the option that a value selects, or to another when there is none.
	 *
	 * @param save pushes the value
	 */
	void select(Selector selector, Runnable save, Label[] options, Label none) {
		if (selector.ranges() > MAX_COMPARED) {
			constant(selector, Names.SELECTOR);
			save.run();
			code.visitMethodInsn(INVOKEVIRTUAL, Names.SELECTOR, "option", "(J)I", false);
			code.visitTableSwitchInsn(0, options.length - 1, none, options);
			return;
		}
		for (int i = 0; i < selector.ranges(); i++) {
			Label next = new Label();
			compare(selector, save, selector.lower(i));
			code.visitJumpInsn(selector.lower(i) == selector.upper(i) ? IFNE : IFLT, next);
			if (selector.lower(i) != selector.upper(i)) {
				compare(selector, save, selector.upper(i));
				code.visitJumpInsn(IFGT, next);
			}
			code.visitJumpInsn(GOTO, options[selector.chosen(i)]);
			code.visitLabel(next);
		}
		code.visitJumpInsn(GOTO, none);
	}

	private void compare(Selector selector, Runnable save, long with) {
		save.run();
		if (selector.bias() != 0) {
			push(selector.bias());
			code.visitInsn(LADD);
		}
		push(with);
		code.visitInsn(LCMP);
	}

	/** Gives up when the position lies behind the content. */
	void checkEnd() {
		Label fine = new Label();
		code.visitVarInsn(LLOAD, locals.at());
		code.visitVarInsn(LLOAD, locals.end());
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFLE, fine);
		giveUp();
		code.visitLabel(fine);
	}

	/** Pushes the index in the buffer of the byte in which a position lies that is in a local. */
	void index(int local, int bytes) {
		code.visitVarInsn(ILOAD, locals.base());
		code.visitVarInsn(LLOAD, local);
		push(3);
		code.visitInsn(LUSHR);
		code.visitInsn(L2I);
		code.visitInsn(IADD);
		if (bytes != 0) {
			push(bytes);
			code.visitInsn(IADD);
		}
	}

	/**
	 * Pushes the value of an integer.
	 *
	 * @param local  local with a position
	 * @param phase  what is known of that position
	 * @param offset bits from there to the integer
	 */
	void read(Layout.Int integer, int local, Phase phase, long offset) {
		int skip = (int) ((phase.rest() + offset) % Byte.SIZE);
		int needed = skip + integer.bits();
		int container = needed <= 8
				? 8
				: needed <= 16 ? 16 : needed > 24 && needed <= 32 ? 32 : needed > 56 && needed <= 64 ? 64 : 0;
		if (integer.reversed() || container == 0 || !phase.knows(Byte.SIZE) || offset > Sizes.HUGE) {
			readBits(integer, local, offset);
			return;
		}
		code.visitVarInsn(ALOAD, locals.data());
		index(local, (int) (phase.rest() % Byte.SIZE + offset >>> 3));
		container(container, integer.big());
		if (integer.bits() == 64)
			return;
		int drop = integer.big() ? container - skip - integer.bits() : skip;
		int unused = 64 - integer.bits();
		if (integer.signed() && integer.bits() < container || integer.signed() && container < 64) {
			push(unused - drop);
			code.visitInsn(LSHL);
			push(unused);
			code.visitInsn(LSHR);
			return;
		}
		if (drop > 0) {
			push(drop);
			code.visitInsn(LUSHR);
		}
		if (integer.bits() < container) {
			push(-1L >>> unused);
			code.visitInsn(LAND);
		}
	}

	private void readBits(Layout.Int integer, int local, long offset) {
		code.visitVarInsn(ALOAD, locals.data());
		code.visitVarInsn(ILOAD, locals.base());
		code.visitVarInsn(LLOAD, local);
		push(offset);
		code.visitInsn(LADD);
		push(integer.bits());
		push(integer.big() ? 1 : 0);
		push(integer.signed() && !integer.reversed() ? 1 : 0);
		code.visitMethodInsn(INVOKESTATIC, Names.BITS, "read", "(Ljava/nio/ByteBuffer;IJIZZ)J", false);
		if (integer.reversed()) {
			push(integer.bits());
			push(integer.signed() ? 1 : 0);
			code.visitMethodInsn(INVOKESTATIC, Names.BITS, "reverse", "(JIZ)J", false);
		}
	}

	/** Takes buffer and index, pushes a whole number of bytes as an unsigned number in native order of the value. */
	private void container(int bits, boolean big) {
		switch (bits) {
			case 8 -> {
				code.visitMethodInsn(INVOKEVIRTUAL, Names.BUFFER, "get", "(I)B", false);
				code.visitInsn(I2L);
				push(0xFFL);
				code.visitInsn(LAND);
			}
			case 16 -> {
				code.visitMethodInsn(INVOKESTATIC, Names.WORDS, "getShort", "(" + Names.of(Names.BUFFER) + "I)S", false);
				if (big)
					code.visitMethodInsn(INVOKESTATIC, "java/lang/Short", "reverseBytes", "(S)S", false);
				code.visitInsn(I2L);
				push(0xFFFFL);
				code.visitInsn(LAND);
			}
			case 32 -> {
				code.visitMethodInsn(INVOKESTATIC, Names.WORDS, "getInt", "(" + Names.of(Names.BUFFER) + "I)I", false);
				if (big)
					code.visitMethodInsn(INVOKESTATIC, "java/lang/Integer", "reverseBytes", "(I)I", false);
				code.visitInsn(I2L);
				push(0xFFFFFFFFL);
				code.visitInsn(LAND);
			}
			default -> {
				code.visitMethodInsn(INVOKESTATIC, Names.WORDS, "getLong", "(" + Names.of(Names.BUFFER) + "I)J", false);
				if (big)
					code.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "reverseBytes", "(J)J", false);
			}
		}
	}
}
