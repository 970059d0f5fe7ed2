// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.tracewright.tracer.Recording;
import org.tracewright.tracer.internal.config.SetupReader;

/**
 * Starts a recording that properties describe.
 *
 * <pre>
 * tracewright.recording             flight for a flight recorder, or the folder to record to
 * tracewright.name                  name of the recording
 * tracewright.format                ctf2 or ctf1
 * tracewright.memory                most memory for rings, such as 64m
 * tracewright.buffers               folder for the rings
 * tracewright.events                rules, with ; between them: NAME[&#64;LEVEL][ if FILTER]
 * tracewright.snapshot-on-exit      trace to write when the program ends
 * tracewright.snapshot-on-uncaught  folder for a trace of each exception that nobody caught
 * tracewright.snapshot-trigger      file that asks for a snapshot: when it appears, FILE.trace-1 is written, and the file removed
 * tracewright.jul                   true to record as well what is logged by java.util.logging
 * tracewright.daemon                folder of the session daemon to look for, or none
 * tracewright.channel.NAME.events          rules of a channel, otherwise those of tracewright.events
 * tracewright.channel.NAME.subbuffer-size  bytes, a power of two from 4k
 * tracewright.channel.NAME.subbuffers      a power of two from 2
 * tracewright.channel.NAME.mode            overwrite or discard
 * tracewright.channel.NAME.rings           automatic or shared
 * tracewright.channel.NAME.max-rings       most threads with a ring of their own
 * tracewright.channel.NAME.headers         automatic, compact or large
 * tracewright.channel.NAME.flush           such as 500ms
 * tracewright.channel.NAME.contexts        some of vtid, thread_name, vpid, procname, with commas between them
 * tracewright.channel.NAME.file-size       such as 10m
 * tracewright.channel.NAME.file-count      most files of a stream
 * </pre>
 *
 * There is one channel, {@code events}, unless some are named. In a rule, {@code *} in the name stands for any characters, the level is the most
 * detailed one that is recorded, or with {@code =} before it the only one, and the filter is about the arguments: {@code shop:*@info if amount >
 * 100}. In paths, {@code %p} stands for the id of the process, {@code %t} for its start time as {@code 20250131-235959}, and {@code %%} for {@code
 * %}. What is not said is as in {@link Recording} and {@link org.tracewright.tracer.ChannelOptions}.
 */
public final class Configuration {

	private Configuration() {
	}

	/**
	 * Starts what properties describe. When something in them is wrong, or the recording cannot start, that is logged as {@code
	 * org.tracewright.tracer}, all at once, and nothing is recorded. Properties that mean nothing are logged as well. Throws nothing.
	 *
	 * @return nothing when there is no {@code tracewright.recording}, or something is wrong
	 */
	public static Optional<Recording> read(Properties settings) {
		return read(settings, List.of());
	}

	static Optional<Recording> read(Properties settings, List<String> known) {
		SetupReader.Result result = SetupReader.read(settings);
		List<String> problems = new ArrayList<>(known);
		problems.addAll(result.problems());
		Optional<Recording> recording = Optional.empty();
		if (problems.isEmpty() && result.setup().isPresent())
			try {
				recording = Optional.of(result.setup().get().start());
			} catch (IOException | RuntimeException e) {
				problems.add("The recording cannot start (" + e + ").");
			}
		log(problems, result.warnings());
		return recording;
	}

	private static void log(List<String> problems, List<String> warnings) {
		List<String> lines = new ArrayList<>(problems);
		lines.addAll(warnings);
		if (lines.isEmpty())
			return;
		String title = problems.isEmpty()
				? "Something in the configuration has no effect:"
				: "Nothing is recorded, as something in the configuration is wrong:";
		// Not before there is something to say: it starts java.util.logging, before main could choose another log manager.
		System.getLogger("org.tracewright.tracer").log(Level.WARNING, title + "\n\t" + String.join("\n\t", lines));
	}
}
