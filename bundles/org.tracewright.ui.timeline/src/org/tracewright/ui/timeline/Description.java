// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.analysis.Marks;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.Reals;
import org.tracewright.trace.TimeFormat;

/** Says in words what a row shows at an instant: for tooltips, for those who listen, to be copied. */
public final class Description {

	/** What there is of a row at an instant. */
	public record Found(long begin, long end, long value, RowPart part) {
	}

	private Description() {
	}

	/** What there is of a row at an instant, the innermost last; for marks the nearest within a distance in ns. */
	public static List<Found> at(RowContent content, long time, long distance) {
		List<Found> found = new ArrayList<>();
		for (RowPart part : content.parts())
			if (part.kind() instanceof RowPart.Mark)
				nearest(found, part, time, distance);
			else
				part.history().reader().at(part.attribute(), time, (begin, end, value) -> {
					found.add(new Found(begin, end, value, part));
					return false;
				});
		return found;
	}

	static void nearest(List<Found> found, RowPart part, long time, long distance) {
		Found[] nearest = new Found[1];
		part.history().reader().intervals(part.attribute(), time - distance, time + distance + 1, (begin, end, value) -> {
			if (nearest[0] == null || Math.abs(begin - time) < Math.abs(nearest[0].begin - time))
				nearest[0] = new Found(begin, end, value, part);
			return begin <= time;
		});
		if (nearest[0] != null)
			found.add(nearest[0]);
	}

	/** What an interval is, in a line. */
	public static String text(Found found) {
		return text(found.part, found.value);
	}

	/** What a value of a part is, in a line. */
	public static String text(RowPart part, long value) {
		return switch (part.kind()) {
			case RowPart.Number(String name, boolean real) -> (name.isEmpty() ? "" : name + " = ") //$NON-NLS-1$ //$NON-NLS-2$
					+ (real ? Double.toString(Reals.decode(value)) : Long.toString(value));
			case RowPart.Mark mark -> {
				String text = part.history().text(Marks.text(value));
				yield Messages.tone(Marks.tone(value)) + (text.isEmpty() ? "" : ": " + text); //$NON-NLS-1$ //$NON-NLS-2$
			}
			case RowPart.State state -> text(Tone.of(value), part.history().text(Tone.text(value)));
		};
	}

	/** What a state is, in a line. */
	public static String text(Tone tone, String name) {
		if (tone == Tone.CATEGORY)
			return name;
		String kind = Messages.tone(tone);
		// Some say it already.
		return name.isEmpty() || kind.endsWith('(' + name + ')') ? kind : kind + ": " + name; //$NON-NLS-1$
	}

	/** All states, marks and numbers that are at an instant of a row, with times; of events {@link ColumnText} tells. */
	public static String text(TimelineRow row, long time, long distance, TimeFormat times) {
		StringBuilder out = new StringBuilder(row.label());
		if (row.content() instanceof RowContent.Failure failure)
			out.append('\n').append(failure.what());
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
