// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.Arrays;
import java.util.List;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.Trace;

/** Cuts the time of a trace into slices with about as much data each, as far as the ranges of its data streams tell. */
final class TimeSlices {

	private TimeSlices() {
	}

	/**
	 * Times at which slices after the first begin, ns since the origin, in order.
	 *
	 * @param slices how many slices are wanted; there are fewer when the trace is too short, and one when it has data without time
	 */
	static long[] borders(Trace trace, int slices) {
		List<DataStream> streams = trace.streams().stream().filter(s -> s.packets() > 0).toList();
		if (slices < 2 || streams.isEmpty() || streams.stream().anyMatch(s -> s.begin() == Long.MAX_VALUE || s.end() < s.begin()))
			return new long[0];
		long first = streams.stream().mapToLong(DataStream::begin).min().orElseThrow();
		long last = streams.stream().mapToLong(DataStream::end).max().orElseThrow();
		double total = weight(streams, last);
		long[] borders = new long[slices - 1];
		int count = 0;
		for (int i = 1; i < slices; i++) {
			long border = time(streams, first, last, total * i / slices);
			if (border > first && border <= last && (count == 0 || border > borders[count - 1]))
				borders[count++] = border;
		}
		return Arrays.copyOf(borders, count);
	}

	/** The first time before which there are at least so many bytes. */
	private static long time(List<DataStream> streams, long first, long last, double bytes) {
		long low = first;
		long high = last;
		while (low < high) {
			long middle = low + (high - low) / 2;
			if (weight(streams, middle) < bytes)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** About how many bytes there are before a time. */
	private static double weight(List<DataStream> streams, long time) {
		double bytes = 0;
		for (DataStream stream : streams)
			if (time >= stream.end())
				bytes += stream.bytes();
			else if (time > stream.begin())
				bytes += stream.bytes() * ((double) (time - stream.begin()) / (stream.end() - stream.begin()));
		return bytes;
	}
}
