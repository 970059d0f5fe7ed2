// SPDX-License-Identifier: EPL-2.0
/** Tracewright's own session daemon on a target, over its protocol. */
package org.tracewright.control.daemon;
