// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Objects that a generated class uses as constants: its class data. */
final class Constants {

	private static final Handle CLASS_DATA_AT = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/MethodHandles",
			"classDataAt", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
			false);

	private final List<Object> values = new ArrayList<>();

	/** Pushes an object. */
	void push(MethodVisitor code, Object value) {
		int index = -1;
		for (int i = 0; i < values.size() && index < 0; i++)
			if (values.get(i) == value)
				index = i;
		if (index < 0) {
			index = values.size();
			values.add(value);
		}
		code.visitLdcInsn(new ConstantDynamic("_", Type.getDescriptor(value.getClass()), CLASS_DATA_AT, index));
	}

	/** All of them. */
	List<Object> values() {
		return List.copyOf(values);
	}
}
