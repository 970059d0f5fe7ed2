// SPDX-License-Identifier: EPL-2.0
/** Forms for elements of session models, and dialogs made of them. */
package org.tracewright.ui.session.internal.form;
