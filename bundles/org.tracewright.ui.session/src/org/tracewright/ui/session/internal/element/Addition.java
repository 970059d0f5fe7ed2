// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Something that can be added.
 *
 * @param label   what users call it
 * @param parent  where it goes
 * @param feature of the parent
 * @param maker   makes it, with values that it can begin with
 */
public record Addition(String label, EObject parent, EReference feature, Supplier<EObject> maker) {
}
