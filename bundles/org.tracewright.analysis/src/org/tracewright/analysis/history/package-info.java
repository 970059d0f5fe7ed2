// SPDX-License-Identifier: EPL-2.0
/**
 * The history store: what attributes were when, written once in the order of time and asked for pictures of any range at a cost of the picture's size. See
 * {@code docs/history.md}.
 */
package org.tracewright.analysis.history;
