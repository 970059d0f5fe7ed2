// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.ctf.internal.layout.EventLayout;

/**
 * Writes static methods that call the one of an event record class, chosen by a number that is their last parameter. Many cases are spread over several
 * methods: the virtual machine never compiles one of more than 8,000 bytes.
 */
final class SwitchEmitter implements Opcodes {

	private static final int MAX_CASES = 128;

	private final ClassWriter writer;
	private final String owner;
	private final String parameters;
	private final Type result;
	private final ToIntFunction<EventLayout> key;
	private final Function<EventLayout, String> target;
	private int groups;

	/**
	 * A writer of switches.
	 *
	 * @param parameters descriptors of the parameters before the number
	 * @param result     what the called methods give: a long that is -1 when there is no case, or nothing, and then the switch gives whether there is one
	 * @param key        the number of a class, not negative
	 * @param target     name of its method
	 */
	SwitchEmitter(ClassWriter writer, String owner, String parameters, Type result, ToIntFunction<EventLayout> key,
			Function<EventLayout, String> target) {
		this.writer = writer;
		this.owner = owner;
		this.parameters = parameters;
		this.result = result;
		this.key = key;
		this.target = target;
	}

	/** Descriptor of the methods that are written. */
	String descriptor() {
		return "(" + parameters + "I)" + (result == Type.VOID_TYPE ? Type.BOOLEAN_TYPE : result).getDescriptor();
	}

	/** Writes the method, and those that it needs. */
	void write(String method, List<EventLayout> events) {
		List<EventLayout> sorted = events.stream().sorted(Comparator.comparingInt(key)).toList();
		if (sorted.size() > MAX_CASES) {
			halves(method, sorted);
			return;
		}
		MethodVisitor code = writer.visitMethod(ACC_STATIC, method, descriptor(), null, null);
		code.visitCode();
		int[] keys = sorted.stream().mapToInt(key).toArray();
		Label none = new Label();
		Label[] labels = new Label[keys.length];
		Arrays.setAll(labels, i -> new Label());
		code.visitVarInsn(ILOAD, number());
		choose(code, keys, labels, none);
		for (int i = 0; i < keys.length; i++) {
			code.visitLabel(labels[i]);
			loadParameters(code);
			code.visitMethodInsn(INVOKESTATIC, owner, target.apply(sorted.get(i)),
					"(" + parameters + ")" + result.getDescriptor(), false);
			if (result == Type.VOID_TYPE)
				code.visitInsn(ICONST_1);
			code.visitInsn(result == Type.VOID_TYPE ? IRETURN : LRETURN);
		}
		code.visitLabel(none);
		if (result == Type.VOID_TYPE)
			code.visitInsn(ICONST_0);
		else
			code.visitLdcInsn(-1L);
		code.visitInsn(result == Type.VOID_TYPE ? IRETURN : LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Goes to the label of the number that is on the stack; the keys are sorted. */
	static void choose(MethodVisitor code, int[] keys, Label[] labels, Label none) {
		if (keys.length > 0 && keys[keys.length - 1] - keys[0] < 2 * keys.length) {
			Label[] all = new Label[keys[keys.length - 1] - keys[0] + 1];
			Arrays.fill(all, none);
			for (int i = 0; i < keys.length; i++)
				all[keys[i] - keys[0]] = labels[i];
			code.visitTableSwitchInsn(keys[0], keys[keys.length - 1], none, all);
		} else {
			code.visitLookupSwitchInsn(none, keys, labels);
		}
	}

	private void halves(String method, List<EventLayout> sorted) {
		int middle = sorted.size() / 2;
		String low = method + "$" + groups++;
		String high = method + "$" + groups++;
		MethodVisitor code = writer.visitMethod(ACC_STATIC, method, descriptor(), null, null);
		code.visitCode();
		Label higher = new Label();
		code.visitVarInsn(ILOAD, number());
		code.visitLdcInsn(key.applyAsInt(sorted.get(middle)));
		code.visitJumpInsn(IF_ICMPGE, higher);
		call(code, low);
		code.visitLabel(higher);
		call(code, high);
		code.visitMaxs(0, 0);
		code.visitEnd();
		write(low, sorted.subList(0, middle));
		write(high, sorted.subList(middle, sorted.size()));
	}

	private void call(MethodVisitor code, String method) {
		loadParameters(code);
		code.visitVarInsn(ILOAD, number());
		code.visitMethodInsn(INVOKESTATIC, owner, method, descriptor(), false);
		code.visitInsn(result == Type.VOID_TYPE ? IRETURN : LRETURN);
	}

	private int number() {
		return Arrays.stream(Type.getArgumentTypes("(" + parameters + ")V")).mapToInt(Type::getSize).sum();
	}

	private void loadParameters(MethodVisitor code) {
		int local = 0;
		for (Type type : Type.getArgumentTypes("(" + parameters + ")V")) {
			code.visitVarInsn(type.getOpcode(ILOAD), local);
			local += type.getSize();
		}
	}
}
