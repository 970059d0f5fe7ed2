// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.TraceOutput;

/** The rules of a session and its domains. */
final class SessionRules {

	private static final long UINT_MAX = 0xFFFFFFFFL;

	private final Findings findings;
	private final Versions versions;
	private final Session session;

	SessionRules(Findings findings, Versions versions, Session session) {
		this.findings = findings;
		this.versions = versions;
		this.session = session;
	}

	void check() {
		name();
		output();
		if (session.getTraceFormat() != TraceFormat.DEFAULT)
			versions.needs(15, session, Literals.SESSION__TRACE_FORMAT, "choosing the trace format");
		Set<DomainType> types = EnumSet.noneOf(DomainType.class);
		for (Domain domain : session.getDomains()) {
			if (!types.add(domain.getType()))
				findings.error(domain, Literals.DOMAIN__TYPE, "another domain of the session has this type too");
			domain(domain);
		}
		if (session.getMemoryLimit() != null)
			findings.error(session, Literals.SESSION__MEMORY_LIMIT, "only sessions of Java programs have a limit of memory");
		if (session.getShmPath() != null && types.equals(EnumSet.of(DomainType.KERNEL)))
			findings.warning(session, Literals.SESSION__SHM_PATH, "the buffers of the kernel are never in files");
		snapshots();
		rotation();
	}

	private void name() {
		String name = session.getName();
		if (name == null || name.isEmpty())
			findings.error(session, Literals.SESSION__NAME, "a session needs a name");
		else if (name.contains("/"))
			findings.error(session, Literals.SESSION__NAME, "the name of a session cannot have a slash");
		else
			Names.length(findings, session, Literals.SESSION__NAME, name);
	}

	private void output() {
		TraceOutput output = place(session, Literals.SESSION__OUTPUT, session.getOutput());
		place(session, Literals.SESSION__DATA_URL, session.getDataUrl());
		if (session.getDataUrl() != null && session.getOutput() == null)
			findings.error(session, Literals.SESSION__OUTPUT, "a URL for data needs one for control");
		boolean network = output != null && output.isNetwork();
		boolean folder = output != null && !output.isNetwork();
		switch (session.getKind()) {
			case LOCAL -> {
				if (network)
					findings.warning(session, Literals.SESSION__KIND,
							"the trace goes to a relay daemon: this is a session of the kind network");
			}
			case NETWORK -> {
				if (session.getOutput() == null)
					findings.error(session, Literals.SESSION__OUTPUT, "a network session needs the URL of a relay daemon");
			}
			case LIVE -> {
				if (session.getLiveTimer() != null && (session.getLiveTimer() < 1 || session.getLiveTimer() > UINT_MAX))
					findings.error(session, Literals.SESSION__LIVE_TIMER,
							"the live timer is from 1 to " + UINT_MAX + " microseconds");
			}
			case SNAPSHOT -> {
				if (session.getOutput() != null && !session.getSnapshotOutputs().isEmpty())
					findings.warning(session, Literals.SESSION__OUTPUT, "it is not used, as the session has a snapshot output");
			}
		}
		if (folder && (session.getKind() == SessionKind.NETWORK || session.getKind() == SessionKind.LIVE))
			findings.error(session, Literals.SESSION__OUTPUT,
					"a " + session.getKind().getLiteral() + " session needs the URL of a relay daemon, not a folder");
		if (session.isNoOutput() && session.getOutput() != null)
			findings.error(session, Literals.SESSION__NO_OUTPUT, "a session without output cannot have one");
		if (session.getLiveTimer() != null && session.getKind() != SessionKind.LIVE)
			findings.warning(session, Literals.SESSION__LIVE_TIMER, "only live sessions have a live timer");
		if (session.getShmPath() != null && !session.getShmPath().startsWith("/"))
			findings.error(session, Literals.SESSION__SHM_PATH, "the path of the shared memory must be absolute");
	}

	/** Reports what is no output; null when there is none to look at. */
	private TraceOutput place(EObject element, EStructuralFeature feature, String text) {
		if (text == null)
			return null;
		TraceOutput output = TraceOutput.of(text);
		if (output == null || output.isNetwork() && output.host().isEmpty())
			findings.error(element, feature, "'" + text + "' is neither a path nor a URL like net://HOST:PORT:PORT");
		else if (!output.isNetwork() && !output.folder().startsWith("/"))
			findings.error(element, feature, "the path must be absolute: the target has another current folder");
		return output;
	}

	private void domain(Domain domain) {
		boolean agent = AgentChannels.isAgent(domain.getType());
		if (domain.getType() == DomainType.LOG4J2)
			versions.needs(14, domain, Literals.DOMAIN__TYPE, "the domain log4j2");
		scheme(domain);
		if (domain.getType() == DomainType.KERNEL && domain.getBufferScheme() != BufferScheme.DEFAULT
				&& domain.getBufferScheme() != BufferScheme.GLOBAL)
			findings.error(domain, Literals.DOMAIN__BUFFER_SCHEME, "the buffers of the kernel are global");
		if (domain.getType() != DomainType.KERNEL && domain.getBufferScheme() == BufferScheme.GLOBAL)
			findings.error(domain, Literals.DOMAIN__BUFFER_SCHEME, "only the kernel has global buffers");
		if (agent && domain.getChannels().size() > 1)
			findings.error(domain, Literals.DOMAIN__CHANNELS, "a domain of loggers has one channel");
		Set<String> names = new HashSet<>();
		for (Channel channel : domain.getChannels()) {
			if (channel.getName() != null && !names.add(channel.getName()))
				findings.error(channel, Literals.CHANNEL__NAME, "another channel of the domain has this name too");
			new ChannelRules(findings, versions, session, domain, channel).check();
		}
		trackers(domain, agent);
	}

	private void scheme(Domain domain) {
		if (!AgentChannels.isAgent(domain.getType()) || domain.getBufferScheme() == BufferScheme.DEFAULT)
			return;
		for (Domain other : session.getDomains())
			if (other.getType() == DomainType.UST && other.getBufferScheme() != BufferScheme.DEFAULT
					&& other.getBufferScheme() != domain.getBufferScheme())
				findings.error(domain, Literals.DOMAIN__BUFFER_SCHEME,
						"loggers record into the buffers of user space, whose scheme is " + other.getBufferScheme().getLiteral());
	}

	private void trackers(Domain domain, boolean agent) {
		if (agent && !domain.getTrackers().isEmpty())
			findings.error(domain, Literals.DOMAIN__TRACKERS, "loggers are tracked with the processes of the domain ust");
		if (!domain.getTrackers().isEmpty() && domain.getChannels().isEmpty())
			findings.error(domain, Literals.DOMAIN__TRACKERS, "a domain without channel tracks nothing");
		Set<ProcessAttribute> attributes = EnumSet.noneOf(ProcessAttribute.class);
		for (ProcessTracker tracker : domain.getTrackers()) {
			if (!attributes.add(tracker.getAttribute()))
				findings.error(tracker, Literals.PROCESS_TRACKER__ATTRIBUTE,
						"another tracker of the domain has this attribute too");
			if (tracker.getAttribute() == ProcessAttribute.PROGRAM)
				findings.error(tracker, Literals.PROCESS_TRACKER__ATTRIBUTE, "only Java programs are tracked by their names");
			if (domain.getType() != DomainType.KERNEL && EnumSet
					.of(ProcessAttribute.PID, ProcessAttribute.UID, ProcessAttribute.GID).contains(tracker.getAttribute()))
				findings.error(tracker, Literals.PROCESS_TRACKER__ATTRIBUTE,
						"only the kernel tracks by " + tracker.getAttribute().getLiteral());
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
		boolean process = tracker.getAttribute() == ProcessAttribute.PID || tracker.getAttribute() == ProcessAttribute.VPID;
		for (String value : tracker.getValues())
			if (value.isBlank() || value.contains(",") || process && !value.matches("\\d{1,10}"))
				findings.error(tracker, Literals.PROCESS_TRACKER__VALUES,
						"'" + value + "' is no " + (process ? "process id" : "id and no name"));
	}

	private void snapshots() {
		List<SnapshotOutput> outputs = session.getSnapshotOutputs();
		if (session.getKind() != SessionKind.SNAPSHOT && !outputs.isEmpty())
			findings.error(session, Literals.SESSION__SNAPSHOT_OUTPUTS, "only snapshot sessions have outputs for snapshots");
		if (outputs.size() > 1)
			findings.error(outputs.get(1), null, "LTTng takes one output for the snapshots of a session");
		for (SnapshotOutput output : outputs)
			output(output);
	}

	private void output(SnapshotOutput output) {
		if (output.getOutput() == null || output.getOutput().isEmpty())
			findings.error(output, Literals.SNAPSHOT_OUTPUT__OUTPUT, "an output needs a folder or the URL of a relay daemon");
		else
			place(output, Literals.SNAPSHOT_OUTPUT__OUTPUT, output.getOutput());
		place(output, Literals.SNAPSHOT_OUTPUT__DATA_URL, output.getDataUrl());
		if (output.getMaxSize() != null && output.getMaxSize() < 0)
			findings.error(output, Literals.SNAPSHOT_OUTPUT__MAX_SIZE, "a size cannot be less than 0");
		Names.length(findings, output, Literals.SNAPSHOT_OUTPUT__NAME, output.getName());
	}

	private void rotation() {
		Set<RotationKind> kinds = EnumSet.noneOf(RotationKind.class);
		for (RotationSchedule schedule : session.getRotationSchedules()) {
			if (!kinds.add(schedule.getKind()))
				findings.error(schedule, Literals.ROTATION_SCHEDULE__KIND, "another schedule of the session is of this kind too");
			if (schedule.getThreshold() < 1)
				findings.error(schedule, Literals.ROTATION_SCHEDULE__THRESHOLD, "it must be more than 0");
			else if (schedule.getKind() == RotationKind.PERIOD && schedule.getThreshold() >= UINT_MAX)
				findings.error(schedule, Literals.ROTATION_SCHEDULE__THRESHOLD,
						"a period is less than " + UINT_MAX + " microseconds");
		}
		if (kinds.isEmpty())
			return;
		if (session.getKind() == SessionKind.LIVE || session.getKind() == SessionKind.SNAPSHOT || session.isNoOutput())
			findings.error(session, Literals.SESSION__ROTATION_SCHEDULES,
					session.isNoOutput()
							? "a session without output does not rotate"
							: session.getKind().getLiteral() + " sessions do not rotate");
		for (Domain domain : session.getDomains())
			for (Channel channel : domain.getChannels())
				if (positive(channel.getTraceFileSize()) || positive(channel.getTraceFileCount()))
					findings.error(channel, Literals.CHANNEL__TRACE_FILE_SIZE,
							"a session with a limit on trace files does not rotate, and this one has a schedule");
	}

	private static boolean positive(Long value) {
		return value != null && value > 0;
	}
}
