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
		return switch (domain) {
			case KERNEL, UST, JAVA -> false;
			case JUL, LOG4J, LOG4J2, PYTHON -> true;
		};
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

	/** The domain in which the channels of a domain are kept: user space for loggers, else its own. */
	public static DomainType home(DomainType domain) {
		return isAgent(domain) ? DomainType.UST : domain;
	}
}
