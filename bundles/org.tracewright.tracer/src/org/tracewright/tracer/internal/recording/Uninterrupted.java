// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Work on files in threads of the program: an interrupt, which is none of ours, would close the file. It is kept for whom it is meant. */
final class Uninterrupted {

	private static final int TRIES = 16;

	private Uninterrupted() {
	}

	/** Work that can be repeated from its beginning. */
	interface Work<T> {

		T run() throws IOException;
	}

	/** Does it, again if an interrupt came between. */
	static <T> T call(Work<T> work) throws IOException {
		boolean interrupted = Thread.interrupted();
		try {
			for (int i = 1;; i++)
				try {
					return work.run();
				} catch (ClosedByInterruptException e) {
					interrupted |= Thread.interrupted();
					if (i == TRIES)
						throw e;
				}
		} finally {
			if (interrupted)
				Thread.currentThread().interrupt();
		}
	}
}
