// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.reflect.Method;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Parameters among the local variables of a method. */
final class Locals {

	private Locals() {
	}

	/** The first local variable behind the parameters of a method. */
	static int end(int first, Method method) {
		int local = first;
		for (Class<?> parameter : method.getParameterTypes())
			local += Type.getType(parameter).getSize();
		return local;
	}

	/** Pushes local variables that are next to each other. */
	static void load(MethodVisitor code, int first, Class<?>... types) {
		int local = first;
		for (Class<?> parameter : types) {
			Type type = Type.getType(parameter);
			code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
			local += type.getSize();
		}
	}
}
