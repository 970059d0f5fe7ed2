// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventView;
import org.tracewright.trace.ValueVisitor;

/**
 * Decodes the event records of one data stream class. Generated for it; whatever is not plain is left to the {@link Decoder}, which does the same by the layout
 * program. Without state, safe for use by several threads; allocates nothing.
 */
public abstract class RecordCode {

	/**
	 * Finds the fields of the event record at a position: sets the decoder's anchors, clock and event index.
	 *
	 * @param at position in bits, not aligned yet
	 * @return the position behind it; -1 when there is no record or not a plain one, in which case the decoder's state is undefined
	 */
	abstract long next(Decoder decoder, long at);

	/**
	 * Shows the event records from a position on to a sink, and all their values to a visitor, as far as they are plain and not later than the decoder's
	 * limit. Values are in no place where others find them: the view gives type and time only.
	 *
	 * @param at position in bits
	 * @return the position behind the last record that was shown
	 */
	abstract long drain(Decoder decoder, long at, Values values, ValueVisitor visitor, EventSink sink, EventView view);

	/** Shows all values of the record that was found last; false when no code was generated for its class. */
	abstract boolean visitAll(Decoder decoder, Values values, ValueVisitor visitor);

	/**
	 * Shows the values of a scope of the record that was found last.
	 *
	 * @param scope ordinal of the scope
	 * @return false when no code was generated for this scope
	 */
	abstract boolean visit(Decoder decoder, Values values, int scope, ValueVisitor visitor);
}
