// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Field;
import org.tracewright.trace.Scope;

/**
 * Generates a class that decodes the event records of one data stream class: straight code for what the layout programs say. Event record classes that are not
 * plain are left out; their records are decoded by the program.
 */
public final class CodeGenerator implements Opcodes {

	private static final String FIND = Names.of(Names.DECODER) + "J";
	private static final String DRAIN = FIND + Names.of(Names.VALUES) + Names.of(Names.VISITOR) + Names.of(Names.SINK)
			+ Names.of(Names.VIEW);
	private static final String SHOW = Names.of(Names.DECODER) + Names.of(Names.VALUES) + Names.of(Names.VISITOR);

	/**
	 * A generated class.
	 *
	 * @param bytes     class file
	 * @param constants its class data
	 */
	public record Generated(byte[] bytes, List<Object> constants) {
	}

	private final StreamLayout layout;
	private final List<Object> constants = new ArrayList<>();
	private final String name = Names.READ + "RecordCode$Generated";
	private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
		@Override
		protected String getCommonSuperClass(String a, String b) {
			return "java/lang/Object";
		}
	};
	private final Map<Integer, Phase> anchors = new HashMap<>();

	private CodeGenerator(StreamLayout layout) {
		this.layout = layout;
	}

	/** The class for a data stream class; nothing when its event records are not plain. */
	public static Optional<Generated> generate(StreamLayout layout) {
		if (!Plain.header(layout))
			return Optional.empty();
		try {
			return Optional.of(new CodeGenerator(layout).generate());
		} catch (MethodTooLargeException | ClassTooLargeException e) {
			return Optional.empty();
		}
	}

	private Generated generate() {
		writer.visit(V21, ACC_FINAL | ACC_SUPER, name, null, Names.RECORD_CODE, null);
		MethodVisitor init = begin(0, "<init>", "()V");
		init.visitVarInsn(ALOAD, 0);
		init.visitMethodInsn(INVOKESPECIAL, Names.RECORD_CODE, "<init>", "()V", false);
		init.visitInsn(RETURN);
		end(init);
		Phase body = next();
		List<EventLayout> plain = Arrays.stream(layout.events()).filter(Plain::event).toList();
		new SwitchEmitter(writer, name, FIND, Type.LONG_TYPE, event -> (int) event.type().id(), event -> "find_" + event.index())
				.write("find", plain);
		new DrainEmitter(layout, plain, constants, anchors, body, this::places, writer, name, DRAIN).write();
		Map<Integer, Map<Integer, Phase>> known = new HashMap<>();
		for (EventLayout event : plain)
			known.put(event.index(), find(event, body));
		if (layout.eventHeader() != null)
			show("show" + Scope.EVENT_HEADER.ordinal(), layout.eventHeader(), anchors, places(null));
		if (layout.commonContext() != null)
			show("show" + Scope.COMMON_CONTEXT.ordinal(), layout.commonContext(), common(known, plain), places(null));
		SwitchEmitter context = scope(Scope.SPECIFIC_CONTEXT, EventLayout::context, plain, known);
		SwitchEmitter payload = scope(Scope.PAYLOAD, EventLayout::payload, plain, known);
		visit(context, payload);
		for (EventLayout event : plain)
			all(event);
		SwitchEmitter every = new SwitchEmitter(writer, name, SHOW, Type.VOID_TYPE, EventLayout::index,
				event -> "all_" + event.index());
		every.write("all", plain);
		visitAll(every);
		writer.visitEnd();
		return new Generated(writer.toByteArray(), List.copyOf(constants));
	}

	private SwitchEmitter scope(Scope scope, Function<EventLayout, ScopeLayout> part, List<EventLayout> plain,
			Map<Integer, Map<Integer, Phase>> known) {
		String method = "show" + scope.ordinal();
		SwitchEmitter choice = new SwitchEmitter(writer, name, SHOW, Type.VOID_TYPE, EventLayout::index,
				event -> method + "_" + event.index());
		choice.write(method, plain);
		for (EventLayout event : plain)
			show(method + "_" + event.index(), part.apply(event), known.get(event.index()), places(event));
		return choice;
	}

	/** What all event record classes know of the common context's positions. */
	private static Map<Integer, Phase> common(Map<Integer, Map<Integer, Phase>> known, List<EventLayout> plain) {
		if (plain.isEmpty())
			return Map.of();
		Map<Integer, Phase> common = new HashMap<>(known.get(plain.getFirst().index()));
		known.values()
				.forEach(other -> common.replaceAll((anchor, phase) -> phase.or(other.getOrDefault(anchor, Phase.UNKNOWN))));
		return common;
	}

	private MethodVisitor begin(int access, String method, String descriptor) {
		MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
		code.visitCode();
		return code;
	}

	private static void end(MethodVisitor code) {
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Loads what methods need of the decoder into their locals. */
	static void load(Emitter emitter) {
		Locals locals = emitter.locals();
		emitter.load("data", Names.of(Names.BUFFER), ASTORE, locals.data());
		emitter.load("base", "I", ISTORE, locals.base());
		emitter.load("end", "J", LSTORE, locals.end());
		emitter.load("anchors", "[J", ASTORE, locals.anchors());
		emitter.load("saves", "[J", ASTORE, locals.saves());
	}

	/** {@code long next(Decoder, long at)}; gives what is known of the position behind the header. */
	private Phase next() {
		MethodVisitor code = begin(0, "next", "(" + FIND + ")J");
		Emitter emitter = new Emitter(code, constants, Locals.from(1, 2, 8));
		Locals locals = emitter.locals();
		load(emitter);
		emitter.load("clock", "J", LSTORE, locals.clock());
		emitter.push(0L);
		code.visitVarInsn(LSTORE, locals.id());
		Phase phase = Phase.UNKNOWN;
		if (layout.eventHeader() != null)
			phase = emitter.align(phase, layout.eventHeader().root().alignment());
		Label fine = new Label();
		code.visitVarInsn(LLOAD, locals.at());
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitFieldInsn(GETFIELD, Names.DECODER, "stop", "J");
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFLT, fine);
		emitter.giveUp();
		code.visitLabel(fine);
		if (layout.eventHeader() != null) {
			StepEmitter steps = new StepEmitter(emitter, anchors, phase, null, locals.free());
			steps.program(layout.eventHeader().program());
			phase = steps.phase();
		}
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.at());
		id(emitter);
		code.visitMethodInsn(INVOKESTATIC, name, "find", "(" + FIND + "I)J", false);
		code.visitInsn(LRETURN);
		end(code);
		return phase;
	}

	/** Pushes the id of the event record class. */
	private void id(Emitter emitter) {
		MethodVisitor code = emitter.code();
		int local = emitter.locals().id();
		if (!Plain.identified(layout)) {
			emitter.push((int) layout.onlyEvent().type().id());
			return;
		}
		Label dense = new Label();
		code.visitVarInsn(LLOAD, local);
		emitter.push((long) Integer.MAX_VALUE);
		code.visitInsn(LAND);
		code.visitVarInsn(LLOAD, local);
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFEQ, dense);
		emitter.giveUp();
		code.visitLabel(dense);
		code.visitVarInsn(LLOAD, local);
		code.visitInsn(L2I);
	}

	/** {@code static long find_n(Decoder, long at)}: the record behind its header; gives what is known of its positions. */
	private Map<Integer, Phase> find(EventLayout event, Phase start) {
		MethodVisitor code = begin(ACC_STATIC, "find_" + event.index(), "(" + FIND + ")J");
		Emitter emitter = new Emitter(code, constants, Locals.from(0, 1, 3));
		Map<Integer, Phase> known = new HashMap<>(anchors);
		load(emitter);
		code.visitVarInsn(ALOAD, 0);
		emitter.push(event.index());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "eventIndex", "I");
		StepEmitter steps = new StepEmitter(emitter, known, start, null, emitter.locals().free());
		for (ScopeLayout scope : new ScopeLayout[]{layout.commonContext(), event.context(), event.payload()})
			if (scope != null)
				steps.program(scope.program());
		code.visitVarInsn(LLOAD, emitter.locals().at());
		code.visitInsn(LRETURN);
		end(code);
		return known;
	}

	/** {@code static void all_n(Decoder, Values, ValueVisitor)}: all scopes of a record. */
	private void all(EventLayout event) {
		MethodVisitor code = begin(ACC_STATIC, "all_" + event.index(), "(" + SHOW + ")V");
		if (layout.eventHeader() != null)
			show(code, Scope.EVENT_HEADER, "");
		if (layout.commonContext() != null)
			show(code, Scope.COMMON_CONTEXT, "");
		if (event.context() != null)
			show(code, Scope.SPECIFIC_CONTEXT, "_" + event.index());
		if (event.payload() != null)
			show(code, Scope.PAYLOAD, "_" + event.index());
		code.visitInsn(RETURN);
		end(code);
	}

	private void show(MethodVisitor code, Scope scope, String suffix) {
		for (int i = 0; i < 3; i++)
			code.visitVarInsn(ALOAD, i);
		code.visitMethodInsn(INVOKESTATIC, name, "show" + scope.ordinal() + suffix, "(" + SHOW + ")V", false);
	}

	/** {@code boolean visitAll(Decoder, Values, ValueVisitor)}. */
	private void visitAll(SwitchEmitter every) {
		MethodVisitor code = begin(0, "visitAll", "(" + SHOW + ")Z");
		for (int i = 1; i < 4; i++)
			code.visitVarInsn(ALOAD, i);
		code.visitVarInsn(ALOAD, 1);
		code.visitFieldInsn(GETFIELD, Names.DECODER, "eventIndex", "I");
		code.visitMethodInsn(INVOKESTATIC, name, "all", every.descriptor(), false);
		code.visitInsn(IRETURN);
		end(code);
	}

	/** {@code boolean visit(Decoder, Values, int scope, ValueVisitor)}. */
	private void visit(SwitchEmitter context, SwitchEmitter payload) {
		MethodVisitor code = begin(0, "visit",
				"(" + Names.of(Names.DECODER) + Names.of(Names.VALUES) + "I" + Names.of(Names.VISITOR) + ")Z");
		for (Scope scope : List.of(Scope.PAYLOAD, Scope.SPECIFIC_CONTEXT, Scope.COMMON_CONTEXT, Scope.EVENT_HEADER)) {
			boolean shared = scope == Scope.COMMON_CONTEXT || scope == Scope.EVENT_HEADER;
			if (shared && (scope == Scope.COMMON_CONTEXT ? layout.commonContext() : layout.eventHeader()) == null)
				continue;
			Label other = new Label();
			code.visitVarInsn(ILOAD, 3);
			code.visitLdcInsn(scope.ordinal());
			code.visitJumpInsn(IF_ICMPNE, other);
			code.visitVarInsn(ALOAD, 1);
			code.visitVarInsn(ALOAD, 2);
			code.visitVarInsn(ALOAD, 4);
			if (shared) {
				code.visitMethodInsn(INVOKESTATIC, name, "show" + scope.ordinal(), "(" + SHOW + ")V", false);
				code.visitInsn(ICONST_1);
			} else {
				code.visitVarInsn(ALOAD, 1);
				code.visitFieldInsn(GETFIELD, Names.DECODER, "eventIndex", "I");
				code.visitMethodInsn(INVOKESTATIC, name, "show" + scope.ordinal(),
						(scope == Scope.PAYLOAD ? payload : context).descriptor(), false);
			}
			code.visitInsn(IRETURN);
			code.visitLabel(other);
		}
		code.visitInsn(ICONST_0);
		code.visitInsn(IRETURN);
		end(code);
	}

	/** {@code static void show…(Decoder, Values, ValueVisitor)}: the values of a scope. */
	private void show(String method, ScopeLayout scope, Map<Integer, Phase> known, Function<Field, Place> places) {
		MethodVisitor code = begin(ACC_STATIC, method, "(" + SHOW + ")V");
		Emitter emitter = new Emitter(code, constants, Locals.from(0, 3, 5));
		if (scope != null) {
			load(emitter);
			new VisitEmitter(emitter, known, new Found(), places, 1, 2).members(scope.root());
		}
		code.visitInsn(RETURN);
		end(code);
	}

	/** Finds the places of fields, those of an event record class among them; null for fields within arrays. */
	private Function<Field, Place> places(EventLayout event) {
		Place[] shared = layout.places();
		return field -> {
			if (field == null || field.handle() < 0)
				return null;
			int handle = field.handle();
			return handle < shared.length ? shared[handle] : event.places()[handle - shared.length];
		};
	}
}
