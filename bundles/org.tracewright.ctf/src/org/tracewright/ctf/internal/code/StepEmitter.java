// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.HashMap;
import java.util.Map;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Program;
import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Elements;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Text;

/** Writes code that does what the steps of a layout program say. What is known of each anchor's position is noted for the code that reads values. */
final class StepEmitter implements Opcodes {

	private final Emitter emitter;
	private final MethodVisitor code;
	private final Locals locals;
	private final Map<Integer, Phase> phases;
	/** Locals for all that is found; null when readers are to find it in the decoder. */
	private final Found found;
	/** Locals that hold the positions of runs whose integers are kept. */
	private final Map<Integer, Integer> starts = new HashMap<>();
	private int free;
	private Phase phase;

	/**
	 * Begins where the emitter's position is.
	 *
	 * @param phases where what is known of anchors is noted
	 * @param phase  what is known of the position
	 * @param found  locals that were reserved for what is found; null to store it in the decoder
	 * @param free   first local that is free
	 */
	StepEmitter(Emitter emitter, Map<Integer, Phase> phases, Phase phase, Found found, int free) {
		this.emitter = emitter;
		this.phases = phases;
		this.phase = phase;
		this.found = found;
		this.free = free;
		code = emitter.code();
		locals = emitter.locals();
	}

	Phase phase() {
		return phase;
	}

	/** Notes the position of an anchor. */
	private void anchor(int number) {
		phases.put(number, phase);
		int local;
		if (found == null) {
			emitter.anchor(number);
			local = free;
			free += 2;
		} else {
			local = found.positions().get(number);
		}
		starts.put(number, local);
		code.visitVarInsn(LLOAD, locals.at());
		code.visitVarInsn(LSTORE, local);
	}

	private void saved(int number) {
		Integer local = found == null ? null : found.save(number);
		if (local == null)
			emitter.saved(number);
		else
			code.visitVarInsn(LLOAD, local);
	}

	void program(Program program) {
		for (Step step : program.steps())
			switch (step) {
				case Run run -> run(run);
				case Keep keep -> keep(keep);
				case Text text -> text(text);
				case Elements elements when elements.stride() > 0 -> elements(elements);
				case Choose choose -> choose(choose);
				default -> other(step);
			}
	}

	private void run(Run run) {
		phase = emitter.align(phase, run.alignment());
		anchor(run.anchor());
		if (run.bits() != 0) {
			emitter.advance(run.bits());
			emitter.checkEnd();
			phase = phase.plus(run.bits());
		}
	}

	private void keep(Keep keep) {
		Layout.Int integer = keep.layout();
		emitter.read(integer, starts.get(keep.anchor()), phases.get(keep.anchor()), keep.offset());
		int value = found == null ? free : found.values().get(new Found.Spot(keep.anchor(), keep.offset()));
		code.visitVarInsn(LSTORE, value);
		if (integer.save() >= 0) {
			code.visitVarInsn(ALOAD, locals.saves());
			emitter.push(integer.save());
			code.visitVarInsn(LLOAD, value);
			code.visitInsn(LASTORE);
		}
		if (Role.TIMESTAMP.in(integer.roles())) {
			code.visitVarInsn(LLOAD, locals.clock());
			code.visitVarInsn(LLOAD, value);
			emitter.push(integer.bits());
			code.visitMethodInsn(INVOKESTATIC, Names.DECODER, "updated", "(JJI)J", false);
			code.visitVarInsn(LSTORE, locals.clock());
		}
		if (Role.EVENT_ID.in(integer.roles())) {
			code.visitVarInsn(LLOAD, value);
			code.visitVarInsn(LSTORE, locals.id());
		}
	}

	private void text(Text text) {
		phase = emitter.align(phase, Byte.SIZE);
		anchor(text.anchor());
		code.visitVarInsn(ALOAD, locals.data());
		emitter.index(locals.at(), 0);
		code.visitVarInsn(ILOAD, locals.base());
		code.visitVarInsn(LLOAD, locals.end());
		emitter.push(3);
		code.visitInsn(LUSHR);
		code.visitInsn(L2I);
		code.visitInsn(IADD);
		emitter.push(text.unit());
		code.visitMethodInsn(INVOKESTATIC, Names.TEXT_BYTES, "end", "(Ljava/nio/ByteBuffer;III)I", false);
		int after = free;
		code.visitInsn(DUP);
		code.visitVarInsn(ISTORE, after);
		Label found = new Label();
		code.visitJumpInsn(IFGE, found);
		emitter.giveUp();
		code.visitLabel(found);
		code.visitVarInsn(ILOAD, after);
		code.visitVarInsn(ILOAD, locals.base());
		code.visitInsn(ISUB);
		code.visitInsn(I2L);
		emitter.push(3);
		code.visitInsn(LSHL);
		code.visitVarInsn(LSTORE, locals.at());
		phase = Phase.aligned(Byte.SIZE);
		anchor(text.anchor() + 1);
	}

	private void elements(Elements elements) {
		phase = emitter.align(phase, elements.alignment());
		anchor(elements.anchor());
		code.visitVarInsn(LLOAD, locals.at());
		saved(elements.save());
		emitter.push(elements.stride());
		emitter.push(elements.bits());
		code.visitMethodInsn(INVOKESTATIC, Names.SIZES, "elements", "(JJJ)J", false);
		code.visitInsn(LADD);
		code.visitVarInsn(LSTORE, locals.at());
		emitter.checkEnd();
		Phase before = phase;
		phase = before.plus(elements.bits()).repeated(elements.stride()).or(before);
	}

	private void choose(Choose choose) {
		if (found == null)
			emitter.clear(choose.from(), choose.to());
		anchor(choose.anchor());
		Label[] options = new Label[choose.options().length];
		for (int i = 0; i < options.length; i++)
			options[i] = new Label();
		Label none = new Label();
		Label done = new Label();
		emitter.select(choose.select(), () -> saved(choose.save()), options, none);
		Phase start = phase;
		Phase after = null;
		for (int i = 0; i < options.length; i++) {
			code.visitLabel(options[i]);
			phase = start;
			program(choose.options()[i]);
			after = after == null ? phase : after.or(phase);
			code.visitJumpInsn(GOTO, done);
		}
		code.visitLabel(none);
		if (choose.need()) {
			emitter.giveUp();
		} else {
			if (found == null)
				emitter.clear(choose.anchor(), choose.anchor() + 1);
			after = after == null ? start : after.or(start);
		}
		code.visitLabel(done);
		phase = after == null ? Phase.UNKNOWN : after;
	}

	/** Leaves a step to the decoder. */
	private void other(Step step) {
		code.visitVarInsn(ALOAD, locals.decoder());
		emitter.constant(step, Names.STEP);
		code.visitVarInsn(LLOAD, locals.at());
		code.visitMethodInsn(INVOKEVIRTUAL, Names.DECODER, "tryStep", "(" + Names.of(Names.STEP) + "J)J", false);
		code.visitInsn(DUP2);
		code.visitVarInsn(LSTORE, locals.at());
		emitter.push(0L);
		code.visitInsn(LCMP);
		Label fine = new Label();
		code.visitJumpInsn(IFGE, fine);
		emitter.giveUp();
		code.visitLabel(fine);
		phase = Phase.UNKNOWN;
	}
}
