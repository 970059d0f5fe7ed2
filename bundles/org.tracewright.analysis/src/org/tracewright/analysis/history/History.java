// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What attributes were when. It may still be written: then it shows what has been published so far, which only grows. Safe for use by several threads without
 * locks; each reads with a {@link #reader} of its own.
 */
public interface History extends AutoCloseable {

	/** The attributes so far, in the order of their numbers. */
	List<Attribute> attributes();

	/** The attribute with a name and a parent, -1 for none. */
	Optional<Attribute> find(int parent, String name);

	/** The text with a number; an empty one when there is no such text. */
	String text(long number);

	/** Intervals of all attributes so far. */
	long intervals();

	/** Intervals of an attribute so far. */
	long intervals(int attribute);

	/** First instant of an attribute, ns since the origin; {@link Long#MAX_VALUE} when it has no intervals. */
	long begin(int attribute);

	/** The instant behind the last of an attribute, ns since the origin; {@link Long#MIN_VALUE} when it has no intervals. */
	long end(int attribute);

	/** Whether nothing is added any more. A history that was cut off by a crash never is. */
	boolean isComplete();

	/** Its file. */
	Path file();

	/** What asks it, for one thread. */
	HistoryReader reader();

	/** Lets the file go; readers must not be used any more. */
	@Override
	void close();
}
