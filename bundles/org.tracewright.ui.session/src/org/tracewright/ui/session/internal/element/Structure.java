// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.tracewright.session.Action;
import org.tracewright.session.Channel;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.Tracer;
import org.tracewright.session.Trigger;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.terms.Tracers;

/** What can be in what, in the order in which users see it. */
public final class Structure {

	private Structure() {
	}

	/** The features that hold the children of an element. */
	public static List<EReference> features(EObject element) {
		return switch (element) {
			case SessionDocument document -> List.of(Literals.SESSION_DOCUMENT__TARGETS, Literals.SESSION_DOCUMENT__SESSIONS);
			case Session session -> List.of(Literals.SESSION__SNAPSHOT_OUTPUTS, Literals.SESSION__ROTATION_SCHEDULES,
					Literals.SESSION__DOMAINS, Literals.SESSION__TRIGGERS);
			case Domain domain -> List.of(Literals.DOMAIN__TRACKERS, Literals.DOMAIN__CHANNELS);
			case Channel channel -> List.of(Literals.CHANNEL__RULES, Literals.CHANNEL__CONTEXTS);
			case Trigger trigger -> List.of(Literals.TRIGGER__CONDITION, Literals.TRIGGER__ACTIONS);
			case EventRuleMatches matches -> List.of(Literals.EVENT_RULE_MATCHES__RULE);
			case Action action -> List.of(Literals.ACTION__SNAPSHOT_OUTPUT);
			default -> List.of();
		};
	}

	/** The children of an element. */
	public static List<EObject> children(EObject element) {
		List<EObject> children = new ArrayList<>();
		for (EReference feature : features(element))
			if (element.eGet(feature) instanceof List<?> list)
				list.forEach(child -> children.add((EObject) child));
			else if (element.eGet(feature) instanceof EObject child)
				children.add(child);
		return children;
	}

	/** Whether an element can be put there: a list takes more, a single place has to be free. */
	public static boolean takes(EObject parent, EReference feature) {
		return feature.isMany() || parent.eGet(feature) == null;
	}

	/** The feature of a parent that takes a child; null when there is none, or its place is taken. */
	public static EReference place(EObject parent, EObject child) {
		for (EReference feature : features(parent))
			if (feature.getEReferenceType().isInstance(child) && takes(parent, feature))
				return feature;
		return null;
	}

	/** Puts an element behind another one, or at the end. */
	@SuppressWarnings("unchecked")
	public static void insert(EObject parent, EReference feature, EObject child, EObject after) {
		if (!feature.isMany()) {
			parent.eSet(feature, child);
			return;
		}
		List<EObject> list = (List<EObject>) parent.eGet(feature);
		int index = after == null ? -1 : list.indexOf(after);
		list.add(index < 0 ? list.size() : index + 1, child);
	}

	/**
	 * The domain that an element is in, or speaks of.
	 *
	 * @param otherwise for an element that is in none
	 */
	public static DomainType domain(EObject element, DomainType otherwise) {
		for (EObject e = element; e != null; e = e.eContainer())
			switch (e) {
				case Domain domain -> {
					return domain.getType();
				}
				// There is one for all that is in it.
				case Session session when Tracers.of(session) == Tracer.TRACEWRIGHT -> {
					return DomainType.JAVA;
				}
				case EventRuleMatches matches -> {
					return matches.getDomain();
				}
				case BufferUsage usage -> {
					return usage.getDomain();
				}
				default -> {
					// What is around it may know.
				}
			}
		return otherwise;
	}

	/** The nearest element of a kind: itself or around it; null when there is none. */
	public static <T extends EObject> T around(EObject element, Class<T> kind) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (kind.isInstance(e))
				return kind.cast(e);
		return null;
	}
}
