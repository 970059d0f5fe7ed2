// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.tracer.runtime.EventSwitch;

/**
 * Generates the class that implements a provider. The method of an event looks whether there is a target, and leaves all else to a static method, so
 * that it is small enough to disappear in its caller:
 *
 * <pre>
 * void orderPlaced(long orderId, double amount) {
 *     Target target = SWITCH.target;
 *     if (target != null)
 *         record(target, orderId, amount);
 * }
 * </pre>
 */
final class ImplementationEmitter implements Opcodes {

	/**
	 * A generated class.
	 *
	 * @param bytes     class file
	 * @param constants its class data
	 * @param switches  its events
	 */
	record Generated(byte[] bytes, List<Object> constants, List<EventSwitch> switches) {
	}

	private final Class<?> type;
	private final String name;
	private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
		@Override
		protected String getCommonSuperClass(String a, String b) {
			return "java/lang/Object";
		}
	};
	private final Constants constants = new Constants();
	private final RecordEmitter records;
	private final List<EventSwitch> switches = new ArrayList<>();
	/** The event that a method records first. */
	private final Map<Method, EventSwitch> firsts = new HashMap<>();

	private ImplementationEmitter(Class<?> type) {
		this.type = type;
		name = Type.getInternalName(type) + "$Tracepoints";
		records = new RecordEmitter(writer, name, constants);
	}

	/** The class for a provider. */
	static Generated generate(Class<?> type, List<Tracepoint> tracepoints) {
		return new ImplementationEmitter(type).generate(tracepoints);
	}

	private Generated generate(List<Tracepoint> tracepoints) {
		writer.visit(V21, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object",
				new String[]{Type.getInternalName(type)});
		MethodVisitor init = writer.visitMethod(0, "<init>", "()V", null, null);
		init.visitCode();
		init.visitVarInsn(ALOAD, 0);
		init.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
		init.visitInsn(RETURN);
		end(init);
		for (Tracepoint tracepoint : tracepoints)
			if (tracepoint instanceof Tracepoint.Event event)
				event(event);
			else if (tracepoint instanceof Tracepoint.Range range)
				span(range);
		for (Tracepoint tracepoint : tracepoints)
			if (tracepoint instanceof Tracepoint.Guard guard)
				guard(guard);
		writer.visitEnd();
		return new Generated(writer.toByteArray(), constants.values(), List.copyOf(switches));
	}

	private MethodVisitor begin(Method method) {
		MethodVisitor code = writer.visitMethod(ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
		code.visitCode();
		return code;
	}

	private static void end(MethodVisitor code) {
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	private EventSwitch first(Method method, EventSwitch event) {
		firsts.put(method, event);
		switches.add(event);
		return event;
	}

	/** Pushes the first target of an event. */
	private void target(MethodVisitor code, EventSwitch event) {
		constants.push(code, event);
		code.visitFieldInsn(GETFIELD, Types.SWITCH, "target", Types.TARGET_TYPE);
	}

	private void event(Tracepoint.Event event) {
		EventSwitch on = first(event.method(), new EventSwitch(event.schema()));
		RecordEmitter.Recorder recorder = records.write(event.method().getName(), event.schema(), event.parameters());
		MethodVisitor code = begin(event.method());
		Label off = new Label();
		int target = Locals.end(1, event.method());
		target(code, on);
		code.visitVarInsn(ASTORE, target);
		code.visitVarInsn(ALOAD, target);
		code.visitJumpInsn(IFNULL, off);
		code.visitVarInsn(ALOAD, target);
		Locals.load(code, 1, event.method().getParameterTypes());
		recorder.call(code);
		code.visitInsn(POP);
		code.visitLabel(off);
		code.visitInsn(RETURN);
		end(code);
	}

	private void guard(Tracepoint.Guard guard) {
		MethodVisitor code = begin(guard.method());
		Label off = new Label();
		target(code, firsts.get(guard.of()));
		code.visitJumpInsn(IFNULL, off);
		code.visitInsn(ICONST_1);
		code.visitInsn(IRETURN);
		code.visitLabel(off);
		code.visitInsn(ICONST_0);
		code.visitInsn(IRETURN);
		end(code);
	}

	private void span(Tracepoint.Range span) {
		EventSwitch on = first(span.method(), new EventSwitch(span.begin()));
		EventSwitch closing = new EventSwitch(span.end());
		switches.add(closing);
		String open = open(span, closing);
		MethodVisitor code = begin(span.method());
		Label off = new Label();
		int target = Locals.end(1, span.method());
		target(code, on);
		code.visitVarInsn(ASTORE, target);
		code.visitVarInsn(ALOAD, target);
		code.visitJumpInsn(IFNULL, off);
		code.visitVarInsn(ALOAD, target);
		Locals.load(code, 1, span.method().getParameterTypes());
		code.visitMethodInsn(INVOKESTATIC, name, open, openMethod(span), false);
		code.visitInsn(ARETURN);
		code.visitLabel(off);
		code.visitMethodInsn(INVOKESTATIC, Types.SPANS, "none", "()" + Types.SPAN_TYPE, false);
		code.visitInsn(ARETURN);
		end(code);
	}

	private static String openMethod(Tracepoint.Range span) {
		StringBuilder parameters = new StringBuilder();
		for (Class<?> parameter : span.method().getParameterTypes())
			parameters.append(Type.getDescriptor(parameter));
		return "(" + Types.TARGET_TYPE + parameters + ")" + Types.SPAN_TYPE;
	}

	/** The method that records the beginning of a span and returns what records its end. */
	private String open(Tracepoint.Range span, EventSwitch closing) {
		List<Shape> parameters = new ArrayList<>(span.parameters());
		parameters.add(new Shape.Scalar(long.class, span.begin().fields().getLast().type()));
		RecordEmitter.Recorder recorder = records.write(span.method().getName(), span.begin(), parameters);
		String method = "open$" + span.method().getName();
		MethodVisitor code = writer.visitMethod(ACC_PRIVATE | ACC_STATIC, method, openMethod(span), null, null);
		code.visitCode();
		int number = Locals.end(1, span.method());
		Label from = new Label();
		Label to = new Label();
		Label failed = new Label();
		Label lost = new Label();
		code.visitTryCatchBlock(from, to, failed, Types.THROWABLE);
		code.visitLabel(from);
		code.visitMethodInsn(INVOKESTATIC, Types.SPANS, "next", "()J", false);
		code.visitVarInsn(LSTORE, number);
		code.visitVarInsn(ALOAD, 0);
		Locals.load(code, 1, span.method().getParameterTypes());
		code.visitVarInsn(LLOAD, number);
		recorder.call(code);
		code.visitJumpInsn(IFEQ, lost);
		constants.push(code, closing);
		code.visitVarInsn(LLOAD, number);
		code.visitMethodInsn(INVOKESTATIC, Types.SPANS, "open", "(L" + Types.SWITCH + ";J)" + Types.SPAN_TYPE, false);
		code.visitInsn(ARETURN);
		code.visitLabel(to);
		code.visitLabel(failed);
		code.visitMethodInsn(INVOKESTATIC, Types.FAILURES, "note", "(Ljava/lang/Throwable;)V", false);
		code.visitLabel(lost);
		code.visitMethodInsn(INVOKESTATIC, Types.SPANS, "none", "()" + Types.SPAN_TYPE, false);
		code.visitInsn(ARETURN);
		end(code);
		return method;
	}
}
