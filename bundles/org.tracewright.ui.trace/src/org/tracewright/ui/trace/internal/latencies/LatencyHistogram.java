// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;
import org.tracewright.analysis.LatencyBins;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.TraceColors;

/** How many latencies have which length: a bar for each eighth of a doubling. Those that are not chosen are pale. */
final class LatencyHistogram extends LatencyChart {

	/** A bar is never so low that it cannot be seen: least part of the highest one. */
	private static final double LEAST_BAR = 0.02;
	/** Least distance of lengths on the axis, pixels. */
	private static final int LENGTH_STEP = 80;
	private static final int PADDING_PERCENT = 10;
	/** How far the axis goes above the highest bar. */
	private static final double ABOVE = 1.05;

	private final IBarSeries<?> all;
	private final IBarSeries<?> chosen;
	/** The bar that keys go on from; -1 for none. */
	private int at = -1;

	LatencyHistogram(Composite parent, Consumer<LatencyChoice> choose) {
		super(parent, "latencies.distribution", Messages.distribution, choose); //$NON-NLS-1$
		all = bars("all"); //$NON-NLS-1$
		chosen = bars("chosen"); //$NON-NLS-1$
		x().getTick().setFormat(new LengthScale());
		y().getTick().setFormat(NumberFormat.getIntegerInstance());
		recolour();
	}

	private IBarSeries<?> bars(String id) {
		IBarSeries<?> bars = (IBarSeries<?>) getSeriesSet().createSeries(SeriesType.BAR, id);
		bars.setBarOverlay(true);
		bars.setBarPadding(PADDING_PERCENT);
		return bars;
	}

	@Override
	void fill() {
		int[] bins = LengthScale.bins(view);
		long most = Math.max(1, Arrays.stream(view.bins()).max().orElse(1));
		show(all, view.bins(), bins, most);
		show(chosen, view.chosen(), bins, most);
		x().setRange(LengthScale.range(view));
		y().setRange(new Range(0, most * ABOVE));
	}

	/** Bars without latencies are there as well, also one at each side, as bars are as wide as they are apart. */
	private static void show(IBarSeries<?> bars, long[] counts, int[] bins, long most) {
		int first = Math.max(0, bins[0] - 1);
		double[] places = new double[Math.min(LatencyBins.COUNT - 1, bins[1] + 1) - first];
		double[] heights = new double[places.length];
		for (int i = 0; i < places.length; i++) {
			int bin = first + i;
			places[i] = (LengthScale.of(LatencyBins.least(bin)) + LengthScale.of(LatencyBins.least(bin + 1))) / 2;
			heights[i] = counts[bin] == 0 ? 0 : Math.max(counts[bin], LEAST_BAR * most);
		}
		bars.setXSeries(places);
		bars.setYSeries(heights);
	}

	@Override
	int least(IAxis axis) {
		return axis == x() ? LENGTH_STEP : super.least(axis);
	}

	@Override
	void colour() {
		all.setBarColor(color(TraceColors.GRID));
		chosen.setBarColor(color(TraceColors.TIMELINE_DENSITY));
	}

	/** Around each bar the chart has painted a frame of a colour of its own making, and thin bars are hardly more than that. */
	@Override
	void paintSeries(GC gc) {
		for (IBarSeries<?> bars : List.of(all, chosen)) {
			gc.setBackground(bars.getBarColor());
			for (Rectangle bar : bars.getBounds())
				if (bar != null && bar.height > 0)
					gc.fillRectangle(bar.x, bar.y, bar.width + 1, bar.height + 1);
		}
	}

	@Override
	void mark(GC gc, int number) {
		int x = x().getPixelCoordinate(LengthScale.of(view.all().length(number)));
		gc.drawLine(x, 0, x, plot.getSize().y);
	}

	@Override
	boolean isUpright() {
		return true;
	}

	private long length(int x) {
		return LengthScale.length(x().getDataCoordinate(x));
	}

	@Override
	void chosen(Rectangle box) {
		choose.accept(view.choice().lengths(length(box.x), length(box.x + box.width)));
	}

	@Override
	void clicked(int x, int y) {
		at = bin(x);
		choose(at);
	}

	private void choose(int bin) {
		if (bin >= 0)
			choose.accept(view.choice().lengths(LatencyBins.least(bin), LatencyBins.least(bin + 1) - 1));
	}

	private int bin(int x) {
		int bin = LatencyBins.of(length(x));
		return bin < LatencyBins.COUNT - 1 && view.bins()[bin] > 0 ? bin : -1;
	}

	@Override
	void pressed(int keyCode) {
		if (keyCode != SWT.ARROW_LEFT && keyCode != SWT.ARROW_RIGHT)
			return;
		int step = keyCode == SWT.ARROW_LEFT ? -1 : 1;
		int bin = at < 0 ? step < 0 ? LatencyBins.COUNT - 2 : 0 : at + step;
		while (bin >= 0 && bin < LatencyBins.COUNT - 1 && view.bins()[bin] == 0)
			bin += step;
		if (bin < 0 || bin >= LatencyBins.COUNT - 1)
			return;
		at = bin;
		choose(bin);
	}

	@Override
	String tip(int x, int y) {
		int bin = bin(x);
		return bin < 0
				? null
				: NLS.bind(Messages.bar, new Object[]{String.format("%,d", view.bins()[bin]), //$NON-NLS-1$
						TimeFormat.duration(LatencyBins.least(bin)), TimeFormat.duration(LatencyBins.least(bin + 1))});
	}

	@Override
	String spoken() {
		return NLS.bind(Messages.spoken, LatencyText.number(view.matching()));
	}
}
