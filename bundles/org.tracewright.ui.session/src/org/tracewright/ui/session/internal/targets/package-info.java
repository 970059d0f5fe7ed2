// SPDX-License-Identifier: EPL-2.0
/** The targets of the workspace: what the user has set up, and the one connection to each. */
package org.tracewright.ui.session.internal.targets;
