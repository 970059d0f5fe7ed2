// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.terms.JavaContexts;
import org.tracewright.session.terms.LogLevels;

/** The rules of a channel of Java programs, with its event rules and contexts. */
final class JavaChannelRules {

	/** Least size of a sub-buffer, in bytes. */
	static final long PAGE = 4096;
	/** A ring is one mapped piece of memory. */
	private static final long LARGEST_RING = 1L << 30;
	private static final List<EAttribute> LTTNG_ONLY = List.of(Literals.CHANNEL__READ_TIMER, Literals.CHANNEL__MONITOR_TIMER,
			Literals.CHANNEL__WATCHDOG_TIMER, Literals.CHANNEL__OUTPUT_TYPE, Literals.CHANNEL__ALLOCATION,
			Literals.CHANNEL__PREALLOCATION, Literals.CHANNEL__RECLAIM, Literals.CHANNEL__RECLAIM_AGE);

	private final Findings findings;
	private final Session session;
	private final Channel channel;

	JavaChannelRules(Findings findings, Session session, Channel channel) {
		this.findings = findings;
		this.session = session;
		this.channel = channel;
	}

	void check() {
		JavaRules.name(findings, channel, Literals.CHANNEL__NAME, channel.getName(), "channel");
		buffers();
		files();
		atLeast0(Literals.CHANNEL__SWITCH_TIMER, "a period cannot be less than 0");
		atLeast0(Literals.CHANNEL__BLOCKING_TIMEOUT, "a time cannot be less than 0");
		if (overwrites() && channel.getBlockingTimeout() != null && channel.getBlockingTimeout() > 0)
			findings.error(channel, Literals.CHANNEL__BLOCKING_TIMEOUT, "who overwrites does not wait");
		for (EAttribute feature : LTTNG_ONLY)
			if (channel.eIsSet(feature))
				findings.error(channel, feature, "only LTTng has this");
		contexts();
		rules();
	}

	private boolean overwrites() {
		return channel.getLossMode() == LossMode.OVERWRITE
				|| channel.getLossMode() == LossMode.DEFAULT && session.getKind() == SessionKind.SNAPSHOT;
	}

	private void buffers() {
		Long size = channel.getSubBufferSize();
		Long count = channel.getSubBufferCount();
		if (size != null && (size < PAGE || Long.bitCount(size) != 1))
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_SIZE,
					"the size of a sub-buffer is a power of two, " + PAGE + " bytes or more");
		else if (size != null && size > LARGEST_RING / 2)
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_SIZE, "a ring has at most 1 GiB, in two sub-buffers or more");
		if (count != null && (count < 2 || Long.bitCount(count) != 1))
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_COUNT, "the number of sub-buffers is a power of two, 2 or more");
		else if (count != null && count > LARGEST_RING / (size == null || size < PAGE ? PAGE : size))
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_COUNT, "a ring has at most 1 GiB");
	}

	private void atLeast0(EAttribute feature, String message) {
		if (channel.eGet(feature) instanceof Long value && value < 0)
			findings.error(channel, feature, message);
	}

	private void files() {
		atLeast0(Literals.CHANNEL__TRACE_FILE_SIZE, "a size cannot be less than 0");
		atLeast0(Literals.CHANNEL__TRACE_FILE_COUNT, "a count cannot be less than 0");
		Long size = channel.getTraceFileSize();
		Long count = channel.getTraceFileCount();
		if (count != null && count > Integer.MAX_VALUE)
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_COUNT, "there are at most " + Integer.MAX_VALUE + " files");
		if (count != null && count > 0 && (size == null || size == 0))
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_COUNT,
					"a limit on the number of trace files needs one on their size");
		if (size != null && size > 0 && channel.getSubBufferSize() != null && size < channel.getSubBufferSize())
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_SIZE, "a trace file cannot be smaller than a sub-buffer");
	}

	private void contexts() {
		Set<String> types = new HashSet<>();
		for (Context context : channel.getContexts()) {
			String type = context.getType();
			if (type == null || type.isEmpty())
				findings.error(context, Literals.CONTEXT__TYPE, "a context needs a type");
			else if (!types.add(type))
				findings.error(context, Literals.CONTEXT__TYPE, "the channel has this context already");
			else if (!JavaContexts.ALL.contains(type))
				findings.error(context, Literals.CONTEXT__TYPE,
						"Java programs have the contexts " + String.join(", ", JavaContexts.ALL));
		}
	}

	private void rules() {
		List<EventRule> rules = channel.getRules();
		for (int i = 0; i < rules.size(); i++) {
			rule(rules.get(i));
			for (int k = 0; k < i; k++)
				if (alike(rules.get(k), rules.get(i))) {
					findings.error(rules.get(i), null, "the channel has this rule already");
					break;
				}
		}
	}

	/** Whether the daemon would take one for the other: it looks at all but whether they are in force. */
	private static boolean alike(EventRule one, EventRule other) {
		if (!Objects.equals(one.getName(), other.getName()))
			return false;
		EventRule copy = EcoreUtil.copy(one);
		copy.setEnabled(other.isEnabled());
		return EcoreUtil.equals(copy, other);
	}

	private void rule(EventRule rule) {
		if (rule.getKind() != EventRuleKind.TRACEPOINT)
			findings.error(rule, Literals.EVENT_RULE__KIND, "Java programs have tracepoints only");
		if (rule.getLocation() != null)
			findings.warning(rule, Literals.EVENT_RULE__LOCATION, "only probes have a place");
		name(rule, Literals.EVENT_RULE__NAME, rule.getName());
		rule.getExclusions().forEach(exclusion -> {
			if (exclusion.isBlank())
				findings.error(rule, Literals.EVENT_RULE__EXCLUSIONS, "an exclusion is empty");
			else
				name(rule, Literals.EVENT_RULE__EXCLUSIONS, exclusion);
		});
		level(rule);
		if (rule.getFilter() != null && !rule.getFilter().isEmpty() && rule.getFilter().isBlank())
			findings.error(rule, Literals.EVENT_RULE__FILTER, "it is blank");
		else if (rule.getFilter() != null && !EventRuleRules.balanced(rule.getFilter()))
			findings.error(rule, Literals.EVENT_RULE__FILTER, "a quotation mark or a parenthesis is open");
	}

	/** A name without colon and star would match nothing. */
	private void name(EventRule rule, EStructuralFeature feature, String name) {
		if (name != null && !name.isEmpty() && !name.contains(":") && !name.contains("*"))
			findings.error(rule, feature,
					"'" + name + "' is no event: they are written PROVIDER:EVENT, where * stands for any text");
	}

	private void level(EventRule rule) {
		String level = rule.getLogLevel();
		if (rule.getLogLevelRule() == LogLevelRule.ANY) {
			if (level != null && !level.isEmpty())
				findings.warning(rule, Literals.EVENT_RULE__LOG_LEVEL, "the level is not used, as the rule takes any");
		} else if (level == null || level.isEmpty())
			findings.error(rule, Literals.EVENT_RULE__LOG_LEVEL, "a log level is needed");
		else if (LogLevels.value(DomainType.JAVA, level).isEmpty())
			findings.error(rule, Literals.EVENT_RULE__LOG_LEVEL,
					"there is no level '" + level + "'; there are " + String.join(", ", LogLevels.names(DomainType.JAVA)));
	}
}
