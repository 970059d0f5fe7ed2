// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.convert.Obstacle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracewright convert}. */
@Command(name = "convert", description = "Writes a trace in another version of the format. What CTF 1.8 cannot say is listed, and then nothing is written.")
final class ConvertCommand extends CopyCommand {

	/** The formats of {@code --to}. */
	enum Form {
		CTF1, CTF2
	}

	@Mixin
	private TraceInput input;

	@Option(names = "--to", required = true, paramLabel = "FORMAT", description = "ctf1 (CTF 1.8, for older tools) or ctf2.")
	private Form form;

	@Option(names = "--drop-descriptions", description = "Leave out names, namespaces and attributes that CTF 1.8 has no place for, instead of refusing.")
	private boolean dropDescriptions;

	ConvertCommand(Console console) {
		super(console);
	}

	@Override
	protected List<Path> places() {
		return input.places();
	}

	@Override
	protected TraceJob job(TraceJob copy) {
		return copy.convert(form == Form.CTF1 ? MetadataFormat.CTF_18 : MetadataFormat.CTF_20, dropDescriptions);
	}

	@Override
	protected boolean isPossible(TraceJob job, Interruption interruption) throws IOException {
		List<Obstacle> obstacles = job.obstacles(interruption);
		interruption.clear();
		if (obstacles.stream().noneMatch(o -> o.decoding() || !dropDescriptions))
			return true;
		obstacles.forEach(o -> console.say("error", o.message()));
		console.say("error",
				"CTF 1.8 cannot say this; nothing is written" + (obstacles.stream().noneMatch(Obstacle::decoding)
						? " (--drop-descriptions leaves out what only describes)"
						: ""));
		return false;
	}
}
