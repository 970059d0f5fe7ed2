// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

/** How long work tells how far it is and learns that nobody waits for it any more. Implementations are called often: they must be cheap. */
public interface Progress {

	/** Nobody looks and nobody cancels. */
	Progress NONE = new Progress() {
		@Override
		public void report(long done, long total) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * How far the work is.
	 *
	 * @param done  units done
	 * @param total units in all, 0 when not known
	 */
	void report(long done, long total);

	/** Whether the work should end soon, with what it has. */
	boolean isCancelled();
}
