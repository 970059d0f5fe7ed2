// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.DomainType;
import org.tracewright.ui.session.internal.element.Structure;

/**
 * What the widgets of a form depend on: elements of one kind can show in the same ones.
 *
 * @param type   class of the element
 * @param domain that it is in
 * @param groups its fields
 */
record FormKind(EClass type, DomainType domain, List<FieldGroup> groups) {

	/**
	 * The kind of an element as it is now.
	 *
	 * @param otherwise domain of an element that is in none
	 */
	static FormKind of(EObject element, DomainType otherwise) {
		DomainType domain = Structure.domain(element, otherwise);
		return new FormKind(element.eClass(), domain, FormPlan.of(element, domain));
	}
}
