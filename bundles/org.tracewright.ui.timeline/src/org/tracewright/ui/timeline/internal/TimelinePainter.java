// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.tracewright.analysis.Links;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.Raster;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineLinks;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.internal.TimelineLayout.Placed;

/** Paints a timeline from its model, layout and pictures. What is dense goes through a {@link PixelBuffer}, text and lines straight to the {@link Pen}. */
public final class TimelinePainter {

	private static final int LABEL_SPACE = 110;
	/** Fewer letters of a longer name say nothing. */
	private static final int LEAST_LETTERS = 5;
	private static final int LEAST_NAME = 24;
	private static final int MOST_NAMES = 400;
	private static final int MOST_ARROWS = 300;
	/** So many arrows are looked at for a picture. */
	private static final int MOST_LOOKS = 20_000;
	private static final int GRID_PERCENT = 55;
	private static final int FOLD_PERCENT = 60;
	private static final int RANGE_PERCENT = 26;

	private final TimelineModel model;
	private final TimelineLayout layout;
	private final RowPictures pictures;
	private final TimelinePalette palette;
	private final PixelBuffer buffer = new PixelBuffer();
	private final RowPainter rows;
	private final TimelineFrame frame;
	private final Map<Integer, Color> colours = new HashMap<>();
	private boolean grid = true;
	private long origin;
	private int[] density = {};

	/** Paints with the colours of a palette. */
	public TimelinePainter(TimelineModel model, TimelineLayout layout, RowPictures pictures, TimelinePalette palette) {
		this.model = model;
		this.layout = layout;
		this.pictures = pictures;
		this.palette = palette;
		rows = new RowPainter(palette, buffer);
		frame = new TimelineFrame(model, layout, pictures, palette);
	}

	/** Shows or hides the lines of the grid. */
	public void grid(boolean show) {
		grid = show;
	}

	/** Whether the lines of the grid are shown. */
	public boolean grid() {
		return grid;
	}

	/** The instant that the axis counts from, ns since the origin of the trace's clock. */
	public void origin(long time) {
		origin = time;
	}

	/** Events over the whole time, for the picture of the whole. */
	public void density(int[] counts) {
		density = counts;
	}

	private int colour(Part part) {
		return palette.of(part);
	}

	/** Paints all to a window or a picture. */
	public void paint(GC gc) {
		paint(new GcPen(gc, colours));
	}

	/**
	 * All as the text of an SVG file.
	 *
	 * @param measure has the font
	 * @param title   what is shown
	 */
	public String svg(GC measure, String title) {
		SvgPen pen = new SvgPen(measure, layout.width(), layout.height(), title);
		paint(pen);
		return pen.finish();
	}

	private void paint(Pen pen) {
		List<Placed> placed = layout.placed();
		TimeAxis axis = TimeAxis.of(model.range(), model.folds().length(model.range()), origin,
				Math.max(2, layout.chart() / LABEL_SPACE));
		pen.fill(0, 0, layout.width(), layout.height(), colour(Part.BACKGROUND));
		chart(pen, placed, axis);
		names(pen, placed);
		arrows(pen, placed);
		frame.labels(pen, placed);
		frame.nothing(pen);
		frame.axis(pen, axis, origin);
		frame.minimap(pen, density);
		frame.lines(pen);
	}

	private void chart(Pen pen, List<Placed> placed, TimeAxis axis) {
		int top = layout.axisBottom();
		int height = layout.height() - top;
		if (height <= 0)
			return;
		buffer.size(layout.chart(), height);
		buffer.fill(0, 0, buffer.width(), height, palette.of(Part.BACKGROUND));
		for (Placed row : placed)
			background(row, top);
		behind(axis, 0, height);
		rows.know(model.events(), model.losses());
		// Rows that are scrolled under the pinned ones come first.
		for (int i = placed.size() - 1; i >= 0; i--) {
			Placed row = placed.get(i);
			if (i < layout.pinned().size()) {
				background(row, top);
				behind(axis, row.y() - top, row.height());
			}
			rows.paint(row.row().content(), pictures.get(row.row()), model.range(), model.folds(), row.y() - top, row.height());
		}
		folds(height);
		pen.pixels(buffer, layout.left(), top);
	}

	/** What is folded is dim, between two lines. */
	private void folds(int height) {
		for (TimeRange fold : model.folds().all()) {
			int from = layout.x(fold.begin()) - layout.left();
			int to = layout.x(fold.end()) - layout.left();
			if (to < 0 || from > buffer.width())
				continue;
			buffer.blend(from, 0, Math.max(1, to - from), height, palette.of(Part.HEADER), FOLD_PERCENT);
			for (int x : new int[]{from, to})
				buffer.blend(x, 0, 1, height, palette.of(Part.FAINT), FOLD_PERCENT);
		}
	}

	/** What lies across all rows behind what they show: a state keeps its colour, which is what it means. */
	private void behind(TimeAxis axis, int y, int height) {
		if (model.selection() != null) {
			int from = layout.x(model.selection().begin()) - layout.left();
			int to = layout.x(model.selection().end()) - layout.left();
			buffer.blend(from, y, Math.max(1, to - from), height, palette.of(Part.RANGE), RANGE_PERCENT);
		}
		if (grid)
			for (long time : layout.lines(axis))
				buffer.blend(layout.x(time) - layout.left(), y, 1, height, palette.of(Part.GRID), GRID_PERCENT);
	}

	private void background(Placed row, int top) {
		if (row.row() == model.selectedRow())
			buffer.fill(0, row.y() - top, buffer.width(), row.height(), palette.of(Part.SELECTED));
		else if (row.row().content() instanceof RowContent.Group)
			buffer.fill(0, row.y() - top, buffer.width(), row.height(), palette.of(Part.HEADER));
		else if (row.alternate())
			buffer.fill(0, row.y() - top, buffer.width(), row.height(), palette.of(Part.ALTERNATE));
		else
			buffer.fill(0, row.y() - top, buffer.width(), row.height(), palette.of(Part.BACKGROUND));
	}

	/** Names of states that are long enough to have one. */
	private void names(Pen pen, List<Placed> placed) {
		pen.clip(layout.left(), layout.axisBottom(), layout.chart(), layout.height());
		double average = pen.character();
		int left = MOST_NAMES;
		int[] columns = IntStream.range(0, buffer.width()).toArray();
		for (Placed row : placed) {
			if (row.row().content() instanceof RowContent.Failure failure)
				failure(pen, failure, row);
			RowPicture picture = pictures.get(row.row());
			if (picture == null || !picture.isOf(model.range().begin(), model.range().end(), buffer.width()))
				continue;
			if (row.row().content() instanceof RowContent.Curves curves && curves.all().size() > 1)
				legend(pen, curves, row.y());
			if (row.row().content() instanceof RowContent.Curves curves && picture.lanes().length > 0)
				scale(pen, CurveScale.of(picture.lanes(), curves.all(), columns), row);
			History history = switch (row.row().content()) {
				case RowContent.States states -> states.history();
				case RowContent.Stack stack -> stack.history();
				default -> null;
			};
			if (history == null)
				continue;
			boolean stack = row.row().content() instanceof RowContent.Stack;
			int laneHeight = stack ? TimelineLayout.LANE - 1 : row.height() - 2 * TimelineLayout.gap();
			for (int lane = 0; lane < picture.lanes().length && left > 0; lane++) {
				int y = row.y() + TimelineLayout.gap() + (stack ? lane * TimelineLayout.LANE : 0);
				if (y + laneHeight <= row.y() + row.height())
					left -= names(pen, history, picture.lanes()[lane], y, laneHeight, average, left);
			}
		}
		pen.unclip();
	}

	/** The numbers at the top and at the bottom of curves, at the right, where the newest values are. */
	private void scale(Pen pen, CurveScale scale, Placed row) {
		if (scale == null)
			return;
		int y = row.y() + TimelineLayout.gap();
		int bottom = y + row.height() - 2 * TimelineLayout.gap() - pen.height();
		if (scale.low() == scale.high()) {
			number(pen, scale.low(), (y + bottom) / 2);
			return;
		}
		number(pen, scale.high(), y);
		number(pen, scale.low(), bottom);
	}

	private void number(Pen pen, double number, int y) {
		String text = CurveScale.text(number);
		int width = pen.width(text);
		int x = layout.width() - width - 6;
		pen.veil(x - 3, y, width + 6, pen.height(), colour(Part.BACKGROUND));
		pen.text(text, x, y, colour(Part.TEXT));
	}

	/** What went wrong, as far as there is room. */
	private void failure(Pen pen, RowContent.Failure failure, Placed row) {
		String text = failure.text();
		int room = layout.chart() - 12;
		int width = pen.width(text);
		if (width > room)
			text = shortened(text, Math.max(1, (int) (text.length() * (double) room / width) - 1));
		pen.text(text, layout.left() + 6, row.y() + (row.height() - pen.height()) / 2, colour(Part.TEXT));
	}

	/** Which curve is which. */
	private void legend(Pen pen, RowContent.Curves curves, int y) {
		int x = layout.left() + 6;
		for (int i = 0; i < curves.all().size(); i++) {
			String name = curves.all().get(i).name();
			int colour = palette.category(i % Tone.CATEGORIES);
			int width = pen.width(name);
			pen.pill(x, y + 2, width + 8, pen.height() + 2, colour);
			pen.text(name, x + 4, y + 3, readable(colour));
			x += width + 14;
		}
	}

	private int names(Pen pen, History history, Raster raster, int y, int height, double average, int most) {
		int written = 0;
		for (int x = 0; x < raster.columns() && written < most;) {
			int end = x + 1;
			if (raster.share(x) < Raster.WHOLE) {
				x = end;
				continue;
			}
			long value = raster.value(x);
			while (end < raster.columns() && raster.share(end) == Raster.WHOLE && raster.value(end) == value)
				end++;
			if (end - x >= LEAST_NAME && Tone.text(value) >= 0) {
				String whole = history.text(Tone.text(value));
				int room = (int) ((end - x - 8) / average);
				String name = room < Math.min(LEAST_LETTERS, whole.length()) ? "" : shortened(whole, room); //$NON-NLS-1$
				if (!name.isEmpty() && pen.width(name) <= end - x - 4) {
					pen.text(name, layout.left() + x + 4, y + (height - pen.height()) / 2, readable(palette.ofValue(value)));
					written++;
				}
			}
			x = end;
		}
		return written;
	}

	/** Dark on light colours, light on dark ones. */
	static int readable(int background) {
		int brightness = (299 * (background >> 16 & 0xFF) + 587 * (background >> 8 & 0xFF) + 114 * (background & 0xFF)) / 1000;
		return brightness > 140 ? 0x1B1F24 : 0xFFFFFF;
	}

	static String shortened(String text, int most) {
		if (text.length() <= most)
			return text;
		return most < 3 ? "" : text.substring(0, most - 1) + '\u2026'; //$NON-NLS-1$
	}

	/** Arrows of the selected row that touch a row in the window, if they are not too many to be told apart. */
	private void arrows(Pen pen, List<Placed> placed) {
		if (model.links().isEmpty() || model.selectedRow() == null)
			return;
		Map<TimelineRow, Placed> places = new HashMap<>();
		placed.forEach(p -> places.putIfAbsent(p.row(), p));
		pen.clip(layout.left(), layout.top(), layout.chart(), layout.height());
		for (TimelineLinks links : model.links()) {
			List<long[]> shown = new ArrayList<>();
			TimelineRow selected = model.selectedRow();
			int[] looked = new int[1];
			links.history().reader().intervals(links.attribute(), model.range().begin(), model.range().end(),
					(begin, end, value) -> {
						if (++looked[0] > MOST_LOOKS)
							return false;
						TimelineRow from = links.rows().get(Links.from(value));
						TimelineRow to = links.rows().get(Links.to(value));
						if (from != null && to != null && from != to && (from == selected || to == selected)
								&& (places.containsKey(from) || places.containsKey(to)))
							shown.add(new long[]{begin, end, value});
						return shown.size() <= MOST_ARROWS;
					});
			if (shown.size() > MOST_ARROWS || looked[0] > MOST_LOOKS) {
				int width = pen.width(Words.too_many_arrows);
				pen.fill(layout.width() - width - 12, layout.top(), width + 12, pen.height() + 4, colour(Part.BACKGROUND));
				pen.text(Words.too_many_arrows, layout.width() - width - 8, layout.top() + 2, colour(Part.LINK));
				continue;
			}
			for (long[] link : shown)
				arrow(pen, layout.x(link[0]), middle(links.rows().get(Links.from(link[2]))), layout.x(link[1]),
						middle(links.rows().get(Links.to(link[2]))), colour(Part.LINK));
		}
		pen.unclip();
	}

	private int middle(TimelineRow row) {
		int y = layout.y(row);
		if (y == Integer.MAX_VALUE)
			// Below what is closed: its group stands for it.
			return row.parent() == null ? layout.height() : middle(row.parent());
		return y + layout.line() / 2;
	}

	private static void arrow(Pen pen, int fromX, int fromY, int toX, int toY, int colour) {
		pen.line(fromX, fromY, toX, toY, colour);
		double angle = Math.atan2(toY - fromY, toX - fromX);
		int size = 6;
		pen.polygon(new int[]{toX, toY, toX - (int) (size * Math.cos(angle - 0.4)), toY - (int) (size * Math.sin(angle - 0.4)),
				toX - (int) (size * Math.cos(angle + 0.4)), toY - (int) (size * Math.sin(angle + 0.4))}, colour);
	}
}
