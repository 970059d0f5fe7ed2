// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import org.tracewright.tracer.TraceClock;
import org.tracewright.tracer.internal.metadata.ChannelDescription;
import org.tracewright.tracer.internal.metadata.TraceDescription;

/** Says where and when a recording was made. */
final class Environment {

	private static final int MAJOR = 0;
	private static final int MINOR = 1;

	private Environment() {
	}

	static TraceDescription describe(RecordingPlan plan, UUID uuid, List<ChannelDescription> channels) {
		TraceClock clock = plan.clock() == null ? System::nanoTime : plan.clock();
		ClockOffset offset = ClockOffset.measure(clock);
		SequencedMap<String, Object> environment = new LinkedHashMap<>();
		environment.put("domain", "java");
		environment.put("tracer_name", "tracewright");
		environment.put("tracer_major", (long) MAJOR);
		environment.put("tracer_minor", (long) MINOR);
		environment.put("trace_name", plan.name());
		environment.put("trace_creation_datetime", Instant.now().toString());
		environment.put("hostname", firstLine(Path.of("/proc/sys/kernel/hostname"), "unknown"));
		if (plan.handover() == null || !plan.handover().shared()) {
			environment.put("vpid", ProcessHandle.current().pid());
			environment.put("procname", System.getProperty("sun.java.command", "java").split(" ", 2)[0]);
			environment.put("java_version", Runtime.version().toString());
		}
		if (plan.clock() != null)
			return new TraceDescription(uuid, "custom", "clock of the program", null, offset.seconds(), offset.nanos(),
					environment, channels);
		return new TraceDescription(uuid, "monotonic", "Monotonic Clock", boot(), offset.seconds(), offset.nanos(), environment,
				channels);
	}

	/** What tells the monotonic clock of this boot of this machine from all others, as LTTng does; null when unknown. */
	private static UUID boot() {
		String id = firstLine(Path.of("/proc/sys/kernel/random/boot_id"), "");
		try {
			return id.isEmpty() ? null : UUID.fromString(id);
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private static String firstLine(Path file, String otherwise) {
		try {
			return Files.readString(file).strip();
		} catch (IOException e) {
			return otherwise;
		}
	}
}
