// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Arrays;
import java.util.List;

import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Marks;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.Raster;
import org.tracewright.analysis.history.Reals;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;

/**
 * Paints what rows show into pixels. A column that several states share shows the longest of them as high as its share is, and above it that there are others: nothing
 * is hidden. Allocates nothing per column.
 */
public final class RowPainter {

	/** Height of the longest state of a column that others share, at least. */
	private static final int LEAST = 2;
	/** How much of its colour a state has lost above its share of a column. */
	private static final int PALE = 60;
	/** How much of its colour what is not of the visible range has lost. */
	private static final int STALE = 45;

	/** Wider bins, in pixels, would be taken for what they are not. */
	private static final double WIDEST_BIN = 1.5;
	/** A loss is at least so wide. */
	private static final int LEAST_LOSS = 3;
	private static final int LOSS_PERCENT = 14;
	/** How much of their colour stripes have lost that lie behind events. */
	private static final int FAINT = 60;

	private static final int NOTHING = Integer.MIN_VALUE;

	private final TimelinePalette palette;
	private final PixelBuffer out;
	private int[] columns = {};
	/** For each column of pixels where the state at its bottom ends, or {@link #NOTHING}; its colour, and the one above it. */
	private int[] heights = {};
	private int[] below = {};
	private int[] above = {};
	/** For each line of a row the last column whose lower state begins there, and for each column the one before that: {@link #NOTHING} for none. */
	private int[] starts = {};
	private int[] after = {};
	/** Colours of states that were met in a row. */
	private final int[] colours = new int[1 << Byte.SIZE];
	private final boolean[] known = new boolean[colours.length];
	/** For each column of pixels its events: those that are known one by one, and all as far as they are counted. */
	private int[] counted = {};
	private double[] sizes = {};
	private EventInstants events = EventInstants.NONE;
	private Losses losses = Losses.NONE;

	/** Paints into a buffer. */
	public RowPainter(TimelinePalette palette, PixelBuffer out) {
		this.palette = palette;
		this.out = out;
	}

	/** Says which events are known one by one, and when some were lost. */
	public void know(EventInstants newEvents, Losses newLosses) {
		events = newEvents;
		losses = newLosses;
	}

	/**
	 * Paints a row at a place in the buffer; a picture of another range is stretched and pale.
	 *
	 * @param picture null for none
	 */
	public void paint(RowContent content, RowPicture picture, TimeRange range, TimeFolds folds, int y, int height) {
		int gap = TimelineLayout.gap();
		if (content instanceof RowContent.Density density) {
			lost(losses, range, folds, y + gap, height - 2 * gap,
					PixelBuffer.mix(palette.of(Part.LOST), palette.of(Part.BACKGROUND), FAINT));
			density(density, range, folds, y + gap, height - 2 * gap);
			return;
		}
		if (content instanceof RowContent.Lost lost) {
			lost(lost.losses(), range, folds, y + gap, height - 2 * gap, palette.of(Part.LOST));
			return;
		}
		if (picture == null || picture.lanes().length == 0)
			return;
		boolean stale = !picture.isOf(range.begin(), range.end(), out.width());
		map(picture, range, folds, stale);
		switch (content) {
			case RowContent.States states -> states(picture.lanes()[0], y + gap, height - 2 * gap, stale);
			case RowContent.Stack stack -> {
				int lanes = Math.min(picture.lanes().length, (height - 2 * gap) / TimelineLayout.LANE);
				for (int lane = 0; lane < lanes; lane++)
					states(picture.lanes()[lane], y + gap + lane * TimelineLayout.LANE, TimelineLayout.LANE - 1, stale);
			}
			case RowContent.Marks marks -> marks(picture.lanes()[0], y + gap, height - 2 * gap, stale);
			case RowContent.Curves curves -> curves(picture.lanes(), curves.all(), y + gap, height - 2 * gap, stale);
			default -> {
				// The others have no pictures.
			}
		}
	}

	/** Which column of a picture each pixel shows, -1 for none. */
	private void map(RowPicture picture, TimeRange range, TimeFolds folds, boolean stale) {
		int width = out.width();
		if (columns.length != width) {
			columns = new int[width];
			heights = new int[width];
			below = new int[width];
			above = new int[width];
			after = new int[width];
		}
		int count = picture.lanes()[0].columns();
		double length = folds.look(picture.end()) - folds.look(picture.begin());
		double begin = folds.look(range.begin()) - folds.look(picture.begin());
		double looks = folds.length(range);
		for (int x = 0; x < width; x++) {
			if (!stale) {
				columns[x] = x;
				continue;
			}
			double column = (begin + (x + 0.5) / width * looks) / length * count;
			columns[x] = column < 0 || column >= count ? -1 : (int) column;
		}
	}

	private int faded(int colour, boolean stale) {
		return stale ? PixelBuffer.mix(colour, palette.of(Part.BACKGROUND), STALE) : colour;
	}

	/** First what each column shows, then line by line: a line is the one before but for the columns whose lower state begins there. */
	private void states(Raster raster, int y, int height, boolean stale) {
		int top = Math.max(0, y);
		int bottom = Math.min(out.height(), y + height);
		if (top >= bottom)
			return;
		int mixed = faded(palette.of(Part.MIXED), stale);
		int background = palette.of(Part.BACKGROUND);
		Arrays.fill(known, false);
		starts = starts.length > height ? starts : new int[height + 1];
		Arrays.fill(starts, NOTHING);
		for (int x = 0; x < columns.length; x++) {
			int column = columns[x];
			if (column < 0 || !raster.has(column)) {
				heights[x] = NOTHING;
				continue;
			}
			int colour = colour(raster.value(column), stale);
			int share = raster.share(column);
			heights[x] = y;
			below[x] = colour;
			if (share == Raster.WHOLE)
				continue;
			heights[x] = y + height - Math.max(LEAST, height * share / Raster.WHOLE);
			// Where there is nothing beside it, it is pale instead.
			above[x] = raster.isMixed(column) ? mixed : PixelBuffer.mix(colour, background, PALE);
			if (heights[x] > top && heights[x] < bottom) {
				after[x] = starts[heights[x] - y];
				starts[heights[x] - y] = x;
			}
		}
		for (int x = 0; x < columns.length; x++)
			if (heights[x] != NOTHING)
				out.set(x, top, heights[x] <= top ? below[x] : above[x]);
		for (int line = top + 1; line < bottom; line++) {
			copyLine(line);
			for (int x = starts[line - y]; x != NOTHING; x = after[x])
				out.set(x, line, below[x]);
		}
	}

	/** Copies what was painted from the line before. */
	private void copyLine(int line) {
		for (int x = 0; x < columns.length;) {
			int from = x;
			boolean painted = heights[x] != NOTHING;
			while (x < columns.length && heights[x] != NOTHING == painted)
				x++;
			if (painted)
				out.copyFromAbove(from, line, x - from);
		}
	}

	/** The colour of a state, which its last byte says. */
	private int colour(long value, boolean stale) {
		int state = (int) value & known.length - 1;
		if (!known[state]) {
			known[state] = true;
			colours[state] = faded(palette.ofValue(value), stale);
		}
		return colours[state];
	}

	private void marks(Raster raster, int y, int height, boolean stale) {
		for (int x = 0; x < columns.length; x++)
			if (columns[x] >= 0 && raster.has(columns[x]))
				out.fill(x, y, 2, height, faded(palette.of(Marks.tone(raster.value(columns[x]))), stale));
	}

	/** Curves on one scale; a single one has an area below it. */
	private void curves(Raster[] rasters, List<RowContent.Curve> all, int y, int height, boolean stale) {
		CurveScale scale = CurveScale.of(rasters, all, columns);
		if (scale == null)
			return;
		for (int i = 0; i < rasters.length; i++)
			curve(rasters[i], all.get(i).real(), scale, y, height,
					faded(rasters.length == 1 ? palette.of(Part.CURVE) : palette.category(i % Tone.CATEGORIES), stale),
					rasters.length == 1);
	}

	private void curve(Raster raster, boolean real, CurveScale scale, int y, int height, int line, boolean filled) {
		int area = PixelBuffer.mix(line, palette.of(Part.BACKGROUND), 75);
		int before = Integer.MIN_VALUE;
		for (int x = 0; x < columns.length; x++) {
			if (columns[x] < 0 || !raster.has(columns[x])) {
				before = Integer.MIN_VALUE;
				continue;
			}
			int top = scale.place(number(raster.value(columns[x]), real), y, height);
			int bottom = scale.place(number(raster.low(columns[x]), real), y, height);
			if (filled)
				out.fill(x, bottom, 1, y + height - bottom, area);
			// A step is drawn as a line: it is one, and among other curves it would get lost.
			int from = before == Integer.MIN_VALUE ? top : Math.min(top, before);
			int to = before == Integer.MIN_VALUE ? bottom : Math.max(bottom, before);
			out.fill(x, from, 1, Math.max(2, to - from + 1), line);
			before = (top + bottom) / 2;
		}
	}

	/** The number that a value of a curve is. */
	static double number(long value, boolean real) {
		return real ? Reals.decode(value) : value;
	}

	/** Stripes where events were lost; bands that begin in the same pixel are painted once. */
	private void lost(Losses lost, TimeRange range, TimeFolds folds, int y, int height, int colour) {
		double pixelsPerNano = (double) out.width() / folds.length(range);
		long begin = folds.look(range.begin());
		int done = Integer.MIN_VALUE;
		for (int band = lost.after(range.begin()); band < lost.bands() && lost.begin(band) < range.end(); band++) {
			int from = (int) Math.max(done, Math.floor((folds.look(lost.begin(band)) - begin) * pixelsPerNano));
			int to = (int) Math.min(out.width(), Math.ceil((folds.look(lost.end(band)) - begin) * pixelsPerNano));
			to = Math.max(to, from + LEAST_LOSS);
			if (from >= out.width() || to <= done)
				continue;
			out.blend(from, y, to - from, height, colour, LOSS_PERCENT);
			out.hatch(from, y, to - from, height, colour);
			done = to;
		}
	}

	/** The events of each column: exactly where each of them is known, else as they are counted in bins, which is pale when bins are wider than pixels. */
	private void density(RowContent.Density density, TimeRange range, TimeFolds folds, int y, int height) {
		int width = out.width();
		if (counted.length != width) {
			counted = new int[width];
			sizes = new double[width];
		}
		long begin = folds.look(range.begin());
		double nanosPerPixel = (double) folds.length(range) / width;
		double binsPerPixel = density.counts().length / (double) Math.max(1, density.end() - density.begin()) * nanosPerPixel;
		boolean coarse = binsPerPixel * WIDEST_BIN < 1;
		int first = exact(folds.look(events.begin()) - begin, nanosPerPixel, true);
		int behind = exact(folds.look(events.end()) - begin, nanosPerPixel, false);
		if (first < behind && folds.isNone())
			events.count(density.type(), range.begin(), range.end(), counted);
		double from = (range.begin() - density.begin()) / nanosPerPixel * binsPerPixel;
		double most = 0;
		for (int x = 0; x < width; x++) {
			boolean exact = x >= first && x < behind;
			if (!folds.isNone())
				sizes[x] = folded(density, folds.time(begin + (long) (x * nanosPerPixel)),
						folds.time(begin + (long) ((x + 1) * nanosPerPixel)), exact);
			else
				sizes[x] = exact ? counted[x] : sum(density.counts(), from + x * binsPerPixel, from + (x + 1) * binsPerPixel);
			most = Math.max(most, sizes[x]);
		}
		int colour = palette.of(Part.DENSITY);
		int pale = coarse ? palette.coarse() : colour;
		for (int x = 0; x < width && most > 0; x++)
			if (sizes[x] > 0) {
				int size = Math.max(1, (int) Math.round(sizes[x] / most * height));
				out.fill(x, y + height - size, 1, size, x >= first && x < behind ? colour : pale);
			}
	}

	/** The first column that is known as a whole, or the one behind the last. */
	private int exact(long since, double nanosPerPixel, boolean first) {
		if (events.end() <= events.begin())
			return 0;
		double column = since / nanosPerPixel;
		return (int) Math.clamp(first ? Math.ceil(column) : Math.floor(column), 0, out.width());
	}

	/** Events between two instants. */
	private double folded(RowContent.Density density, long from, long to, boolean exact) {
		if (exact)
			return events.count(density.type(), from, to);
		double binsPerNano = density.counts().length / (double) Math.max(1, density.end() - density.begin());
		return sum(density.counts(), (from - density.begin()) * binsPerNano, (to - density.begin()) * binsPerNano);
	}

	/** Events between two places among the bins. */
	private static double sum(int[] counts, double from, double to) {
		double begin = Math.max(0, from);
		double end = Math.min(counts.length, to);
		double sum = 0;
		for (int bin = (int) begin; bin < end; bin++)
			sum += counts[bin] * (Math.min(end, bin + 1) - Math.max(begin, bin));
		return sum;
	}
}
