// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

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
 * @param handover    what another process that takes the packets has to be told; null when this one does
 * @param buffers     folder below which the rings are
 * @param memoryLimit most bytes of all rings
 * @param clock       null for {@link System#nanoTime}
 * @param channels    channels and their rules
 */
public record RecordingPlan(String name, TraceFormat format, Path output, PacketConsumer consumer, Handover handover,
		Path buffers, long memoryLimit, TraceClock clock, List<ChannelPlan> channels) {

	/** Whether nothing is taken from the rings but snapshots, by this process. */
	public boolean isFlight() {
		return output == null && consumer == null && handover == null;
	}

	/**
	 * A recording whose rings another process reads: this one writes no files but the rings and the metadata, and leaves them when it stops.
	 *
	 * @param order      number by which the other process knows it
	 * @param trace      identifier of the trace
	 * @param shared     whether other processes record to the same trace: then it says nothing of this process
	 * @param firstClass id of the first channel's data stream class
	 * @param overwrite  whether channels that do not say it lose the oldest events
	 * @param full       told that a sub-buffer is complete, by the thread that traces
	 * @param taken      whether the other process is there to take it: else no thread waits for room
	 */
	public record Handover(long order, UUID trace, boolean shared, int firstClass, boolean overwrite, Runnable full,
			BooleanSupplier taken) {
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
