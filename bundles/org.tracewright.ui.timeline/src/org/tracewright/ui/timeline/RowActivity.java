// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.Raster;

/**
 * What rows did in a range of time.
 *
 * @param range  the range
 * @param shares for each row that shows something in the range which share of it the row was busy, from 0 to 1
 * @param empty  rows that were looked at and show nothing in the range; what is neither here nor there is not known
 */
public record RowActivity(TimeRange range, Map<TimelineRow, Double> shares, Set<TimelineRow> empty) {

	/** Nothing is known. */
	public static final RowActivity NONE = new RowActivity(new TimeRange(0, 1), Map.of(), Set.of());

	private static final int COLUMNS = 64;

	/** Copies what is known. */
	public RowActivity {
		shares = Map.copyOf(shares);
		empty = Set.copyOf(empty);
	}

	/**
	 * Looks at rows; those below them must be among them. Asks histories, so not for the thread of a window.
	 *
	 * @param events events whose exact times are known
	 */
	public static RowActivity of(List<TimelineRow> rows, TimeRange range, EventInstants events, BooleanSupplier cancelled) {
		Map<TimelineRow, Double> shares = new HashMap<>();
		Set<TimelineRow> empty = new HashSet<>();
		Map<History, HistoryReader> readers = new HashMap<>();
		Raster raster = new Raster(COLUMNS);
		for (TimelineRow row : rows) {
			if (cancelled.getAsBoolean())
				break;
			double share = switch (row.content()) {
				case RowContent.Density density -> density(density, range, events);
				case RowContent.Lost lost -> lost.losses().in(range.begin(), range.end()).isEmpty() ? -1 : 0;
				default -> -1;
			};
			for (RowPart part : row.content().parts())
				share = Math.max(share, share(readers, part, range, raster));
			if (share >= 0)
				shares.put(row, share);
			else if (!(row.content() instanceof RowContent.Failure))
				empty.add(row);
		}
		return new RowActivity(range, shares, empty);
	}

	private static double share(Map<History, HistoryReader> readers, RowPart part, TimeRange range, Raster raster) {
		readers.computeIfAbsent(part.history(), History::reader).raster(part.attribute(), range.begin(), range.end(), raster);
		double busy = 0;
		boolean any = false;
		for (int i = 0; i < COLUMNS; i++)
			if (raster.has(i)) {
				any = true;
				if (isBusy(part.kind(), raster.value(i)))
					busy += (double) raster.share(i) / Raster.WHOLE;
			}
		return any ? busy / COLUMNS : -1;
	}

	private static boolean isBusy(RowPart.Kind kind, long value) {
		return switch (kind) {
			case RowPart.Mark mark -> true;
			case RowPart.Number number -> false;
			case RowPart.State state -> switch (Tone.of(value)) {
				case UNKNOWN, IDLE, RUNNABLE, BLOCKED, BLOCKED_IO -> false;
				default -> true;
			};
		};
	}

	/** The events in the range, so that rows with more of them are busier. */
	private static double density(RowContent.Density density, TimeRange range, EventInstants events) {
		if (events.covers(range.begin(), range.end())) {
			double count = events.count(density.type(), range.begin(), range.end());
			return count > 0 ? count / (count + 1) : -1;
		}
		double binsPerNano = density.counts().length / (double) Math.max(1, density.end() - density.begin());
		int from = (int) Math.clamp((range.begin() - density.begin()) * binsPerNano, 0, density.counts().length);
		int to = (int) Math.clamp(Math.ceil((range.end() - density.begin()) * binsPerNano), from, density.counts().length);
		double sum = 0;
		for (int i = from; i < to; i++)
			sum += density.counts()[i];
		return sum > 0 ? sum / (sum + 1) : -1;
	}
}
