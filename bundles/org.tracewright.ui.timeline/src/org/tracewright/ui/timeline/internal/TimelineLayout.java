// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.ColumnText;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;

/** Where everything is: times and pixels, rows and heights. Knows no widgets. For one thread. */
public final class TimelineLayout {

	/** Height of a state's lane in a stack. */
	static final int LANE = 15;
	/** Lanes of a stack that are shown. */
	static final int MOST_LANES = 24;
	private static final int LEAST_LABELS = 60;
	private static final int GAP = 3;

	private final TimelineModel model;
	private final List<TimelineRow> pinned = new ArrayList<>();
	private int[] tops = {0};
	private int pinnedHeight;
	private final Map<TimelineRow, Integer> places = new HashMap<>();
	private int width = 100;
	private int height = 100;
	private int labels = 240;
	private int axis = 24;
	private int minimap = 26;
	private int line = 20;
	private int scroll;

	/** For a model. */
	public TimelineLayout(TimelineModel model) {
		this.model = model;
		rows();
	}

	/** The window has another size, or the font another height. */
	public void size(int newWidth, int newHeight, int textHeight) {
		width = Math.max(1, newWidth);
		height = Math.max(1, newHeight);
		line = textHeight + 6;
		axis = textHeight + 8;
		minimap = textHeight + 10;
		rows();
	}

	/** The rows have changed. */
	public void rows() {
		List<TimelineRow> rows = model.visible();
		tops = new int[rows.size() + 1];
		places.clear();
		for (int i = 0; i < rows.size(); i++) {
			places.put(rows.get(i), i);
			tops[i + 1] = tops[i] + height(rows.get(i));
		}
		pinned.clear();
		pinned.addAll(model.pinned());
		pinnedHeight = pinned.stream().mapToInt(this::height).sum();
		if (pinnedHeight > 0)
			pinnedHeight += GAP;
		scroll(scroll);
	}

	/** Height of a row. */
	public int height(TimelineRow row) {
		return switch (row.content()) {
			case RowContent.Group group -> line;
			case RowContent.Failure failure -> line;
			case RowContent.States states -> line;
			case RowContent.Marks marks -> line;
			case RowContent.Lost lost -> line;
			case RowContent.Density density -> line + line / 2;
			case RowContent.Curves curves -> curves.all().size() > 1 ? 4 * line : 2 * line;
			case RowContent.Stack stack -> Math.max(line, 2 * GAP + LANE * Math.clamp(stack.lanes().size(), 1, MOST_LANES));
		};
	}

	/** Left of the rows' pictures. */
	public int left() {
		return Math.min(labels, width / 2);
	}

	/** Width of the rows' pictures. */
	public int chart() {
		return Math.max(1, width - left());
	}

	/** Width of the names. */
	public void labels(int newWidth) {
		labels = Math.max(LEAST_LABELS, newWidth);
	}

	/** Width of the names. */
	public int labels() {
		return labels;
	}

	/** Bottom of the picture of the whole. */
	public int minimapBottom() {
		return minimap;
	}

	/** Bottom of the axis. */
	public int axisBottom() {
		return minimap + axis;
	}

	/** Bottom of the pinned rows: there the others begin. */
	public int top() {
		return axisBottom() + pinnedHeight;
	}

	/** Height of a line of text with what is around it. */
	public int line() {
		return line;
	}

	/** The rows at the top. */
	public List<TimelineRow> pinned() {
		return pinned;
	}

	/** Height of all rows. */
	public int rowsHeight() {
		return tops[tops.length - 1];
	}

	/** Height that there is for rows. */
	public int page() {
		return Math.max(1, height - top());
	}

	/** Pixels of rows that are above the window. */
	public int scroll() {
		return scroll;
	}

	/** Moves the rows; gives whether they have moved. */
	public boolean scroll(int wanted) {
		int before = scroll;
		scroll = Math.clamp(wanted, 0, Math.max(0, rowsHeight() - page()));
		return scroll != before;
	}

	/** Moves the rows as little as needed to show one. */
	public boolean reveal(TimelineRow row) {
		Integer place = places.get(row);
		if (place == null || pinned.contains(row))
			return false;
		if (tops[place] < scroll)
			return scroll(tops[place]);
		if (tops[place + 1] > scroll + page())
			return scroll(tops[place + 1] - page());
		return false;
	}

	/** Pixel of an instant; far outside when the instant is not visible. */
	public int x(long time) {
		return left() + (int) Math.clamp(place(time, model.range()), -100_000, 100_000);
	}

	/** Instant of a pixel, ns since the origin. */
	public long time(int x) {
		return time(x, model.range());
	}

	/** Time of a column of pixels. */
	public TimeRange column(int x) {
		return column(model.range(), x);
	}

	private TimeRange column(TimeRange of, int x) {
		return TimeRange.between(time(x, of), time(x + 1, of));
	}

	/** The columns around a pixel in the picture of the whole that are within a distance. */
	public TimeRange minimapColumn(int x, int distance) {
		TimeRange from = column(model.full(), x - distance);
		return new TimeRange(from.begin(), Math.max(from.end(), column(model.full(), x + distance).end()));
	}

	/** Instant of a pixel in the picture of the whole. */
	public long minimapTime(int x) {
		return time(Math.clamp(x, left(), left() + chart()), model.full());
	}

	/** Pixel of an instant in the picture of the whole. */
	public int minimapX(long time) {
		return left() + (int) place(time, model.full());
	}

	/** An instant some pixels beside another one, at least 1 ns. */
	public long moved(long time, int pixels) {
		TimeFolds folds = model.folds();
		long looks = (long) ((double) folds.length(model.range()) * Math.abs(pixels) / chart());
		return folds.time(folds.look(time) + Math.max(1, looks) * Integer.signum(pixels));
	}

	/** Pixels from the begin of a range that has all the width. */
	double place(long time, TimeRange range) {
		TimeFolds folds = model.folds();
		return (double) (folds.look(time) - folds.look(range.begin())) / folds.length(range) * chart();
	}

	private long time(int x, TimeRange range) {
		TimeFolds folds = model.folds();
		return folds.time(folds.look(range.begin()) + (long) ((double) (x - left()) / chart() * folds.length(range)));
	}

	/** The longest time that some pixels beside another one are, ns. */
	public long nanos(int x, int pixels) {
		long time = time(x);
		return Math.max(1, Math.max(time(x + pixels) - time, time - time(x - pixels)));
	}

	/** The lines of an axis that are visible, ns since the origin. */
	long[] lines(TimeAxis axis) {
		long[] pieces = model.folds().pieces(model.range());
		List<Long> lines = new ArrayList<>();
		for (int i = 0; i + 1 < pieces.length; i++)
			if (!model.folds().isFolded(pieces[i]))
				for (long time = axis.from(pieces[i]); time < pieces[i + 1] && time >= pieces[i]; time += axis.step())
					lines.add(time);
		return lines.stream().mapToLong(Long::longValue).toArray();
	}

	/** Top of a row; a great number when it is not shown. */
	public int y(TimelineRow row) {
		int y = axisBottom();
		for (TimelineRow pin : pinned) {
			if (pin == row)
				return y;
			y += height(pin);
		}
		Integer place = places.get(row);
		return place == null ? Integer.MAX_VALUE : top() + tops[place] - scroll;
	}

	/** The row at a pixel; null for none. */
	public TimelineRow row(int y) {
		if (y < axisBottom())
			return null;
		int at = axisBottom();
		for (TimelineRow pin : pinned) {
			at += height(pin);
			if (y < at)
				return pin;
		}
		if (y < top())
			return null;
		int place = place(y - top() + scroll);
		return place >= 0 && place < model.visible().size() ? model.visible().get(place) : null;
	}

	private int place(int y) {
		int found = java.util.Arrays.binarySearch(tops, y);
		if (found < 0)
			return -found - 2;
		// Rows of no height come before.
		while (found + 1 < tops.length && tops[found + 1] == y)
			found++;
		return found;
	}

	/** A row and where it is. */
	public record Placed(TimelineRow row, int y, int height, boolean alternate) {
	}

	/** The rows that are in the window, pinned ones first. */
	public List<Placed> placed() {
		List<Placed> placed = new ArrayList<>();
		int y = axisBottom();
		for (TimelineRow pin : pinned) {
			placed.add(new Placed(pin, y, height(pin), false));
			y += height(pin);
		}
		List<TimelineRow> rows = model.visible();
		for (int i = Math.max(0, place(scroll)); i < rows.size() && tops[i] < scroll + page(); i++)
			placed.add(new Placed(rows.get(i), top() + tops[i] - scroll, tops[i + 1] - tops[i], (i & 1) == 1));
		return placed;
	}

	/** What is at an instant of a row, in words; events in the same pixel are meant as well. */
	public String text(TimelineRow row, long time, TimeFormat times) {
		long pixel = nanos(x(time), 1);
		return switch (row.content()) {
			case RowContent.Density density -> ColumnText.of(model, row, new TimeRange(time, time + pixel), pixel, times);
			case RowContent.Lost lost -> ColumnText.of(model, row, new TimeRange(time, time + 1), 0, times);
			default -> Description.text(row, time, pixel, times);
		};
	}

	/** Which lane of a stack is at a pixel of its row, from 0. */
	public static int lane(int yInRow) {
		return Math.max(0, (yInRow - GAP) / LANE);
	}

	/** Space above and below what a row shows. */
	static int gap() {
		return GAP;
	}

	/** Place of a row among the visible ones; -1 when it is not visible. */
	public int place(TimelineRow row) {
		return places.getOrDefault(row, -1);
	}

	/** Width of the window. */
	public int width() {
		return width;
	}

	/** Height of the window. */
	public int height() {
		return height;
	}
}
