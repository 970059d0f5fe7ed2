// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.analysis.Marks;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.Reals;
import org.tracewright.trace.TimeFormat;

/** Says in words what a row shows at an instant: for tooltips, for those who listen, to be copied. */
public final class Description {

	/** What there is of a row at an instant. */
	public record Found(long begin, long end, long value, History history, RowContent content) {
	}

	private Description() {
	}

	/** What there is of a row at an instant, the innermost last; for marks the nearest within a distance in ns. */
	public static List<Found> at(RowContent content, long time, long distance) {
		List<Found> found = new ArrayList<>();
		switch (content) {
			case RowContent.States(History history, int attribute) -> add(found, history, attribute, time, content);
			case RowContent.Curve(History history, int attribute, boolean real) -> add(found, history, attribute, time, content);
			case RowContent.Stack(History history, List<Integer> lanes) ->
				lanes.forEach(lane -> add(found, history, lane, time, content));
			case RowContent.Marks(History history, int attribute) -> {
				HistoryReader reader = history.reader();
				Found[] nearest = new Found[1];
				reader.intervals(attribute, time - distance, time + distance + 1, (begin, end, value) -> {
					if (nearest[0] == null || Math.abs(begin - time) < Math.abs(nearest[0].begin - time))
						nearest[0] = new Found(begin, end, value, history, content);
					return begin <= time;
				});
				if (nearest[0] != null)
					found.add(nearest[0]);
			}
			case RowContent.Group group -> {
				// It shows nothing.
			}
			case RowContent.Density density -> {
				// Its bars have no intervals.
			}
		}
		return found;
	}

	private static void add(List<Found> found, History history, int attribute, long time, RowContent content) {
		history.reader().at(attribute, time, (begin, end, value) -> {
			found.add(new Found(begin, end, value, history, content));
			return false;
		});
	}

	/** What an interval is, in a line. */
	public static String text(Found found) {
		return switch (found.content) {
			case RowContent.Curve curve -> curve.real() ? Double.toString(Reals.decode(found.value)) : Long.toString(found.value);
			case RowContent.Marks marks -> {
				String text = found.history.text(Marks.text(found.value));
				yield Messages.tone(Marks.tone(found.value)) + (text.isEmpty() ? "" : ": " + text); //$NON-NLS-1$ //$NON-NLS-2$
			}
			default -> {
				Tone tone = Tone.of(found.value);
				String text = found.history.text(Tone.text(found.value));
				yield tone == Tone.CATEGORY ? text : Messages.tone(tone) + (text.isEmpty() ? "" : ": " + text); //$NON-NLS-1$ //$NON-NLS-2$
			}
		};
	}

	/** All that is at an instant of a row, with times. */
	public static String text(TimelineRow row, long time, long distance, TimeFormat times) {
		StringBuilder out = new StringBuilder(row.label());
		if (row.content() instanceof RowContent.Density density) {
			long length = Math.max(1, density.end() - density.begin());
			int bin = (int) Math.clamp((double) (time - density.begin()) / length * density.counts().length, 0,
					density.counts().length - 1);
			out.append('\n').append(String.format("%,d", density.counts()[bin])).append(' ').append(Messages.events_in) //$NON-NLS-1$
					.append(' ').append(TimeFormat.duration(length / density.counts().length));
		}
		for (Found found : at(row.content(), time, distance)) {
			out.append('\n').append(text(found));
			out.append('\n').append("  ").append(times.text(found.begin)); //$NON-NLS-1$
			if (found.end > found.begin)
				out.append(" \u2026 ").append(times.text(found.end)).append("  (") //$NON-NLS-1$//$NON-NLS-2$
						.append(TimeFormat.duration(found.end - found.begin)).append(')');
		}
		return out.toString();
	}
}
