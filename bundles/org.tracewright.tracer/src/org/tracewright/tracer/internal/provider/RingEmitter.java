// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.List;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.tracer.internal.provider.Shape.Constant;
import org.tracewright.tracer.internal.provider.Shape.Letters;
import org.tracewright.tracer.internal.provider.Shape.Scalar;

/**
 * Writes code that puts parameters straight into a ring: numbers, truth values, constants and short strings. For strings there is {@link StringCode}.
 */
final class RingEmitter implements Opcodes {

	private RingEmitter() {
	}

	/** Whether values are of one size. */
	static boolean isWord(Shape shape) {
		return shape instanceof Scalar || shape instanceof Constant;
	}

	/** Whether it is a text that is no foreign code. */
	static boolean isString(Shape shape) {
		return shape instanceof Letters letters && letters.java() == String.class;
	}

	/** Pushes the bytes of values of one size, and of the null bytes of strings. */
	static void fixed(MethodVisitor code, List<Shape> parameters) {
		PayloadEmitter.number(code,
				(int) parameters.stream().mapToLong(shape -> isString(shape) ? 1 : Blank.size(shape.type())).sum());
	}

	/**
	 * Puts the parameters.
	 *
	 * @param first   local variable of the first one
	 * @param ring    local variable of the ring
	 * @param data    local variable of the memory
	 * @param at      local variable of where they begin; has another value afterwards
	 * @param strings for strings; null when there are none
	 */
	static void put(MethodVisitor code, List<Shape> parameters, int first, int ring, int data, int at, StringCode strings,
			Label otherwise) {
		int local = first;
		int offset = 0;
		int string = 0;
		for (Shape shape : parameters) {
			if (isString(shape)) {
				code.visitIincInsn(at, offset);
				strings.put(code, string++, local, ring, at, otherwise);
				local++;
				offset = 0;
			} else {
				code.visitVarInsn(ALOAD, data);
				code.visitVarInsn(ILOAD, at);
				PayloadEmitter.number(code, offset);
				code.visitInsn(IADD);
				local = RecordEmitter.load(code, RecordEmitter.java(shape), local);
				word(code, shape);
				offset += (int) Blank.size(shape.type());
			}
		}
	}

	private static void word(MethodVisitor code, Shape shape) {
		String bits = PayloadEmitter.bitsType(shape.type());
		if (shape instanceof Constant constant) {
			PayloadEmitter.toNumber(code, constant);
			code.visitInsn(bits.equals("B") ? I2B : I2S);
		} else {
			PayloadEmitter.toBits(code, RecordEmitter.java(shape));
		}
		String method = switch (bits) {
			case "B" -> "putByte";
			case "S" -> "putShort";
			case "I" -> "putInt";
			default -> "putLong";
		};
		code.visitMethodInsn(INVOKESTATIC, Types.WORDS, method, "(Ljava/nio/ByteBuffer;I" + bits + ")V", false);
	}
}
