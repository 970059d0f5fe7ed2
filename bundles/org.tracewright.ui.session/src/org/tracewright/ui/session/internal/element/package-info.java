// SPDX-License-Identifier: EPL-2.0
/** Elements of session models as users see them: names, pictures, what can be in what, and edits that can be undone. */
package org.tracewright.ui.session.internal.element;
