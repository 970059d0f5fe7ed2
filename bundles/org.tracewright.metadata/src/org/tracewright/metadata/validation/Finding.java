// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;

/**
 * A breach of a rule.
 *
 * @param element what breaks it
 * @param rule    the rule
 * @param message part of a sentence that names the element, without a full stop
 * @param warning true when data can be read all the same
 */
public record Finding(EObject element, Rule rule, String message, boolean warning) {

	/** Source of the diagnostics. */
	public static final String SOURCE = "org.tracewright.metadata";

	/** The finding as a diagnostic of EMF, with the element as its data. */
	public Diagnostic toDiagnostic() {
		return new BasicDiagnostic(warning ? Diagnostic.WARNING : Diagnostic.ERROR, SOURCE, rule.ordinal() + 1,
				message + " (" + rule.section() + ')', new Object[]{element});
	}
}
