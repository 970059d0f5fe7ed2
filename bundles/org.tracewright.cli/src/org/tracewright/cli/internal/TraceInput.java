// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine.Parameters;

/** The traces that a command reads. */
final class TraceInput {

	@Parameters(arity = "1..*", paramLabel = "TRACE", description = "Folder of a trace, or a folder with traces somewhere below. Several become one on one time line.")
	private List<Path> places;

	private boolean faulty;

	/** Folders as the user named them. */
	List<Path> places() {
		return places;
	}

	/** Opens them; nobody is told what is wrong with parts. */
	Trace openQuietly(Console console, ClockOffsets offsets) throws TraceReadException {
		return CtfTraces.open(places, new OpenOptions(offsets.nanos(), OpenOptions.Decoding.AUTOMATIC, null),
				console.progress("opening"));
	}

	/** Opens them; what is wrong with parts goes to standard error. */
	Trace open(Console console, ClockOffsets offsets) throws TraceReadException {
		Trace trace = openQuietly(console, offsets);
		trace.problems().forEach(p -> note(console, p));
		return trace;
	}

	/** Shows a problem and remembers it for the exit code. */
	void note(Console console, Problem problem) {
		console.problem(problem);
		faulty |= problem.severity() == Severity.ERROR;
	}

	int exitCode() {
		return faulty ? ExitCode.FINDINGS : ExitCode.OK;
	}
}
