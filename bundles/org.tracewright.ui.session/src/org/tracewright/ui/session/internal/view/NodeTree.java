// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.tracewright.control.TargetProcess;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Statistics;
import org.tracewright.session.Tracer;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.session.internal.element.ElementLabels;
import org.tracewright.ui.session.internal.targets.SessionView;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.targets.TargetView;

/** Makes the rows of the Sessions view of what is known of targets. For any thread. */
final class NodeTree {

	/** So many event rules of a channel stand in one list. */
	private static final int MOST_RULES = 200;
	/** So many event rules stand in a group. */
	private static final int GROUP = 100;

	private static final String PROGRAM_ICON = "element/java"; //$NON-NLS-1$

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
				NodeText.of(link.entry().name(), address + sudo, icon(view.state())).in(state(link, view)).withLoss("", bad)); //$NON-NLS-1$
		for (SessionView session : view.sessions())
			session(node, session);
		if (!view.triggers().isEmpty())
			triggers(node, view.triggers());
		boolean daemon = link.entry().tracer() == Tracer.TRACEWRIGHT;
		if (node.children().isEmpty())
			note(node,
					view.missing()
							? Messages.Note_not_installed
							: daemon && isSilent(view) ? Messages.Note_no_daemon : note(view));
		if (!view.processes().isEmpty())
			programs(node, view.processes());
		return node;
	}

	/** Whether the machine is there, and its tracer is not. */
	private static boolean isSilent(TargetView view) {
		return view.state() == TargetState.CONNECTED && view.version() == null && !view.message().isEmpty();
	}

	private static void programs(Node target, List<TargetProcess> processes) {
		long traced = processes.stream().filter(TargetProcess::traced).count();
		Node group = target.add(NodeKind.PROGRAMS, "", //$NON-NLS-1$
				NodeText.of(Messages.Text_programs, "  " + NLS.bind(Messages.Text_programs_traced, traced, processes.size()), //$NON-NLS-1$
						PROGRAM_ICON),
				null, null);
		for (TargetProcess process : processes)
			group.add(NodeText.of(process.name(), "  " + process.pid(), PROGRAM_ICON).in(state(process)), process); //$NON-NLS-1$
	}

	private static String state(TargetProcess process) {
		if (!process.traced())
			return Messages.Text_not_traced;
		return process.sessions().isEmpty()
				? Messages.Text_traced
				: NLS.bind(Messages.Text_recorded_by, String.join(", ", process.sessions())); //$NON-NLS-1$
	}

	private static String icon(TargetState state) {
		return switch (state) {
			case CONNECTED -> "target-connected"; //$NON-NLS-1$
			case FAILED, LOST -> "target-failed"; //$NON-NLS-1$
			default -> "target"; //$NON-NLS-1$
		};
	}

	private static String state(TargetLink link, TargetView view) {
		return switch (view.state()) {
			case DISCONNECTED -> Messages.Text_disconnected;
			case CONNECTING -> Messages.Text_connecting;
			case CONNECTED -> {
				if (view.version() != null)
					yield NLS.bind(Messages.Text_connected_version, Tracers.name(view.version().getTracer()),
							view.version().getText());
				if (view.missing())
					yield Messages.Text_not_installed;
				yield isSilent(view) && link.entry().tracer() == Tracer.TRACEWRIGHT
						? Messages.Text_no_daemon
						: Messages.Text_connected;
			}
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
		String lostText = !view.observed().detailed() || !SessionView.isLossKnown(session)
				? "" //$NON-NLS-1$
				: view.lossRate() >= 1
						? NLS.bind(Messages.Text_lost_rate, Quantities.count(lost), Quantities.count(Math.round(view.lossRate())))
						: Quantities.count(lost);
		Node node = target.add(NodeKind.SESSION, session.getName(),
				NodeText.of(session.getName(), kind(session), active ? "session-active" : "session") //$NON-NLS-1$ //$NON-NLS-2$
						.in(active ? Messages.Text_active : Messages.Text_inactive)
						.withRecorded(recorded, active ? Quantities.byteRate(view.byteRate()) : "").withLoss(lostText, lost > 0), //$NON-NLS-1$
				view, session);
		if (!view.observed().detailed()) {
			note(node, view.observed().problem().isEmpty() ? Messages.Note_looking : Messages.Note_not_closely);
			return;
		}
		for (SnapshotOutput output : session.getSnapshotOutputs())
			node.add(NodeKind.OUTPUT, Objects.toString(output.getName()) + output.getId(), part(output), view, output);
		for (RotationSchedule schedule : session.getRotationSchedules())
			node.add(NodeKind.SCHEDULE, schedule.getKind().getLiteral(), part(schedule), view, schedule);
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

	/** A part of a session, as it is called everywhere. */
	private static NodeText part(EObject element) {
		return NodeText.of(ElementLabels.name(element), ElementLabels.detail(element), element);
	}

	private static void domain(Node session, SessionView view, Domain domain) {
		Node node = session.add(NodeKind.DOMAIN, domain.getType().getLiteral(), part(domain), view, domain);
		for (ProcessTracker tracker : domain.getTrackers())
			if (tracker.getPolicy() != TrackingPolicy.ALL)
				node.add(NodeKind.TRACKER, tracker.getAttribute().getLiteral(), part(tracker), view, tracker);
		for (Channel channel : domain.getChannels())
			channel(node, view, channel);
	}

	private static void channel(Node domain, SessionView view, Channel channel) {
		Statistics statistics = channel.getStatistics();
		long lost = SessionView.lost(statistics);
		NodeText text = part(channel).in(enabled(channel.isEnabled()));
		if (statistics != null)
			text = text.withLoss(Quantities.count(lost), lost > 0);
		if (statistics != null && statistics.getMemoryBytes() != null)
			text = text.withMore(NLS.bind(Messages.Text_memory, Quantities.bytes(statistics.getMemoryBytes())));
		Node node = domain.add(NodeKind.CHANNEL, Objects.toString(channel.getName()), text, view, channel);
		rules(node, view, channel.getRules());
		for (Context context : channel.getContexts())
			node.add(NodeKind.CONTEXT, Objects.toString(context.getType()), part(context), view, context);
		if (channel.isContextsUnknown())
			note(node, Messages.Note_contexts_unknown);
	}

	/** Many rules stand in groups: a tree of thousands of rows is slow to open, and of no use to read. */
	private static void rules(Node channel, SessionView view, List<EventRule> rules) {
		for (int from = 0; from < rules.size(); from += GROUP) {
			List<EventRule> some = rules.subList(from,
					rules.size() <= MOST_RULES ? rules.size() : Math.min(rules.size(), from + GROUP));
			Node parent = some.size() == rules.size()
					? channel
					: channel.add(NodeKind.GROUP, Integer.toString(from), group(from, some), view, null);
			for (EventRule rule : some)
				parent.add(NodeKind.RULE, key(rule), part(rule).in(enabled(rule.isEnabled())), view, rule);
			if (some.size() == rules.size())
				return;
		}
	}

	private static NodeText group(int from, List<EventRule> some) {
		String range = NLS.bind(Messages.Text_group, Quantities.count(from + 1L), Quantities.count(from + some.size()));
		return NodeText.of(range, "  " + ElementLabels.name(some.getFirst()) + " \u2026 " + ElementLabels.name(some.getLast()), //$NON-NLS-1$ //$NON-NLS-2$
				some.getFirst());
	}

	private static String enabled(boolean enabled) {
		return enabled ? Messages.Text_enabled : Messages.Text_disabled;
	}

	private static String key(EventRule rule) {
		return rule.getKind() + "\1" + rule.getName() + '\1' + rule.getLocation() + '\1' + rule.getFilter() + '\1' //$NON-NLS-1$
				+ rule.getExclusions() + '\1' + rule.getLogLevelRule() + rule.getLogLevel();
	}

	private static void triggers(Node target, List<Trigger> triggers) {
		Node group = target.add(NodeKind.TRIGGERS, "", //$NON-NLS-1$
				NodeText.of(Messages.Text_triggers, "  " + triggers.size(), triggers.getFirst()), null, null); //$NON-NLS-1$
		for (Trigger trigger : triggers)
			group.add(NodeKind.TRIGGER, trigger.getName() + trigger.getOwner(), part(trigger).withMore(what(trigger)), null,
					trigger);
	}

	private static String what(Trigger trigger) {
		List<String> actions = trigger.getActions().stream().map(ElementLabels::of).toList();
		return NLS.bind(Messages.Text_trigger, trigger.getCondition() == null ? "?" : condition(trigger.getCondition()), //$NON-NLS-1$
				String.join(", ", actions)); //$NON-NLS-1$
	}

	private static String condition(Condition condition) {
		return condition instanceof EventRuleMatches matches && matches.getRule() != null
				? ElementLabels.of(matches.getRule())
				: ElementLabels.of(condition);
	}
}
