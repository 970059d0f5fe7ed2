// SPDX-License-Identifier: EPL-2.0
/** Tracepoints and recordings of a Java program: what programmers see of the tracer. */
package org.tracewright.tracer;
