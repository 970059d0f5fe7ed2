// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

import org.tracewright.analysis.history.IntervalSink;

/** Finds states and marks by what they are called. Asks histories, so not for the thread of a window. */
public final class TimelineSearch {

	/** Intervals that are looked at between two questions whether to go on. */
	private static final int STRIDE = 1 << 14;
	/** Parts of the time that are looked at backwards, one after the other, each twice as long as the one before. */
	private static final int SHARES = 64;

	/** What was found. */
	public record Hit(TimelineRow row, long begin, long end, String text) {
	}

	/**
	 * Where something is among all that would be found, in the order in which it would.
	 *
	 * @param number from 1
	 */
	public record Place(long number, long count) {
	}

	private final List<TimelineRow> rows;
	private final TimeRange full;
	private final String wanted;
	private final BooleanSupplier cancelled;
	private final Map<RowPart, Map<Long, Boolean>> known = new HashMap<>();
	private int looked;
	private Hit best;
	private int bestRow;

	private TimelineSearch(List<TimelineRow> rows, TimeRange full, String text, BooleanSupplier cancelled) {
		this.rows = rows;
		this.full = full;
		this.cancelled = cancelled;
		wanted = text.toLowerCase(Locale.ROOT);
	}

	/**
	 * The next or previous thing whose description holds a text, whatever the case of its letters: in the order of time, and of those that begin at the same
	 * time in the order of rows.
	 *
	 * @param rows  where to look, in their order
	 * @param full  from when to when there is anything
	 * @param time  where to begin, ns since the origin
	 * @param row   row of that place: what is there is not found again; null for none, so that it is
	 */
	public static Optional<Hit> find(List<TimelineRow> rows, TimeRange full, String text, long time, TimelineRow row,
			boolean forward, BooleanSupplier cancelled) {
		TimelineSearch search = new TimelineSearch(rows, full, text, cancelled);
		int from = row == null ? forward ? -1 : rows.size() : rows.indexOf(row);
		if (forward)
			search.forward(time, from);
		else
			search.backward(time, from);
		return Optional.ofNullable(search.best);
	}

	/**
	 * Where something that was found is among all that there is to find.
	 *
	 * @param most how many intervals may be looked at
	 * @return nothing when there are more, or when it was cancelled
	 */
	public static Optional<Place> place(List<TimelineRow> rows, TimeRange full, String text, Hit hit, int most,
			BooleanSupplier cancelled) {
		return new TimelineSearch(rows, full, text, cancelled).place(hit, most);
	}

	private Optional<Place> place(Hit hit, int most) {
		int own = rows.indexOf(hit.row());
		long number = 0;
		long count = 0;
		for (int i = 0; i < rows.size(); i++) {
			long[] begins = begins(rows.get(i), most);
			if (looked >= most || cancelled.getAsBoolean())
				return Optional.empty();
			for (int j = 0; j < begins.length; j++) {
				// What begins at the same time in a row is found at once.
				if (j > 0 && begins[j] == begins[j - 1])
					continue;
				count++;
				if (begins[j] < hit.begin() || begins[j] == hit.begin() && i <= own)
					number++;
			}
		}
		return Optional.of(new Place(number, count));
	}

	private long[] begins(TimelineRow row, int most) {
		LongStream.Builder begins = LongStream.builder();
		for (RowPart part : row.content().parts())
			part.history().reader().intervals(part.attribute(), full.begin(), full.end(), (begin, end, value) -> {
				if (matches(part, value))
					begins.add(begin);
				return goesOn() && looked < most;
			});
		return begins.build().sorted().toArray();
	}

	private boolean goesOn() {
		return (++looked & STRIDE - 1) != 0 || !cancelled.getAsBoolean();
	}

	private boolean matches(RowPart part, long value) {
		if (part.kind() instanceof RowPart.Number)
			return Description.text(part, value).toLowerCase(Locale.ROOT).contains(wanted);
		return known.computeIfAbsent(part, p -> new HashMap<>()).computeIfAbsent(value,
				v -> Description.text(part, v).toLowerCase(Locale.ROOT).contains(wanted));
	}

	private void forward(long time, int from) {
		for (int i = 0; i < rows.size() && !cancelled.getAsBoolean(); i++) {
			TimelineRow row = rows.get(i);
			int index = i;
			for (RowPart part : row.content().parts()) {
				IntervalSink sink = (begin, end, value) -> {
					if (best != null && begin >= best.begin())
						return false;
					if ((begin > time || begin == time && index > from) && matches(part, value)) {
						best = new Hit(row, begin, end, Description.text(part, value));
						return false;
					}
					return goesOn();
				};
				part.history().reader().intervals(part.attribute(), time, best == null ? Long.MAX_VALUE : best.begin(), sink);
			}
		}
	}

	/** Looks at parts of the time that lie further and further back, since histories tell what they hold forwards. */
	private void backward(long time, int from) {
		long reach = Math.max(1, full.length() / SHARES);
		long border = time + 1;
		while (best == null && border > full.begin() && !cancelled.getAsBoolean()) {
			long first = Math.max(full.begin(), border - reach);
			for (int i = 0; i < rows.size(); i++)
				backward(rows.get(i), i, first, border, time, from);
			border = first;
			reach *= 2;
		}
	}

	private void backward(TimelineRow row, int index, long first, long border, long time, int from) {
		for (RowPart part : row.content().parts())
			part.history().reader().intervals(part.attribute(), first, border, (begin, end, value) -> {
				boolean before = begin < time || begin == time && index < from;
				boolean better = best == null || begin > best.begin() || begin == best.begin() && index > bestRow;
				if (begin >= first && before && better && matches(part, value)) {
					best = new Hit(row, begin, end, Description.text(part, value));
					bestRow = index;
				}
				return goesOn();
			});
	}
}
