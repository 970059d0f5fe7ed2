// SPDX-License-Identifier: EPL-2.0
/** The Sessions view. */
package org.tracewright.ui.session.internal.view;
