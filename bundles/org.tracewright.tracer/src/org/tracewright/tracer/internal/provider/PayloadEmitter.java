// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.internal.provider.Shape.Bytes;
import org.tracewright.tracer.internal.provider.Shape.Constant;
import org.tracewright.tracer.internal.provider.Shape.Letter;
import org.tracewright.tracer.internal.provider.Shape.Letters;
import org.tracewright.tracer.internal.provider.Shape.Member;
import org.tracewright.tracer.internal.provider.Shape.Scalar;
import org.tracewright.tracer.internal.provider.Shape.Series;
import org.tracewright.tracer.internal.provider.Shape.Structure;

/** Writes code that puts values into scratches, with a method for each class of records. */
final class PayloadEmitter implements Opcodes {

	private static final String VALUE = "value";

	private final ClassWriter writer;
	private final String owner;
	private final Constants constants;
	private final Map<Class<?>, String> records = new LinkedHashMap<>();
	private final Map<Class<?>, String> series = new LinkedHashMap<>();

	/**
	 * For a class.
	 *
	 * @param owner its internal name
	 */
	PayloadEmitter(ClassWriter writer, String owner, Constants constants) {
		this.writer = writer;
		this.owner = owner;
		this.constants = constants;
	}

	/** Puts the value on top of the stack into the scratch below it; both are gone afterwards. */
	void put(MethodVisitor code, Shape shape) {
		switch (shape) {
			case Scalar scalar -> {
				toBits(code, scalar.java());
				String method = switch ((int) Blank.size(scalar.type())) {
					case Byte.BYTES -> "putByte";
					case Short.BYTES -> "putShort";
					case Integer.BYTES -> "putInt";
					default -> "putLong";
				};
				call(code, method, "(" + bitsType(scalar.type()) + ")V");
			}
			case Constant constant -> {
				toNumber(code, constant);
				boolean small = constant.type().bits() == Byte.SIZE;
				code.visitInsn(small ? I2B : I2S);
				call(code, small ? "putByte" : "putShort", small ? "(B)V" : "(S)V");
			}
			case Letter letter -> call(code, "putChar", "(C)V");
			case Letters letters -> {
				number(code, letters.type().maxBytes());
				call(code, "putText", "(" + Type.getDescriptor(letters.java()) + "I)V");
			}
			case Bytes bytes -> {
				number(code, bytes.type().maxBytes());
				call(code, "putBytes", bytes.java() == ByteBuffer.class ? "(Ljava/nio/ByteBuffer;I)V" : "([BI)V");
			}
			case Series elements -> elements(code, elements);
			case Structure structure ->
				code.visitMethodInsn(INVOKESTATIC, owner, record(structure), recordMethod(structure.java()), false);
		}
	}

	private static void call(MethodVisitor code, String method, String descriptor) {
		code.visitMethodInsn(INVOKEVIRTUAL, Types.SCRATCH, method, descriptor, false);
	}

	/** Makes the bits that are recorded of a number on the stack; integers are these already. */
	static void toBits(MethodVisitor code, Class<?> java) {
		if (java == float.class)
			code.visitMethodInsn(INVOKESTATIC, "java/lang/Float", "floatToRawIntBits", "(F)I", false);
		else if (java == double.class)
			code.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "doubleToRawLongBits", "(D)J", false);
	}

	/** The descriptor of an integer with so many bits as a number has. */
	static String bitsType(FieldType type) {
		return switch ((int) Blank.size(type)) {
			case Byte.BYTES -> "B";
			case Short.BYTES -> "S";
			case Integer.BYTES -> "I";
			default -> "J";
		};
	}

	/** Makes the number of an enumeration's constant on the stack. */
	static void toNumber(MethodVisitor code, Constant constant) {
		number(code, constant.none());
		code.visitMethodInsn(INVOKESTATIC, Types.SCRATCH, "ordinal", "(Ljava/lang/Enum;I)I", false);
	}

	/** Pushes an int. */
	static void number(MethodVisitor code, int value) {
		if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE)
			code.visitIntInsn(BIPUSH, value);
		else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE)
			code.visitIntInsn(SIPUSH, value);
		else
			code.visitLdcInsn(value);
	}

	private void elements(MethodVisitor code, Series elements) {
		number(code, elements.length());
		switch (elements.element()) {
			case Structure structure ->
				code.visitMethodInsn(INVOKESTATIC, owner, series(structure), seriesMethod(structure.java()), false);
			case Letters letters -> {
				number(code, letters.type().maxBytes());
				fixed(code, "[Ljava/lang/CharSequence;", "II");
			}
			case Constant constant -> {
				number(code, constant.none());
				fixed(code, "[Ljava/lang/Enum;", "II");
			}
			case Scalar scalar -> fixed(code, Type.getDescriptor(elements.java()), "I");
			case Letter letter -> fixed(code, "[C", "I");
			case Bytes bytes -> throw new IllegalStateException("arrays of bytes are not read");
			case Series inner -> throw new IllegalStateException("arrays of arrays are not read");
		}
	}

	private static void fixed(MethodVisitor code, String array, String numbers) {
		code.visitMethodInsn(INVOKESTATIC, Types.ELEMENTS, "put", "(" + Types.SCRATCH_TYPE + array + numbers + ")V", false);
	}

	private static String recordMethod(Class<?> java) {
		return "(" + Types.SCRATCH_TYPE + Type.getDescriptor(java) + ")V";
	}

	private static String seriesMethod(Class<?> java) {
		return "(" + Types.SCRATCH_TYPE + "[" + Type.getDescriptor(java) + "I)V";
	}

	/** The method that puts a record; null is recorded as blank. */
	private String record(Structure structure) {
		String known = records.get(structure.java());
		if (known != null)
			return known;
		String name = VALUE + "$" + records.size();
		records.put(structure.java(), name);
		MethodVisitor code = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, name, recordMethod(structure.java()), null, null);
		code.visitCode();
		Label present = new Label();
		code.visitVarInsn(ALOAD, 1);
		code.visitJumpInsn(IFNONNULL, present);
		code.visitVarInsn(ALOAD, 0);
		constants.push(code, Blank.of(structure.type()));
		call(code, "putAll", "([B)V");
		code.visitInsn(RETURN);
		code.visitLabel(present);
		String java = Type.getInternalName(structure.java());
		for (Member member : structure.members()) {
			code.visitVarInsn(ALOAD, 0);
			code.visitVarInsn(ALOAD, 1);
			code.visitMethodInsn(INVOKEVIRTUAL, java, member.accessor().getName(), Type.getMethodDescriptor(member.accessor()),
					false);
			put(code, member.shape());
		}
		code.visitInsn(RETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
		return name;
	}

	/** The method that puts an array of records; null stands for missing ones. */
	private String series(Structure structure) {
		String known = series.get(structure.java());
		if (known != null)
			return known;
		String name = VALUE + "s$" + series.size();
		series.put(structure.java(), name);
		String one = record(structure);
		MethodVisitor code = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, name, seriesMethod(structure.java()), null, null);
		code.visitCode();
		int count = 3;
		int index = 4;
		Label missing = new Label();
		Label counted = new Label();
		code.visitVarInsn(ALOAD, 0);
		code.visitVarInsn(ALOAD, 1);
		code.visitJumpInsn(IFNULL, missing);
		code.visitVarInsn(ALOAD, 1);
		code.visitInsn(ARRAYLENGTH);
		code.visitVarInsn(ISTORE, count);
		code.visitJumpInsn(GOTO, counted);
		code.visitLabel(missing);
		number(code, 0);
		code.visitVarInsn(ISTORE, count);
		code.visitLabel(counted);
		code.visitVarInsn(ILOAD, count);
		code.visitVarInsn(ILOAD, 2);
		code.visitMethodInsn(INVOKESTATIC, Types.ELEMENTS, "count", "(" + Types.SCRATCH_TYPE + "II)I", false);
		code.visitVarInsn(ISTORE, count);
		number(code, 0);
		code.visitVarInsn(ISTORE, index);
		loop(code, index, count, () -> {
			code.visitVarInsn(ALOAD, 1);
			code.visitVarInsn(ILOAD, index);
			code.visitInsn(AALOAD);
			code.visitMethodInsn(INVOKESTATIC, owner, one, recordMethod(structure.java()), false);
		});
		loop(code, index, 2, () -> {
			code.visitInsn(ACONST_NULL);
			code.visitMethodInsn(INVOKESTATIC, owner, one, recordMethod(structure.java()), false);
		});
		code.visitInsn(RETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
		return name;
	}

	private static void loop(MethodVisitor code, int index, int limit, Runnable body) {
		Label head = new Label();
		Label end = new Label();
		code.visitLabel(head);
		code.visitVarInsn(ILOAD, index);
		code.visitVarInsn(ILOAD, limit);
		code.visitJumpInsn(IF_ICMPGE, end);
		code.visitVarInsn(ALOAD, 0);
		body.run();
		code.visitIincInsn(index, 1);
		code.visitJumpInsn(GOTO, head);
		code.visitLabel(end);
	}
}
