// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.tools;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.trace.Problem;

/**
 * What was done.
 *
 * @param traces    folders of the traces that were made
 * @param copied    packets that were copied as they are, but for counters
 * @param rewritten packets that were written anew
 * @param leftOut   packets that are incomplete in the input and were left out
 * @param events    event records in the packets that were written anew
 * @param problems  what was wrong with the input, and what was left out for that
 * @param lost      descriptions for which the format has no place
 */
public record TraceReport(List<Path> traces, long copied, long rewritten, long leftOut, long events, List<Problem> problems,
		List<Obstacle> lost) {
}
