// SPDX-License-Identifier: EPL-2.0
/** How fast the history store is, against that of Trace Compass in the same run: {@link org.tracewright.benchmarks.history.HistoryBenchmark}. */
package org.tracewright.benchmarks.history;
