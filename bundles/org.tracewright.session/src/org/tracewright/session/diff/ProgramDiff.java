// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tracewright.session.Domain;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.TrackingPolicy;

/**
 * Which Java programs a session records: those that any of its trackers has. This differs from LTTng, where each tracker takes something away; so all of them are set
 * at once.
 */
public final class ProgramDiff {

	private ProgramDiff() {
	}

	/** What is recorded of Java programs with the trackers of a domain; null for no domain. */
	public static Change.TrackPrograms tracked(String session, Domain domain) {
		List<ProcessTracker> trackers = domain == null ? List.of() : domain.getTrackers();
		boolean all = trackers.isEmpty() || trackers.stream().anyMatch(t -> t.getPolicy() == TrackingPolicy.ALL);
		return new Change.TrackPrograms(session, all, all ? List.of() : values(trackers, ProcessAttribute.VPID),
				all ? List.of() : values(trackers, ProcessAttribute.PROGRAM));
	}

	private static List<String> values(List<ProcessTracker> trackers, ProcessAttribute attribute) {
		return trackers.stream().filter(t -> t.getAttribute() == attribute && t.getPolicy() == TrackingPolicy.SET)
				.flatMap(t -> t.getValues().stream()).distinct().toList();
	}

	/** The change, when there is one. */
	static List<Change> of(String session, Domain wanted, Domain there) {
		Change.TrackPrograms after = tracked(session, wanted);
		Change.TrackPrograms before = tracked(session, there);
		boolean same = after.all() == before.all() && set(after.pids()).equals(set(before.pids()))
				&& set(after.names()).equals(set(before.names()));
		return same ? List.of() : List.of(after);
	}

	private static Set<String> set(List<String> values) {
		return new HashSet<>(values);
	}
}
