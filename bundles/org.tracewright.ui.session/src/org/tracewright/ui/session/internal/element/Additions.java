// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.Channel;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Target;
import org.tracewright.session.Tracer;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.Tracers;

/** What can be added at a place: only what can be there besides what is there already. */
public final class Additions {

	private static final long MEGABYTES_100 = 100L << 20;
	private static final long MINUTE = 60_000_000;

	private final SessionFactory factory = SessionFactory.eINSTANCE;
	private final List<Addition> all = new ArrayList<>();

	private Additions() {
	}

	/** What can be added to an element; and beside it, when it takes nothing itself. */
	public static List<Addition> at(EObject element) {
		Additions additions = new Additions();
		if (element != null)
			additions.to(element);
		if (additions.all.isEmpty() && element != null && element.eContainer() != null)
			additions.to(element.eContainer());
		return List.copyOf(additions.all);
	}

	private void to(EObject element) {
		switch (element) {
			case SessionDocument document -> document(document);
			case Session session -> session(session);
			case Domain domain -> domain(domain);
			case Channel channel -> channel(channel);
			case Trigger trigger -> trigger(trigger);
			case EventRuleMatches matches -> {
				if (matches.getRule() == null)
					add(FeatureTexts.of(Literals.EVENT_RULE), matches, Literals.EVENT_RULE_MATCHES__RULE,
							factory.createEventRule());
			}
			case Action action -> {
				if (action.getKind() == ActionKind.SNAPSHOT && action.getSnapshotOutput() == null)
					add(FeatureTexts.of(Literals.SNAPSHOT_OUTPUT), action, Literals.ACTION__SNAPSHOT_OUTPUT,
							factory.createSnapshotOutput());
			}
			default -> {
				// It takes nothing.
			}
		}
	}

	private void add(String label, EObject parent, EReference feature, EObject child) {
		all.add(new Addition(label, parent, feature, () -> EcoreUtil.copy(child)));
	}

	private void document(SessionDocument document) {
		Session session = factory.createSession();
		session.setName(free(Messages.New_session, document.getSessions(), Literals.SESSION__NAME));
		add(FeatureTexts.of(Literals.SESSION), document, Literals.SESSION_DOCUMENT__SESSIONS, session);
		Target target = factory.createTarget();
		target.setName(free(Messages.New_target, document.getTargets(), Literals.TARGET__NAME));
		add(FeatureTexts.of(Literals.TARGET), document, Literals.SESSION_DOCUMENT__TARGETS, target);
	}

	private void session(Session session) {
		Set<DomainType> there = EnumSet.noneOf(DomainType.class);
		session.getDomains().forEach(domain -> there.add(domain.getType()));
		// Each tracer has sessions of its own.
		for (DomainType type : there.isEmpty() ? List.of(DomainType.values()) : Tracers.domains(Tracers.of(session)))
			if (!there.contains(type))
				add(NLS.bind(Messages.Add_domain, FeatureTexts.of(type)), session, Literals.SESSION__DOMAINS, domain(type));
		if (session.getKind() == SessionKind.SNAPSHOT) {
			if (session.getSnapshotOutputs().isEmpty() && Tracers.of(session) == Tracer.LTTNG) {
				SnapshotOutput output = factory.createSnapshotOutput();
				output.setOutput(Messages.New_snapshot_folder);
				add(FeatureTexts.of(Literals.SNAPSHOT_OUTPUT), session, Literals.SESSION__SNAPSHOT_OUTPUTS, output);
			}
		} else
			rotation(session);
		if (Tracers.of(session) == Tracer.TRACEWRIGHT)
			return;
		Trigger trigger = factory.createTrigger();
		trigger.setName(free(Messages.New_trigger, session.getTriggers(), Literals.TRIGGER__NAME));
		EventRuleMatches matches = factory.createEventRuleMatches();
		matches.setRule(factory.createEventRule());
		trigger.setCondition(matches);
		trigger.getActions().add(factory.createAction());
		add(FeatureTexts.of(Literals.TRIGGER), session, Literals.SESSION__TRIGGERS, trigger);
	}

	private void rotation(Session session) {
		Set<RotationKind> there = EnumSet.noneOf(RotationKind.class);
		session.getRotationSchedules().forEach(schedule -> there.add(schedule.getKind()));
		for (RotationKind kind : RotationKind.values())
			if (!there.contains(kind)) {
				RotationSchedule schedule = factory.createRotationSchedule();
				schedule.setKind(kind);
				schedule.setThreshold(kind == RotationKind.SIZE ? MEGABYTES_100 : MINUTE);
				add(NLS.bind(Messages.Add_rotation, FeatureTexts.of(kind)), session, Literals.SESSION__ROTATION_SCHEDULES,
						schedule);
			}
	}

	/** A domain with a channel, without which it is nothing. */
	private Domain domain(DomainType type) {
		Domain domain = factory.createDomain();
		domain.setType(type);
		Channel channel = factory.createChannel();
		channel.setName(AgentChannels.isAgent(type) ? AgentChannels.name(type) : Messages.New_channel);
		domain.getChannels().add(channel);
		return domain;
	}

	private void domain(Domain domain) {
		boolean agent = AgentChannels.isAgent(domain.getType());
		if (!agent || domain.getChannels().isEmpty()) {
			Channel channel = factory.createChannel();
			channel.setName(agent
					? AgentChannels.name(domain.getType())
					: free(Messages.New_channel, domain.getChannels(), Literals.CHANNEL__NAME));
			add(FeatureTexts.of(Literals.CHANNEL), domain, Literals.DOMAIN__CHANNELS, channel);
		}
		Set<ProcessAttribute> there = EnumSet.noneOf(ProcessAttribute.class);
		domain.getTrackers().forEach(tracker -> there.add(tracker.getAttribute()));
		if (!agent)
			for (ProcessAttribute attribute : attributes(domain.getType()))
				if (!there.contains(attribute)) {
					ProcessTracker tracker = factory.createProcessTracker();
					tracker.setAttribute(attribute);
					add(NLS.bind(Messages.Add_tracker, FeatureTexts.of(attribute)), domain, Literals.DOMAIN__TRACKERS, tracker);
				}
	}

	/** By what the processes of a domain can be told apart. */
	public static Set<ProcessAttribute> attributes(DomainType domain) {
		return switch (domain) {
			case KERNEL -> EnumSet.complementOf(EnumSet.of(ProcessAttribute.PROGRAM));
			case JAVA -> EnumSet.of(ProcessAttribute.VPID, ProcessAttribute.PROGRAM);
			default -> EnumSet.of(ProcessAttribute.VPID, ProcessAttribute.VUID, ProcessAttribute.VGID);
		};
	}

	private void channel(Channel channel) {
		EventRule rule = factory.createEventRule();
		rule.setName("*"); //$NON-NLS-1$
		add(FeatureTexts.of(Literals.EVENT_RULE), channel, Literals.CHANNEL__RULES, rule);
		Context context = factory.createContext();
		Set<String> there = new HashSet<>();
		channel.getContexts().forEach(c -> there.add(c.getType()));
		ContextTypes.of(Structure.domain(channel, DomainType.UST)).stream().filter(type -> !there.contains(type)).findFirst()
				.ifPresent(context::setType);
		add(FeatureTexts.of(Literals.CONTEXT), channel, Literals.CHANNEL__CONTEXTS, context);
	}

	private void trigger(Trigger trigger) {
		Session session = Structure.around(trigger, Session.class);
		String name = session == null ? null : session.getName();
		if (trigger.getCondition() == null) {
			EventRuleMatches matches = factory.createEventRuleMatches();
			matches.setRule(factory.createEventRule());
			add(FeatureTexts.of(Literals.EVENT_RULE_MATCHES), trigger, Literals.TRIGGER__CONDITION, matches);
			BufferUsage usage = factory.createBufferUsage();
			usage.setSession(name);
			add(FeatureTexts.of(Literals.BUFFER_USAGE), trigger, Literals.TRIGGER__CONDITION, usage);
			ConsumedSize consumed = factory.createConsumedSize();
			consumed.setSession(name);
			consumed.setBytes(MEGABYTES_100);
			add(FeatureTexts.of(Literals.CONSUMED_SIZE), trigger, Literals.TRIGGER__CONDITION, consumed);
			RotationCondition rotation = factory.createRotationCondition();
			rotation.setSession(name);
			add(FeatureTexts.of(Literals.ROTATION_CONDITION), trigger, Literals.TRIGGER__CONDITION, rotation);
		}
		for (ActionKind kind : ActionKind.values())
			if (kind != ActionKind.OTHER) {
				Action action = factory.createAction();
				action.setKind(kind);
				if (kind != ActionKind.NOTIFY)
					action.setSession(name);
				add(NLS.bind(Messages.Add_action, FeatureTexts.of(kind)), trigger, Literals.TRIGGER__ACTIONS, action);
			}
	}

	/** A name that none of the others has: the beginning, with a number when that is needed. */
	public static String free(String beginning, List<? extends EObject> others, EAttribute name) {
		Set<Object> taken = new HashSet<>();
		others.forEach(other -> taken.add(other.eGet(name)));
		if (!taken.contains(beginning))
			return beginning;
		String stem = beginning.replaceFirst("\\d+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		int number = stem.equals(beginning) ? 2 : 1;
		while (taken.contains(stem + number))
			number++;
		return stem + number;
	}
}
