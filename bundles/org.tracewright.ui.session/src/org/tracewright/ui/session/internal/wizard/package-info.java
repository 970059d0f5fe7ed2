// SPDX-License-Identifier: EPL-2.0
/** New session documents, made by templates. */
package org.tracewright.ui.session.internal.wizard;
