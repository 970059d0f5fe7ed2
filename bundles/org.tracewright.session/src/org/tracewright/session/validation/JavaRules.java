// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.TrackingPolicy;

/** The rules of a session of Java programs, which Tracewright's own session daemon records. */
final class JavaRules {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

	private final Findings findings;
	private final TracerVersion version;
	private final Session session;

	JavaRules(Findings findings, TracerVersion version, Session session) {
		this.findings = findings;
		this.version = version;
		this.session = session;
	}

	void check() {
		name(findings, session, Literals.SESSION__NAME, session.getName(), "session");
		output();
		unknown();
		boolean one = false;
		for (Domain domain : session.getDomains()) {
			if (domain.getType() != DomainType.JAVA)
				findings.error(domain, Literals.DOMAIN__TYPE,
						"LTTng records this domain, and Tracewright the Java programs: give each of them a session of its own");
			else if (one)
				findings.error(domain, Literals.DOMAIN__TYPE, "another domain of the session has this type too");
			else
				domain(domain);
			one |= domain.getType() == DomainType.JAVA;
		}
		rotation();
	}

	/** Reports what is no name of a session or a channel. */
	static void name(Findings findings, EObject element, EStructuralFeature feature, String name, String what) {
		if (name == null || name.isEmpty())
			findings.error(element, feature, "a " + what + " needs a name");
		else if (!NAME.matcher(name).matches() || name.startsWith("."))
			findings.error(element, feature, "the name of a " + what
					+ " has letters, digits, '_', '-' and '.' only, and does not begin with a dot: it becomes the name of a file");
		else
			Names.length(findings, element, feature, name);
	}

	private void output() {
		if (session.getKind() != SessionKind.LOCAL && session.getKind() != SessionKind.SNAPSHOT)
			findings.error(session, Literals.SESSION__KIND,
					"a session of Java programs is local or one of snapshots; each of them can be looked at live");
		if (session.getOutput() != null && !session.getOutput().startsWith("/"))
			findings.error(session, Literals.SESSION__OUTPUT, "the path must be absolute: the target has another current folder");
		if (session.getMemoryLimit() != null && session.getMemoryLimit() < JavaChannelRules.PAGE)
			findings.error(session, Literals.SESSION__MEMORY_LIMIT, "it is " + JavaChannelRules.PAGE + " bytes or more");
	}

	/** What only LTTng has. */
	private void unknown() {
		none(session, Literals.SESSION__DATA_URL, "the trace goes to a folder of the target");
		none(session, Literals.SESSION__NO_OUTPUT, "a session of Java programs always has an output");
		none(session, Literals.SESSION__LIVE_TIMER, "only live sessions of LTTng have a live timer");
		none(session, Literals.SESSION__SHM_PATH, "the session daemon chooses where the buffers are");
		none(session, Literals.SESSION__TRIGGERS, "triggers are for LTTng only");
		none(session, Literals.SESSION__SNAPSHOT_OUTPUTS, "snapshots of Java programs go below the output of the session");
	}

	private void none(EObject element, EStructuralFeature feature, String message) {
		if (element.eIsSet(feature))
			findings.error(element, feature, message);
	}

	private void domain(Domain domain) {
		if (version != null && version.getTracer() != Tracer.TRACEWRIGHT)
			findings.error(domain, Literals.DOMAIN__TYPE,
					"Tracewright's session daemon records Java programs, and the tracer of this target is LTTng");
		if (domain.getBufferScheme() == BufferScheme.GLOBAL)
			findings.error(domain, Literals.DOMAIN__BUFFER_SCHEME, "only the kernel has global buffers");
		Set<String> names = new HashSet<>();
		domain.getChannels().forEach(channel -> {
			new JavaChannelRules(findings, session, channel).check();
			if (channel.getName() != null && !names.add(channel.getName()))
				findings.error(channel, Literals.CHANNEL__NAME, "another channel of the domain has this name too");
		});
		trackers(domain);
	}

	private void trackers(Domain domain) {
		List<ProcessTracker> trackers = domain.getTrackers();
		Set<ProcessAttribute> attributes = EnumSet.noneOf(ProcessAttribute.class);
		for (ProcessTracker tracker : trackers) {
			if (tracker.getAttribute() != ProcessAttribute.VPID && tracker.getAttribute() != ProcessAttribute.PROGRAM)
				findings.error(tracker, Literals.PROCESS_TRACKER__ATTRIBUTE,
						"Java programs are tracked by process id or by name");
			else if (!attributes.add(tracker.getAttribute()))
				findings.error(tracker, Literals.PROCESS_TRACKER__ATTRIBUTE,
						"another tracker of the domain has this attribute too");
			if (tracker.getPolicy() != TrackingPolicy.SET && trackers.size() > 1)
				findings.error(tracker, Literals.PROCESS_TRACKER__POLICY, "programs are recorded that any tracker has: '"
						+ tracker.getPolicy().getLiteral() + "' cannot stand beside another one");
			values(tracker);
		}
	}

	private void values(ProcessTracker tracker) {
		if (tracker.getPolicy() != TrackingPolicy.SET) {
			if (!tracker.getValues().isEmpty())
				findings.warning(tracker, Literals.PROCESS_TRACKER__VALUES,
						"the values are not used, as the policy is " + tracker.getPolicy().getLiteral());
			return;
		}
		if (tracker.getValues().isEmpty())
			findings.warning(tracker, Literals.PROCESS_TRACKER__VALUES, "a set without values records nothing");
		for (String value : tracker.getValues())
			if (value.isBlank() || tracker.getAttribute() == ProcessAttribute.VPID && !value.matches("\\d{1,10}"))
				findings.error(tracker, Literals.PROCESS_TRACKER__VALUES,
						"'" + value + "' is no " + (tracker.getAttribute() == ProcessAttribute.VPID ? "process id" : "name"));
	}

	private void rotation() {
		Set<RotationKind> kinds = EnumSet.noneOf(RotationKind.class);
		for (RotationSchedule schedule : session.getRotationSchedules()) {
			if (!kinds.add(schedule.getKind()))
				findings.error(schedule, Literals.ROTATION_SCHEDULE__KIND, "another schedule of the session is of this kind too");
			if (schedule.getThreshold() < 1)
				findings.error(schedule, Literals.ROTATION_SCHEDULE__THRESHOLD, "it must be more than 0");
		}
		if (!kinds.isEmpty() && session.getKind() == SessionKind.SNAPSHOT)
			findings.error(session, Literals.SESSION__ROTATION_SCHEDULES, "snapshot sessions do not rotate");
	}
}
