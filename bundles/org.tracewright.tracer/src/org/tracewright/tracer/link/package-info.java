// SPDX-License-Identifier: EPL-2.0
/** What programs that can be traced and the session daemon say to each other: see {@code docs/protocol.md}. */
package org.tracewright.tracer.link;
