// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.Context;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.RecordingStatus;
import org.tracewright.tracer.Tracepoints;

/** Records the shop's events all the time into a little memory, and writes them down when it matters: at the first incident, and at the end. */
final class FlightRecorder implements AutoCloseable {

	private static final int SUB_BUFFERS = 8;
	private static final int SUB_BUFFER_BYTES = 128 << 10;

	private final Path folder;
	private final Recording recording;
	private final AtomicBoolean hadIncident = new AtomicBoolean();
	private final List<Path> traces = new ArrayList<>();

	/**
	 * Begins to record.
	 *
	 * @param folder where traces go, each in a folder of its own
	 * @throws IOException when the buffers cannot be made
	 */
	FlightRecorder(Path folder) throws IOException {
		this.folder = folder;
		// Implementing a provider takes a moment: better now than in the first request.
		Tracepoints.of(ShopEvents.class);
		Tracepoints.of(DatabaseEvents.class);
		// A ring of 1 MiB for each thread: what they did in the last seconds. Both of our providers begin with "shop".
		ChannelOptions channel = ChannelOptions.named("shop").subBuffers(SUB_BUFFERS, SUB_BUFFER_BYTES).with(Context.threadId(),
				Context.threadName());
		recording = Recording.flightRecorder().name("shop").channel(channel, EventRule.named("shop*")).start();
	}

	/** Something went wrong that somebody will want to understand: writes what led to it, the first time. Takes some milliseconds. */
	void incident() {
		if (!hadIncident.compareAndSet(false, true))
			return;
		try {
			snapshot("incident");
		} catch (IOException e) {
			System.err.println("The trace of the incident cannot be written: " + e);
		}
	}

	/**
	 * Writes what is recorded now.
	 *
	 * @param name of the trace's folder
	 * @throws IOException when it cannot be written
	 */
	synchronized void snapshot(String name) throws IOException {
		Path trace = folder.resolve(name);
		recording.snapshot(trace);
		traces.add(trace);
	}

	/** The traces so far. */
	synchronized List<Path> traces() {
		return List.copyOf(traces);
	}

	/** How the recording does. */
	RecordingStatus status() {
		return recording.status();
	}

	@Override
	public void close() {
		recording.close();
	}
}
