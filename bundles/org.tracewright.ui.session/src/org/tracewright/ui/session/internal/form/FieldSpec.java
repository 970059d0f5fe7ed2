// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import org.eclipse.emf.ecore.EAttribute;

/**
 * A field of a form.
 *
 * @param feature what it edits
 * @param kind    how
 */
record FieldSpec(EAttribute feature, FieldKind kind) {
}
