// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.tracewright.trace.TimeFormat;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the user lines up traces whose clocks do not agree. */
final class ClockOffsets {

	@Option(names = "--offset", paramLabel = "FOLDER=TIME", description = "Moves the times of what lies at or below a folder, by +1.5s or -20ms for example: to line up traces whose clocks do not agree. May be given several times.")
	private Map<Path, String> offsets = Map.of();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	/** Nanoseconds by which times below folders are moved. */
	Map<Path, Long> nanos() {
		Map<Path, Long> nanos = new LinkedHashMap<>();
		offsets.forEach((folder, time) -> {
			if (!Files.isDirectory(folder))
				throw new ParameterException(spec.commandLine(), "--offset: '" + folder + "' is no folder");
			nanos.put(folder, TimeFormat.parseDuration(time).orElseThrow(() -> new ParameterException(spec.commandLine(),
					"--offset: '" + time + "' is no time; write +1.5s or -20ms for example")));
		});
		return nanos;
	}
}
