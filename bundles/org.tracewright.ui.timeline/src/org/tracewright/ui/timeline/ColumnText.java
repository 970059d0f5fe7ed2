// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Marks;
import org.tracewright.analysis.history.Raster;
import org.tracewright.trace.Gap;
import org.tracewright.trace.TimeFormat;

/**
 * Says in words what is drawn in a column of pixels: of states that share it which part each has, of events how many there are and when. Looks at a bounded number of
 * intervals; where there are more, it says what the picture shows.
 */
public final class ColumnText {

	private static final int MOST_LOOKS = 20_000;
	/** States, types and losses that are named; of the others their number is told. */
	private static final int MOST_NAMED = 5;
	/** Lanes of a stack that are described. */
	private static final int MOST_PARTS = 12;

	private final TimelineModel model;
	private final TimeRange column;
	private final long distance;
	private final TimeFormat times;
	private final StringBuilder out = new StringBuilder();

	private ColumnText(TimelineModel model, TimeRange column, long distance, TimeFormat times) {
		this.model = model;
		this.column = column;
		this.distance = distance;
		this.times = times;
	}

	/**
	 * What a row shows in a column.
	 *
	 * @param column   its time
	 * @param distance marks and events that are so near are meant as well, ns
	 */
	public static String of(TimelineModel model, TimelineRow row, TimeRange column, long distance, TimeFormat times) {
		ColumnText text = new ColumnText(model, column, distance, times);
		text.out.append(row.label());
		switch (row.content()) {
			case RowContent.Density density -> {
				text.density(row, density);
				text.losses(model.losses(), true);
			}
			case RowContent.Lost lost -> text.losses(lost.losses(), false);
			default -> row.content().parts().stream().limit(MOST_PARTS).forEach(text::part);
		}
		return text.out.toString();
	}

	/** What was lost in a column; empty when nothing was. */
	public static String lost(TimelineModel model, TimeRange column, TimeFormat times) {
		ColumnText text = new ColumnText(model, column, 0, times);
		text.losses(model.losses(), true);
		return text.out.toString().strip();
	}

	private void line(String text) {
		out.append('\n').append(text);
	}

	private static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	private void time(long begin, long end) {
		line("  " + times.text(begin)); //$NON-NLS-1$
		if (end > begin)
			out.append(" \u2026 ").append(times.text(end)).append("  (").append(TimeFormat.duration(end - begin)).append(')'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	// Events

	private void density(TimelineRow row, RowContent.Density density) {
		EventInstants events = model.events();
		if (!events.covers(column.begin(), column.end())) {
			bins(density);
			return;
		}
		int type = density.type();
		long begin = column.begin();
		long end = column.end();
		if (events.count(type, begin, end) == 0) {
			long near = nearest(events, type, begin + (end - begin) / 2, distance);
			if (near == Long.MIN_VALUE) {
				line(Messages.events_none);
				return;
			}
			begin = near;
			end = near + 1;
		}
		int count = events.count(type, begin, end);
		line(count == 1 ? Messages.events_one : NLS.bind(Messages.events_many, number(count)));
		time(events.atOrAfter(type, begin), events.before(type, end));
		if (type == EventInstants.ALL)
			types(row, events, begin, end);
	}

	/** The event of a type that is nearest to an instant; {@link Long#MIN_VALUE} when none is near. */
	public static long nearest(EventInstants events, int type, long time, long distance) {
		long after = events.atOrAfter(type, time);
		long before = events.before(type, time);
		boolean isAfter = after != Long.MAX_VALUE && after - time <= distance;
		boolean isBefore = before != Long.MIN_VALUE && time - before <= distance;
		if (isAfter && (!isBefore || after - time <= time - before))
			return after;
		return isBefore ? before : Long.MIN_VALUE;
	}

	private void types(TimelineRow row, EventInstants events, long begin, long end) {
		record Counted(String name, int count) {
		}
		List<Counted> counted = new ArrayList<>();
		for (TimelineRow child : row.children())
			if (child.content() instanceof RowContent.Density density) {
				int count = events.count(density.type(), begin, end);
				if (count > 0)
					counted.add(new Counted(child.label(), count));
			}
		counted.sort(Comparator.comparingInt(Counted::count).reversed());
		counted.stream().limit(MOST_NAMED).forEach(type -> line("  " + number(type.count) + "  " + type.name)); //$NON-NLS-1$ //$NON-NLS-2$
		if (counted.size() > MOST_NAMED)
			line("  " + NLS.bind(Messages.types_more, counted.size() - MOST_NAMED)); //$NON-NLS-1$
	}

	private void bins(RowContent.Density density) {
		int all = density.counts().length;
		double length = Math.max(1, density.end() - density.begin()) / (double) all;
		int first = (int) Math.clamp((column.begin() - density.begin()) / length, 0, all - 1);
		int last = (int) Math.clamp((column.end() - 1 - density.begin()) / length, first, all - 1);
		long count = 0;
		for (int bin = first; bin <= last; bin++)
			count += density.counts()[bin];
		line(count == 1 ? Messages.events_one : NLS.bind(Messages.events_many, number(count)));
		time(density.begin() + (long) (first * length), density.begin() + (long) ((last + 1) * length));
		if (length > column.length())
			line(Messages.events_coarse);
	}

	private void losses(Losses losses, boolean inColumn) {
		List<Gap> lost = inColumn
				? losses.in(column.begin(), column.end())
				: losses.in(column.begin() - distance, column.end() + distance);
		for (Gap gap : lost.stream().limit(MOST_NAMED).toList()) {
			String words = switch (gap.kind()) {
				case LOST_PACKETS -> Messages.lost_packets;
				default -> Messages.lost_events;
			};
			line(NLS.bind(words, gap.count() < 0 ? "?" : number(gap.count()), gap.stream().name())); //$NON-NLS-1$
			time(gap.begin(), gap.end());
		}
		if (lost.size() > MOST_NAMED)
			line(NLS.bind(Messages.lost_more, lost.size() - MOST_NAMED));
	}

	// Intervals

	private void part(RowPart part) {
		switch (part.kind()) {
			case RowPart.State state -> states(part);
			case RowPart.Mark mark -> marks(part);
			case RowPart.Number number -> numbers(part);
		}
	}

	/** A state and how long it lasts in the column. */
	private static final class Share {

		private final long value;
		private long nanos;

		Share(long value) {
			this.value = value;
		}
	}

	private void states(RowPart part) {
		Map<Long, Share> shares = new HashMap<>();
		int[] looks = new int[1];
		long[] only = new long[2];
		part.history().reader().intervals(part.attribute(), column.begin(), column.end(), (begin, end, value) -> {
			shares.computeIfAbsent(value, Share::new).nanos += Math.min(end, column.end()) - Math.max(begin, column.begin());
			only[0] = begin;
			only[1] = end;
			return ++looks[0] <= MOST_LOOKS;
		});
		if (looks[0] == 0)
			return;
		if (looks[0] > MOST_LOOKS) {
			drawn(part);
			return;
		}
		List<Share> sorted = new ArrayList<>(shares.values());
		sorted.sort(Comparator.comparingLong((Share share) -> share.nanos).reversed());
		if (looks[0] == 1) {
			line(Description.text(part, sorted.getFirst().value));
			time(only[0], only[1]);
			return;
		}
		long nothing = column.length() - sorted.stream().mapToLong(share -> share.nanos).sum();
		line(NLS.bind(sorted.size() == 1 ? Messages.mixed_one : Messages.mixed, number(sorted.size()), number(looks[0])));
		sorted.stream().limit(MOST_NAMED).forEach(share -> share(share.nanos, Description.text(part, share.value)));
		if (sorted.size() > MOST_NAMED)
			share(sorted.stream().skip(MOST_NAMED).mapToLong(share -> share.nanos).sum(),
					NLS.bind(Messages.states_more, number(sorted.size() - MOST_NAMED)));
		if (nothing > 0)
			share(nothing, Messages.nothing);
		time(column.begin(), column.end());
	}

	private void share(long nanos, String what) {
		double percent = 100.0 * nanos / column.length();
		line("  " + (percent < 0.5 ? "<1" : Math.round(percent)) + " %  " + what); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Too much to look at: what the picture says. */
	private void drawn(RowPart part) {
		Raster raster = new Raster(1);
		part.history().reader().raster(part.attribute(), column.begin(), column.end(), raster);
		if (!raster.has(0))
			return;
		long nanos = column.length() * raster.share(0) / Raster.WHOLE;
		line(NLS.bind(Messages.mixed_many, number(MOST_LOOKS)));
		share(nanos, Description.text(part, raster.value(0)));
		if (nanos < column.length())
			share(column.length() - nanos, Messages.others);
		time(column.begin(), column.end());
	}

	private void marks(RowPart part) {
		int[] count = new int[1];
		long[] gravest = {Long.MIN_VALUE};
		part.history().reader().intervals(part.attribute(), column.begin(), column.end(), (begin, end, value) -> {
			gravest[0] = count[0] == 0 || Marks.tone(value).compareTo(Marks.tone(gravest[0])) > 0 ? value : gravest[0];
			return ++count[0] <= MOST_LOOKS;
		});
		if (count[0] > 1) {
			line(NLS.bind(Messages.marks_many, count[0] > MOST_LOOKS ? number(MOST_LOOKS) + '+' : number(count[0])));
			line("  " + Description.text(part, gravest[0])); //$NON-NLS-1$
			time(column.begin(), column.end());
			return;
		}
		List<Description.Found> found = new ArrayList<>();
		Description.nearest(found, part, column.begin() + column.length() / 2, Math.max(distance, column.length()));
		for (Description.Found mark : found) {
			line(Description.text(mark));
			time(mark.begin(), mark.begin());
		}
	}

	private void numbers(RowPart part) {
		Raster raster = new Raster(1);
		part.history().reader().raster(part.attribute(), column.begin(), column.end(), raster);
		if (!raster.has(0))
			return;
		if (raster.low(0) != raster.value(0)) {
			line(Description.text(part, raster.low(0)) + " \u2026 " //$NON-NLS-1$
					+ Description.text(new RowPart(part.history(), part.attribute(), unnamed((RowPart.Number) part.kind())),
							raster.value(0)));
			time(column.begin(), column.end());
			return;
		}
		part.history().reader().at(part.attribute(), column.begin() + column.length() / 2, (begin, end, value) -> {
			line(Description.text(part, value));
			time(begin, end);
			return false;
		});
	}

	private static RowPart.Number unnamed(RowPart.Number number) {
		return new RowPart.Number("", number.real()); //$NON-NLS-1$
	}
}
