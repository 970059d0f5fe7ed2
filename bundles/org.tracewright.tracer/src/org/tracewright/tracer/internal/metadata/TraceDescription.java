// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * What is known of a trace when recording begins. Its clock counts ns; the offset is what its value 0 is after the Unix epoch.
 *
 * @param uuid               of the trace, in every packet
 * @param clockName          name of the clock
 * @param clockDescription   what the clock is
 * @param clockUid           says which clock it is: times of traces with the same one can be compared exactly; null when unknown
 * @param clockOffsetSeconds whole seconds of the offset, may be negative
 * @param clockOffsetNanos   rest of the offset in ns, 0 to 999 999 999
 * @param environment        name and value, a {@code String} or a {@code Long}, of what describes the trace as a whole
 * @param channels           the data stream classes, with ids that differ
 */
public record TraceDescription(UUID uuid, String clockName, String clockDescription, UUID clockUid, long clockOffsetSeconds,
		long clockOffsetNanos, SequencedMap<String, Object> environment, List<ChannelDescription> channels) {

	private static final long SECOND = 1_000_000_000;

	/**
	 * Copies environment and channels, and moves whole seconds from the ns to the seconds.
	 *
	 * @throws IllegalArgumentException when a value of the environment is neither a {@code String} nor a {@code Long}
	 */
	public TraceDescription {
		clockOffsetSeconds += Math.floorDiv(clockOffsetNanos, SECOND);
		clockOffsetNanos = Math.floorMod(clockOffsetNanos, SECOND);
		environment = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(environment));
		environment.forEach((name, value) -> {
			if (!(value instanceof String) && !(value instanceof Long))
				throw new IllegalArgumentException("environment entry '" + name + "' must be a String or a Long: " + value);
		});
		channels = List.copyOf(channels);
	}
}
