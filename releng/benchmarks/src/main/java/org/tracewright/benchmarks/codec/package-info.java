// SPDX-License-Identifier: EPL-2.0
/** How fast traces are read, against babeltrace2 in the same run: {@link org.tracewright.benchmarks.codec.CodecBenchmark}. */
package org.tracewright.benchmarks.codec;
