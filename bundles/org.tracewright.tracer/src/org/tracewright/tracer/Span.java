// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/**
 * Something that a program does for a while: between two events, {@code name_begin} with the arguments and {@code name_end}. Both have a field {@code
 * span}, a number that no other span of the process has. Any thread may close it.
 */
public interface Span extends AutoCloseable {

	/** Records the end, once, if the beginning was recorded. Never throws. */
	@Override
	void close();
}
