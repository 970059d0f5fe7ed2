// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Gives lookups that may define hidden classes. One that came from another module may not, and each class loader has an unnamed module of its own, as
 * bundles do; but it may define a plain class in the package, which has a lookup of its own.
 */
final class FullLookup implements Opcodes {

	private static final String METHOD = "lookup";
	private static final String HANDLES = Type.getInternalName(MethodHandles.class);

	private FullLookup() {
	}

	/** The same lookup, or one for the same class that may do more. */
	static Lookup of(Lookup lookup) throws Throwable {
		if (lookup.hasFullPrivilegeAccess())
			return lookup;
		Class<?> door = door(lookup, lookup.lookupClass().getName() + "$TracepointsLookup");
		Lookup inside = (Lookup) lookup.findStatic(door, METHOD, MethodType.methodType(Lookup.class)).invokeExact();
		return MethodHandles.privateLookupIn(lookup.lookupClass(), inside);
	}

	private static Class<?> door(Lookup lookup, String name) throws IllegalAccessException {
		try {
			return lookup.findClass(name);
		} catch (ClassNotFoundException e) {
			return lookup.defineClass(code(name.replace('.', '/')));
		}
	}

	private static byte[] code(String name) {
		ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
		writer.visit(V21, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", null);
		String descriptor = "()" + Type.getDescriptor(Lookup.class);
		MethodVisitor code = writer.visitMethod(ACC_STATIC, METHOD, descriptor, null, null);
		code.visitCode();
		code.visitMethodInsn(INVOKESTATIC, HANDLES, "lookup", descriptor, false);
		code.visitInsn(ARETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
		writer.visitEnd();
		return writer.toByteArray();
	}
}
