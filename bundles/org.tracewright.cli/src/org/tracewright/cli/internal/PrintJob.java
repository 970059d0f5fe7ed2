// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Function;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * What is to be printed and how.
 *
 * @param trace    the trace
 * @param filter   which events
 * @param gaps     whether gaps are printed too
 * @param first    first instant, ns since the origin; {@link Long#MIN_VALUE} for the begin of the trace
 * @param last     last instant, included
 * @param limit    at most so many events
 * @param printer  makes a printer for each thread
 * @param out      where the text goes
 * @param problems is told of faults of the data
 * @param progress in bytes of the trace
 */
record PrintJob(Trace trace, EventPredicate filter, boolean gaps, long first, long last, long limit,
		Function<TextBuffer, EventPrinter> printer, PrintStream out, Consumer<Problem> problems, Progress progress) {
}
