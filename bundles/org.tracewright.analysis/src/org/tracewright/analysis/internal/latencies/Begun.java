// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

/**
 * Something that has begun.
 *
 * @param at     when and where
 * @param detail what it is, among all of its rule
 * @param whose  whose it is; empty when that is told by its end, or not at all
 */
record Begun(Moment at, String detail, String whose) {
}
