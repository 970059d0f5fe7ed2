// SPDX-License-Identifier: EPL-2.0
/** Sessions that are looked at while they record. */
package org.tracewright.ui.session.internal.live;
