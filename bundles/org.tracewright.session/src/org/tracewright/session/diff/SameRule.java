// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.List;
import java.util.Objects;

import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.terms.LogLevels;
import org.tracewright.session.terms.ProbeLocation;

/** Whether an event rule is the one that is wanted, in force or not. */
final class SameRule {

	private SameRule() {
	}

	static boolean test(DomainType domain, EventRule wanted, EventRule actual) {
		return wanted.getKind() == actual.getKind() && name(wanted).equals(name(actual)) && place(wanted, actual)
				&& text(wanted.getFilter()).equals(text(actual.getFilter()))
				&& level(domain, wanted).equals(level(domain, actual))
				&& wanted.getExclusions().size() == actual.getExclusions().size()
				&& actual.getExclusions().containsAll(wanted.getExclusions());
	}

	/** The name; no name matches all. */
	static String name(EventRule rule) {
		return rule.getName() == null || rule.getName().isEmpty() ? "*" : rule.getName();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	/** The condition on the log level; empty when there is none. */
	static String level(DomainType domain, EventRule rule) {
		if (rule.getLogLevelRule() == LogLevelRule.ANY)
			return "";
		return rule.getLogLevelRule().getLiteral() + ' ' + LogLevels.plain(domain, text(rule.getLogLevel()));
	}

	private static boolean place(EventRule wanted, EventRule actual) {
		String one = wanted.getLocation();
		String other = actual.getLocation();
		if (one == null || other == null)
			return Objects.equals(one, other);
		return switch (wanted.getKind()) {
			case USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT -> program(ProbeLocation.parts(one), ProbeLocation.parts(other));
			default -> ProbeLocation.normal(one).equals(ProbeLocation.normal(other));
		};
	}

	/** The target looks a program up that is named without its folder. */
	private static boolean program(List<String> wanted, List<String> actual) {
		String path = wanted.getFirst();
		String there = actual.getFirst();
		boolean same = path.startsWith("/")
				? path.equals(there)
				: there.substring(there.lastIndexOf('/') + 1).equals(path.substring(path.lastIndexOf('/') + 1));
		return same && wanted.subList(1, wanted.size()).equals(actual.subList(1, actual.size()));
	}
}
