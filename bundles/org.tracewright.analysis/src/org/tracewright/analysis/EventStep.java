// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scan;
import org.tracewright.trace.Trace;

/** Finds the next or the previous event of a type in a trace. Where the events have been counted, only bins that hold one are read. */
public final class EventStep {

	/** Parts of the time that are looked at one after the other, each twice as long as the one before, while events are still being counted. */
	private static final int SHARES = 256;

	private final Trace trace;
	private final int type;
	private final Overview overview;
	private final Progress progress;

	/** Events of one type or data stream. */
	private record OfType(int index) implements EventPredicate {

		@Override
		public boolean test(EventView event) {
			return event.hasTime() && (EventInstants.stream(index) < 0 || event.stream().index() == EventInstants.stream(index));
		}

		@Override
		public boolean mayMatch(EventType type) {
			return index < 0 || type.index() == index;
		}
	}

	/** The earliest and the latest time. */
	private static final class Extent implements EventSink {

		private long first = Long.MAX_VALUE;
		private long last = Long.MIN_VALUE;

		@Override
		public void event(EventView event) {
			first = Math.min(first, event.time());
			last = Math.max(last, event.time());
		}
	}

	private EventStep(Trace trace, int type, Overview overview, Progress progress) {
		this.trace = trace;
		this.type = type;
		this.overview = overview;
		this.progress = progress;
	}

	/**
	 * The time of the event that is nearest to an instant, ns since the origin; none when there is none in that direction, or when it was cancelled.
	 *
	 * @param type     index of the event type, {@link EventInstants#ALL} or {@link EventInstants#ofStream}
	 * @param time     events at this instant are not looked for, ns since the origin
	 * @param forward  whether after it, rather than before
	 * @param overview what has been counted in the trace
	 */
	public static OptionalLong find(Trace trace, int type, long time, boolean forward, Overview overview, Progress progress) {
		EventStep step = new EventStep(trace, type, overview, progress);
		return overview.complete() ? step.throughBins(time, forward) : step.throughSlices(time, forward);
	}

	private OptionalLong throughBins(long time, boolean forward) {
		int[] density = density();
		double nanosPerBin = Math.max(1, overview.binned() - overview.begin()) / (double) density.length;
		int bin = (int) Math.clamp((time - overview.begin()) / nanosPerBin + (forward ? -1 : 1), 0, density.length - 1);
		for (; bin >= 0 && bin < density.length && !progress.isCancelled(); bin += forward ? 1 : -1) {
			boolean last = bin == density.length - 1;
			// What a trace has gained since is behind all bins.
			if (density[bin] == 0 && !last)
				continue;
			// Bins end between two instants: both belong to both.
			long from = bin == 0 ? Long.MIN_VALUE : overview.begin() + (long) (bin * nanosPerBin) - 1;
			long until = last ? Long.MAX_VALUE : overview.begin() + (long) ((bin + 1) * nanosPerBin) + 1;
			OptionalLong found = within(forward ? Math.max(from, time + 1) : from, forward ? until : Math.min(until, time - 1),
					forward);
			if (found.isPresent())
				return found;
		}
		return OptionalLong.empty();
	}

	private int[] density() {
		int stream = EventInstants.stream(type);
		if (type == EventInstants.ALL || stream >= 0 && overview.streams().get(stream).density() == null)
			return overview.density();
		if (stream >= 0)
			return overview.streams().get(stream).density();
		return overview.types().stream().filter(of -> of.type().index() == type).map(Overview.OfType::density).findFirst()
				.orElse(new int[overview.bins()]);
	}

	private OptionalLong throughSlices(long time, boolean forward) {
		long reach = Math.max(1, (overview.end() - overview.begin()) / SHARES);
		long at = Math.clamp(time, overview.begin() - 1, overview.end() + 1);
		while (!progress.isCancelled() && (forward ? at <= overview.end() : at >= overview.begin())) {
			OptionalLong found = forward ? within(at + 1, at + reach, true) : within(at - reach, at - 1, false);
			if (found.isPresent())
				return found;
			at += forward ? reach : -reach;
			reach *= 2;
		}
		return OptionalLong.empty();
	}

	/** The first or the last event of a range, ends included. */
	private OptionalLong within(long from, long until, boolean first) {
		if (from > until)
			return OptionalLong.empty();
		List<Extent> extents = trace.scan(Scan.unordered(progress).only(new OfType(type)).between(from, until), Extent::new);
		if (progress.isCancelled())
			return OptionalLong.empty();
		long[] found = extents.stream().filter(extent -> extent.first <= extent.last)
				.mapToLong(extent -> first ? extent.first : extent.last).toArray();
		return first ? Arrays.stream(found).min() : Arrays.stream(found).max();
	}
}
