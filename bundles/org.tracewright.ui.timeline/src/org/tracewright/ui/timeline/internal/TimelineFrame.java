// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.internal.TimelineLayout.Placed;

/** Paints what is around the pictures of rows: names, axis, picture of the whole, and the lines across. */
final class TimelineFrame {

	/** Height of the stripes where events were lost. */
	private static final int LOSS = 5;
	private static final int LEAST_LOSS = 3;
	/** From one stripe to the next. */
	private static final int STRIPES = 5;
	private static final int RANGE_HEIGHT = 3;
	private static final int INDENT = 14;
	private static final int TWISTY = 14;
	/** Between two texts. */
	private static final int GAP = 6;
	/** Characters of a marker or note that are shown. */
	private static final int MOST_FLAG = 24;

	private final TimelineModel model;
	private final TimelineLayout layout;
	private final RowPictures pictures;
	private final TimelinePalette palette;

	TimelineFrame(TimelineModel model, TimelineLayout layout, RowPictures pictures, TimelinePalette palette) {
		this.model = model;
		this.layout = layout;
		this.pictures = pictures;
		this.palette = palette;
	}

	private int colour(Part part) {
		return palette.of(part);
	}

	/** Names of rows. */
	void labels(Pen pen, List<Placed> placed) {
		int width = layout.left();
		int top = layout.axisBottom();
		pen.fill(0, top, width, layout.height() - top, colour(Part.HEADER));
		Set<TimelineRow> pinned = model.pinned();
		for (int i = placed.size() - 1; i >= 0; i--) {
			Placed row = placed.get(i);
			boolean isPinned = i < layout.pinned().size();
			pen.clip(0, isPinned ? top : layout.top(), width - 1, layout.height());
			if (row.row() == model.selectedRow())
				pen.fill(0, row.y(), width, row.height(), colour(Part.SELECTED));
			label(pen, row, isPinned ? 0 : row.row().depth(), pinned.contains(row.row()));
		}
		pen.unclip();
		pen.line(width - 1, 0, width - 1, layout.height(), colour(Part.GRID));
		if (!layout.pinned().isEmpty())
			pen.line(0, layout.top() - 2, layout.width(), layout.top() - 2, colour(Part.GRID));
	}

	private void label(Pen pen, Placed row, int depth, boolean pinned) {
		int x = 4 + depth * INDENT;
		int middle = row.y() + Math.min(row.height(), layout.line()) / 2;
		if (!row.row().children().isEmpty())
			pen.polygon(row.row().isExpanded()
					? new int[]{x + 1, middle - 2, x + 9, middle - 2, x + 5, middle + 3}
					: new int[]{x + 3, middle - 4, x + 3, middle + 4, x + 8, middle}, colour(Part.FAINT));
		x += TWISTY;
		String name = row.row().label();
		int room = layout.left() - x - 6;
		int width = pen.width(name);
		if (width > room) {
			name = TimelinePainter.shortened(name, Math.max(1, (int) (name.length() * (double) room / width) - 1));
			width = pen.width(name);
		}
		pen.text(name, x, middle - pen.height() / 2, colour(Part.TEXT));
		String failure = pictures.failure(row.row());
		String detail = failure != null ? "\u26A0 " + failure : pinned && row.row().detail().isEmpty() ? "" : row.row().detail(); //$NON-NLS-1$ //$NON-NLS-2$
		if (!detail.isEmpty()) {
			int detailWidth = pen.width(detail);
			if (x + width + 10 + detailWidth <= layout.left() - 4)
				pen.text(detail, layout.left() - detailWidth - 6, middle - pen.height() / 2, colour(Part.FAINT));
		}
	}

	/** The axis. */
	void axis(Pen pen, TimeAxis axis, long origin) {
		int top = layout.minimapBottom();
		pen.fill(0, top, layout.width(), layout.axisBottom() - top, colour(Part.HEADER));
		pen.clip(layout.left(), top, layout.chart(), layout.axisBottom() - top);
		int line = top + (layout.axisBottom() - top - pen.height()) / 2 - 1;
		int written = folds(pen, top, line);
		for (long time : layout.lines(axis)) {
			int x = layout.x(time);
			pen.line(x, layout.axisBottom() - 5, x, layout.axisBottom(), colour(Part.GRID));
			String text = axis.label(time, origin);
			int width = pen.width(text);
			int from = Math.max(layout.left() + 2, x - width / 2);
			// What is cut is read as another time.
			if (from + width <= layout.width() && (model.folds().isNone() || from > written && isFree(from, from + width))) {
				pen.text(text, from, line, colour(Part.TEXT));
				written = from + width + GAP;
			}
		}
		lost(pen, model.range(), layout.axisBottom() - LOSS);
		if (model.selection() != null) {
			int from = layout.x(model.selection().begin());
			pen.fill(from, layout.axisBottom() - RANGE_HEIGHT, Math.max(1, layout.x(model.selection().end()) - from),
					RANGE_HEIGHT, colour(Part.RANGE));
		}
		pen.unclip();
		pen.line(0, layout.axisBottom() - 1, layout.width(), layout.axisBottom() - 1, colour(Part.GRID));
		pen.line(layout.left() - 1, top, layout.left() - 1, layout.axisBottom(), colour(Part.GRID));
	}

	/** Says how long that is which is folded; gives the left border of the axis. */
	private int folds(Pen pen, int top, int line) {
		for (TimeRange fold : model.folds().all()) {
			int from = layout.x(fold.begin());
			int to = layout.x(fold.end());
			if (to < layout.left() || from > layout.width())
				continue;
			pen.fill(from, top, Math.max(1, to - from), layout.axisBottom() - top, colour(Part.GRID));
			String text = TimeAxis.rough(fold.length());
			if (pen.width(text) < to - from)
				pen.text(text, (from + to - pen.width(text)) / 2, line, colour(Part.FAINT));
		}
		return layout.left();
	}

	/** Whether some pixels of the axis show time as long as it is. */
	private boolean isFree(int from, int to) {
		for (TimeRange fold : model.folds().all())
			if (layout.x(fold.begin()) < to && layout.x(fold.end()) > from)
				return false;
		return true;
	}

	/** The picture of the whole, with the visible range. */
	void minimap(Pen pen, int[] density) {
		int bottom = layout.minimapBottom();
		pen.fill(0, 0, layout.width(), bottom, colour(Part.BACKGROUND));
		int left = layout.left();
		bars(pen, density, left, bottom);
		lost(pen, model.full(), 0);
		int from = layout.minimapX(model.range().begin());
		int to = Math.max(from + 3, layout.minimapX(model.range().end()));
		if (!model.range().equals(model.full())) {
			pen.veil(left, 0, from - left, bottom, colour(Part.HEADER));
			pen.veil(to, 0, layout.width() - to, bottom, colour(Part.HEADER));
		}
		pen.frame(from, 0, Math.max(2, Math.min(to, layout.width() - 1) - from), bottom - 1, colour(Part.CURSOR));
		TimeRange selection = model.selection();
		String text = selection != null
				? "\u0394 " + TimeFormat.duration(selection.length()) //$NON-NLS-1$
				: TimeFormat.duration(model.range().length());
		int width = pen.width(text);
		if (width < left - 10)
			pen.text(text, left - width - 8, (bottom - pen.height()) / 2, colour(Part.FAINT));
		pen.line(0, bottom - 1, layout.width(), bottom - 1, colour(Part.GRID));
	}

	/** Where events were lost, as a stripe along a range; what begins where the one before has ended is painted with it. */
	private void lost(Pen pen, TimeRange range, int y) {
		Losses losses = model.losses();
		int from = Integer.MIN_VALUE;
		int to = from;
		for (int band = losses.after(range.begin()); band < losses.bands() && losses.begin(band) < range.end(); band++) {
			int begin = (int) Math.max(0, layout.place(losses.begin(band), range));
			int end = (int) Math.min(layout.chart(), Math.max(begin + LEAST_LOSS, layout.place(losses.end(band), range)));
			if (begin > to) {
				loss(pen, from, to, y);
				from = begin;
			}
			to = Math.max(to, end);
		}
		loss(pen, from, to, y);
	}

	private void loss(Pen pen, int from, int to, int y) {
		if (to <= from)
			return;
		int left = layout.left() + from;
		int right = layout.left() + to;
		if (to - from <= STRIPES)
			pen.fill(left, y, to - from, LOSS, colour(Part.LOST));
		else
			pen.veil(left, y, to - from, LOSS, colour(Part.LOST));
		for (int x = left; x + LOSS <= right && to - from > STRIPES; x += STRIPES)
			pen.line(x, y + LOSS - 1, x + LOSS - 1, y, colour(Part.LOST));
	}

	/** Where a filter has left no row, what it is and how it goes away. */
	void nothing(Pen pen) {
		if (!model.visible().isEmpty() || model.roots().isEmpty())
			return;
		List<String> lines = model.filter().isEmpty()
				? List.of(Words.all_empty, Words.all_empty_how)
				: List.of(NLS.bind(Words.no_match, model.filter()), Words.no_match_how);
		int y = layout.top() + Math.max(0, (layout.height() - layout.top()) / 3);
		pen.clip(layout.left(), layout.top(), layout.chart(), layout.height());
		for (int i = 0; i < lines.size(); i++) {
			int x = layout.left() + Math.max(8, (layout.chart() - pen.width(lines.get(i))) / 2);
			pen.text(lines.get(i), x, y + i * (pen.height() + 6), colour(i == 0 ? Part.TEXT : Part.FAINT));
		}
		pen.unclip();
	}

	private void bars(Pen pen, int[] density, int left, int bottom) {
		int width = layout.chart();
		int most = 0;
		for (int count : density)
			most = Math.max(most, count);
		for (int x = 0; x < width && most > 0; x++) {
			int from = bin(left + x, density.length);
			int to = Math.clamp(bin(left + x + 1, density.length), from + 1, density.length);
			int high = 0;
			for (int i = from; i < to; i++)
				high = Math.max(high, density[i]);
			if (high > 0) {
				int size = Math.max(1, (int) ((long) high * (bottom - 4) / most));
				pen.fill(left + x, bottom - 1 - size, 1, size, colour(Part.DENSITY));
			}
		}
	}

	/** The part of the whole, of a number of equal parts, at a pixel. */
	private int bin(int x, int bins) {
		double since = layout.minimapTime(x) - model.full().begin();
		return (int) Math.clamp(since / model.full().length() * bins, 0, bins - 1);
	}

	/** The selected instant and range, markers and notes. */
	void lines(Pen pen) {
		pen.clip(layout.left(), layout.minimapBottom(), layout.chart(), layout.height());
		if (model.selection() != null)
			for (long time : new long[]{model.selection().begin(), model.selection().end()})
				pen.line(layout.x(time), layout.axisBottom() - 5, layout.x(time), layout.height(), colour(Part.RANGE));
		model.markers().forEach(marker -> flag(pen, marker, colour(Part.MARKER)));
		model.notes().forEach(note -> flag(pen, note, colour(Part.LINK)));
		if (model.cursor() != null) {
			int x = layout.x(model.cursor());
			pen.line(x, layout.minimapBottom(), x, layout.height(), colour(Part.CURSOR));
		}
		pen.unclip();
	}

	private void flag(Pen pen, Marker marker, int colour) {
		int x = layout.x(marker.time());
		String name = TimelinePainter.shortened(marker.name(), MOST_FLAG);
		pen.line(x, layout.axisBottom(), x, layout.height(), colour);
		pen.pill(x, layout.axisBottom() - pen.height() - 2, pen.width(name) + 8, pen.height() + 2, colour);
		pen.text(name, x + 4, layout.axisBottom() - pen.height() - 1, TimelinePainter.readable(colour));
	}

	/** Width of the sign before a name that shows whether a row is open. */
	static int twistyEnd(int depth) {
		return 4 + depth * INDENT + TWISTY;
	}
}
