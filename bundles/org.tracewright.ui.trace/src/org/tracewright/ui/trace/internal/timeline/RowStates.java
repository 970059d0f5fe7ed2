// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.tracewright.analysis.StateSummary;
import org.tracewright.trace.Progress;
import org.tracewright.ui.timeline.RowPart;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineRow;

/**
 * What rows show in a range of time, one by one.
 *
 * @param lines in the order of their begins
 * @param cut   whether there is more
 */
public record RowStates(List<Line> lines, boolean cut) {

	private static final int MOST = 20_000;

	/** A state, a mark or a number for some time; begin and end in ns since the origin. */
	public record Line(TimelineRow row, RowPart part, long begin, long end, long value) {
	}

	/** Lists what rows show; of too much each row gets a share, from the begin of the range. */
	static RowStates of(List<TimelineRow> rows, TimeRange range, Progress progress) {
		List<TimelineRow> showing = rows.stream().filter(row -> !row.content().parts().isEmpty()).toList();
		List<Line> lines = new ArrayList<>();
		boolean cut = false;
		for (int i = 0; i < showing.size() && !progress.isCancelled(); i++) {
			TimelineRow row = showing.get(i);
			int most = (MOST - lines.size()) / (showing.size() - i);
			int before = lines.size();
			for (RowPart part : row.content().parts())
				part.history().reader().intervals(part.attribute(), range.begin(), range.end(), (begin, end, value) -> {
					lines.add(new Line(row, part, begin, end, value));
					return lines.size() - before <= most;
				});
			if (lines.size() - before > most) {
				cut = true;
				lines.subList(before + most, lines.size()).clear();
			}
		}
		lines.sort(Comparator.comparingLong(Line::begin));
		return new RowStates(List.copyOf(lines), cut);
	}

	/** All that rows are made of. */
	static List<StateSummary.Part> parts(List<TimelineRow> rows) {
		return rows.stream().flatMap(row -> row.content().parts().stream())
				.map(part -> new StateSummary.Part(part.history(), part.attribute())).toList();
	}
}
