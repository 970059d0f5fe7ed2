// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.lttng.InstrumentationPoint;

/** Compares event rules with what can be recorded on a target now. */
public final class OfferedEvents {

	private OfferedEvents() {
	}

	/**
	 * The rules of a domain that nothing matches of what is offered. That is no error: a program that has such events may still come. Nothing is said when nothing
	 * is offered at all.
	 *
	 * @param offered all of that domain
	 */
	public static List<Finding> check(Domain domain, List<InstrumentationPoint> offered) {
		Findings findings = new Findings();
		if (!offered.isEmpty())
			for (Channel channel : domain.getChannels())
				for (EventRule rule : channel.getRules())
					check(rule, offered, findings);
		return findings.all();
	}

	private static void check(EventRule rule, List<InstrumentationPoint> offered, Findings findings) {
		if (rule.getKind() != EventRuleKind.TRACEPOINT && rule.getKind() != EventRuleKind.SYSCALL || rule.getName() == null
				|| rule.getName().isEmpty())
			return;
		Pattern pattern = pattern(rule.getName());
		if (offered.stream().noneMatch(point -> point.kind() == rule.getKind() && pattern.matcher(point.name()).matches()))
			findings.warning(rule, Literals.EVENT_RULE__NAME,
					"nothing there has such an event now: it is recorded when a program comes that has");
	}

	/** A star stands for any text, and a backslash takes the meaning of what follows. */
	private static Pattern pattern(String name) {
		StringBuilder pattern = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c == '*')
				pattern.append(".*");
			else
				pattern.append(
						Pattern.quote(c == '\\' && i + 1 < name.length() ? name.substring(++i, i + 1) : String.valueOf(c)));
		}
		return Pattern.compile(pattern.toString(), Pattern.DOTALL);
	}
}
