// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;

/** What a session has written and lost: of recordings that have ended, and of those that have not. Used with the lock of the session. */
final class Totals {

	private final Map<String, long[]> channels = new LinkedHashMap<>();
	private long written;
	private long lost;
	private long homeless;

	/** Of a session's state: for each channel events discarded and sub-buffers overwritten. */
	record Saved(long written, long lost, long homeless, Map<String, long[]> channels) {
	}

	/**
	 * Sums.
	 *
	 * @param written     bytes
	 * @param lost        packets
	 * @param memory      bytes of rings
	 * @param discarded   events
	 * @param overwritten sub-buffers
	 */
	record Sums(long written, long lost, long memory, long discarded, long overwritten, List<ChannelStatus> channels) {
	}

	/** Goes on where an earlier daemon ended. */
	void restore(Saved saved) {
		written = saved.written;
		lost = saved.lost;
		homeless = saved.homeless;
		channels.putAll(saved.channels);
	}

	Saved save() {
		return new Saved(written, lost, homeless, channels);
	}

	/** A recording has ended: its rings are about to go. */
	void add(ProgramRecording recording) {
		recording.rings().forEach(this::add);
		homeless += recording.homeless();
	}

	/** A ring is about to go. */
	void add(RingStream ring) {
		long[] sums = channels.computeIfAbsent(ring.channel(), c -> new long[2]);
		sums[0] += ring.ring().discarded();
		sums[1] += ring.ring().overwritten();
		lost += ring.ring().lostPackets();
		written += ring.written();
	}

	/** All of it, with what is in the rings of recordings that go on. */
	Sums with(List<ChannelSpec> specs, Collection<ProgramRecording> going) {
		List<ChannelStatus> statuses = new ArrayList<>();
		for (ChannelSpec spec : specs)
			statuses.add(status(spec.name(), going));
		long allWritten = written;
		long allLost = lost;
		long allHomeless = homeless;
		for (ProgramRecording recording : going) {
			allHomeless += recording.homeless();
			for (RingStream ring : recording.rings()) {
				allWritten += ring.written();
				allLost += ring.ring().lostPackets();
			}
		}
		return new Sums(allWritten, allLost, statuses.stream().mapToLong(ChannelStatus::memory).sum(),
				allHomeless + statuses.stream().mapToLong(ChannelStatus::discarded).sum(),
				statuses.stream().mapToLong(ChannelStatus::overwritten).sum(), statuses);
	}

	private ChannelStatus status(String channel, Collection<ProgramRecording> going) {
		long[] sums = channels.getOrDefault(channel, new long[2]).clone();
		long memory = 0;
		int streams = 0;
		for (ProgramRecording recording : going)
			for (RingStream ring : recording.rings())
				if (ring.channel().equals(channel)) {
					sums[0] += ring.ring().discarded();
					sums[1] += ring.ring().overwritten();
					memory += ring.ring().bytes();
					streams++;
				}
		return new ChannelStatus(channel, sums[0], sums[1], memory, streams);
	}
}
