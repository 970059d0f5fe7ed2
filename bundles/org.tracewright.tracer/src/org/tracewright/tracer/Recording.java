// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.tracewright.tracer.internal.recording.AutomaticSnapshots;
import org.tracewright.tracer.internal.recording.BufferFolder;
import org.tracewright.tracer.internal.recording.RecordingPlan;
import org.tracewright.tracer.internal.recording.RecordingPlan.ChannelPlan;
import org.tracewright.tracer.internal.recording.RecordingSession;

/**
 * A recording of this program's events, while it is open. Several may be open at the same time. When the program ends it stops by itself and everything that was
 * committed is written; when the program is killed, {@code tracewright recover} makes a trace of what it leaves in {@link #buffers}.
 */
public final class Recording implements AutoCloseable {

	private final RecordingSession session;
	private final AutomaticSnapshots automatic;
	private final Path onExit;
	private final Thread atExit = new Thread(this::exit, "tracewright exit");

	private Recording(Builder builder) throws IOException {
		session = new RecordingSession(builder.plan());
		automatic = new AutomaticSnapshots(session, builder.name, builder.onUncaught);
		onExit = builder.onExit;
		automatic.install();
		Runtime.getRuntime().addShutdownHook(atExit);
	}

	/** A recording that runs for ever in a few sub-buffers and forgets the oldest events, until somebody takes a {@link #snapshot}. */
	public static Builder flightRecorder() {
		return new Builder("flight", null, null);
	}

	/**
	 * A recording of all events into a folder.
	 *
	 * @param folder the trace; must not be there, or be empty
	 */
	public static Builder toDirectory(Path folder) {
		return new Builder("recording", folder, null);
	}

	/**
	 * A recording of all events whose packets a consumer takes as they are completed, or committed for some time (see {@link ChannelOptions#flushEvery}).
	 *
	 * @param consumer called by one thread at a time
	 */
	public static Builder toConsumer(PacketConsumer consumer) {
		return new Builder("recording", null, Objects.requireNonNull(consumer));
	}

	/** Says what a recording is to be like. All has defaults: one channel, {@code events}, with all events. */
	public static final class Builder {

		private static final long MEMORY = 256L << 20;

		private String name;
		private final Path output;
		private final PacketConsumer consumer;
		private Path buffers;
		private TraceFormat format = TraceFormat.CTF_2;
		private TraceClock clock;
		private long memoryLimit = MEMORY;
		private Path onExit;
		private Path onUncaught;
		private final List<ChannelPlan> channels = new ArrayList<>();

		private Builder(String name, Path output, PacketConsumer consumer) {
			this.name = name;
			this.output = output;
			this.consumer = consumer;
		}

		/**
		 * Names the recording.
		 *
		 * @throws IllegalArgumentException unless it is of letters, digits, {@code _}, {@code -} and {@code .}
		 */
		public Builder name(String newName) {
			if (!newName.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}"))
				throw new IllegalArgumentException(
						"'" + newName + "' is no name for a recording: use up to 64 letters, digits, '_', '-' and '.'");
			name = newName;
			return this;
		}

		/** Writes the trace in another format than CTF 2. */
		public Builder format(TraceFormat newFormat) {
			format = newFormat;
			return this;
		}

		/** Adds a channel that records what any of some rules chooses; without rules, all events. */
		public Builder channel(ChannelOptions options, EventRule... rules) {
			if (channels.stream().anyMatch(c -> c.options().name().equals(options.name())))
				throw new IllegalArgumentException("there are two channels '" + options.name() + "'");
			channels.add(new ChannelPlan(options, rules.length == 0 ? List.of(EventRule.named("*")) : List.of(rules)));
			return this;
		}

		/** Limits the memory of all rings, in bytes: 256 MiB unless told otherwise. Beyond, threads share rings. */
		public Builder memoryLimit(long bytes) {
			memoryLimit = bytes;
			return this;
		}

		/** Keeps the rings in another folder than the user's runtime folder; best one in memory. */
		public Builder buffers(Path folder) {
			buffers = folder;
			return this;
		}

		/** Takes times from another clock than {@link System#nanoTime}. */
		public Builder clock(TraceClock newClock) {
			clock = newClock;
			return this;
		}

		/** Takes a snapshot when the program ends. */
		public Builder snapshotOnExit(Path trace) {
			onExit = trace;
			return this;
		}

		/** Takes a snapshot when a thread ends by an exception or error that nobody caught, out of memory among them: each time a trace in a folder. */
		public Builder snapshotOnUncaughtException(Path folder) {
			onUncaught = folder;
			return this;
		}

		private RecordingPlan plan() {
			if ((output != null || consumer != null) && (onExit != null || onUncaught != null))
				throw new IllegalStateException("a recording to a " + (output != null ? "folder" : "consumer")
						+ " has no snapshots: leave them out, or make it a flight recorder");
			List<ChannelPlan> all = channels.isEmpty()
					? List.of(new ChannelPlan(ChannelOptions.named("events"), List.of(EventRule.named("*"))))
					: List.copyOf(channels);
			if (output == null && consumer == null)
				for (ChannelPlan channel : all)
					if (!channel.options().blocking().isZero() && channel.options().overwrite() == null)
						throw new IllegalStateException("channel '" + channel.options().name()
								+ "' of a flight recorder: nobody waits where the oldest events are overwritten: leave blocking out");
			return new RecordingPlan(name, format, output, consumer, null, buffers == null ? BufferFolder.standard() : buffers,
					memoryLimit, clock, all);
		}

		/**
		 * Begins to record.
		 *
		 * @throws IOException           when a folder or file cannot be made
		 * @throws IllegalStateException when what was said does not fit together
		 */
		public Recording start() throws IOException {
			return new Recording(this);
		}
	}

	/** Records what a rule chooses as well, in a channel, at once. */
	public void enable(String channel, EventRule rule) {
		session.enable(channel, rule);
	}

	/** Takes a rule of a channel back, at once; false when it has no such rule. */
	public boolean disable(String channel, EventRule rule) {
		return session.disable(channel, rule);
	}

	/**
	 * Writes what a flight recorder has in its rings as a trace. Recording goes on; nobody waits.
	 *
	 * @param trace must not be there, or be an empty folder; appears when it is complete
	 * @throws IOException           when it cannot be written: nothing is left of it
	 * @throws IllegalStateException when the recording writes to a folder itself, or has stopped
	 */
	public void snapshot(Path trace) throws IOException {
		session.snapshot(trace);
	}

	/** How it does. */
	public RecordingStatus status() {
		return session.status();
	}

	/** Where its rings are while it runs. */
	public Path buffers() {
		return session.buffers();
	}

	/** Stops. All events that were committed before are in the trace. */
	@Override
	public void close() {
		automatic.remove();
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException e) {
			// The program is ending: the hook stops as well, whoever comes first.
		}
		session.stop();
	}

	private void exit() {
		if (onExit != null)
			automatic.take(onExit);
		session.stop();
	}
}
