// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.TimeFormat;

/** Says in words what latencies are. */
final class LatencyNames {

	private final Supplier<TimeFormat> times;
	private final Map<Integer, Latencies.Group> groups = new HashMap<>();
	private Latencies all;
	private History history;

	LatencyNames(Supplier<TimeFormat> times) {
		this.times = times;
	}

	/** Speaks of other latencies. */
	void of(Latencies latencies, History from) {
		all = latencies;
		history = from;
		groups.clear();
		latencies.groups().forEach(group -> groups.put(group.attribute(), group));
	}

	/** An instant, ns since the origin. */
	String time(long nanos) {
		TimeFormat format = times.get();
		return format == null ? Long.toString(nanos) : format.text(nanos);
	}

	private String text(int number) {
		return all.text(number) < 0 ? "" : history.text(all.text(number)); //$NON-NLS-1$
	}

	/** The texts, by their numbers, that tell whose latencies are; for any thread. */
	IntFunction<String> texts() {
		History from = history;
		return from::text;
	}

	/** The cells of a line of the list. */
	List<String> cells(int number) {
		Latencies.Group group = groups.get(all.attribute(number));
		return List.of(time(all.begin(number)), TimeFormat.duration(all.length(number)), group.rule(), group.detail(),
				text(number));
	}

	/** Names that the row of a latency may have on the timeline, the best first. */
	List<String> rows(int number) {
		return List.of(groups.get(all.attribute(number)).detail(), text(number));
	}

	/** A latency in some lines. */
	String line(int number) {
		Latencies.Group group = groups.get(all.attribute(number));
		String whose = text(number);
		return group.rule() + ": " + group.detail() + (whose.isEmpty() ? "" : ", " + whose) + '\n' + time(all.begin(number)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ '\n' + TimeFormat.duration(all.length(number));
	}
}
