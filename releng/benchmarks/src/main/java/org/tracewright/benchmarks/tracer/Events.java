// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Tracepoints;

/** The tracepoints that are measured; the same as in {@code native/ust}. */
@Provider("bench")
public interface Events {

	/** Implementation, as user code has it. */
	Events TRACE = Tracepoints.of(Events.class);

	/** Two integers of 32 bits. */
	void two(@Name("first") int first, @Name("second") int second);

	/** A text. */
	void text(@Name("text") String text);

	/** Never called: what a recording chooses that leaves the others disabled. */
	void other();
}
