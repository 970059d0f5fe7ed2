// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.List;
import java.util.Objects;

import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.Session;

/** What saved sessions tell beyond the lists: contexts, and where shared memory is. */
public final class SavedSessions {

	private SavedSessions() {
	}

	/**
	 * Completes a session that was listed.
	 *
	 * @param listed the session of the list; it is changed
	 * @param saved  the session of the file that {@code lttng save} wrote just before or after; its contexts are taken out of it
	 */
	public static void complete(Session listed, Session saved) {
		if (listed.getShmPath() == null)
			listed.setShmPath(saved.getShmPath());
		for (Domain domain : listed.getDomains())
			for (Channel channel : domain.getChannels())
				if (channel.isContextsUnknown())
					complete(channel, domain, saved);
	}

	private static void complete(Channel channel, Domain domain, Session saved) {
		for (Domain other : saved.getDomains())
			if (other.getType() == domain.getType())
				for (Channel same : other.getChannels())
					if (Objects.equals(same.getName(), channel.getName()) && !same.isContextsUnknown()) {
						channel.getContexts().addAll(List.copyOf(same.getContexts()));
						channel.setContextsUnknown(false);
						return;
					}
	}
}
