// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tracewright.protocol.SessionInfo;

/**
 * How a session did at some time. It is there for all, whatever the session does now.
 *
 * @param info     for clients
 * @param recorded programs that it records: they have begun, and were not told to stop
 * @param nanos    when that was, {@link System#nanoTime}
 */
record SessionStatus(SessionInfo info, Set<Program> recorded, long nanos) {

	/** The same, with a problem more: the session does not come to an end with something. */
	SessionStatus busySince(LocalTime time) {
		List<String> problems = new ArrayList<>(info.problems());
		problems.add("the session has been busy since " + time
				+ ": perhaps the disk with its output hangs. What is said of it here is as it was then");
		return new SessionStatus(new SessionInfo(info.session(), info.active(), info.startedBefore(), info.created(),
				info.output(), info.written(), info.discarded(), info.overwritten(), info.lostPackets(), info.memory(),
				info.programs(), info.archived(), info.snapshots(), info.channels(), List.copyOf(problems)), recorded, nanos);
	}
}
