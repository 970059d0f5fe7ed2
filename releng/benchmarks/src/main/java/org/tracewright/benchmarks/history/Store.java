// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of history store. */
public interface Store {

	/** Says that an attribute has no state at an instant, among digits for states. */
	char NOTHING = '-';

	/** Writes {@link Intervals} into a file that is not there, making them in this thread; gives when the last one ends. */
	long write(Path file, long count, int threads) throws IOException;

	/** Opens a file that was written. */
	Pictures open(Path file) throws IOException;

	/** Shows the attributes with the most intervals. */
	interface Pictures extends AutoCloseable {

		/** Paints them all; gives something that depends on it, so that no compiler leaves it out. */
		long paint(Window window, int threads) throws IOException;

		/**
		 * A digit for the state of the first attribute at the first instant of each column, then those of the next attribute; {@link #NOTHING} for
		 * none.
		 */
		String states(Window window) throws IOException;

		@Override
		void close() throws IOException;
	}
}
