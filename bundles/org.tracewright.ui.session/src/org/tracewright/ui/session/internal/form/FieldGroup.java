// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param name   its key among the texts; empty for the first ones, which need no heading
 * @param open   whether they show from the beginning
 * @param fields the fields
 */
record FieldGroup(String name, boolean open, List<FieldSpec> fields) {
}
