// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What went wrong in a recording. Each problem is kept, and logged, once; the program that is traced never sees an exception. */
public final class Problems {

	/** Beyond so many different problems, they are not worth memory. */
	private static final int MOST = 100;

	private final String recording;
	private final Set<String> seen = new LinkedHashSet<>();

	/** Of a recording with a name. */
	public Problems(String recording) {
		this.recording = recording;
	}

	/** Notes a problem. */
	public void note(String problem) {
		synchronized (this) {
			if (seen.size() >= MOST || !seen.add(problem))
				return;
		}
		// Not before there is something to say: logging would begin before the program has set it up.
		System.getLogger("org.tracewright.tracer").log(System.Logger.Level.WARNING, "recording {0}: {1}", recording, problem);
	}

	/** All so far. */
	public synchronized List<String> all() {
		return new ArrayList<>(seen);
	}
}
