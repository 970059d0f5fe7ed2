// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.element;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;

/** The way from the trace to an element, by which the same element is found in a model that was read again. */
public final class ElementPath {

	private ElementPath() {
	}

	/** Steps from the root; empty for the root and for null. Classes with ids are named by them, since others may come before. */
	public static List<String> of(EObject element) {
		List<String> steps = new ArrayList<>();
		for (EObject e = element; e != null && e.eContainer() != null; e = e.eContainer())
			steps.addFirst(e.eContainingFeature().getName() + ' ' + key(e));
		if (element != null)
			steps.addFirst(""); //$NON-NLS-1$
		return steps;
	}

	private static String key(EObject element) {
		return switch (element) {
			case DataStreamClass stream -> "#" + stream.getId(); //$NON-NLS-1$
			case EventRecordClass event -> "#" + event.getId(); //$NON-NLS-1$
			default -> element.eContainer().eGet(element.eContainingFeature()) instanceof List<?> list
					? Integer.toString(list.indexOf(element))
					: "0"; //$NON-NLS-1$
		};
	}

	/** The element at the end of a way, or as far as it leads; null for an empty way. */
	public static EObject find(EObject root, List<String> steps) {
		if (steps.isEmpty() || root == null)
			return null;
		EObject at = root;
		for (String step : steps.subList(1, steps.size())) {
			EObject next = child(at, step);
			if (next == null)
				return at;
			at = next;
		}
		return at;
	}

	private static EObject child(EObject parent, String step) {
		String name = step.substring(0, step.indexOf(' '));
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
		Object value = feature == null ? null : parent.eGet(feature);
		if (value instanceof List<?> list)
			for (Object element : list)
				if (element instanceof EObject child && step.equals(name + ' ' + key(child)))
					return child;
		return value instanceof EObject child ? child : null;
	}
}
