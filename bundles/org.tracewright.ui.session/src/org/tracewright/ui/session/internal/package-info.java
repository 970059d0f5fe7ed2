// SPDX-License-Identifier: EPL-2.0
/** Sessions in the workbench. */
package org.tracewright.ui.session.internal;
