// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Tracepoints;

/** A program that ticks until it is killed. */
public final class Clockwork {

	private Clockwork() {
	}

	/** Its events. */
	@Provider("clock")
	public interface Ticks {

		/** Records them. */
		Ticks TRACE = Tracepoints.of(Ticks.class);

		/** A tick. */
		@Event(level = Level.INFO)
		void tick(@Name("number") long number);

		/** A tock. */
		@Event(level = Level.INFO)
		void tock(@Name("number") long number);
	}

	/** The program. */
	public static void main(String[] arguments) throws InterruptedException {
		for (long number = 0;; number++) {
			Ticks.TRACE.tick(number);
			Ticks.TRACE.tock(number);
			Thread.sleep(2);
		}
	}
}
