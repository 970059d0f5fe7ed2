// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.List;
import java.util.Objects;

import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;

/** Faults of versions of LTTng that a session meets. */
public final class KnownFaults {

	private static final int ANY_PATCH = Integer.MAX_VALUE;
	private static final int LISTS_MINOR = 13;
	private static final int LISTS_LAST = 9;

	private final Findings findings;
	private final Versions versions;
	private final Session session;

	KnownFaults(Findings findings, Versions versions, Session session) {
		this.findings = findings;
		this.versions = versions;
		this.session = session;
	}

	/**
	 * Whether the session daemon crashes, and loses all sessions, when one with exclusions is listed by its name.
	 *
	 * @param version of the tracer; null when it is not known
	 */
	public static boolean crashesOnLists(TracerVersion version) {
		return new Versions(null, version).is(LISTS_MINOR, LISTS_LAST);
	}

	void check() {
		for (Domain domain : session.getDomains())
			for (Channel channel : domain.getChannels()) {
				exclusions(channel.getRules());
				if (domain.getType() == DomainType.UST)
					levels(channel.getRules());
			}
		if (versions.is(13, 14) && session.getDomains().stream().anyMatch(d -> d.getType() == DomainType.KERNEL))
			for (RotationSchedule schedule : session.getRotationSchedules())
				if (schedule.getKind() == RotationKind.SIZE)
					findings.warning(schedule, Literals.ROTATION_SCHEDULE__KIND,
							"LTTng " + versions.text() + " may not rotate kernel traces by size (mended in 2.13.15)");
		if (session.getTraceFormat() == TraceFormat.CTF_18 && versions.is(16, 0))
			findings.warning(session, Literals.SESSION__TRACE_FORMAT, "LTTng " + versions.text()
					+ " writes metadata that cannot be read when a label of an enumeration has a quotation mark");
		live();
		for (Trigger trigger : session.getTriggers())
			if (trigger.getCondition() instanceof EventRuleMatches)
				findings.warning(trigger, Literals.TRIGGER__CONDITION,
						"the trigger outlives the session, and costs each event that it matches some 800 ns: remove it when it is no longer needed");
	}

	private void exclusions(List<EventRule> rules) {
		if (versions.is(LISTS_MINOR, LISTS_LAST))
			for (EventRule rule : rules)
				if (!rule.getExclusions().isEmpty())
					findings.warning(rule, Literals.EVENT_RULE__EXCLUSIONS, "the session daemon of LTTng " + versions.text()
							+ " crashes when anybody lists a session with exclusions by its name, and all sessions are lost (mended in 2.13.10);"
							+ " here such a session is read from what LTTng saves, without its losses");
	}

	private void levels(List<EventRule> rules) {
		if (!versions.is(13, 10))
			return;
		for (int i = 0; i < rules.size(); i++)
			for (int k = 0; k < i; k++)
				if (differInLevelRule(rules.get(k), rules.get(i)))
					findings.warning(rules.get(i), Literals.EVENT_RULE__LOG_LEVEL_RULE, "the session daemon of LTTng "
							+ versions.text() + " crashes on rules of one name that differ in this only (mended in 2.13.11)");
	}

	private static boolean differInLevelRule(EventRule one, EventRule other) {
		return one.getLogLevelRule() != other.getLogLevelRule() && one.getLogLevelRule() != LogLevelRule.ANY
				&& other.getLogLevelRule() != LogLevelRule.ANY && Objects.equals(one.getName(), other.getName())
				&& Objects.equals(one.getLogLevel(), other.getLogLevel()) && Objects.equals(one.getFilter(), other.getFilter())
				&& one.getExclusions().equals(other.getExclusions());
	}

	private void live() {
		if (session.getKind() != SessionKind.LIVE)
			return;
		boolean later = versions.is(15, ANY_PATCH) || versions.is(16, ANY_PATCH);
		if (session.getTraceFormat() == TraceFormat.CTF_20 || session.getTraceFormat() == TraceFormat.DEFAULT && later)
			findings.warning(session, Literals.SESSION__TRACE_FORMAT,
					"viewers that know CTF 1.8 only show nothing of a session in CTF 2, and do not say why");
		if (session.getOutput() == null)
			findings.warning(session, Literals.SESSION__OUTPUT,
					"LTTng starts a relay daemon on the target when none is there; relay daemons can be reached from other machines unless they are told otherwise");
	}
}
