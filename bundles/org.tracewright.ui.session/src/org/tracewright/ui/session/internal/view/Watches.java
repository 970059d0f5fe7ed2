// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.HashSet;
import java.util.Set;

import org.tracewright.ui.session.internal.targets.TargetLink;

/** The sessions that the view shows closely, and so has looked at closely. */
final class Watches {

	private record Watch(TargetLink link, String session) {
	}

	private Set<Watch> watches = new HashSet<>();

	/** Those of these nodes are watched from now on, and no others. */
	void set(Iterable<Node> nodes) {
		Set<Watch> wanted = new HashSet<>();
		for (Node node : nodes)
			if (node.session() != null)
				wanted.add(new Watch(node.link(), node.sessionName()));
		Set<Watch> before = watches;
		watches = wanted;
		before.stream().filter(w -> !wanted.contains(w)).forEach(w -> w.link.watch(w.session, false));
		wanted.stream().filter(w -> !before.contains(w)).forEach(w -> w.link.watch(w.session, true));
	}
}
