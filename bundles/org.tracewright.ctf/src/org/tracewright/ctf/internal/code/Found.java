// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.tracewright.ctf.internal.layout.Program;
import org.tracewright.ctf.internal.layout.Program.Choose;
import org.tracewright.ctf.internal.layout.Program.Elements;
import org.tracewright.ctf.internal.layout.Program.Keep;
import org.tracewright.ctf.internal.layout.Program.Run;
import org.tracewright.ctf.internal.layout.Program.Step;
import org.tracewright.ctf.internal.layout.Program.Text;
import org.tracewright.ctf.internal.layout.ScopeLayout;

/**
 * What a generated method has found and keeps in locals.
 *
 * @param positions locals with positions, by anchor
 * @param values    locals with integers, by anchor and offset
 * @param saves     locals with kept values, by their number
 */
record Found(Map<Integer, Integer> positions, Map<Spot, Integer> values, Map<Integer, Integer> saves) {

	/**
	 * Where an integer is.
	 *
	 * @param anchor its anchor
	 * @param offset bits from there
	 */
	record Spot(int anchor, long offset) {
	}

	/** Says that a kept value is in no local. */
	static final int IN_DECODER = -1;

	/** The local with a kept value; null when it is in the decoder. */
	Integer save(int number) {
		Integer local = saves.get(number);
		return local == null || local == IN_DECODER ? null : local;
	}

	/** Nothing. */
	Found() {
		this(new HashMap<>(), new HashMap<>(), new HashMap<>());
	}

	/** Reserves for the programs of several scopes; without code only to know whether that can be done. */
	int reserve(List<ScopeLayout> scopes, MethodVisitor code, int free) {
		int local = free;
		for (ScopeLayout scope : scopes)
			local = local < 0 ? -1 : reserve(scope.program(), code, local);
		return local;
	}

	/**
	 * Gives a local to all that a program may find. What only some options find is set to 0: the verifier wants to see that each local has a value.
	 *
	 * @return first local that is free behind them; -1 when the program has steps that are not for locals
	 */
	int reserve(Program program, MethodVisitor code, int free) {
		return reserve(program, code, free, false);
	}

	private int reserve(Program program, MethodVisitor code, int free, boolean optional) {
		int local = free;
		for (Step step : program.steps()) {
			switch (step) {
				case Run run -> positions.put(run.anchor(), local = next(code, local, optional));
				case Keep keep -> {
					values.put(new Spot(keep.anchor(), keep.offset()), local = next(code, local, optional));
					// With several sources only the decoder knows which was read last.
					if (keep.layout().save() >= 0 && saves.put(keep.layout().save(), local) != null)
						saves.put(keep.layout().save(), IN_DECODER);
				}
				case Text text -> {
					positions.put(text.anchor(), local = next(code, local, optional));
					positions.put(text.anchor() + 1, local = next(code, local, optional));
				}
				case Elements elements -> positions.put(elements.anchor(), local = next(code, local, optional));
				case Choose choose -> {
					positions.put(choose.anchor(), local = next(code, local, optional));
					for (Program option : choose.options())
						if (local >= 0)
							local = reserve(option, code, local, true);
				}
				default -> local = -1;
			}
			if (local < 0)
				return -1;
		}
		return local;
	}

	/** Takes the local two behind the last one. */
	private static int next(MethodVisitor code, int last, boolean optional) {
		if (optional && code != null) {
			code.visitInsn(Opcodes.LCONST_0);
			code.visitVarInsn(Opcodes.LSTORE, last + 2);
		}
		return last + 2;
	}
}
