// SPDX-License-Identifier: EPL-2.0
/** The editor of session documents. */
package org.tracewright.ui.session.internal.editor;
