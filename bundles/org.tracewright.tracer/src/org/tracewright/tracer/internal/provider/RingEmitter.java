// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.List;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.tracer.internal.provider.Shape.Constant;
import org.tracewright.tracer.internal.provider.Shape.Letters;
import org.tracewright.tracer.internal.provider.Shape.Scalar;

/**
 * Writes code that puts parameters straight into a ring: numbers, truth values, constants and short strings. Strings go by way of the ring's
 * {@link org.tracewright.tracer.runtime.ShortTexts}; where each of them ends there is in a local variable.
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

	/**
	 * Copies strings into a ring's texts, and gives the local variables of their ends values; jumps when there is no room.
	 *
	 * @param first local variable of the first parameter
	 */
	static void take(MethodVisitor code, List<Shape> parameters, int first, int texts, int ends, Label otherwise) {
		int local = first;
		int end = ends;
		for (Shape shape : parameters) {
			if (shape instanceof Letters letters) {
				code.visitVarInsn(ALOAD, texts);
				before(code, end, ends);
				code.visitVarInsn(ALOAD, local);
				PayloadEmitter.number(code, letters.type().maxBytes());
				code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "take", "(ILjava/lang/String;I)I", false);
				code.visitVarInsn(ISTORE, end);
				code.visitVarInsn(ILOAD, end);
				code.visitJumpInsn(IFLT, otherwise);
				end++;
			}
			local += Type.getType(RecordEmitter.java(shape)).getSize();
		}
	}

	/** Jumps when not all that was taken is ASCII. */
	static void check(MethodVisitor code, List<Shape> parameters, int texts, int ends, Label otherwise) {
		code.visitVarInsn(ALOAD, texts);
		code.visitVarInsn(ILOAD, last(parameters, ends));
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "areAscii", "(I)Z", false);
		code.visitJumpInsn(IFEQ, otherwise);
	}

	/** Pushes where the text before ends. */
	private static void before(MethodVisitor code, int end, int ends) {
		if (end == ends)
			code.visitInsn(ICONST_0);
		else
			code.visitVarInsn(ILOAD, end - 1);
	}

	private static int last(List<Shape> parameters, int ends) {
		return ends - 1 + (int) parameters.stream().filter(RingEmitter::isString).count();
	}

	/** Pushes the bytes of values of one size, and of the null bytes of strings. */
	static void fixed(MethodVisitor code, List<Shape> parameters) {
		PayloadEmitter.number(code,
				(int) parameters.stream().mapToLong(shape -> isString(shape) ? 1 : Blank.size(shape.type())).sum());
	}

	/** Pushes the bytes of the payload. */
	static void size(MethodVisitor code, List<Shape> parameters, int ends) {
		fixed(code, parameters);
		code.visitVarInsn(ILOAD, last(parameters, ends));
		code.visitInsn(IADD);
	}

	/**
	 * Puts the parameters.
	 *
	 * @param first local variable of the first one
	 * @param data  local variable of the memory
	 * @param at    local variable of where they begin; has another value afterwards
	 */
	static void put(MethodVisitor code, List<Shape> parameters, int first, int data, int at, int texts, int ends) {
		int local = first;
		int offset = 0;
		int end = ends;
		for (Shape shape : parameters) {
			boolean string = isString(shape);
			if (string)
				code.visitVarInsn(ALOAD, texts);
			code.visitVarInsn(ALOAD, data);
			code.visitVarInsn(ILOAD, at);
			PayloadEmitter.number(code, offset);
			code.visitInsn(IADD);
			if (string) {
				before(code, end, ends);
				code.visitVarInsn(ILOAD, end++);
				code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "put", "(Ljava/nio/ByteBuffer;III)I", false);
				code.visitVarInsn(ISTORE, at);
				local++;
				offset = 0;
			} else {
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
