// SPDX-License-Identifier: EPL-2.0
/** From a document to targets: what would be done there, and doing it. */
package org.tracewright.ui.session.internal.apply;
