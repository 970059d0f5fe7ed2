// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.document;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Session;

/** Makes wishes of what is. */
public final class WantedSession {

	private WantedSession() {
	}

	/** A session as it could be wanted: a copy without what can only be found. */
	public static Session of(Session actual) {
		Session wish = EcoreUtil.copy(actual);
		wish.setStatistics(null);
		wish.setCreated(null);
		wish.setStartedBefore(false);
		wish.getDomains().stream().flatMap(domain -> domain.getChannels().stream())
				.forEach(channel -> channel.setStatistics(null));
		return wish;
	}
}
