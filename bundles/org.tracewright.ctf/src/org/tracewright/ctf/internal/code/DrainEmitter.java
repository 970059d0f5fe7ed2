// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Field;

/**
 * Writes {@code long drain(…)}: one loop over the records of a packet that shows all their values, with everything in locals. It ends at the first record that
 * it is not for, at which another way of reading goes on. When a stream has many event record classes, only as many as make a method that the virtual machine
 * still compiles.
 */
final class DrainEmitter implements Opcodes {

	/** Steps and fields of all classes in the loop. */
	private static final int MAX_SIZE = 130;
	private static final int VALUES = 4;
	private static final int VISITOR = 5;
	private static final int SINK = 6;
	private static final int VIEW = 7;

	private final StreamLayout layout;
	private final List<EventLayout> events = new ArrayList<>();
	private final List<Object> constants;
	private final Map<Integer, Phase> phases;
	private final Phase body;
	private final Function<EventLayout, Function<Field, Place>> places;

	/**
	 * For a data stream class.
	 *
	 * @param plain  its plain event record classes
	 * @param phases what is known of the positions of headers
	 * @param body   what is known of the position behind a header
	 * @param places finds the places of the fields of a class
	 */
	DrainEmitter(StreamLayout layout, List<EventLayout> plain, List<Object> constants, Map<Integer, Phase> phases, Phase body,
			Function<EventLayout, Function<Field, Place>> places) {
		this.layout = layout;
		this.constants = constants;
		this.phases = phases;
		this.body = body;
		this.places = places;
		int size = 0;
		for (EventLayout event : plain) {
			size += Plain.size(layout, event);
			if (size <= MAX_SIZE)
				events.add(event);
		}
	}

	/** Writes the method. */
	void write(ClassWriter writer, String parameters) {
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
		if (free >= 0) {
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
			choose(emitter, header, free, loop, failed, before, start);
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

	private static void copy(MethodVisitor code, int from, int to) {
		code.visitVarInsn(LLOAD, from);
		code.visitVarInsn(LSTORE, to);
	}

	private void choose(Emitter emitter, Found header, int free, Label loop, Label failed, int before, int start) {
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
		for (int i = 0; i < labels.length; i++) {
			code.visitLabel(labels[i]);
			record(emitter, events.get(i), header, free, failed, before, start);
			code.visitJumpInsn(GOTO, loop);
		}
	}

	private void record(Emitter emitter, EventLayout event, Found header, int free, Label failed, int before, int start) {
		MethodVisitor code = emitter.code();
		Locals locals = emitter.locals();
		List<ScopeLayout> scopes = Stream.of(layout.commonContext(), event.context(), event.payload()).filter(Objects::nonNull)
				.toList();
		Found own = new Found();
		int end = own.reserve(scopes, code, free);
		if (end < 0) {
			code.visitJumpInsn(GOTO, failed);
			return;
		}
		Map<Integer, Phase> known = new HashMap<>(phases);
		Found found = header.and(own);
		StepEmitter steps = new StepEmitter(emitter, known, body, found, end + 2);
		for (ScopeLayout scope : scopes)
			steps.program(scope.program());
		// Records of no size are for nobody.
		code.visitVarInsn(LLOAD, locals.at());
		code.visitVarInsn(LLOAD, start);
		code.visitInsn(LCMP);
		code.visitJumpInsn(IFEQ, failed);
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "clock", "J");
		code.visitVarInsn(ALOAD, locals.decoder());
		emitter.push(event.index());
		code.visitFieldInsn(PUTFIELD, Names.DECODER, "eventIndex", "I");
		code.visitVarInsn(ALOAD, locals.decoder());
		code.visitVarInsn(LLOAD, start);
		code.visitVarInsn(LLOAD, before);
		code.visitVarInsn(LLOAD, locals.clock());
		code.visitMethodInsn(INVOKEVIRTUAL, Names.DECODER, "checkClock", "(JJJ)V", false);
		code.visitVarInsn(ALOAD, SINK);
		code.visitVarInsn(ALOAD, VIEW);
		code.visitMethodInsn(INVOKEINTERFACE, Names.SINK, "event", "(" + Names.of(Names.VIEW) + ")V", true);
		// Values that are not plain take a position of their own: that of the loop is kept.
		int next = end + 4;
		copy(code, locals.at(), next);
		VisitEmitter show = new VisitEmitter(emitter, known, found, places.apply(event), VALUES, VISITOR);
		if (layout.eventHeader() != null)
			show.members(layout.eventHeader().root());
		for (ScopeLayout scope : scopes)
			show.members(scope.root());
		copy(code, next, locals.at());
	}
}
