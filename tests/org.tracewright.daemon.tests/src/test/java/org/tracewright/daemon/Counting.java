// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;

/** Events that count. */
@Provider("count")
public interface Counting {

	/** Records them. */
	Counting TRACE = Tracepoints.of(Counting.class);

	/** A number. */
	@Event
	void tick(@Name("thread") int thread, @Name("number") long number);

	/** Whether anybody records numbers. */
	boolean tickEnabled();

	/** A number as a word. */
	@Event
	void word(@Name("text") @Text(max = 64) String text);
}
