// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Field;

/**
 * Writes {@code long drain(…)}: one loop over the records of a packet that shows all their values, with everything in locals. It ends at the first record that
 * it is not for, at which another way of reading goes on. Each event record class has a method of its own, which gets what the loop has found in the header: the
 * virtual machine puts as many of them into the loop as it likes.
 */
final class DrainEmitter implements Opcodes {

	/** Classes in the loop: methods of more than 8,000 bytes of byte code are never compiled by the virtual machine. */
	private static final int MAX_CLASSES = 64;
	private static final int VALUES = 4;
	private static final int VIEW = 7;

	private final StreamLayout layout;
	private final List<EventLayout> events;
	private final List<Object> constants;
	private final Map<Integer, Phase> phases;
	private final Phase body;
	private final Function<EventLayout, Function<Field, Place>> places;
	private final ClassWriter writer;
	private final String owner;
	private final String parameters;

	/**
	 * For a data stream class.
	 *
	 * @param plain      its plain event record classes
	 * @param phases     what is known of the positions of headers
	 * @param body       what is known of the position behind a header
	 * @param places     finds the places of the fields of a class
	 * @param owner      name of the class that is written
	 * @param parameters descriptors of the method's parameters
	 */
	DrainEmitter(StreamLayout layout, List<EventLayout> plain, List<Object> constants, Map<Integer, Phase> phases, Phase body,
			Function<EventLayout, Function<Field, Place>> places, ClassWriter writer, String owner, String parameters) {
		this.layout = layout;
		this.constants = constants;
		this.phases = phases;
		this.body = body;
		this.places = places;
		this.writer = writer;
		this.owner = owner;
		this.parameters = parameters;
		events = plain.subList(0, Math.min(MAX_CLASSES, plain.size()));
	}

	/** Writes the method. */
	void write() {
		MethodVisitor code = writer.visitMethod(0, "drain", "(" + parameters + ")J", null, null);
		code.visitCode();
		Label failed = new Label();
		Label out = new Label();
		Label loop = new Label();
		Emitter emitter = new Emitter(code, constants, Locals.from(1, 2, 8), failed);
		Locals locals = emitter.locals();
		CodeGenerator.load(emitter);
		emitter.load("clock", "J", LSTORE, locals.clock());
		int stop = locals.free();
		int start = stop + 2;
		int before = stop + 4;
		emitter.load("stop", "J", LSTORE, stop);
		copy(code, locals.at(), start);
		copy(code, locals.clock(), before);
		Found header = new Found();
		int free = layout.eventHeader() == null ? before : header.reserve(layout.eventHeader().program(), code, before);
		if (free >= 0 && (layout.eventHeader() == null || isKept(layout.eventHeader().root(), header))) {
			code.visitLabel(loop);
			copy(code, locals.at(), start);
			copy(code, locals.clock(), before);
			code.visitInsn(LCONST_0);
			code.visitVarInsn(LSTORE, locals.id());
			if (layout.eventHeader() != null)
				emitter.align(Phase.UNKNOWN, layout.eventHeader().root().alignment());
			code.visitVarInsn(LLOAD, locals.at());
			code.visitVarInsn(LLOAD, stop);
			code.visitInsn(LCMP);
			code.visitJumpInsn(IFGE, failed);
			if (layout.eventHeader() != null) {
				Phase aligned = layout.eventHeader().root().alignment() == 1
						? Phase.UNKNOWN
						: Phase.aligned(layout.eventHeader().root().alignment());
				new StepEmitter(emitter, new HashMap<>(phases), aligned, header, free + 2)
						.program(layout.eventHeader().program());
			}
			choose(emitter, header, loop, failed, before, start);
		}
		code.visitLabel(failed);
		copy(code, start, locals.at());
		copy(code, before, locals.clock());
		code.visitJumpInsn(GOTO, out);
		code.visitLabel(out);
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		code.visitVarInsn(LLOAD, locals.at());
		code.visitInsn(LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
	}

	/** Whether all fields of the header are integers that are in locals: the methods of classes get nothing else of it. */
	private boolean isKept(Layout layoutOfHeader, Found header) {
		Layout[] parts;
		Field[] fields;
		switch (layoutOfHeader) {
			case Layout.Struct struct -> {
				parts = struct.members();
				fields = struct.fields();
			}
			case Layout.Variant variant -> {
				parts = variant.options();
				fields = variant.fields();
			}
			default -> {
				return false;
			}
		}
		for (int i = 0; i < parts.length; i++) {
			Place place = places.apply(null).apply(fields[i]);
			boolean kept = parts[i] instanceof Layout.Int && place != null
					&& header.values().containsKey(new Found.Spot(place.anchor(), place.offset()));
			if (!kept && !isKept(parts[i], header))
				return false;
		}
		return true;
	}

	private static void copy(MethodVisitor code, int from, int to) {
		code.visitVarInsn(LLOAD, from);
		code.visitVarInsn(LSTORE, to);
	}

	private void choose(Emitter emitter, Found header, Label loop, Label failed, int before, int start) {
		MethodVisitor code = emitter.code();
		Label[] labels = new Label[events.size()];
		Arrays.setAll(labels, i -> new Label());
		if (Plain.identified(layout)) {
			int[] keys = events.stream().mapToInt(e -> (int) e.type().id()).sorted().toArray();
			Label[] sorted = new Label[keys.length];
			for (int i = 0; i < labels.length; i++)
				sorted[Arrays.binarySearch(keys, (int) events.get(i).type().id())] = labels[i];
			code.visitVarInsn(LLOAD, emitter.locals().id());
			emitter.push((long) Integer.MAX_VALUE);
			code.visitInsn(LAND);
			code.visitVarInsn(LLOAD, emitter.locals().id());
			code.visitInsn(LCMP);
			code.visitJumpInsn(IFNE, failed);
			code.visitVarInsn(LLOAD, emitter.locals().id());
			code.visitInsn(L2I);
			SwitchEmitter.choose(code, keys, sorted, failed);
		} else {
			code.visitJumpInsn(GOTO, labels.length == 0 ? failed : labels[0]);
		}
		List<Integer> given = new TreeSet<>(header.values().values()).stream().toList();
		for (int i = 0; i < labels.length; i++) {
			code.visitLabel(labels[i]);
			if (record(events.get(i), header, given))
				call(emitter, events.get(i), given, failed, before, start);
			else
				code.visitJumpInsn(GOTO, failed);
			code.visitJumpInsn(GOTO, loop);
		}
	}

	private static String method(EventLayout event) {
		return "record_" + event.index();
	}

	private String descriptor(List<Integer> given) {
		return "(" + parameters + "J".repeat(given.size()) + ")J";
	}

	/** Calls the method of a class; its result is the new position, unless the record is not plain or has no size. */
	private void call(Emitter emitter, EventLayout event, List<Integer> given, Label failed, int before, int start) {
		MethodVisitor code = emitter.code();
		Locals locals = emitter.locals();
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.at());
		for (int i = VALUES; i <= VIEW; i++)
			code.visitVarInsn(ALOAD, i);
		for (int local : given)
			code.visitVarInsn(LLOAD, local);
		code.visitMethodInsn(INVOKESTATIC, owner, method(event), descriptor(given), false);
		code.visitInsn(DUP2);
		code.visitVarInsn(LSTORE, locals.at());
		code.visitVarInsn(LLOAD, start);
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFLE, failed);
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, start);
		code.visitVarInsn(LLOAD, before);
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitMethodInsn(INVOKEVIRTUAL, Names.DECODER, "checkClock", "(JJJ)V", false);
	}

	/**
	 * Writes the method of a class: finds its fields, then shows them and those of the header; false when it has steps that are not for locals.
	 *
	 * @param given locals of the loop whose values are its last parameters
	 */
	private boolean record(EventLayout event, Found header, List<Integer> given) {
		MethodVisitor code = writer.visitMethod(ACC_STATIC, method(event), descriptor(given), null, null);
		code.visitCode();
		int first = VIEW;
		Emitter emitter = new Emitter(code, constants, Locals.from(0, 1, first + 2 * given.size()));
		List<ScopeLayout> scopes = Stream.of(layout.commonContext(), event.context(), event.payload()).filter(Objects::nonNull)
				.toList();
		Found found = new Found();
		int end = found.reserve(scopes, code, emitter.locals().free());
		boolean simple = end >= 0;
		if (simple) {
			header.values().forEach((spot, local) -> found.values().put(spot, first + 2 * given.indexOf(local)));
			header.saves().forEach((save, local) -> found.saves().putIfAbsent(save,
					local == Found.IN_DECODER ? local : first + 2 * given.indexOf(local)));
			CodeGenerator.load(emitter);
			Map<Integer, Phase> known = new HashMap<>(phases);
			StepEmitter steps = new StepEmitter(emitter, known, body, found, end + 2);
			for (ScopeLayout scope : scopes)
				steps.program(scope.program());
			int next = end + 4;
			copy(code, emitter.locals().at(), next);
			code.visitVarInsn(ALOAD, 0);
			emitter.push(event.index());
			code.visitFieldInsn(PUTFIELD, Names.DECODER, "eventIndex", "I");
			code.visitVarInsn(ALOAD, VIEW - 2);
			code.visitVarInsn(ALOAD, VIEW - 1);
			code.visitMethodInsn(INVOKEINTERFACE, Names.SINK, "event", "(" + Names.of(Names.VIEW) + ")V", true);
			VisitEmitter show = new VisitEmitter(emitter, known, found, places.apply(event), VALUES - 1, VALUES);
			if (layout.eventHeader() != null)
				show.members(layout.eventHeader().root());
			for (ScopeLayout scope : scopes)
				show.members(scope.root());
			code.visitVarInsn(LLOAD, next);
		} else {
			emitter.push(-1L);
		}
		code.visitInsn(LRETURN);
		code.visitMaxs(0, 0);
		code.visitEnd();
		return simple;
	}
}
