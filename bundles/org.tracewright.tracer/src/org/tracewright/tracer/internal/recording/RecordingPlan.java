// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.PacketConsumer;
import org.tracewright.tracer.TraceClock;
import org.tracewright.tracer.TraceFormat;

/**
 * What a recording is to be like.
 *
 * @param name        name, fit for a file
 * @param format      form of the trace
 * @param output      folder for the stream files; null when there are none
 * @param consumer    what takes packets instead of files; null for files, or a flight recorder
 * @param buffers     folder below which the rings are
 * @param memoryLimit most bytes of all rings
 * @param clock       null for {@link System#nanoTime}
 * @param channels    channels and their rules
 */
public record RecordingPlan(String name, TraceFormat format, Path output, PacketConsumer consumer, Path buffers, long memoryLimit,
		TraceClock clock, List<ChannelPlan> channels) {

	/** Whether nothing is taken from the rings but snapshots. */
	public boolean isFlight() {
		return output == null && consumer == null;
	}

	/**
	 * A channel.
	 *
	 * @param options what it is like
	 * @param rules   which events it records
	 */
	public record ChannelPlan(ChannelOptions options, List<EventRule> rules) {
	}
}
