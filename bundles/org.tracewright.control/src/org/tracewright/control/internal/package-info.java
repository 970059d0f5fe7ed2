// SPDX-License-Identifier: EPL-2.0
/** What both kinds of connections need. */
package org.tracewright.control.internal;
