// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.analysis.Latencies;
import org.tracewright.ui.TraceColors;

/** When latencies began and how long they lasted: a point each. Those that are not chosen are pale. */
final class LatencyScatter extends LatencyChart {

	private static final int SIZE = 3;
	private static final int NEAR = 8;
	private static final int COLOURS = 12;

	private final LatencyNames names;
	private final IntConsumer pick;
	private long begin;
	private long end;
	private LengthAxis axis = new LengthAxis(1, 10);
	/** The picture of the points, made again when what is shown or the size changes. */
	private Image points;
	private LatencyView painted;

	LatencyScatter(Composite parent, LatencyNames names, Consumer<LatencyChoice> choose, IntConsumer pick) {
		super(parent, "latencies.scatter", Messages.scatter, choose); //$NON-NLS-1$
		this.names = names;
		this.pick = pick;
		addDisposeListener(e -> forget());
	}

	private void forget() {
		if (points != null)
			points.dispose();
		points = null;
	}

	/** Sets the range of time that is shown, ns since the origin. */
	void range(long first, long last) {
		begin = first;
		end = Math.max(last, first + 1);
	}

	/** Takes the colours of the theme as it is now. */
	void recolour() {
		forget();
		redraw();
	}

	@Override
	void paint(GC gc, Rectangle plot) {
		Latencies all = view.all();
		axis = axis(view);
		for (int power = axis.first(); power <= axis.last(); power++) {
			int y = plot.y + plot.height - (int) (axis.place(Math.round(Math.pow(10, power))) * plot.height);
			gc.setForeground(color(TraceColors.GRID));
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			String text = LengthAxis.text(power);
			Point size = gc.textExtent(text);
			gc.setForeground(color(TraceColors.FAINT_FOREGROUND));
			gc.drawText(text, plot.x - size.x - 6, Math.clamp(y - size.y / 2, 0, plot.y + plot.height - size.y), true);
		}
		if (points == null || painted != view || points.getBounds().width != plot.width
				|| points.getBounds().height != plot.height) {
			forget();
			points = new Image(gc.getDevice(), points(plot.width, plot.height));
			painted = view;
		}
		gc.drawImage(points, plot.x, plot.y);
		gc.setForeground(color(TraceColors.FAINT_FOREGROUND));
		String first = names.time(begin);
		String last = names.time(end);
		gc.drawText(first, plot.x, plot.y + plot.height + 3, true);
		gc.drawText(last, plot.x + plot.width - gc.textExtent(last).x, plot.y + plot.height + 3, true);
		if (selected >= 0 && selected < all.size()) {
			int x = plot.x + x(all.begin(selected), plot.width);
			int y = plot.y + y(all.length(selected), plot.height);
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.setLineWidth(2);
			gc.setAntialias(SWT.ON);
			gc.drawOval(x - 6, y - 6, 12, 12);
			gc.setLineWidth(1);
		}
	}

	/** The scale of what is looked at. */
	static LengthAxis axis(LatencyView view) {
		int low = 0;
		while (low < LatencyBins.COUNT - 1 && view.bins()[low] == 0)
			low++;
		int high = LatencyBins.COUNT - 1;
		while (high > low && view.bins()[high] == 0)
			high--;
		return new LengthAxis(LatencyBins.least(low), LatencyBins.least(Math.min(high + 1, LatencyBins.COUNT - 1)));
	}

	private int x(long time, int width) {
		return (int) Math.clamp((double) (time - begin) / (end - begin) * (width - 1), 0, width - 1);
	}

	private int y(long length, int height) {
		return (int) ((1 - axis.place(length)) * (height - 1));
	}

	private ImageData points(int width, int height) {
		int[] pixels = new int[width * height];
		java.util.Arrays.fill(pixels, -1);
		Latencies all = view.all();
		LatencyChoice choice = view.choice();
		int pale = rgb(TraceColors.GRID);
		int[] colours = new int[COLOURS];
		for (int i = 0; i < COLOURS; i++)
			colours[i] = rgb(TraceColors.valueOf("CATEGORY_" + (i + 1))); //$NON-NLS-1$
		// Those that are not chosen first: they must not hide the others.
		for (int pass = 0; pass < 2; pass++)
			for (int i = 0; i < all.size(); i++) {
				if (!choice.hasAttribute(all.attribute(i)) || choice.has(all.begin(i), all.length(i)) != (pass == 1))
					continue;
				point(pixels, width, height, x(all.begin(i), width), y(all.length(i), height),
						pass == 0 ? pale : colours[Math.floorMod(all.attribute(i), COLOURS)]);
			}
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.transparentPixel = data.palette.getPixel(new RGB(1, 2, 3));
		for (int y = 0; y < height; y++)
			for (int x = 0; x < width; x++)
				data.setPixel(x, y, pixels[y * width + x] < 0 ? data.transparentPixel : pixels[y * width + x]);
		return data;
	}

	private static void point(int[] pixels, int width, int height, int x, int y, int colour) {
		for (int dy = Math.max(0, y - SIZE / 2); dy <= Math.min(height - 1, y + SIZE / 2); dy++)
			for (int dx = Math.max(0, x - SIZE / 2); dx <= Math.min(width - 1, x + SIZE / 2); dx++)
				pixels[dy * width + dx] = colour;
	}

	private static int rgb(TraceColors color) {
		RGB rgb = color.color().getRGB();
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	@Override
	boolean isUpright() {
		return false;
	}

	@Override
	void chosen(Rectangle box, Rectangle plot) {
		long first = begin + (long) ((double) (box.x - plot.x) / plot.width * (end - begin));
		long last = begin + (long) ((double) (box.x + box.width - plot.x) / plot.width * (end - begin));
		long longest = axis.length(1 - (double) (box.y - plot.y) / plot.height);
		long shortest = axis.length(1 - (double) (box.y + box.height - plot.y) / plot.height);
		boolean top = box.y <= plot.y;
		boolean bottom = box.y + box.height >= plot.y + plot.height;
		choose.accept(view.choice().begins(first, last).lengths(bottom ? 0 : shortest, top ? Long.MAX_VALUE : longest));
	}

	@Override
	void clicked(int x, int y, Rectangle plot) {
		int found = nearest(x - plot.x, y - plot.y, plot);
		if (found >= 0)
			pick.accept(found);
	}

	/** The latency near a point; -1 for none. */
	private int nearest(int x, int y, Rectangle plot) {
		Latencies all = view.all();
		long reach = Math.max(1, (long) ((double) NEAR / plot.width * (end - begin)));
		long time = begin + (long) ((double) x / plot.width * (end - begin));
		int best = -1;
		int least = NEAR * NEAR + 1;
		for (int i = all.firstFrom(time - reach); i < all.size() && all.begin(i) <= time + reach; i++) {
			if (!view.choice().hasAttribute(all.attribute(i)))
				continue;
			int dx = x(all.begin(i), plot.width) - x;
			int dy = y(all.length(i), plot.height) - y;
			if (dx * dx + dy * dy < least) {
				least = dx * dx + dy * dy;
				best = i;
			}
		}
		return best;
	}

	@Override
	void pressed(int keyCode) {
		if (keyCode != SWT.ARROW_LEFT && keyCode != SWT.ARROW_RIGHT)
			return;
		int step = keyCode == SWT.ARROW_LEFT ? -1 : 1;
		for (int i = selected < 0 ? step < 0 ? view.all().size() - 1 : 0 : selected + step; i >= 0
				&& i < view.all().size(); i += step)
			if (view.choice().hasAttribute(view.all().attribute(i))
					&& view.choice().has(view.all().begin(i), view.all().length(i))) {
				pick.accept(i);
				return;
			}
	}

	@Override
	String tip(int x, int y) {
		Rectangle plot = plot();
		int found = nearest(x - plot.x, y - plot.y, plot);
		return found < 0 ? null : names.line(found).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	String spoken() {
		return selected < 0 ? NLS.bind(Messages.spoken, view.matching()) : names.line(selected);
	}
}
