// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.tracewright.session.Action;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.Channel;
import org.tracewright.session.Connection;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RatePolicyKind;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Target;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;

/** Elements in a line each: what they are called, and fainter what else is worth knowing. */
public final class ElementLabels {

	private static final String GAP = "  "; //$NON-NLS-1$
	private static final String COMMA = ", "; //$NON-NLS-1$
	private static final String ALL = "*"; //$NON-NLS-1$

	private ElementLabels() {
	}

	/** An element in a line. */
	public static String of(EObject element) {
		return styled(element).getString();
	}

	/** An element in a line, its less important parts fainter. */
	public static StyledString styled(EObject element) {
		return new StyledString(name(element)).append(detail(element), StyledString.QUALIFIER_STYLER);
	}

	/** What an element is called. */
	public static String name(EObject element) {
		return name(element, new ArrayList<>());
	}

	/** What else is worth knowing of an element, to stand behind its name; possibly empty. */
	public static String detail(EObject element) {
		List<String> more = new ArrayList<>();
		name(element, more);
		return more.isEmpty() ? "" : GAP + String.join(COMMA, more); //$NON-NLS-1$
	}

	private static String name(EObject element, List<String> more) {
		return switch (element) {
			case Session session -> session(session, more);
			case Domain domain -> domain(domain, more);
			case Channel channel -> channel(channel, more);
			case EventRule rule -> rule(rule, more);
			case Context context -> named(context.getType());
			case ProcessTracker tracker -> tracker(tracker);
			case SnapshotOutput output -> output(output, more);
			case RotationSchedule schedule -> NLS.bind(
					schedule.getKind() == RotationKind.SIZE ? Messages.Label_rotation_size : Messages.Label_rotation_period,
					(schedule.getKind() == RotationKind.SIZE ? Units.BYTES : Units.MICROSECONDS).format(schedule.getThreshold()));
			case Trigger trigger -> trigger(trigger, more);
			case EventRuleMatches matches -> NLS.bind(Messages.Label_matches, FeatureTexts.of(matches.getDomain()));
			case BufferUsage usage -> usage(usage);
			case ConsumedSize consumed ->
				NLS.bind(Messages.Label_consumed, named(consumed.getSession()), Units.BYTES.format(consumed.getBytes()));
			case RotationCondition rotation -> NLS.bind(Messages.Label_rotates, named(rotation.getSession()));
			case OtherCondition other -> named(other.getType());
			case Action action -> action(action, more);
			case Target target -> target(target, more);
			default -> FeatureTexts.of(element.eClass());
		};
	}

	private static String named(String name) {
		return name == null || name.isEmpty() ? Messages.Label_unnamed : name;
	}

	private static String session(Session session, List<String> more) {
		more.add(session.getKind().getLiteral());
		if (session.getState() != SessionState.ANY)
			more.add(FeatureTexts.of(session.getState()));
		if (session.getOutput() != null)
			more.add(session.getOutput());
		return named(session.getName());
	}

	private static String domain(Domain domain, List<String> more) {
		boolean java = domain.getType() == DomainType.JAVA;
		if (domain.getBufferScheme() == BufferScheme.PER_UID)
			more.add(java ? Messages.Label_oneTrace : Messages.Label_perUser);
		if (domain.getBufferScheme() == BufferScheme.PER_PID)
			more.add(java ? Messages.Label_traces : Messages.Label_perProcess);
		return FeatureTexts.of(domain.getType());
	}

	private static String channel(Channel channel, List<String> more) {
		if (channel.getSubBufferCount() != null && channel.getSubBufferSize() != null)
			more.add(NLS.bind(Messages.Label_buffers, channel.getSubBufferCount(),
					Units.BYTES.format(channel.getSubBufferSize())));
		else if (channel.getSubBufferSize() != null)
			more.add(Units.BYTES.format(channel.getSubBufferSize()));
		if (channel.getLossMode() != LossMode.DEFAULT)
			more.add(channel.getLossMode().getLiteral());
		if (!channel.isEnabled())
			more.add(Messages.Label_disabled);
		return named(channel.getName());
	}

	private static String rule(EventRule rule, List<String> more) {
		if (rule.getKind() != EventRuleKind.TRACEPOINT)
			more.add(rule.getKind().getLiteral());
		if (rule.getLocation() != null)
			more.add(rule.getLocation());
		if (rule.getFilter() != null)
			more.add(NLS.bind(Messages.Label_filter, rule.getFilter()));
		if (!rule.getExclusions().isEmpty())
			more.add(NLS.bind(Messages.Label_exclusions, String.join(COMMA, rule.getExclusions())));
		if (rule.getLogLevelRule() != LogLevelRule.ANY)
			more.add(NLS.bind(rule.getLogLevelRule() == LogLevelRule.EXACTLY ? Messages.Label_exactly : Messages.Label_atLeast,
					named(rule.getLogLevel())));
		if (!rule.isEnabled())
			more.add(Messages.Label_disabled);
		return rule.getName() == null || rule.getName().isEmpty() ? ALL : rule.getName();
	}

	private static String tracker(ProcessTracker tracker) {
		return NLS.bind(Messages.Label_tracker, FeatureTexts.of(tracker.getAttribute()),
				tracker.getPolicy() == TrackingPolicy.SET
						? tracker.getValues().isEmpty() ? Messages.Label_none : String.join(COMMA, tracker.getValues())
						: FeatureTexts.of(tracker.getPolicy()));
	}

	private static String output(SnapshotOutput output, List<String> more) {
		if (output.getMaxSize() != null && output.getMaxSize() > 0)
			more.add(NLS.bind(Messages.Label_atMost, Units.BYTES.format(output.getMaxSize())));
		return NLS.bind(Messages.Label_snapshots, named(output.getOutput()));
	}

	private static String trigger(Trigger trigger, List<String> more) {
		if (trigger.getOwner() != null)
			more.add(NLS.bind(Messages.Label_owner, trigger.getOwner()));
		return NLS.bind(Messages.Label_trigger, named(trigger.getName()));
	}

	private static String usage(BufferUsage usage) {
		String threshold = usage.getBytes() != null
				? Units.BYTES.format(usage.getBytes())
				: usage.getRatio() == null ? Messages.Label_unnamed : usage.getRatio().toString();
		return NLS.bind(Messages.Label_usage,
				new Object[]{named(usage.getSession()), named(usage.getChannel()), FeatureTexts.of(usage.getKind()), threshold});
	}

	private static String action(Action action, List<String> more) {
		if (action.getSession() != null)
			more.add(action.getSession());
		if (action.getRateCount() != 1 || action.getRate() != RatePolicyKind.EVERY)
			more.add(NLS.bind(action.getRate() == RatePolicyKind.EVERY ? Messages.Label_every : Messages.Label_onceAfter,
					action.getRateCount()));
		return FeatureTexts.of(action.getKind());
	}

	private static String target(Target target, List<String> more) {
		if (target.getConnection() == Connection.SSH)
			more.add((target.getUser() == null ? "" : target.getUser() + '@') + named(target.getHost())); //$NON-NLS-1$
		return NLS.bind(Messages.Label_target, named(target.getName()));
	}
}
