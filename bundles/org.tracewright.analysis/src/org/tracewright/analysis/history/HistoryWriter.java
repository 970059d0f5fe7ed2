// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.io.IOException;

/** Writes a {@link History}. For one thread; what it publishes can be read by any at once. */
public interface HistoryWriter extends AutoCloseable {

	/** The history as it grows. */
	History history();

	/**
	 * Makes an attribute.
	 *
	 * @param parent number of the attribute that it is a part of, -1 for none
	 * @return its number
	 */
	int attribute(int parent, String name, AttributeKind kind) throws IOException;

	/** The number that stands for a text among the values of states. */
	long text(String text) throws IOException;

	/**
	 * Adds an interval of an attribute. It must not begin before the end of the one before of the same attribute, unless they are {@link AttributeKind#LINK}s: those
	 * must not end before. Allocates nothing but to grow. May throw what went wrong with those that were added before.
	 *
	 * @param begin ns since the origin
	 * @param end   ns since the origin, not included
	 * @throws IllegalArgumentException when it is not in order
	 */
	void add(int attribute, long begin, long end, long value) throws IOException;

	/**
	 * Says what an attribute is at the end of what is known, and will be for some more time: readers see such an interval until one is added, or another is said. It is not
	 * kept. Not for {@link AttributeKind#LINK}s.
	 *
	 * @param begin ns since the origin
	 * @param end   ns since the origin, not included
	 * @throws IllegalArgumentException when it is not in order
	 */
	void soFar(int attribute, long begin, long end, long value);

	/** Lets readers see all that was added. Worth doing a few times a second. */
	void publish() throws IOException;

	/** Ends it: all that was added is published, and the file can be opened again. */
	void finish() throws IOException;

	/** Closes the file; the history stays readable. What was not finished is complete up to the last whole blocks. */
	@Override
	void close() throws IOException;
}
