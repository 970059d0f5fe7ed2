// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tracewright.session.Channel;
import org.tracewright.session.EventRule;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.lttng.InstrumentationPoint;

/** What users do to whole elements. For the UI thread. */
public final class ElementEdits {

	private final Edits edits;

	/** Edits that can be undone. */
	public ElementEdits(Edits edits) {
		this.edits = edits;
	}

	/** Adds what can be added; gives it. */
	public EObject add(Addition addition) {
		EObject child = addition.maker().get();
		edits.change(NLS.bind(Messages.Edit_add, addition.label()), addition.parent(), child,
				() -> Structure.insert(addition.parent(), addition.feature(), child, null));
		return child;
	}

	/** Whether elements can be taken out of what they are in. */
	public static boolean canRemove(List<? extends EObject> elements) {
		return !elements.isEmpty() && elements.stream().allMatch(e -> e.eContainer() != null);
	}

	/** Takes elements away; gives what is best looked at then, or null. */
	public EObject remove(List<? extends EObject> elements) {
		EObject first = elements.getFirst();
		EObject parent = first.eContainer();
		List<EObject> siblings = new ArrayList<>(Structure.children(parent));
		int index = siblings.indexOf(first);
		edits.remove(NLS.bind(Messages.Edit_remove, FeatureTexts.of(first.eClass())), EcoreUtil.getRootContainer(first),
				elements);
		siblings.removeAll(elements);
		return siblings.isEmpty() ? parent : siblings.get(Math.min(Math.max(index, 0), siblings.size() - 1));
	}

	/** Whether an element can change places with the one before (-1) or behind it (1). */
	public static boolean canMove(EObject element, int by) {
		int to = place(element) + by;
		return element != null && element.eContainer() != null && element.eContainingFeature().isMany() && to >= 0
				&& to < list(element).size();
	}

	private static int place(EObject element) {
		return element == null || element.eContainer() == null || !element.eContainingFeature().isMany()
				? -1
				: list(element).indexOf(element);
	}

	private static List<?> list(EObject element) {
		return (List<?>) element.eContainer().eGet(element.eContainingFeature());
	}

	/** Moves an element up (-1) or down (1). */
	public void move(EObject element, int by) {
		if (canMove(element, by))
			edits.change(Messages.Edit_move, element.eContainer(), element,
					() -> ((EList<?>) list(element)).move(place(element) + by, place(element)));
	}

	/** Puts a copy behind an element, with a name of its own where names have to differ; gives the copy, or null when there is no place for one. */
	public EObject duplicate(EObject element) {
		if (element == null || element.eContainer() == null || !element.eContainingFeature().isMany())
			return null;
		EObject copy = EcoreUtil.copy(element);
		rename(copy, element.eContainer(), (EReference) element.eContainingFeature());
		edits.change(NLS.bind(Messages.Edit_duplicate, FeatureTexts.of(element.eClass())), element.eContainer(), copy,
				() -> Structure.insert(element.eContainer(), (EReference) element.eContainingFeature(), copy, element));
		return copy;
	}

	private static void rename(EObject copy, EObject parent, EReference feature) {
		EStructuralFeature name = copy.eClass().getEStructuralFeature("name"); //$NON-NLS-1$
		if (name instanceof EAttribute attribute && copy.eGet(name) instanceof String text && !(copy instanceof EventRule)
				&& parent.eGet(feature) instanceof List<?> siblings)
			copy.eSet(name, Additions.free(text, siblings.stream().map(EObject.class::cast).toList(), attribute));
	}

	/** Puts elements into one that takes them, or into what is around it; gives those that found a place. */
	public List<EObject> paste(List<? extends EObject> elements, EObject at) {
		record Place(EObject parent, EReference feature, EObject after, EObject child) {
		}
		List<Place> places = new ArrayList<>();
		for (EObject child : elements) {
			EObject after = null;
			for (EObject parent = at; parent != null; after = parent, parent = parent.eContainer()) {
				EReference feature = Structure.place(parent, child);
				if (feature != null) {
					places.add(new Place(parent, feature, after, child));
					break;
				}
			}
		}
		if (places.isEmpty())
			return List.of();
		List<EObject> pasted = places.stream().map(Place::child).toList();
		edits.change(Messages.Edit_paste, EcoreUtil.getRootContainer(at), pasted.getFirst(), () -> {
			EObject last = null;
			for (Place place : places) {
				rename(place.child(), place.parent(), place.feature());
				EObject after = last != null && last.eContainer() == place.parent()
						&& last.eContainingFeature() == place.feature() ? last : place.after();
				Structure.insert(place.parent(), place.feature(), place.child(), after);
				last = place.child();
			}
		});
		return pasted;
	}

	/**
	 * Makes rules of events that were chosen, by one edit: the first one gives a rule its name, the others get rules like it behind it. A channel gets a rule for each.
	 *
	 * @return the last rule
	 */
	public EObject choose(EObject element, List<InstrumentationPoint> points) {
		EventRule pattern = element instanceof EventRule rule ? rule : SessionFactory.eINSTANCE.createEventRule();
		EObject parent = element instanceof Channel ? element : element.eContainer();
		EReference feature = element instanceof Channel || parent == null
				? Literals.CHANNEL__RULES
				: (EReference) element.eContainingFeature();
		List<EventRule> rules = new ArrayList<>();
		for (InstrumentationPoint point : points) {
			EventRule rule = EcoreUtil.copy(pattern);
			rule.setName(point.name());
			rule.setKind(point.kind());
			rules.add(rule);
		}
		EObject scope = parent == null ? element : parent;
		edits.change(NLS.bind(Messages.Edit_choose, rules.size()), scope, element, () -> {
			EObject after = null;
			List<EventRule> more = rules;
			if (element instanceof EventRule rule) {
				rule.setName(rules.getFirst().getName());
				rule.setKind(rules.getFirst().getKind());
				after = rule;
				more = rules.subList(1, rules.size());
			}
			if (parent != null && feature.isMany())
				for (EventRule rule : more) {
					Structure.insert(parent, feature, rule, after);
					after = rule;
				}
		});
		return rules.size() == 1 || element instanceof EventRule ? element : rules.getLast();
	}
}
