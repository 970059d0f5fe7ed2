// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.RuleSpec;

import picocli.CommandLine.Option;

/** What a channel is to be like that does not exist yet. */
final class ChannelOption {

	@Option(names = {"-c",
			"--channel"}, paramLabel = "NAME", defaultValue = "events", description = "Name of the channel (${DEFAULT-VALUE}); made when it is not there.")
	private String name;

	@Option(names = "--subbuffer-size", paramLabel = "SIZE", converter = SizeConverter.class, description = "Size of a sub-buffer of a new channel, a power of two from 4k.")
	private Long size;

	@Option(names = "--subbuffers", paramLabel = "N", description = "Sub-buffers of each ring of a new channel, a power of two from 2.")
	private Integer count;

	@Option(names = "--mode", paramLabel = "MODE", description = "What a full ring of a new channel loses: the oldest events (overwrite) or the newest (discard).")
	private Mode mode;

	@Option(names = "--flush", paramLabel = "TIME", converter = TimeConverter.class, description = "After how long an event of a new channel is in the output at the latest.")
	private Duration flush;

	@Option(names = "--blocking", paramLabel = "TIME", converter = TimeConverter.class, description = "How long a thread waits for room in a new channel.")
	private Duration blocking;

	@Option(names = "--context", paramLabel = "NAME", description = "Record this with each event of a new channel: vtid, thread_name, vpid, procname or cpu_id; may be given several times.")
	private List<String> contexts;

	@Option(names = "--file-size", paramLabel = "SIZE", converter = SizeConverter.class, description = "Most bytes of a stream file of a new channel.")
	private Long fileSize;

	@Option(names = "--file-count", paramLabel = "N", description = "Most files of each stream of a new channel: the oldest are removed.")
	private Integer fileCount;

	/** What a full ring loses. */
	enum Mode {
		OVERWRITE, DISCARD
	}

	String name() {
		return name;
	}

	/** Whether anything was said but the name: only a new channel can be like that. */
	boolean saysMore() {
		return Stream.of(size, count, mode, flush, blocking, contexts, fileSize, fileCount).anyMatch(v -> v != null);
	}

	/** A channel with these rules. */
	ChannelSpec channel(List<RuleSpec> rules) {
		return new ChannelSpec(name, null, size == null ? null : (int) Math.min(Integer.MAX_VALUE, size), count,
				mode == null ? null : mode == Mode.OVERWRITE, flush == null ? null : flush.toNanos() / 1000,
				blocking == null ? null : blocking.toNanos() / 1000, fileSize, fileCount, contexts, rules);
	}
}
