// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tracewright filter}. */
@Command(name = "filter", description = "Writes the events of a trace for which an expression is true.")
final class FilterCommand extends CopyCommand {

	@Parameters(index = "0", paramLabel = "EXPR", description = "Expression, such as 'prio < 20 && msg == \"GET *\"'.")
	private String filter;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "TRACE", description = "Folder of a trace, or a folder with traces somewhere below.")
	private List<Path> places;

	FilterCommand(Console console) {
		super(console);
	}

	@Override
	protected List<Path> places() {
		return places;
	}

	@Override
	protected TraceJob job(TraceJob copy) throws IOException {
		try (Trace trace = open()) {
			TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, ZoneOffset.UTC, TimeOption.begin(trace));
			// A look at the expression before anything is written; the job opens the input by itself.
			FilterOption.parse(spec(), filter, trace, times);
			return copy.only(opened -> FilterOption.parse(spec(), filter, opened, times));
		}
	}
}
