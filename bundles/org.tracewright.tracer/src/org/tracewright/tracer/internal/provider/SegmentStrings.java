// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.List;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.tracer.internal.provider.Shape.Letters;

/** By {@link org.tracewright.tracer.runtime.SegmentTexts}; the bytes of all strings are in a local variable. */
final class SegmentStrings implements StringCode, Opcodes {

	private static final String SEGMENT = "java/lang/foreign/MemorySegment";

	private final List<Shape> parameters;
	private final int segments;
	private final int sum;
	private final int last;

	/**
	 * Code for an event.
	 *
	 * @param free the first local variable that is free
	 */
	SegmentStrings(List<Shape> parameters, int free) {
		this.parameters = parameters;
		segments = free;
		sum = free + 1;
		last = free + 2;
	}

	@Override
	public void prepare(MethodVisitor code, int ring, int first, Label otherwise) {
		code.visitVarInsn(ALOAD, ring);
		code.visitFieldInsn(GETFIELD, Types.RING, "segments", Types.SEGMENTS_TYPE);
		code.visitVarInsn(ASTORE, segments);
		code.visitVarInsn(ALOAD, ring);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.RING, "last", "()J", false);
		code.visitVarInsn(LSTORE, last);
		code.visitInsn(ICONST_0);
		code.visitVarInsn(ISTORE, sum);
		int local = first;
		for (Shape shape : parameters) {
			if (shape instanceof Letters letters) {
				code.visitVarInsn(ALOAD, segments);
				code.visitVarInsn(ILOAD, sum);
				code.visitVarInsn(ALOAD, local);
				PayloadEmitter.number(code, letters.type().maxBytes());
				code.visitMethodInsn(INVOKEVIRTUAL, Types.SEGMENTS, "measure", "(ILjava/lang/String;I)I", false);
				code.visitVarInsn(ISTORE, sum);
				code.visitVarInsn(ILOAD, sum);
				code.visitJumpInsn(IFLT, otherwise);
			}
			local += RecordEmitter.slots(shape);
		}
	}

	@Override
	public void check(MethodVisitor code, Label otherwise) {
		// Seen when they are put.
	}

	@Override
	public void size(MethodVisitor code) {
		code.visitVarInsn(ILOAD, sum);
	}

	@Override
	public void put(MethodVisitor code, int string, int local, int ring, int at, Label otherwise) {
		code.visitVarInsn(ALOAD, segments);
		code.visitVarInsn(ILOAD, at);
		code.visitVarInsn(ALOAD, local);
		code.visitVarInsn(ALOAD, ring);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.RING, "limit", "()I", false);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SEGMENTS, "fits", "(ILjava/lang/String;I)Z", false);
		code.visitJumpInsn(IFEQ, otherwise);
		code.visitVarInsn(ALOAD, segments);
		code.visitFieldInsn(GETFIELD, Types.SEGMENTS, "segment", "Ljava/lang/Object;");
		code.visitTypeInsn(CHECKCAST, SEGMENT);
		code.visitVarInsn(ILOAD, at);
		code.visitInsn(I2L);
		code.visitVarInsn(ALOAD, local);
		code.visitMethodInsn(INVOKEINTERFACE, SEGMENT, "setString", "(JLjava/lang/String;)V", true);
		code.visitVarInsn(ALOAD, segments);
		code.visitVarInsn(ILOAD, at);
		code.visitVarInsn(ALOAD, local);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SEGMENTS, "end", "(ILjava/lang/String;)I", false);
		code.visitVarInsn(ISTORE, at);
		code.visitVarInsn(ILOAD, at);
		code.visitJumpInsn(IFLT, otherwise);
	}

	@Override
	public void cancel(MethodVisitor code, int ring) {
		code.visitVarInsn(ALOAD, ring);
		code.visitVarInsn(LLOAD, last);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.RING, "cancel", "(J)V", false);
	}
}
