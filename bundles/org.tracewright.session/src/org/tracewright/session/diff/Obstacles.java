// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.SessionState;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.ElementName;
import org.tracewright.session.terms.TraceOutput;

/** What is wanted otherwise than it is, and cannot be changed while the session lives. */
final class Obstacles {

	private static final String FIXED = "it is fixed when the session is created";
	private static final String CHANNEL_FIXED = "LTTng does not change a channel that it has";
	private static final String JAVA_CHANNEL_FIXED = "the buffers of a channel are fixed when it is made";
	private static final String JAVA_STARTED = "a channel of a session that has been active gets none";
	private static final String STARTED = "LTTng adds none to a session that has been active";

	private static final List<EAttribute> CHANNEL_OPTIONS = List.of(Literals.CHANNEL__LOSS_MODE,
			Literals.CHANNEL__SUB_BUFFER_SIZE, Literals.CHANNEL__SUB_BUFFER_COUNT, Literals.CHANNEL__SWITCH_TIMER,
			Literals.CHANNEL__READ_TIMER, Literals.CHANNEL__MONITOR_TIMER, Literals.CHANNEL__WATCHDOG_TIMER,
			Literals.CHANNEL__OUTPUT_TYPE, Literals.CHANNEL__TRACE_FILE_SIZE, Literals.CHANNEL__TRACE_FILE_COUNT,
			Literals.CHANNEL__BLOCKING_TIMEOUT, Literals.CHANNEL__ALLOCATION, Literals.CHANNEL__PREALLOCATION,
			Literals.CHANNEL__RECLAIM, Literals.CHANNEL__RECLAIM_AGE);

	private final Session wanted;
	private final Session actual;
	/** Whether the session is one of Java programs, recorded by Tracewright's own daemon. */
	private final boolean java;
	private final List<Change.Reason> reasons = new ArrayList<>();

	Obstacles(Session wanted, Session actual) {
		this.wanted = wanted;
		this.actual = actual;
		java = SessionDiff.isJava(wanted, actual);
		session();
		for (Domain domain : wanted.getDomains())
			domain(domain, SessionDiff.domain(actual, domain.getType()));
	}

	List<Change.Reason> reasons() {
		return List.copyOf(reasons);
	}

	private void session() {
		SessionKind kind = kind(wanted);
		if (kind != kind(actual))
			add(wanted, "kind", kind(actual), kind, FIXED);
		else if ((java || kind != SessionKind.SNAPSHOT) && !wanted.isNoOutput() && actual.getOutput() != null
				&& !SessionDiff.allows(wanted.getOutput(), wanted.getDataUrl(), actual.getOutput(), actual.getDataUrl()))
			add(wanted, "output", actual.getOutput(), wanted.getOutput(), FIXED);
		if (wanted.isNoOutput() && kind == SessionKind.LOCAL && actual.getOutput() != null)
			add(wanted, "output", actual.getOutput(), "none", FIXED);
		if (!wanted.isNoOutput() && actual.isNoOutput())
			add(wanted, "output", "none", wanted.getOutput(), FIXED);
		if (kind == SessionKind.LIVE)
			value(wanted, "live timer", actual.getLiveTimer(), wanted.getLiveTimer(), FIXED);
		// Who does not tell the format knows one only.
		if (wanted.getTraceFormat() == TraceFormat.CTF_20 && actual.getTraceFormat() != TraceFormat.CTF_20
				|| wanted.getTraceFormat() == TraceFormat.CTF_18 && actual.getTraceFormat() == TraceFormat.CTF_20)
			add(wanted, "trace format", TraceFormat.CTF_20 == actual.getTraceFormat() ? TraceFormat.CTF_20 : TraceFormat.CTF_18,
					wanted.getTraceFormat(), FIXED);
		value(wanted, "memory limit", actual.getMemoryLimit(), wanted.getMemoryLimit(), FIXED);
		value(wanted, "shared memory path", actual.getShmPath(), wanted.getShmPath(), FIXED);
	}

	/** The kind; a session whose output is a relay daemon is one of the network, whatever it says. */
	static SessionKind kind(Session session) {
		if (session.getKind() != SessionKind.LOCAL || session.getOutput() == null)
			return session.getKind();
		TraceOutput output = TraceOutput.of(session.getOutput());
		return output != null && output.isNetwork() ? SessionKind.NETWORK : SessionKind.LOCAL;
	}

	private boolean started() {
		return actual.isStartedBefore() || actual.getState() == SessionState.ACTIVE;
	}

	private void domain(Domain domain, Domain there) {
		if (there != null && (java || !there.getChannels().isEmpty()) && domain.getBufferScheme() != BufferScheme.DEFAULT
				&& there.getBufferScheme() != BufferScheme.DEFAULT && domain.getBufferScheme() != there.getBufferScheme())
			add(domain, "buffer scheme", there.getBufferScheme(), domain.getBufferScheme(),
					java ? FIXED : "it is fixed by the first channel of the domain");
		for (Channel channel : domain.getChannels()) {
			Channel old = SessionDiff.channel(there, channel);
			if (old != null)
				channel(domain, channel, old);
			else if (started() && !java)
				add(domain, "channel", null, channel.getName(), STARTED);
		}
	}

	private void channel(Domain domain, Channel channel, Channel old) {
		if (AgentChannels.isAgent(domain.getType()))
			rulesForAll(domain, channel, old);
		for (EAttribute option : CHANNEL_OPTIONS) {
			Object after = channel.eGet(option);
			Object before = old.eGet(option);
			if (!isDefault(after) && !isDefault(before) && !forced(option) && !rounded(option, after).equals(before))
				add(channel, words(option.getName()), before, after, java ? JAVA_CHANNEL_FIXED : CHANNEL_FIXED);
		}
		if (old.isContextsUnknown())
			return;
		for (Context context : channel.getContexts())
			if (started() && !SessionDiff.has(old, context))
				add(channel, "context", null, context.getType(), java ? JAVA_STARTED : STARTED);
		for (Context context : old.getContexts())
			// LTTng adds this one by itself to channels with a buffer for each processor.
			if (!SessionDiff.has(channel, context) && (java || !"cpu_id".equals(context.getType())))
				add(channel, "context", context.getType(), null, java ? "none can be taken away" : "LTTng takes none away");
	}

	/** Rules of loggers with the name * cannot be told apart when they are disabled, and each one that comes puts the others in force. */
	private void rulesForAll(Domain domain, Channel channel, Channel old) {
		List<EventRule> all = channel.getRules().stream().filter(r -> r.isEnabled() && SameRule.name(r).equals("*")).toList();
		for (EventRule rule : old.getRules())
			if (!all.isEmpty() && SameRule.name(rule).equals("*")
					&& all.stream().noneMatch(r -> SameRule.test(domain.getType(), r, rule)))
				add(channel, "event rule '*'", SameRule.level(domain.getType(), rule),
						SameRule.level(domain.getType(), all.getFirst()),
						"LTTng cannot take one of several rules for all loggers out of force");
	}

	/** The first value of each of these enumerations leaves the choice to the tracer. */
	private static boolean isDefault(Object value) {
		return value == null || value instanceof Enumerator literal && literal.getValue() == 0;
	}

	/** What LTTng sets by itself in sessions of this kind, whatever is asked for. */
	private boolean forced(EAttribute option) {
		return option == Literals.CHANNEL__SWITCH_TIMER && wanted.getKind() == SessionKind.LIVE
				|| option == Literals.CHANNEL__OUTPUT_TYPE && wanted.getKind() == SessionKind.SNAPSHOT;
	}

	/** LTTng makes powers of two of sizes and counts of sub-buffers. */
	private static Object rounded(EAttribute option, Object value) {
		if (option != Literals.CHANNEL__SUB_BUFFER_SIZE && option != Literals.CHANNEL__SUB_BUFFER_COUNT)
			return value;
		long size = (Long) value;
		long power = Long.highestOneBit(size);
		return size == power ? size : power << 1;
	}

	private void value(EObject element, String what, Object before, Object after, String why) {
		if (before != null && after != null && !Objects.equals(before, after))
			add(element, what, before, after, why);
	}

	private void add(EObject element, String what, Object before, Object after, String why) {
		reasons.add(new Change.Reason(ElementName.of(element), what, text(before), text(after), why));
	}

	private static String text(Object value) {
		return value == null ? "" : value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
	}

	/** {@code sub-buffer size} for {@code subBufferSize}. */
	static String words(String feature) {
		return feature.replace("subBuffer", "sub-buffer").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
	}
}
