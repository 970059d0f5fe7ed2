// SPDX-License-Identifier: EPL-2.0
/** Sessions that are looked at while they record: what those implement who show them. */
package org.tracewright.ui.session.live;
