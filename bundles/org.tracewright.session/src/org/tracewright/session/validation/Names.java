// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What all names keep to. */
final class Names {

	private static final int MAX_BYTES = 254;

	private Names() {
	}

	/** Reports a name that LTTng would cut, or that no file can hold. */
	static void length(Findings findings, EObject element, EStructuralFeature feature, String name) {
		if (name == null)
			return;
		if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
			findings.error(element, feature, "it is longer than " + MAX_BYTES + " bytes");
		if (name.chars().anyMatch(c -> c == 0))
			findings.error(element, feature, "it has a character with the code 0, which no command takes");
	}
}
