// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.tracewright.analysis.Links;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.Raster;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineLinks;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.internal.TimelineLayout.Placed;

/** Paints a timeline from its model, layout and pictures. What is dense goes through a {@link PixelBuffer}, text and lines straight to the window. */
public final class TimelinePainter {

	private static final int LABEL_SPACE = 110;
	private static final int LEAST_NAME = 24;
	private static final int MOST_NAMES = 400;
	private static final int MOST_ARROWS = 300;
	/** So many arrows are looked at for a picture. */
	private static final int MOST_LOOKS = 20_000;
	private static final int INDENT = 14;
	private static final int TWISTY = 14;
	private static final int GRID_PERCENT = 55;
	private static final int RANGE_PERCENT = 22;

	private final TimelineModel model;
	private final TimelineLayout layout;
	private final RowPictures pictures;
	private final TimelinePalette palette;
	private final PixelBuffer buffer = new PixelBuffer();
	private final RowPainter rows;
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

	private Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(new RGB(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF)));
	}

	private Color colour(Part part) {
		return colour(palette.of(part));
	}

	/** Paints all. */
	public void paint(GC gc) {
		List<Placed> placed = layout.placed();
		TimeAxis axis = TimeAxis.of(model.range(), origin, Math.max(2, layout.chart() / LABEL_SPACE));
		gc.setBackground(colour(Part.BACKGROUND));
		gc.fillRectangle(0, 0, layout.width(), layout.height());
		chart(gc, placed, axis);
		names(gc, placed);
		arrows(gc, placed);
		labels(gc, placed);
		axis(gc, axis);
		minimap(gc);
		lines(gc);
	}

	private void chart(GC gc, List<Placed> placed, TimeAxis axis) {
		int top = layout.axisBottom();
		int height = layout.height() - top;
		if (height <= 0)
			return;
		buffer.size(layout.chart(), height);
		buffer.fill(0, 0, buffer.width(), height, palette.of(Part.BACKGROUND));
		int clip = layout.top() - top;
		for (Placed row : placed)
			background(row, top, clip);
		if (grid)
			for (long time = axis.first(); time < model.range().end() && time >= axis.first(); time += axis.step())
				buffer.blend(layout.x(time) - layout.left(), 0, 1, height, palette.of(Part.GRID), GRID_PERCENT);
		// Rows that are scrolled under the pinned ones come first.
		for (int i = placed.size() - 1; i >= 0; i--) {
			Placed row = placed.get(i);
			if (i < layout.pinned().size())
				background(row, top, clip);
			rows.paint(row.row().content(), pictures.get(row.row()), model.range(), row.y() - top, row.height());
		}
		if (model.selection() != null) {
			int from = layout.x(model.selection().begin()) - layout.left();
			int to = layout.x(model.selection().end()) - layout.left();
			buffer.blend(from, 0, Math.max(1, to - from), height, palette.of(Part.RANGE), RANGE_PERCENT);
		}
		Image image = new Image(gc.getDevice(), buffer.image());
		gc.drawImage(image, layout.left(), top);
		image.dispose();
	}

	private void background(Placed row, int top, int clip) {
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
	private void names(GC gc, List<Placed> placed) {
		gc.setClipping(layout.left(), layout.axisBottom(), layout.chart(), layout.height());
		gc.setForeground(colour(Part.ON_STATE));
		double average = gc.getFontMetrics().getAverageCharacterWidth();
		int left = MOST_NAMES;
		for (Placed row : placed) {
			RowPicture picture = pictures.get(row.row());
			if (picture == null || !picture.isOf(model.range().begin(), model.range().end(), buffer.width()))
				continue;
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
					left -= names(gc, history, picture.lanes()[lane], y, laneHeight, average, left);
			}
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
	}

	private int names(GC gc, History history, Raster raster, int y, int height, double average, int most) {
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
				String name = shortened(history.text(Tone.text(value)), (int) ((end - x - 8) / average));
				if (!name.isEmpty()) {
					Point size = gc.textExtent(name);
					if (size.x <= end - x - 4) {
						gc.setForeground(colour(readable(palette.ofValue(value))));
						gc.drawText(name, layout.left() + x + 4, y + (height - size.y) / 2, true);
						written++;
					}
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

	/** A text of at most so many characters; empty when that says nothing. */
	static String shortened(String text, int most) {
		if (text.length() <= most)
			return text;
		return most < 3 ? "" : text.substring(0, most - 1) + '\u2026'; //$NON-NLS-1$
	}

	/** Arrows of the selected row that touch a row in the window, if they are not too many to be told apart. */
	private void arrows(GC gc, List<Placed> placed) {
		if (model.links().isEmpty() || model.selectedRow() == null)
			return;
		Map<TimelineRow, Placed> places = new HashMap<>();
		placed.forEach(p -> places.putIfAbsent(p.row(), p));
		gc.setClipping(layout.left(), layout.top(), layout.chart(), layout.height());
		gc.setForeground(colour(Part.LINK));
		gc.setBackground(colour(Part.LINK));
		for (TimelineLinks links : model.links()) {
			List<long[]> shown = new java.util.ArrayList<>();
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
				tooManyArrows(gc);
				continue;
			}
			for (long[] link : shown)
				arrow(gc, layout.x(link[0]), middle(links.rows().get(Links.from(link[2]))), layout.x(link[1]),
						middle(links.rows().get(Links.to(link[2]))));
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
	}

	private void tooManyArrows(GC gc) {
		Point size = gc.textExtent(Words.too_many_arrows);
		gc.setBackground(colour(Part.BACKGROUND));
		gc.drawText(Words.too_many_arrows, layout.width() - size.x - 8, layout.top() + 2, false);
		gc.setBackground(colour(Part.LINK));
	}

	private int middle(TimelineRow row) {
		int y = layout.y(row);
		if (y == Integer.MAX_VALUE)
			// Below what is closed: its group stands for it.
			return row.parent() == null ? layout.height() : middle(row.parent());
		return y + layout.line() / 2;
	}

	private static void arrow(GC gc, int fromX, int fromY, int toX, int toY) {
		gc.setAntialias(SWT.ON);
		gc.drawLine(fromX, fromY, toX, toY);
		double angle = Math.atan2(toY - fromY, toX - fromX);
		int size = 6;
		gc.fillPolygon(new int[]{toX, toY, toX - (int) (size * Math.cos(angle - 0.4)), toY - (int) (size * Math.sin(angle - 0.4)),
				toX - (int) (size * Math.cos(angle + 0.4)), toY - (int) (size * Math.sin(angle + 0.4))});
	}

	private void labels(GC gc, List<Placed> placed) {
		int width = layout.left();
		int top = layout.axisBottom();
		gc.setBackground(colour(Part.HEADER));
		gc.fillRectangle(0, top, width, layout.height() - top);
		Set<TimelineRow> pinned = model.pinned();
		for (int i = placed.size() - 1; i >= 0; i--) {
			Placed row = placed.get(i);
			boolean isPinned = i < layout.pinned().size();
			gc.setClipping(0, isPinned ? top : layout.top(), width - 1, layout.height());
			if (row.row() == model.selectedRow()) {
				gc.setBackground(colour(Part.SELECTED));
				gc.fillRectangle(0, row.y(), width, row.height());
			}
			label(gc, row, isPinned ? 0 : row.row().depth(), pinned.contains(row.row()));
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
		gc.setForeground(colour(Part.GRID));
		gc.drawLine(width - 1, 0, width - 1, layout.height());
		if (!layout.pinned().isEmpty())
			gc.drawLine(0, layout.top() - 2, layout.width(), layout.top() - 2);
	}

	private void label(GC gc, Placed row, int depth, boolean pinned) {
		int x = 4 + depth * INDENT;
		int middle = row.y() + Math.min(row.height(), layout.line()) / 2;
		if (!row.row().children().isEmpty()) {
			gc.setBackground(colour(Part.FAINT));
			gc.setAntialias(SWT.ON);
			gc.fillPolygon(row.row().isExpanded()
					? new int[]{x + 1, middle - 2, x + 9, middle - 2, x + 5, middle + 3}
					: new int[]{x + 3, middle - 4, x + 3, middle + 4, x + 8, middle});
		}
		x += TWISTY;
		String name = row.row().label();
		gc.setForeground(colour(Part.TEXT));
		Point size = gc.textExtent(name);
		int room = layout.left() - x - 6;
		if (size.x > room) {
			int most = Math.max(1, (int) (name.length() * (double) room / size.x) - 1);
			name = shortened(name, most);
			size = gc.textExtent(name);
		}
		gc.drawText(name, x, middle - size.y / 2, true);
		String failure = pictures.failure(row.row());
		String detail = failure != null ? "\u26A0 " + failure : pinned && row.row().detail().isEmpty() ? "" : row.row().detail(); //$NON-NLS-1$ //$NON-NLS-2$
		if (!detail.isEmpty()) {
			Point detailSize = gc.textExtent(detail);
			if (x + size.x + 10 + detailSize.x <= layout.left() - 4) {
				gc.setForeground(colour(Part.FAINT));
				gc.drawText(detail, layout.left() - detailSize.x - 6, middle - detailSize.y / 2, true);
			}
		}
	}

	private void axis(GC gc, TimeAxis axis) {
		int top = layout.minimapBottom();
		gc.setBackground(colour(Part.HEADER));
		gc.fillRectangle(0, top, layout.width(), layout.axisBottom() - top);
		gc.setClipping(layout.left(), top, layout.chart(), layout.axisBottom() - top);
		for (long time = axis.first(); time < model.range().end() && time >= axis.first(); time += axis.step()) {
			int x = layout.x(time);
			gc.setForeground(colour(Part.GRID));
			gc.drawLine(x, layout.axisBottom() - 5, x, layout.axisBottom());
			String text = axis.label(time, origin);
			Point size = gc.textExtent(text);
			gc.setForeground(colour(Part.TEXT));
			gc.drawText(text, Math.max(layout.left() + 2, x - size.x / 2), top + (layout.axisBottom() - top - size.y) / 2 - 1,
					true);
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
		gc.setForeground(colour(Part.GRID));
		gc.drawLine(0, layout.axisBottom() - 1, layout.width(), layout.axisBottom() - 1);
		gc.drawLine(layout.left() - 1, top, layout.left() - 1, layout.axisBottom());
	}

	private void minimap(GC gc) {
		int bottom = layout.minimapBottom();
		gc.setBackground(colour(Part.BACKGROUND));
		gc.fillRectangle(0, 0, layout.width(), bottom);
		int left = layout.left();
		int width = layout.chart();
		int most = 0;
		for (int count : density)
			most = Math.max(most, count);
		gc.setBackground(colour(Part.DENSITY));
		for (int x = 0; x < width && most > 0; x++) {
			int from = (int) ((long) x * density.length / width);
			int to = Math.max(from + 1, (int) ((x + 1L) * density.length / width));
			int high = 0;
			for (int i = from; i < to; i++)
				high = Math.max(high, density[i]);
			if (high > 0) {
				int size = Math.max(1, (int) ((long) high * (bottom - 4) / most));
				gc.fillRectangle(left + x, bottom - 1 - size, 1, size);
			}
		}
		int from = layout.minimapX(model.range().begin());
		int to = Math.max(from + 3, layout.minimapX(model.range().end()));
		if (!model.range().equals(model.full())) {
			gc.setAlpha(120);
			gc.setBackground(colour(Part.HEADER));
			gc.fillRectangle(left, 0, from - left, bottom);
			gc.fillRectangle(to, 0, layout.width() - to, bottom);
			gc.setAlpha(255);
		}
		gc.setForeground(colour(Part.CURSOR));
		gc.drawRectangle(from, 0, Math.max(2, Math.min(to, layout.width() - 1) - from), bottom - 1);
		gc.setForeground(colour(Part.FAINT));
		TimeRange selection = model.selection();
		String text = selection != null
				? "\u0394 " + org.tracewright.trace.TimeFormat.duration(selection.length()) //$NON-NLS-1$
				: org.tracewright.trace.TimeFormat.duration(model.range().length());
		Point size = gc.textExtent(text);
		if (size.x < left - 10)
			gc.drawText(text, left - size.x - 8, (bottom - size.y) / 2, true);
		gc.setForeground(colour(Part.GRID));
		gc.drawLine(0, bottom - 1, layout.width(), bottom - 1);
	}

	/** The selected instant and range, and markers. */
	private void lines(GC gc) {
		gc.setClipping(layout.left(), layout.minimapBottom(), layout.chart(), layout.height());
		if (model.selection() != null) {
			gc.setForeground(colour(Part.RANGE));
			for (long time : new long[]{model.selection().begin(), model.selection().end()})
				gc.drawLine(layout.x(time), layout.axisBottom() - 5, layout.x(time), layout.height());
		}
		for (Marker marker : model.markers()) {
			int x = layout.x(marker.time());
			gc.setForeground(colour(Part.MARKER));
			gc.setBackground(colour(Part.MARKER));
			gc.drawLine(x, layout.axisBottom(), x, layout.height());
			Point size = gc.textExtent(marker.name());
			gc.fillRoundRectangle(x, layout.axisBottom() - size.y - 2, size.x + 8, size.y + 2, 4, 4);
			gc.setForeground(colour(readable(palette.of(Part.MARKER))));
			gc.drawText(marker.name(), x + 4, layout.axisBottom() - size.y - 1, true);
		}
		if (model.cursor() != null) {
			int x = layout.x(model.cursor());
			gc.setForeground(colour(Part.CURSOR));
			gc.drawLine(x, layout.minimapBottom(), x, layout.height());
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
	}

	/** Width of the sign before a name that shows whether a row is open. */
	static int twistyEnd(int depth) {
		return 4 + depth * INDENT + TWISTY;
	}
}
