// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects findings; stops to listen after {@value #MAX} of them. */
final class Findings {

	private static final int MAX = 1000;

	private final List<Finding> all = new ArrayList<>();

	void error(EObject element, EStructuralFeature feature, String message) {
		add(new Finding(Severity.ERROR, element, feature, message));
	}

	void warning(EObject element, EStructuralFeature feature, String message) {
		add(new Finding(Severity.WARNING, element, feature, message));
	}

	private void add(Finding finding) {
		if (all.size() < MAX)
			all.add(finding);
	}

	List<Finding> all() {
		return List.copyOf(all);
	}
}
