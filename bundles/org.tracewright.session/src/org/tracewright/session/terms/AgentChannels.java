// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import org.tracewright.session.DomainType;

/**
 * The channels of the domains of loggers. LTTng gives each of these domains one channel with a name of its own, and keeps it among those of user space; this model
 * has it in the domain that it serves.
 */
public final class AgentChannels {

	private AgentChannels() {
	}

	/** Whether a domain is one of loggers. */
	public static boolean isAgent(DomainType domain) {
		return domain != DomainType.KERNEL && domain != DomainType.UST;
	}

	/** The name of the channel of a domain of loggers, null for another domain. */
	public static String name(DomainType domain) {
		return isAgent(domain) ? "lttng_" + domain.getLiteral() + "_channel" : null;
	}

	/** The domain of loggers that a channel of user space serves, or null. */
	public static DomainType served(String channel) {
		for (DomainType domain : DomainType.values())
			if (isAgent(domain) && name(domain).equals(channel))
				return domain;
		return null;
	}

	/** The domain in which LTTng keeps the channels of a domain: kernel or user space. */
	public static DomainType home(DomainType domain) {
		return isAgent(domain) ? DomainType.UST : domain;
	}
}
