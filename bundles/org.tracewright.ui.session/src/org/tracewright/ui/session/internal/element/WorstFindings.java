// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;

/** The worst that is wrong in each element, with what is in it. */
public final class WorstFindings {

	private final Map<EObject, Finding> worst = new HashMap<>();

	/** Of findings. */
	public WorstFindings(List<Finding> findings) {
		for (Finding finding : findings)
			for (EObject e = finding.element(); e != null; e = e.eContainer())
				worst.merge(e, finding,
						(one, other) -> one.severity() == Severity.ERROR || other.severity() != Severity.ERROR ? one : other);
	}

	/** The worst in an element; null when all is well. */
	public Finding of(Object element) {
		return worst.get(element);
	}

	/** The elements that are better or worse than others have it. */
	public Set<EObject> difference(WorstFindings others) {
		Set<EObject> elements = new HashSet<>(worst.keySet());
		elements.addAll(others.worst.keySet());
		elements.removeIf(element -> severity(element) == others.severity(element));
		return elements;
	}

	/** How bad it is; null when all is well. */
	public Severity severity(Object element) {
		Finding finding = worst.get(element);
		return finding == null ? null : finding.severity();
	}
}
