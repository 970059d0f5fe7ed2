// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import jdk.jfr.Recording;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;

/** A thing that a program may do for each event. */
enum Way {
	/** Reads the clock and nothing else. */
	NANO_TIME(1),
	/** A tracepoint with two integers. */
	TWO(1),
	/** The same in two threads. */
	TWO_WRITERS(2),
	/** The same in threads that share rings. */
	STRIPED(64),
	/** A tracepoint with a text of 40 characters, one of {@link Loop#TEXTS}. */
	TEXT(1),
	/** A tracepoint that is not recorded, while others are. */
	DISABLED(1),
	/** A tracepoint with two integers, recorded by a session daemon's flight recorder. */
	DAEMON(1),
	/** The same, written to files by this process. */
	FILES(1),
	/** The same, written to files by a session daemon. */
	DAEMON_FILES(1),
	/** An event of the JDK Flight Recorder with two integers. */
	JFR(1),
	/** The same, not recorded, while a recording runs. */
	JFR_DISABLED(1),
	/** A message of Log4j 2 with two integers. */
	LOG4J(1),
	/** A message of {@code java.util.logging} that says always the same, recorded by LTTng's agent. */
	LTTNG_AGENT(1);

	private static final String[] TEXTS = IntStream.range(0, Loop.TEXTS).mapToObj("message %02d of an example: 40 characters."::formatted)
			.toArray(String[]::new);

	private final int threads;

	Way(int threads) {
		this.threads = threads;
	}

	/** How many threads do it. */
	int threads() {
		return threads;
	}

	/** What a JVM needs to be told for it. */
	List<String> javaOptions() {
		return switch (this) {
			case LOG4J -> Log4jFile.JAVA_OPTIONS;
			case LTTNG_AGENT -> LttngAgent.javaOptions();
			default -> List.of();
		};
	}

	/** What has to be there while it is done: a recording, if any. */
	interface Setting extends AutoCloseable {

		/** Events that were lost so far. */
		long lost();

		@Override
		void close();
	}

	/** Prepares it; files go to a folder. */
	Setting prepare(Path folder) throws IOException {
		ChannelOptions channel = ChannelOptions.named("events").overwriting();
		return switch (this) {
			case NANO_TIME -> new Nothing();
			case TWO, TWO_WRITERS, TEXT -> flight(channel, "bench:*");
			case STRIPED -> flight(channel.sharedRings(), "bench:*");
			case DISABLED -> flight(channel, "bench:other");
			case DAEMON -> DaemonSetting.start(folder, true, "bench:*");
			case FILES -> new Flight(org.tracewright.tracer.Recording.toDirectory(folder.resolve("trace"))
					.channel(ChannelOptions.named("events").files(DaemonSetting.FILE_SIZE, DaemonSetting.FILES), EventRule.named("bench:*")).start());
			case DAEMON_FILES -> DaemonSetting.start(folder, false, "bench:*");
			case JFR -> new Jfr(true);
			case JFR_DISABLED -> new Jfr(false);
			case LOG4J -> Log4jFile.open(folder.resolve("messages.log"));
			case LTTNG_AGENT -> LttngAgent.open();
		};
	}

	/** Does it. */
	Loop loop() {
		return switch (this) {
			case NANO_TIME -> Way::clock;
			case TWO, TWO_WRITERS, STRIPED, DAEMON, FILES, DAEMON_FILES -> Way::two;
			case TEXT -> Way::text;
			case DISABLED -> Way::disabled;
			case JFR -> Way::jfr;
			case JFR_DISABLED -> Way::disabledJfr;
			case LOG4J -> Log4jFile::messages;
			case LTTNG_AGENT -> LttngAgent::messages;
		};
	}

	private static long clock(int from) {
		long sum = 0;
		for (int i = from; i < from + Loop.CHUNK; i++)
			sum += System.nanoTime();
		return sum;
	}

	private static long two(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++)
			Events.TRACE.two(i, i + 1);
		return from;
	}

	private static long text(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++)
			Events.TRACE.text(TEXTS[i & Loop.TEXTS - 1]);
		return from;
	}

	private static long jfr(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++) {
			TwoEvent event = new TwoEvent();
			event.first = i;
			event.second = i + 1;
			event.commit();
		}
		return from;
	}

	private static long disabled(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++) {
			// No instruction, but the compiler cannot look once for all whether the event is enabled, and leave the loop out.
			VarHandle.acquireFence();
			Events.TRACE.two(i, i + 1);
		}
		return from;
	}

	private static long disabledJfr(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++) {
			VarHandle.acquireFence();
			TwoEvent event = new TwoEvent();
			event.first = i;
			event.second = i + 1;
			event.commit();
		}
		return from;
	}

	private static Setting flight(ChannelOptions channel, String events) throws IOException {
		return new Flight(org.tracewright.tracer.Recording.flightRecorder().channel(channel, EventRule.named(events)).start());
	}

	private record Nothing() implements Setting {
		@Override
		public long lost() {
			return 0;
		}

		@Override
		public void close() {
			// there is nothing
		}
	}

	private record Flight(org.tracewright.tracer.Recording recording) implements Setting {
		@Override
		public long lost() {
			return recording.status().lost();
		}

		@Override
		public void close() {
			recording.close();
		}
	}

	private static final class Jfr implements Setting {

		private final Recording recording = new Recording();

		Jfr(boolean enabled) {
			recording.setToDisk(false);
			if (enabled)
				recording.enable(TwoEvent.NAME).withoutStackTrace().withThreshold(Duration.ZERO);
			else
				recording.disable(TwoEvent.NAME);
			recording.start();
		}

		@Override
		public long lost() {
			return 0;
		}

		@Override
		public void close() {
			recording.close();
		}
	}
}
