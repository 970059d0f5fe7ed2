// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.tools.TraceJob;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tracewright merge}. */
@Command(name = "merge", description = "Puts traces together in one folder. The parts of a rotated session, and snapshots of one session, become one trace; "
		+ "packets that several of them hold come once.")
final class MergeCommand extends CopyCommand {

	@Mixin
	private TraceInput input;

	@Mixin
	private ClockOffsets offsets;

	MergeCommand(Console console) {
		super(console);
	}

	@Override
	protected List<Path> places() {
		return input.places();
	}

	@Override
	protected TraceJob job(TraceJob copy) {
		TraceJob job = copy;
		for (Map.Entry<Path, Long> offset : offsets.nanos().entrySet())
			job = job.shift(offset.getKey(), offset.getValue());
		return job;
	}
}
