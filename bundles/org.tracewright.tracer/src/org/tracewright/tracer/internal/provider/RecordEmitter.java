// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.List;
import java.util.function.BiFunction;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.internal.provider.Shape.Bytes;
import org.tracewright.tracer.internal.provider.Shape.Constant;
import org.tracewright.tracer.internal.provider.Shape.Letter;
import org.tracewright.tracer.internal.provider.Shape.Letters;
import org.tracewright.tracer.internal.provider.Shape.Scalar;
import org.tracewright.tracer.internal.provider.Shape.Series;
import org.tracewright.tracer.internal.provider.Shape.Structure;
import org.tracewright.tracer.runtime.ArgumentLayout;
import org.tracewright.tracer.runtime.SegmentTexts;

/**
 * Writes the static methods that record events: {@code boolean record(Target, ...)}, which returns whether any target took it and throws nothing.
 * Payloads of one size go straight to the ring, and so do most with strings; others, which may need foreign code, are collected first.
 */
final class RecordEmitter implements Opcodes {

	private static final int TARGET = 0;
	private static final int FIRST = 1;
	private static final String CONDITION = "Lorg/tracewright/filter/Condition;";

	/** A method that records an event. */
	record Recorder(String owner, String method, String descriptor) {

		/** Calls it; target and arguments are on the stack, and the result afterwards. */
		void call(MethodVisitor code) {
			code.visitMethodInsn(INVOKESTATIC, owner, method, descriptor, false);
		}
	}

	private final ClassWriter writer;
	private final String owner;
	private final Constants constants;
	private final PayloadEmitter payloads;

	RecordEmitter(ClassWriter writer, String owner, Constants constants) {
		this.writer = writer;
		this.owner = owner;
		this.constants = constants;
		payloads = new PayloadEmitter(writer, owner, constants);
	}

	/**
	 * Writes the method for an event.
	 *
	 * @param method name of the provider's method
	 */
	Recorder write(String method, EventSchema schema, List<Shape> parameters) {
		Class<?>[] types = parameters.stream().map(RecordEmitter::java).toArray(Class<?>[]::new);
		StringBuilder descriptor = new StringBuilder("(" + Types.TARGET_TYPE);
		for (Class<?> type : types)
			descriptor.append(Type.getDescriptor(type));
		Recorder recorder = new Recorder(owner, "record$" + method, descriptor + ")Z");
		if (parameters.stream().allMatch(RingEmitter::isWord)) {
			direct(recorder, parameters, types, accept(method, recorder.descriptor(), parameters));
		} else if (parameters.stream().allMatch(shape -> RingEmitter.isWord(shape) || RingEmitter.isString(shape))) {
			Recorder collecting = new Recorder(owner, "collect$" + method, recorder.descriptor());
			collected(collecting, schema, parameters);
			Recorder copying = SegmentTexts.areSupported()
					? new Recorder(owner, "copy$" + method, recorder.descriptor())
					: recorder;
			straight(copying, parameters, types, CopiedStrings::new, collecting);
			if (SegmentTexts.areSupported())
				straight(recorder, parameters, types, SegmentStrings::new, copying);
		} else {
			collected(recorder, schema, parameters);
		}
		return recorder;
	}

	/** The Java type of a parameter. */
	static Class<?> java(Shape shape) {
		return switch (shape) {
			case Scalar scalar -> scalar.java();
			case Constant constant -> constant.java();
			case Letter letter -> char.class;
			case Letters letters -> letters.java();
			case Bytes bytes -> bytes.java();
			case Series series -> series.java();
			case Structure structure -> structure.java();
		};
	}

	/** How many local variables a parameter takes. */
	static int slots(Shape shape) {
		return Type.getType(java(shape)).getSize();
	}

	/** Pushes a local variable; gives the next one. */
	static int load(MethodVisitor code, Class<?> java, int local) {
		Locals.load(code, local, java);
		return local + Type.getType(java).getSize();
	}

	private MethodVisitor begin(Recorder recorder) {
		MethodVisitor code = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, recorder.method(), recorder.descriptor(), null, null);
		code.visitCode();
		return code;
	}

	private static void end(MethodVisitor code) {
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Counts the exception on the stack. */
	private static void note(MethodVisitor code) {
		code.visitMethodInsn(INVOKESTATIC, Types.FAILURES, "note", "(Ljava/lang/Throwable;)V", false);
	}

	/** Writes the method that asks a target's filter. */
	private Recorder accept(String method, String descriptor, List<Shape> parameters) {
		Recorder accept = new Recorder(owner, "accept$" + method, descriptor);
		MethodVisitor code = begin(accept);
		PayloadEmitter.number(code, parameters.size());
		code.visitMethodInsn(INVOKESTATIC, Types.ARGUMENTS, "begin", "(I)" + Types.ARGUMENTS_TYPE, false);
		int local = FIRST;
		for (int slot = 0; slot < parameters.size(); slot++) {
			code.visitInsn(DUP);
			PayloadEmitter.number(code, slot);
			Shape shape = parameters.get(slot);
			local = load(code, java(shape), local);
			argument(code, shape);
		}
		code.visitVarInsn(ALOAD, TARGET);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.ARGUMENTS, "test", "(" + Types.TARGET_TYPE + ")Z", false);
		code.visitInsn(IRETURN);
		end(code);
		return accept;
	}

	/** Gives the value on the stack to the slot below it. */
	private static void argument(MethodVisitor code, Shape shape) {
		Class<?> java = java(shape);
		if (java == float.class || java == double.class) {
			if (java == float.class)
				code.visitInsn(F2D);
			code.visitMethodInsn(INVOKEVIRTUAL, Types.ARGUMENTS, "setDouble", "(ID)V", false);
			return;
		}
		if (shape instanceof Constant constant)
			PayloadEmitter.toNumber(code, constant);
		if (java != long.class)
			code.visitInsn(I2L);
		if (shape.type() instanceof IntType whole && !whole.signed() && whole.bits() < Long.SIZE) {
			code.visitLdcInsn((1L << whole.bits()) - 1);
			code.visitInsn(LAND);
		}
		code.visitMethodInsn(INVOKEVIRTUAL, Types.ARGUMENTS, "setLong", "(IJ)V", false);
	}

	private void direct(Recorder recorder, List<Shape> parameters, Class<?>[] types, Recorder accept) {
		MethodVisitor code = begin(recorder);
		int written = FIRST;
		for (Class<?> type : types)
			written += Type.getType(type).getSize();
		int ring = written + 1;
		int data = ring + 1;
		int at = data + 1;
		Label from = new Label();
		Label to = new Label();
		Label failed = new Label();
		Label loop = new Label();
		Label write = new Label();
		Label next = new Label();
		code.visitTryCatchBlock(from, to, failed, Types.THROWABLE);
		code.visitInsn(ICONST_0);
		code.visitVarInsn(ISTORE, written);
		code.visitLabel(from);
		code.visitLabel(loop);
		code.visitVarInsn(ALOAD, TARGET);
		code.visitFieldInsn(GETFIELD, Types.TARGET, "filter", CONDITION);
		code.visitJumpInsn(IFNULL, write);
		code.visitVarInsn(ALOAD, TARGET);
		Locals.load(code, FIRST, types);
		accept.call(code);
		code.visitJumpInsn(IFEQ, next);
		code.visitLabel(write);
		code.visitVarInsn(ALOAD, TARGET);
		RingEmitter.fixed(code, parameters);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TARGET, "begin", "(I)" + Types.RING_TYPE, false);
		code.visitVarInsn(ASTORE, ring);
		code.visitVarInsn(ALOAD, ring);
		code.visitJumpInsn(IFNULL, next);
		write(code, parameters, ring, data, at, null, next);
		code.visitInsn(ICONST_1);
		code.visitVarInsn(ISTORE, written);
		code.visitLabel(next);
		code.visitVarInsn(ALOAD, TARGET);
		code.visitFieldInsn(GETFIELD, Types.TARGET, "next", Types.TARGET_TYPE);
		code.visitVarInsn(ASTORE, TARGET);
		code.visitVarInsn(ALOAD, TARGET);
		code.visitJumpInsn(IFNONNULL, loop);
		code.visitLabel(to);
		code.visitVarInsn(ILOAD, written);
		code.visitInsn(IRETURN);
		code.visitLabel(failed);
		note(code);
		code.visitVarInsn(ILOAD, written);
		code.visitInsn(IRETURN);
		end(code);
	}

	/** Puts the parameters into the record that has been begun, and commits it. */
	private static void write(MethodVisitor code, List<Shape> parameters, int ring, int data, int at, StringCode strings,
			Label otherwise) {
		code.visitVarInsn(ALOAD, ring);
		code.visitFieldInsn(GETFIELD, Types.RING, "data", "Ljava/nio/MappedByteBuffer;");
		code.visitVarInsn(ASTORE, data);
		code.visitVarInsn(ALOAD, ring);
		code.visitFieldInsn(GETFIELD, Types.RING, "at", "I");
		code.visitVarInsn(ISTORE, at);
		RingEmitter.put(code, parameters, FIRST, ring, data, at, strings, otherwise);
		code.visitVarInsn(ALOAD, ring);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.RING, "commit", "()V", false);
	}

	/** Records in the thread's own ring; when it takes more than that, or more than the strings' code can do, another method does all of it. */
	private void straight(Recorder recorder, List<Shape> parameters, Class<?>[] types,
			BiFunction<List<Shape>, Integer, StringCode> way, Recorder other) {
		MethodVisitor code = begin(recorder);
		int ring = FIRST + parameters.stream().mapToInt(RecordEmitter::slots).sum();
		int data = ring + 1;
		int at = data + 1;
		int time = at + 1;
		StringCode strings = way.apply(parameters, time + 2);
		Label from = new Label();
		Label to = new Label();
		Label failed = new Label();
		Label otherwise = new Label();
		Label lost = new Label();
		Label begun = new Label();
		code.visitTryCatchBlock(from, to, failed, Types.THROWABLE);
		code.visitLabel(from);
		code.visitVarInsn(ALOAD, TARGET);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TARGET, "own", "()" + Types.RING_TYPE, false);
		code.visitVarInsn(ASTORE, ring);
		code.visitVarInsn(ALOAD, ring);
		code.visitJumpInsn(IFNULL, otherwise);
		strings.prepare(code, ring, FIRST, otherwise);
		code.visitVarInsn(ALOAD, ring);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.RING, "now", "()J", false);
		code.visitVarInsn(LSTORE, time);
		strings.check(code, otherwise);
		code.visitVarInsn(ALOAD, TARGET);
		code.visitVarInsn(ALOAD, ring);
		RingEmitter.fixed(code, parameters);
		strings.size(code);
		code.visitInsn(IADD);
		code.visitVarInsn(LLOAD, time);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.TARGET, "begin", "(" + Types.RING_TYPE + "IJ)Z", false);
		code.visitJumpInsn(IFEQ, lost);
		write(code, parameters, ring, data, at, strings, begun);
		code.visitInsn(ICONST_1);
		code.visitInsn(IRETURN);
		code.visitLabel(to);
		code.visitLabel(failed);
		note(code);
		code.visitLabel(lost);
		code.visitInsn(ICONST_0);
		code.visitInsn(IRETURN);
		code.visitLabel(begun);
		strings.cancel(code, ring);
		code.visitLabel(otherwise);
		code.visitVarInsn(ALOAD, TARGET);
		Locals.load(code, FIRST, types);
		other.call(code);
		code.visitInsn(IRETURN);
		end(code);
	}

	private void collected(Recorder recorder, EventSchema schema, List<Shape> parameters) {
		MethodVisitor code = begin(recorder);
		int scratch = FIRST;
		for (Shape shape : parameters)
			scratch += Type.getType(java(shape)).getSize();
		int written = scratch + 1;
		Label begin = new Label();
		Label from = new Label();
		Label to = new Label();
		Label failed = new Label();
		Label nothing = new Label();
		code.visitTryCatchBlock(begin, from, nothing, Types.THROWABLE);
		code.visitTryCatchBlock(from, to, failed, Types.THROWABLE);
		code.visitLabel(begin);
		code.visitMethodInsn(INVOKESTATIC, Types.SCRATCH, "begin", "()" + Types.SCRATCH_TYPE, false);
		code.visitVarInsn(ASTORE, scratch);
		code.visitLabel(from);
		int local = FIRST;
		for (Shape shape : parameters) {
			code.visitVarInsn(ALOAD, scratch);
			local = load(code, java(shape), local);
			payloads.put(code, shape);
		}
		code.visitVarInsn(ALOAD, scratch);
		code.visitVarInsn(ALOAD, TARGET);
		constants.push(code, ArgumentLayout.of(schema.fields()));
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SCRATCH, "writeTo", "(" + Types.TARGET_TYPE + Types.LAYOUT_TYPE + ")Z", false);
		code.visitVarInsn(ISTORE, written);
		code.visitLabel(to);
		code.visitVarInsn(ALOAD, scratch);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SCRATCH, "end", "()V", false);
		code.visitVarInsn(ILOAD, written);
		code.visitInsn(IRETURN);
		code.visitLabel(failed);
		code.visitVarInsn(ALOAD, scratch);
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SCRATCH, "end", "()V", false);
		code.visitLabel(nothing);
		note(code);
		code.visitInsn(ICONST_0);
		code.visitInsn(IRETURN);
		end(code);
	}
}
