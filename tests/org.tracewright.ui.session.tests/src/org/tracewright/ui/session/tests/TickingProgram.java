// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Tracepoints;

/** A program that ticks until it is killed. */
public final class TickingProgram {

	private TickingProgram() {
	}

	/** Its events. */
	@Provider("clock")
	public interface Ticks {

		/** Records them. */
		Ticks TRACE = Tracepoints.of(Ticks.class);

		/** A tick. */
		@Event
		void tick(@Name("number") long number);
	}

	/** The program. */
	public static void main(String[] arguments) throws InterruptedException {
		for (long number = 0;; number++) {
			Ticks.TRACE.tick(number);
			Thread.sleep(2);
		}
	}
}
