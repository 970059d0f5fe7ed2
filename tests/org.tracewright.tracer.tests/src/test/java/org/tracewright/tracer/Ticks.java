// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/** Events that carry who wrote them and a number that counts up. */
@Provider("ticks")
public interface Ticks {

	/** The implementation. */
	Ticks TRACE = Tracepoints.of(Ticks.class);

	/** A small one. */
	void tick(@Name("writer") int writer, @Name("number") long number);

	/** One of any size. */
	void word(@Name("writer") int writer, @Name("number") long number, @Name("text") String text);
}
