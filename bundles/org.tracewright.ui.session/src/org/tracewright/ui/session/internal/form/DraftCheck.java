// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.Action;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.SessionValidation;

/** What would be wrong with an element if it were in a session. Neither of them is changed. */
final class DraftCheck {

	private final Session around;
	private final DomainType domain;
	private final Channel channel;

	/**
	 * A check.
	 *
	 * @param around  the session that the element is meant for; null for none
	 * @param domain  where in it; may be null for what is in no domain
	 * @param channel where in that; null when it does not matter
	 */
	DraftCheck(Session around, DomainType domain, Channel channel) {
		this.around = around;
		this.domain = domain == null ? DomainType.UST : domain;
		this.channel = channel;
	}

	/** What is wrong with the element, and with what is in it. */
	List<Finding> check(EObject draft, TracerVersion version) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(draft);
		Session session;
		if (copy instanceof Session self)
			session = self;
		else {
			session = around == null ? SessionFactory.eINSTANCE.createSession() : (Session) copier.copy(around);
			put(copy, session, copier);
		}
		Map<EObject, EObject> originals = new HashMap<>();
		copier.forEach((original, copied) -> originals.put(copied, original));
		List<Finding> findings = new ArrayList<>();
		for (Finding finding : SessionValidation.check(session, version))
			if (EcoreUtil.isAncestor(copy, finding.element()))
				findings.add(
						new Finding(finding.severity(), originals.get(finding.element()), finding.feature(), finding.message()));
		return findings;
	}

	private void put(EObject draft, Session session, Map<EObject, EObject> copies) {
		switch (draft) {
			case Domain d -> session.getDomains().add(d);
			case Channel c -> domain(session).getChannels().add(c);
			case ProcessTracker tracker -> domain(session).getTrackers().add(tracker);
			case EventRule rule -> channel(session, copies).getRules().add(rule);
			case Context context -> channel(session, copies).getContexts().add(context);
			case SnapshotOutput output -> session.getSnapshotOutputs().add(output);
			case RotationSchedule schedule -> session.getRotationSchedules().add(schedule);
			case Trigger trigger -> session.getTriggers().add(trigger);
			case Condition condition -> trigger(session).setCondition(condition);
			case Action action -> trigger(session).getActions().add(action);
			default -> {
				// Nobody checks it.
			}
		}
	}

	private Domain domain(Session session) {
		for (Domain there : session.getDomains())
			if (there.getType() == domain)
				return there;
		Domain made = SessionFactory.eINSTANCE.createDomain();
		made.setType(domain);
		session.getDomains().add(made);
		return made;
	}

	private Channel channel(Session session, Map<EObject, EObject> copies) {
		if (copies.get(channel) instanceof Channel there)
			return there;
		Channel made = SessionFactory.eINSTANCE.createChannel();
		made.setName(AgentChannels.isAgent(domain) ? AgentChannels.name(domain) : ""); //$NON-NLS-1$
		domain(session).getChannels().add(made);
		return made;
	}

	private static Trigger trigger(Session session) {
		Trigger made = SessionFactory.eINSTANCE.createTrigger();
		session.getTriggers().add(made);
		return made;
	}
}
