// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.tracewright.session.Action;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;
import org.tracewright.ui.session.internal.targets.SessionView;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.targets.TargetView;

/** Makes the rows of the Sessions view of what is known of targets. For any thread. */
final class NodeTree {

	private NodeTree() {
	}

	/** The rows of targets. */
	static List<Node> of(List<TargetLink> links) {
		List<Node> nodes = new ArrayList<>();
		for (TargetLink link : links)
			nodes.add(target(link));
		return nodes;
	}

	private static Node target(TargetLink link) {
		TargetView view = link.view();
		String address = link.entry().isLocal() ? "" : "  " + link.entry().address(); //$NON-NLS-1$ //$NON-NLS-2$
		String sudo = link.entry().sudo() ? Messages.Text_sudo : ""; //$NON-NLS-1$
		boolean bad = view.state() == TargetState.FAILED || view.state() == TargetState.LOST || !view.message().isEmpty();
		Node node = new Node(link,
				new NodeText(link.entry().name(), address + sudo, state(view), "", "", "", icon(view.state()), bad)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (SessionView session : view.sessions())
			session(node, session);
		if (!view.triggers().isEmpty())
			triggers(node, view.triggers());
		if (node.children().isEmpty())
			note(node, note(view));
		return node;
	}

	private static String icon(TargetState state) {
		return switch (state) {
			case CONNECTED -> "target-connected"; //$NON-NLS-1$
			case FAILED, LOST -> "target-failed"; //$NON-NLS-1$
			default -> "target"; //$NON-NLS-1$
		};
	}

	private static String state(TargetView view) {
		return switch (view.state()) {
			case DISCONNECTED -> Messages.Text_disconnected;
			case CONNECTING -> Messages.Text_connecting;
			case CONNECTED -> view.version() == null
					? Messages.Text_connected
					: NLS.bind(Messages.Text_connected_version, view.version().getText());
			case LOST -> Messages.Text_connection_lost;
			case FAILED -> Messages.Text_failed;
		};
	}

	private static String note(TargetView view) {
		return switch (view.state()) {
			case DISCONNECTED -> Messages.Note_disconnected;
			case CONNECTING -> Messages.Note_connecting;
			case LOST -> Messages.Note_lost;
			case FAILED -> Messages.Note_failed;
			case CONNECTED -> {
				if (!view.message().isEmpty())
					yield Messages.Note_wrong;
				yield view.version() == null ? Messages.Note_looking : Messages.Note_no_sessions;
			}
		};
	}

	private static void note(Node parent, String text) {
		parent.add(NodeKind.NOTE, "", NodeText.of(text, "", "note"), parent.session(), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void session(Node target, SessionView view) {
		Session session = view.session();
		boolean active = session.getState() == SessionState.ACTIVE;
		long lost = SessionView.lost(session);
		String recorded = view.observed().bytes().isPresent() ? Quantities.bytes(view.observed().bytes().getAsLong()) : ""; //$NON-NLS-1$
		String lostText = !view.observed().detailed()
				? "" //$NON-NLS-1$
				: view.lossRate() >= 1
						? NLS.bind(Messages.Text_lost_rate, Quantities.count(lost), Quantities.count(Math.round(view.lossRate())))
						: Quantities.count(lost);
		Node node = target.add(NodeKind.SESSION, session.getName(),
				new NodeText(session.getName(), kind(session), active ? Messages.Text_active : Messages.Text_inactive, recorded,
						active ? Quantities.byteRate(view.byteRate()) : "", lostText, //$NON-NLS-1$
						active ? "session-active" : "session", lost > 0), //$NON-NLS-1$ //$NON-NLS-2$
				view, session);
		if (!view.observed().detailed()) {
			note(node, Messages.Note_looking);
			return;
		}
		for (SnapshotOutput output : session.getSnapshotOutputs())
			output(node, view, output);
		for (RotationSchedule schedule : session.getRotationSchedules())
			schedule(node, view, schedule);
		for (Domain domain : session.getDomains())
			domain(node, view, domain);
		if (node.children().isEmpty())
			note(node, Messages.Note_empty_session);
	}

	private static String kind(Session session) {
		String kind = switch (session.getKind()) {
			case SNAPSHOT -> Messages.Text_snapshot;
			case LIVE -> Messages.Text_live;
			case NETWORK -> Messages.Text_network;
			default -> ""; //$NON-NLS-1$
		};
		String output = session.getOutput() == null || session.getOutput().isEmpty() ? "" : "  " + session.getOutput(); //$NON-NLS-1$ //$NON-NLS-2$
		return (kind.isEmpty() ? "" : "  " + kind) + (session.getKind() == SessionKind.SNAPSHOT ? "" : output); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void output(Node session, SessionView view, SnapshotOutput output) {
		String size = output.getMaxSize() == null || output.getMaxSize() == 0
				? "" //$NON-NLS-1$
				: "  " + NLS.bind(Messages.Text_at_most, Quantities.bytes(output.getMaxSize())); //$NON-NLS-1$
		session.add(NodeKind.OUTPUT, Objects.toString(output.getName()) + output.getId(),
				NodeText.of(NLS.bind(Messages.Text_snapshots_to, output.getOutput()), size, "output"), view, output); //$NON-NLS-1$
	}

	private static void schedule(Node session, SessionView view, RotationSchedule schedule) {
		String when = schedule.getKind() == RotationKind.SIZE
				? Quantities.bytes(schedule.getThreshold())
				: Quantities.time(schedule.getThreshold());
		session.add(NodeKind.SCHEDULE, schedule.getKind().getLiteral(),
				NodeText.of(NLS.bind(Messages.Text_rotates, when), "", "schedule"), view, schedule); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void domain(Node session, SessionView view, Domain domain) {
		String scheme = switch (domain.getBufferScheme()) {
			case PER_UID -> Messages.Text_per_user;
			case PER_PID -> Messages.Text_per_process;
			default -> ""; //$NON-NLS-1$
		};
		Node node = session.add(NodeKind.DOMAIN, domain.getType().getLiteral(),
				NodeText.of(domainName(domain.getType()), scheme.isEmpty() ? "" : "  " + scheme, "domain"), view, domain); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (ProcessTracker tracker : domain.getTrackers())
			if (tracker.getPolicy() != TrackingPolicy.ALL)
				tracker(node, view, tracker);
		for (Channel channel : domain.getChannels())
			channel(node, view, channel);
	}

	/** How a domain is called. */
	static String domainName(DomainType domain) {
		return switch (domain) {
			case KERNEL -> Messages.Domain_kernel;
			case UST -> Messages.Domain_ust;
			case JUL -> Messages.Domain_jul;
			case LOG4J -> Messages.Domain_log4j;
			case LOG4J2 -> Messages.Domain_log4j2;
			case PYTHON -> Messages.Domain_python;
		};
	}

	private static void tracker(Node domain, SessionView view, ProcessTracker tracker) {
		String values = tracker.getPolicy() == TrackingPolicy.NONE
				? Messages.Text_no_process
				: String.join(", ", tracker.getValues()); //$NON-NLS-1$
		domain.add(NodeKind.TRACKER, tracker.getAttribute().getLiteral(),
				NodeText.of(NLS.bind(Messages.Text_only, tracker.getAttribute().getLiteral(), values), "", "tracker"), view, //$NON-NLS-1$ //$NON-NLS-2$
				tracker);
	}

	private static void channel(Node domain, SessionView view, Channel channel) {
		List<String> parts = new ArrayList<>();
		if (channel.getSubBufferCount() != null && channel.getSubBufferSize() != null)
			parts.add(channel.getSubBufferCount() + " × " + Quantities.bytes(channel.getSubBufferSize())); //$NON-NLS-1$
		if (channel.getLossMode() == LossMode.OVERWRITE)
			parts.add(Messages.Text_overwrite);
		if (channel.getLossMode() == LossMode.DISCARD)
			parts.add(Messages.Text_discard);
		long lost = SessionView.lost(channel.getStatistics());
		Long memory = channel.getStatistics() == null ? null : channel.getStatistics().getMemoryBytes();
		if (memory != null)
			parts.add(NLS.bind(Messages.Text_memory, Quantities.bytes(memory)));
		Node node = domain.add(NodeKind.CHANNEL, Objects.toString(channel.getName()),
				new NodeText(Objects.toString(channel.getName(), ""), parts.isEmpty() ? "" : "  " + String.join(", ", parts), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						enabled(channel.isEnabled()), "", "", channel.getStatistics() == null ? "" : Quantities.count(lost), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						channel.isEnabled() ? "channel" : "channel-off", lost > 0), //$NON-NLS-1$ //$NON-NLS-2$
				view, channel);
		for (EventRule rule : channel.getRules())
			node.add(NodeKind.RULE, key(rule),
					NodeText.of(ruleName(rule), ruleDetail(rule), rule.isEnabled() ? "rule" : "rule-off") //$NON-NLS-1$ //$NON-NLS-2$
							.in(enabled(rule.isEnabled())),
					view, rule);
		for (Context context : channel.getContexts())
			node.add(NodeKind.CONTEXT, Objects.toString(context.getType()),
					NodeText.of(NLS.bind(Messages.Text_context, context.getType()), "", "context"), view, context); //$NON-NLS-1$ //$NON-NLS-2$
		if (channel.isContextsUnknown())
			note(node, Messages.Note_contexts_unknown);
	}

	private static String enabled(boolean enabled) {
		return enabled ? Messages.Text_enabled : Messages.Text_disabled;
	}

	private static String key(EventRule rule) {
		return rule.getKind() + "\1" + rule.getName() + '\1' + rule.getLocation() + '\1' + rule.getFilter() + '\1' //$NON-NLS-1$
				+ rule.getExclusions() + '\1' + rule.getLogLevelRule() + rule.getLogLevel();
	}

	private static String ruleName(EventRule rule) {
		return rule.getName() == null || rule.getName().isEmpty() ? "*" : rule.getName(); //$NON-NLS-1$
	}

	private static String ruleDetail(EventRule rule) {
		StringBuilder detail = new StringBuilder();
		if (rule.getKind() != EventRuleKind.TRACEPOINT)
			detail.append("  ").append(rule.getKind().getLiteral()); //$NON-NLS-1$
		if (rule.getLocation() != null && !rule.getLocation().isEmpty())
			detail.append("  ").append(rule.getLocation()); //$NON-NLS-1$
		if (!rule.getExclusions().isEmpty())
			detail.append("  ").append(NLS.bind(Messages.Text_not, String.join(", ", rule.getExclusions()))); //$NON-NLS-1$ //$NON-NLS-2$
		if (rule.getLogLevelRule() != LogLevelRule.ANY)
			detail.append("  ").append(rule.getLogLevelRule() == LogLevelRule.EXACTLY ? "= " : "≥ ").append(rule.getLogLevel()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (rule.getFilter() != null && !rule.getFilter().isEmpty())
			detail.append("  ").append(NLS.bind(Messages.Text_if, rule.getFilter())); //$NON-NLS-1$
		return detail.toString();
	}

	private static void triggers(Node target, List<Trigger> triggers) {
		Node group = target.add(NodeKind.TRIGGERS, "", //$NON-NLS-1$
				NodeText.of(Messages.Text_triggers, "  " + triggers.size(), "trigger"), null, null); //$NON-NLS-1$ //$NON-NLS-2$
		for (Trigger trigger : triggers)
			group.add(NodeKind.TRIGGER, trigger.getName() + trigger.getOwner(),
					NodeText.of(Objects.toString(trigger.getName()), "  " + what(trigger), "trigger"), null, trigger); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String what(Trigger trigger) {
		List<String> actions = new ArrayList<>();
		for (Action action : trigger.getActions())
			actions.add(action.getKind().getLiteral() + (action.getSession() == null ? "" : ' ' + action.getSession())); //$NON-NLS-1$
		return NLS.bind(Messages.Text_trigger, condition(trigger.getCondition()), String.join(", ", actions)); //$NON-NLS-1$
	}

	private static String condition(Condition condition) {
		if (condition instanceof EventRuleMatches matches && matches.getRule() != null)
			return ruleName(matches.getRule()) + ruleDetail(matches.getRule());
		return condition == null ? "?" : condition.eClass().getName(); //$NON-NLS-1$
	}
}
