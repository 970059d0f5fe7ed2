// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.session.Domain;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.TrackingPolicy;

/** Changes of the sets of processes of a domain. A set that is not spoken of holds all. */
final class TrackerDiff {

	/** A set. Values count for {@link TrackingPolicy#SET} only. */
	private record Inclusion(TrackingPolicy policy, List<String> values) {
	}

	private TrackerDiff() {
	}

	/**
	 * The changes.
	 *
	 * @param there the domain as it is, or null
	 */
	static List<Change> of(String session, Domain wanted, Domain there) {
		List<Change> changes = new ArrayList<>();
		for (ProcessAttribute attribute : ProcessAttribute.values()) {
			Inclusion after = inclusion(wanted, attribute);
			Inclusion before = inclusion(there, attribute);
			if (after.policy() == TrackingPolicy.SET)
				set(session, wanted, attribute, before, after, changes);
			else if (after.policy() != before.policy())
				changes.add(after.policy() == TrackingPolicy.ALL
						? new Change.Track(session, wanted.getType(), attribute, List.of())
						: new Change.Untrack(session, wanted.getType(), attribute, List.of()));
		}
		return changes;
	}

	private static void set(String session, Domain wanted, ProcessAttribute attribute, Inclusion before, Inclusion after,
			List<Change> changes) {
		// Values that are added to a set that holds all replace it.
		List<String> old = before.policy() == TrackingPolicy.SET ? before.values() : List.of();
		List<String> more = after.values().stream().filter(v -> !old.contains(v)).toList();
		List<String> less = old.stream().filter(v -> !after.values().contains(v)).toList();
		if (!more.isEmpty())
			changes.add(new Change.Track(session, wanted.getType(), attribute, more));
		if (!less.isEmpty())
			changes.add(new Change.Untrack(session, wanted.getType(), attribute, less));
	}

	private static Inclusion inclusion(Domain domain, ProcessAttribute attribute) {
		if (domain != null)
			for (ProcessTracker tracker : domain.getTrackers())
				if (tracker.getAttribute() == attribute) {
					boolean empty = tracker.getPolicy() == TrackingPolicy.SET && tracker.getValues().isEmpty();
					return new Inclusion(empty ? TrackingPolicy.NONE : tracker.getPolicy(),
							tracker.getValues().stream().distinct().toList());
				}
		return new Inclusion(TrackingPolicy.ALL, List.of());
	}
}
