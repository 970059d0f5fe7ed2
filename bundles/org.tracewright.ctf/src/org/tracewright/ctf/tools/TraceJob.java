// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.tracewright.ctf.internal.tools.TraceCopier;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * Makes a new trace of what lies at some places: whole or trimmed, all events or chosen ones, in the same or another format. Source traces of one UUID (the
 * parts of a rotated session, snapshots) become one trace; when there are several, each becomes a trace folder below the target. Packets that stay whole are
 * copied as they are; others are written anew, with counters and times that hide no loss and invent none. Memory does not grow with the trace.
 *
 * @param places       trace folders, or folders with trace folders somewhere below
 * @param target       folder to make; it must not exist
 * @param format       format of the result, null for that of each source
 * @param descriptions whether what CTF 1.8 has no place for may be left out when data can be read without it
 * @param from         first instant, ns since the origin on the time line of the input
 * @param until        last instant, included
 * @param filter       chooses events of the opened input; null for all
 * @param offsets      nanoseconds to add to the clocks of the source trace with a folder at or below a path
 * @param index        whether to write packet indexes as LTTng does
 */
public record TraceJob(List<Path> places, Path target, MetadataFormat format, boolean descriptions, long from, long until,
		Function<Trace, EventPredicate> filter, Map<Path, Long> offsets, boolean index) {

	/** Copies the collections. */
	public TraceJob {
		places = List.copyOf(places);
		offsets = Map.copyOf(offsets);
	}

	/** Merges: everything as it is, packets that overlapping snapshots have twice once. */
	public static TraceJob copy(Collection<Path> places, Path target) {
		return new TraceJob(List.copyOf(places), target, null, false, Long.MIN_VALUE, Long.MAX_VALUE, null, Map.of(), false);
	}

	/** The same in a format. */
	public TraceJob convert(MetadataFormat wanted, boolean mayLoseDescriptions) {
		return new TraceJob(places, target, wanted, mayLoseDescriptions, from, until, filter, offsets, index);
	}

	/** The same from an instant to another one, ends included, ns since the origin. Data streams without a clock stay whole. */
	public TraceJob trim(long first, long last) {
		return new TraceJob(places, target, format, descriptions, first, last, filter, offsets, index);
	}

	/** The same with chosen events only; the function gets the input as it was opened. */
	public TraceJob only(Function<Trace, EventPredicate> chosen) {
		return new TraceJob(places, target, format, descriptions, from, until, chosen, offsets, index);
	}

	/** The same with nanoseconds added to the clocks of the source traces at or below a path. */
	public TraceJob shift(Path place, long nanos) {
		Map<Path, Long> all = new HashMap<>(offsets);
		all.put(place, nanos);
		return new TraceJob(places, target, format, descriptions, from, until, filter, all, index);
	}

	/** The same with or without packet indexes. */
	public TraceJob indexed(boolean write) {
		return new TraceJob(places, target, format, descriptions, from, until, filter, offsets, write);
	}

	/**
	 * What the wanted format cannot say, without writing anything.
	 *
	 * @throws IOException when the input cannot be read
	 */
	public List<Obstacle> obstacles(Progress progress) throws IOException {
		return new TraceCopier(this, progress).obstacles();
	}

	/**
	 * Makes the trace.
	 *
	 * @param progress in bytes of the input
	 * @throws org.tracewright.trace.TraceReadException               when the input cannot be read
	 * @throws org.tracewright.ctf.write.TraceWriteException when the target exists or cannot be written, or the format cannot say what the input says
	 * @throws java.util.concurrent.CancellationException             when it was cancelled; nothing is left then
	 */
	public TraceReport run(Progress progress) throws IOException {
		return new TraceCopier(this, progress).run();
	}
}
