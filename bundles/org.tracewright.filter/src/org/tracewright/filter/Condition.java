// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.List;

/** A filter for one kind of record. Immutable; for any number of threads. */
public interface Condition {

	/** Whether the filter chooses a record; what is unknown is not chosen. Allocates nothing, regular expressions on text apart. */
	boolean test(Accessor record);

	/** Whether no record of this kind can be chosen, so that readers skip them all. */
	boolean never();

	/** Whether every record of this kind is chosen. */
	boolean always();

	/** No record with an earlier {@code $time} is chosen, ns; {@link Long#MIN_VALUE} without a limit. Greater than {@link #until} if {@link #never}. */
	long from();

	/** No record with a later {@code $time} is chosen, ns; {@link Long#MAX_VALUE} without a limit. */
	long until();

	/** Comparisons that records of this kind cannot decide, such as those with fields that they lack: {@link Filter#check} tells whether any kind can. */
	List<FilterProblem> problems();
}
