// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is wrong with what is wanted.
 *
 * @param severity how bad it is
 * @param element  what is wrong
 * @param feature  which part of it, or null for the element as a whole
 * @param message  a sentence without a full stop, which does not name the element
 */
public record Finding(Severity severity, EObject element, EStructuralFeature feature, String message) {
}
