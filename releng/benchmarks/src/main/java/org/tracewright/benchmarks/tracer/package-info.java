// SPDX-License-Identifier: EPL-2.0
/** What tracing costs a program, against other tracers in the same run: {@link org.tracewright.benchmarks.tracer.TracerBenchmark}. */
package org.tracewright.benchmarks.tracer;
