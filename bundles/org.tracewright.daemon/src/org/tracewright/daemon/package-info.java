// SPDX-License-Identifier: EPL-2.0
/** The session daemon: one for each user, records programs that have the tracer into sessions. */
package org.tracewright.daemon;
