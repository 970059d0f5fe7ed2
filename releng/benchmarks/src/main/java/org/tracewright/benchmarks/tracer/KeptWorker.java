// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.util.List;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.TemporaryFolder;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.Recording;

/** A {@link Companion} that records to disk as fast as one thread can. Answers with events, ns and events that were lost. */
final class KeptWorker {

	/** Sub-buffers of a ring. */
	static final int SUB_BUFFERS = 8;
	/** Bytes of a sub-buffer. */
	static final int SUB_BUFFER_SIZE = 1 << 20;

	private static final int WARM_UPS = 3;
	private static final String TRACE = "trace";

	private KeptWorker() {
	}

	/** Starts one and waits until it is warm. */
	static Companion start(long millis) throws IOException {
		return Companion.java(List.of(), KeptWorker.class, millis);
	}

	/** Arguments: ms of a round. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Loop loop = Way.TWO.loop();
		try (TemporaryFolder folder = TemporaryFolder.create("tracer")) {
			for (int i = 0; i < WARM_UPS; i++)
				pass(loop, folder, Long.parseLong(arguments[0]));
			Companion.serve(millis -> pass(loop, folder, Long.parseLong(millis)));
		}
	}

	private static String pass(Loop loop, TemporaryFolder folder, long millis) throws IOException {
		ChannelOptions channel = ChannelOptions.named("events").subBuffers(SUB_BUFFERS, SUB_BUFFER_SIZE).discarding();
		Recording recording = Recording.toDirectory(folder.path().resolve(TRACE)).channel(channel).start();
		Pass pass;
		try {
			pass = Pass.of(loop, millis);
		} finally {
			recording.close();
		}
		if (!recording.status().problems().isEmpty() || recording.status().lostPackets() > 0)
			throw new IOException("the recording failed: " + recording.status());
		folder.delete(TRACE);
		return pass.events() + " " + pass.nanos() + " " + recording.status().lost();
	}
}
