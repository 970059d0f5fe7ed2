// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

/** Tells how it stands with a recording that writes a trace into a folder while an editor shows it. Asked some times a second, in any thread. */
public interface LiveSource {

	/**
	 * How it stands.
	 *
	 * @param written another number whenever something has been written to the folder; -1 when that is not known, so that the folder itself is looked at
	 * @param lost    packets that did not come here, because they came faster than they could be taken
	 * @param dropped packets, the oldest ones, that are not kept any more so that newer ones have room
	 * @param ended   whether nothing more will be written
	 * @param reason  why it has ended, for people; empty while it has not
	 */
	record State(long written, long lost, long dropped, boolean ended, String reason) {

		/** It goes on. */
		public static State running(long written, long lost) {
			return new State(written, lost, 0, false, ""); //$NON-NLS-1$
		}

		/** It has ended. */
		public static State ended(long written, long lost, String reason) {
			return new State(written, lost, 0, true, reason);
		}

		/** The same when so many packets were dropped. */
		public State dropping(long packets) {
			return new State(written, lost, packets, ended, reason);
		}
	}

	/** How it stands now. Returns at once. */
	State state();

	/** The editor was closed: nobody looks any more. */
	default void closed() {
		// for those who write only while somebody looks
	}
}
