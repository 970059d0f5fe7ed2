// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.Set;

import org.tracewright.ui.session.internal.element.ElementIcons;

/**
 * What the pages of a form share.
 *
 * @param context what the form works with
 * @param icons   pictures of elements
 * @param opened  names of the groups that the user has opened
 * @param mistake is called when a field begins or ends to hold what means no value
 * @param moved   is called when the user made the page longer or shorter
 */
record FormFrame(FormContext context, ElementIcons icons, Set<String> opened, Runnable mistake, Runnable moved) {
}
