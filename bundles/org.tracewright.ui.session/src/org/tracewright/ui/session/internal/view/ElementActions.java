// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.control.Outcome;
import org.tracewright.control.Step;
import org.tracewright.control.TracerException;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Tracer;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.ProgramDiff;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.session.internal.form.ElementDialog;
import org.tracewright.ui.session.internal.form.ChooseEventsDialog;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** Adds parts to living sessions, switches them, and takes them away. */
final class ElementActions {

	/** The name that LTTng gives to channels that it makes by itself. */
	private static final String DEFAULT_CHANNEL = "channel0"; //$NON-NLS-1$
	private static final SessionFactory FACTORY = SessionFactory.eINSTANCE;

	private final Shell shell;

	ElementActions(Shell shell) {
		this.shell = shell;
	}

	/** Does a command to nodes, for which it is possible. */
	void run(SessionCommand command, List<Node> nodes) {
		Node node = nodes.getFirst();
		switch (command) {
			case NEW_SESSION -> session(node.link(), draft(node.link()));
			case AVAILABLE -> available(node);
			case ADD_CHANNEL -> channel(node);
			case ADD_RULE -> rule(node);
			case ADD_CONTEXT -> context(node);
			case TRACK -> track(node);
			case ADD_OUTPUT -> output(node);
			case ADD_SCHEDULE -> schedule(node);
			case ADD_TRIGGER -> trigger(node);
			case ENABLE -> switched(nodes, true);
			case DISABLE -> switched(nodes, false);
			default -> throw new IllegalArgumentException(command.toString());
		}
	}

	/** Takes away what a node stands for. */
	void remove(Node node) {
		String session = node.sessionName();
		switch (node.element()) {
			case SnapshotOutput output -> perform(node, new Change.RemoveSnapshotOutput(session, output));
			case RotationSchedule schedule when isJava(node) -> perform(node, schedules(node, schedule.getKind(), null));
			case ProcessTracker tracker when isJava(node) -> perform(node, tracked(node, tracker.getAttribute(), null));
			case RotationSchedule schedule ->
				perform(node, new Change.SetRotation(session, schedule.getKind(), schedule.getThreshold(), null));
			case ProcessTracker tracker ->
				perform(node, new Change.Track(session, node.above(Domain.class).getType(), tracker.getAttribute(), List.of()));
			case Trigger trigger -> perform(node, new Change.RemoveTrigger(null, trigger));
			default -> throw new IllegalArgumentException(node.toString());
		}
	}

	private static boolean isJava(Node node) {
		return node.link().entry().tracer() == Tracer.TRACEWRIGHT;
	}

	/** Both schedules of a session of Java programs, one of them set. */
	private static Change schedules(Node node, RotationKind kind, Long threshold) {
		Map<RotationKind, Long> all = new EnumMap<>(RotationKind.class);
		node.session().session().getRotationSchedules().forEach(s -> all.put(s.getKind(), s.getThreshold()));
		all.put(kind, threshold);
		return new Change.SetSchedules(node.sessionName(), all.get(RotationKind.SIZE), all.get(RotationKind.PERIOD));
	}

	/**
	 * All trackers of a session of Java programs, one of them set.
	 *
	 * @param draft null for none
	 */
	private static Change tracked(Node node, ProcessAttribute attribute, ProcessTracker draft) {
		Domain domain = EcoreUtil.copy(Tracers.java(node.session().session()));
		domain.getTrackers().removeIf(t -> t.getAttribute() == attribute || draft != null && t.getPolicy() != TrackingPolicy.SET);
		if (draft != null && draft.getPolicy() != TrackingPolicy.SET)
			domain.getTrackers().clear();
		if (draft != null)
			domain.getTrackers().add(EcoreUtil.copy(draft));
		return ProgramDiff.tracked(node.sessionName(), domain);
	}

	/** A session to begin with: for Java programs with a channel that records all events. */
	private static Session draft(TargetLink link) {
		Session draft = FACTORY.createSession();
		if (link.entry().tracer() == Tracer.TRACEWRIGHT) {
			Domain domain = FACTORY.createDomain();
			domain.setType(DomainType.JAVA);
			Channel channel = FACTORY.createChannel();
			channel.setName(DEFAULT_CHANNEL);
			EventRule all = FACTORY.createEventRule();
			all.setName("*"); //$NON-NLS-1$
			channel.getRules().add(all);
			domain.getChannels().add(channel);
			draft.getDomains().add(domain);
		}
		return draft;
	}

	private static void perform(Node node, Change... changes) {
		perform(node.link(), node.text().name(), List.of(changes));
	}

	/** Makes changes; all are tried, whatever becomes of one. */
	private static void perform(TargetLink link, String name, List<Change> changes) {
		TargetJob.start(link, NLS.bind(Messages.Job_change, name),
				(client, cancellation) -> TargetJob.all(changes, change -> client.perform(change, cancellation)));
	}

	private ElementDialog dialog(Node node, String title, EObject draft, DomainType domain) {
		Session around = node.session() == null ? null : node.session().session();
		ElementDialog dialog = new ElementDialog(shell, title, NLS.bind(Messages.Element_message, node.link().entry().name()),
				draft, around, domain, node.link());
		Channel channel = node.above(Channel.class);
		return channel == null ? dialog : dialog.in(channel);
	}

	private boolean ask(Node node, String title, EObject draft, DomainType domain) {
		return dialog(node, title, draft, domain).open() == Window.OK;
	}

	private void session(TargetLink link, Session draft) {
		ElementDialog dialog = new ElementDialog(shell, Messages.Session_title,
				NLS.bind(Messages.Session_message, link.entry().name()), draft, null, null, link);
		if (dialog.open() == Window.OK)
			TargetJob.start(link, NLS.bind(Messages.Job_create, draft.getName()), (client, cancellation) -> {
				if (client.session(draft.getName(), cancellation).isPresent())
					throw new TracerException(NLS.bind(Messages.Session_twice, draft.getName(), client.connection().target()));
				Outcome outcome = client.apply(draft, false, false, step -> {
					// What failed is in the outcome.
				}, cancellation);
				for (Step step : outcome.steps())
					if (!step.success())
						throw new TracerException(step.message());
			});
	}

	/** What is chosen of what there is, is recorded: by the session of the node, or by a new one. */
	private void available(Node node) {
		DomainType domain = domain(node, true);
		if (domain == null)
			return;
		ChooseEventsDialog dialog = new ChooseEventsDialog(shell, domain, node.link());
		if (dialog.open() != Window.OK || dialog.chosen().isEmpty())
			return;
		List<EventRule> rules = dialog.chosen().stream().map(ElementActions::rule).toList();
		if (node.session() == null) {
			Session draft = FACTORY.createSession();
			Domain part = FACTORY.createDomain();
			part.setType(domain);
			Channel channel = FACTORY.createChannel();
			channel.setName(Objects.requireNonNullElse(AgentChannels.name(domain), DEFAULT_CHANNEL));
			channel.getRules().addAll(rules);
			part.getChannels().add(channel);
			draft.getDomains().add(part);
			session(node.link(), draft);
			return;
		}
		Optional<String> channel = channelFor(node, domain);
		if (channel != null)
			record(node, domain, channel, rules);
	}

	/** Records more events. LTTng makes a channel by itself where there is none; for Java programs it has to be made. */
	private static void record(Node node, DomainType domain, Optional<String> channel, List<EventRule> rules) {
		List<Change> changes = new ArrayList<>();
		String name = channel.orElse(domain == DomainType.JAVA ? DEFAULT_CHANNEL : null);
		if (channel.isEmpty() && domain == DomainType.JAVA) {
			Channel made = FACTORY.createChannel();
			made.setName(DEFAULT_CHANNEL);
			changes.add(new Change.AddChannel(node.sessionName(), domain, scheme(node, domain), made));
		}
		rules.forEach(rule -> changes.add(new Change.AddEventRule(node.sessionName(), domain, name, rule)));
		perform(node, changes.toArray(Change[]::new));
	}

	private static EventRule rule(InstrumentationPoint point) {
		EventRule rule = FACTORY.createEventRule();
		rule.setKind(point.kind());
		rule.setName(point.name());
		return rule;
	}

	/** The domain of a node; the user is asked when it is a session. */
	private DomainType domain(Node node, boolean loggers) {
		Domain domain = node.above(Domain.class);
		if (domain != null)
			return domain.getType();
		List<DomainType> types = new ArrayList<>(Tracers.domains(node.link().entry().tracer()));
		types.removeIf(t -> !loggers && AgentChannels.isAgent(t));
		if (types.size() == 1)
			return types.getFirst();
		DomainDialog dialog = new DomainDialog(shell, types);
		return dialog.open() == Window.OK ? dialog.domain() : null;
	}

	private void channel(Node node) {
		DomainType domain = domain(node, false);
		Channel draft = FACTORY.createChannel();
		if (domain != null && ask(node, Messages.Channel_title, draft, domain))
			perform(node, new Change.AddChannel(node.sessionName(), domain, scheme(node, domain), draft));
	}

	/** The buffers of a domain are all of one scheme. */
	private static org.tracewright.session.BufferScheme scheme(Node node, DomainType type) {
		return node.session().session().getDomains().stream().filter(d -> d.getType() == type).findFirst()
				.map(Domain::getBufferScheme).orElse(org.tracewright.session.BufferScheme.DEFAULT);
	}

	/** The channel that is to record a rule, empty for the one that LTTng makes by itself; null when the user has cancelled. */
	private Optional<String> channelFor(Node node, DomainType domain) {
		Channel channel = node.above(Channel.class);
		if (channel != null)
			return Optional.of(channel.getName());
		List<String> names = node.session().session().getDomains().stream().filter(d -> d.getType() == domain)
				.flatMap(d -> d.getChannels().stream()).map(Channel::getName).toList();
		if (names.size() < 2)
			return names.stream().findFirst();
		ChannelDialog dialog = new ChannelDialog(shell, names);
		return dialog.open() == Window.OK ? Optional.of(dialog.channel()) : null;
	}

	private void rule(Node node) {
		DomainType domain = domain(node, true);
		Optional<String> channel = domain == null ? null : channelFor(node, domain);
		if (channel == null)
			return;
		EventRule draft = FACTORY.createEventRule();
		ElementDialog dialog = dialog(node, Messages.Rule_title, draft, domain);
		if (dialog.open() == Window.OK)
			record(node, domain, channel, dialog.drafts().stream().map(EventRule.class::cast).toList());
	}

	private void context(Node node) {
		Context draft = FACTORY.createContext();
		DomainType domain = node.above(Domain.class).getType();
		if (ask(node, Messages.Context_title, draft, domain))
			perform(node,
					new Change.AddContext(node.sessionName(), domain, node.above(Channel.class).getName(), draft.getType()));
	}

	private void track(Node node) {
		DomainType domain = domain(node, false);
		ProcessTracker draft = FACTORY.createProcessTracker();
		if (domain != null && ask(node, Messages.Track_title, draft, domain))
			perform(node, domain == DomainType.JAVA ? tracked(node, draft.getAttribute(), draft) : switch (draft.getPolicy()) {
				case SET -> new Change.Track(node.sessionName(), domain, draft.getAttribute(), draft.getValues());
				case ALL -> new Change.Track(node.sessionName(), domain, draft.getAttribute(), List.of());
				case NONE -> new Change.Untrack(node.sessionName(), domain, draft.getAttribute(), List.of());
			});
	}

	/** LTTng has one output for a session: the one that is there goes, and comes back when the new one is refused. */
	private void output(Node node) {
		SnapshotOutput draft = FACTORY.createSnapshotOutput();
		if (!ask(node, Messages.Output_title, draft, null))
			return;
		String session = node.sessionName();
		List<SnapshotOutput> before = List.copyOf(node.session().session().getSnapshotOutputs());
		TargetJob.start(node.link(), NLS.bind(Messages.Job_change, session), (client, cancellation) -> {
			for (SnapshotOutput old : before)
				client.perform(new Change.RemoveSnapshotOutput(session, old), cancellation);
			try {
				client.perform(new Change.AddSnapshotOutput(session, draft), cancellation);
			} catch (TracerException e) {
				for (SnapshotOutput old : before)
					client.perform(new Change.AddSnapshotOutput(session, old), cancellation);
				throw e;
			}
		});
	}

	private void schedule(Node node) {
		RotationSchedule draft = FACTORY.createRotationSchedule();
		if (!ask(node, Messages.Schedule_title, draft, null))
			return;
		if (isJava(node)) {
			perform(node, schedules(node, draft.getKind(), draft.getThreshold()));
			return;
		}
		Long before = node.session().session().getRotationSchedules().stream().filter(s -> s.getKind() == draft.getKind())
				.findFirst().map(RotationSchedule::getThreshold).orElse(null);
		perform(node, new Change.SetRotation(node.sessionName(), draft.getKind(), before, draft.getThreshold()));
	}

	private void trigger(Node node) {
		Trigger draft = FACTORY.createTrigger();
		if (ask(node, Messages.Trigger_title, draft, null))
			perform(node, new Change.AddTrigger(null, draft));
	}

	private static void switched(List<Node> nodes, boolean on) {
		Map<TargetLink, List<Change>> changes = new LinkedHashMap<>();
		for (Node node : nodes)
			changes.computeIfAbsent(node.link(), link -> new ArrayList<>()).add(switched(node, on));
		changes.forEach(
				(link, all) -> perform(link, all.size() == 1 ? nodes.getFirst().text().name() : link.entry().name(), all));
	}

	private static Change switched(Node node, boolean on) {
		String session = node.sessionName();
		DomainType domain = node.above(Domain.class).getType();
		Channel channel = node.above(Channel.class);
		String name = Objects.requireNonNullElse(AgentChannels.name(domain), channel.getName());
		if (node.element() instanceof EventRule rule)
			return on
					? new Change.EnableEventRule(session, domain, name, rule)
					: new Change.DisableEventRule(session, domain, name, rule);
		return on ? new Change.EnableChannel(session, domain, name) : new Change.DisableChannel(session, domain, name);
	}
}
