// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * What a channel is to be like. What is null is as the tracer chooses.
 *
 * @param name           letters, digits, {@code _}, {@code -} and {@code .}
 * @param enabled        whether it records; null for true
 * @param subBufferSize  bytes of a sub-buffer, a power of two from 4096
 * @param subBufferCount sub-buffers of a ring, a power of two from 2
 * @param overwrite      whether a full ring loses its oldest events rather than the newest
 * @param flushMicros    after how many microseconds an event is in the output at the latest
 * @param blockingMicros how many microseconds a thread waits for room in a full ring
 * @param fileSize       most bytes of a stream file, 0 for any
 * @param fileCount      most files of a stream, 0 for any
 * @param contexts       what is recorded with each event: {@code vtid}, {@code thread_name}, {@code vpid}, {@code procname}, {@code cpu_id}
 * @param rules          which events it records: those that any of them chooses
 */
public record ChannelSpec(String name, Boolean enabled, Integer subBufferSize, Integer subBufferCount, Boolean overwrite,
		Long flushMicros, Long blockingMicros, Long fileSize, Integer fileCount, List<String> contexts, List<RuleSpec> rules) {
}
