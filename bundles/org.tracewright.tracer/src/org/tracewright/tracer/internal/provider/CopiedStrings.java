// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.List;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.tracer.internal.provider.Shape.Letters;

/** By way of {@link org.tracewright.tracer.runtime.ShortTexts}; where each of the copies ends is in a local variable. */
final class CopiedStrings implements StringCode, Opcodes {

	private final List<Shape> parameters;
	private final int texts;
	private final int ends;
	private final int last;

	/**
	 * Code for an event.
	 *
	 * @param free the first local variable that is free
	 */
	CopiedStrings(List<Shape> parameters, int free) {
		this.parameters = parameters;
		texts = free;
		ends = free + 1;
		last = ends - 1 + (int) parameters.stream().filter(RingEmitter::isString).count();
	}

	@Override
	public void prepare(MethodVisitor code, int ring, int first, Label otherwise) {
		code.visitVarInsn(ALOAD, ring);
		code.visitFieldInsn(GETFIELD, Types.RING, "texts", Types.TEXTS_TYPE);
		code.visitVarInsn(ASTORE, texts);
		int local = first;
		int end = ends;
		for (Shape shape : parameters) {
			if (shape instanceof Letters letters) {
				code.visitVarInsn(ALOAD, texts);
				before(code, end);
				code.visitVarInsn(ALOAD, local);
				PayloadEmitter.number(code, letters.type().maxBytes());
				code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "take", "(ILjava/lang/String;I)I", false);
				code.visitVarInsn(ISTORE, end);
				code.visitVarInsn(ILOAD, end);
				code.visitJumpInsn(IFLT, otherwise);
				end++;
			}
			local += RecordEmitter.slots(shape);
		}
	}

	@Override
	public void check(MethodVisitor code, Label otherwise) {
		code.visitVarInsn(ALOAD, texts);
		code.visitVarInsn(ILOAD, last);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "areAscii", "(I)Z", false);
		code.visitJumpInsn(IFEQ, otherwise);
	}

	@Override
	public void size(MethodVisitor code) {
		code.visitVarInsn(ILOAD, last);
	}

	@Override
	public void put(MethodVisitor code, int string, int local, int ring, int at, Label otherwise) {
		code.visitVarInsn(ALOAD, texts);
		code.visitVarInsn(ALOAD, ring);
		code.visitFieldInsn(GETFIELD, Types.RING, "data", "Ljava/nio/MappedByteBuffer;");
		code.visitVarInsn(ILOAD, at);
		before(code, ends + string);
		code.visitVarInsn(ILOAD, ends + string);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TEXTS, "put", "(Ljava/nio/ByteBuffer;III)I", false);
		code.visitVarInsn(ISTORE, at);
	}

	@Override
	public void cancel(MethodVisitor code, int ring) {
		// What was looked at can be put.
	}

	/** Pushes where the text before ends. */
	private void before(MethodVisitor code, int end) {
		if (end == ends)
			code.visitInsn(ICONST_0);
		else
			code.visitVarInsn(ILOAD, end - 1);
	}
}
