// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.TraceFormat;

/**
 * What properties ask for.
 *
 * @param output     the folder to record to; null for a flight recorder
 * @param name       of the recording; null for the usual one
 * @param memory     most bytes of all rings; 0 for the usual limit
 * @param buffers    where the rings are; null for the usual folder
 * @param channels   at least one
 * @param onExit     trace of what is recorded when the program ends; null for none
 * @param onUncaught folder for traces of what led to exceptions that nobody caught; null for none
 * @param trigger    file that asks for a snapshot; null for none
 * @param jul        whether what is logged is recorded, too
 */
public record Setup(Path output, String name, TraceFormat format, long memory, Path buffers, List<ChannelSetup> channels,
		Path onExit, Path onUncaught, Path trigger, boolean jul) {

	/** A channel, and what it records. */
	public record ChannelSetup(ChannelOptions options, List<EventRule> rules) {

		/** Copies the rules. */
		public ChannelSetup {
			rules = List.copyOf(rules);
		}
	}

	/** Copies the channels. */
	public Setup {
		channels = List.copyOf(channels);
	}

	/**
	 * Begins to record.
	 *
	 * @throws IOException              when a folder or file cannot be made
	 * @throws IllegalArgumentException when the name cannot be one
	 */
	public Recording start() throws IOException {
		Recording.Builder builder = output == null ? Recording.flightRecorder() : Recording.toDirectory(output);
		builder.format(format).buffers(buffers).snapshotOnExit(onExit).snapshotOnUncaughtException(onUncaught);
		if (name != null)
			builder.name(name);
		if (memory > 0)
			builder.memoryLimit(memory);
		for (ChannelSetup channel : channels)
			builder.channel(channel.options, channel.rules.toArray(EventRule[]::new));
		if (jul)
			RootHandler.add();
		Recording recording = builder.start();
		if (trigger != null)
			new SnapshotTrigger(recording, trigger).start();
		return recording;
	}
}
