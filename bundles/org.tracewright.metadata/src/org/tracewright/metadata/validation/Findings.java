// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.location.ElementName;

/** Collects findings; stops to listen after {@value #MAX} of them. */
final class Findings {

	private static final int MAX = 1000;

	private final List<Finding> all = new ArrayList<>();

	void error(EObject element, Rule rule, String message) {
		add(element, rule, message, false);
	}

	void warning(EObject element, Rule rule, String message) {
		add(element, rule, message, true);
	}

	private void add(EObject element, Rule rule, String message, boolean warning) {
		if (all.size() < MAX)
			all.add(new Finding(element, rule, ElementName.of(element) + ": " + message, warning));
	}

	List<Finding> all() {
		return all;
	}
}
