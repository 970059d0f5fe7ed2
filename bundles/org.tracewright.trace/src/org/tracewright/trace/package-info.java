// SPDX-License-Identifier: EPL-2.0
/**
 * The vocabulary that all readers of traces share: trace, data stream, event type, field, cursor, clock, gap, problem, progress. Plain Java, no Eclipse.
 */
package org.tracewright.trace;
