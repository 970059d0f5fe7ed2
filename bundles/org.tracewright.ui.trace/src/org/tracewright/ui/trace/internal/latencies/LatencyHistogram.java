// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.TraceColors;

/** How many latencies have which length: a bar for each eighth of a doubling. Those that are not chosen are pale. */
final class LatencyHistogram extends LatencyChart {

	private LengthAxis axis = new LengthAxis(1, 10);
	/** The bar that keys go on from; -1 for none. */
	private int at = -1;

	LatencyHistogram(Composite parent, Consumer<LatencyChoice> choose) {
		super(parent, "latencies.distribution", Messages.distribution, choose); //$NON-NLS-1$
	}

	@Override
	void paint(GC gc, Rectangle plot) {
		axis = LatencyScatter.axis(view);
		int most = 1;
		for (int count : view.bins())
			most = Math.max(most, count);
		gc.setForeground(color(TraceColors.FAINT_FOREGROUND));
		String top = String.format("%,d", most); //$NON-NLS-1$
		gc.drawText(top, plot.x - gc.textExtent(top).x - 6, plot.y - 2, true);
		int next = 0;
		for (int power = axis.first(); power <= axis.last(); power++) {
			int x = plot.x + (int) (axis.place(Math.round(Math.pow(10, power))) * plot.width);
			gc.setForeground(color(TraceColors.GRID));
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
			String text = LengthAxis.text(power);
			Point size = gc.textExtent(text);
			int left = Math.clamp(x - size.x / 2, plot.x, plot.x + plot.width - size.x);
			if (left < next)
				continue;
			next = left + size.x + 8;
			gc.setForeground(color(TraceColors.FAINT_FOREGROUND));
			gc.drawText(text, left, plot.y + plot.height + 3, true);
		}
		boolean part = view.choice().isPart();
		for (int bin = 0; bin < LatencyBins.COUNT - 1; bin++) {
			if (view.bins()[bin] == 0)
				continue;
			Rectangle bar = bar(bin, plot);
			bar(gc, bar, plot, view.bins()[bin], most, part ? TraceColors.GRID : TraceColors.TIMELINE_DENSITY);
			if (part && view.chosen()[bin] > 0)
				bar(gc, bar, plot, view.chosen()[bin], most, TraceColors.TIMELINE_DENSITY);
		}
		if (selected >= 0 && selected < view.all().size()) {
			int x = plot.x + (int) (axis.place(view.all().length(selected)) * plot.width);
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.drawLine(x, plot.y, x, plot.y + plot.height);
		}
	}

	private Rectangle bar(int bin, Rectangle plot) {
		int left = plot.x + (int) (axis.place(LatencyBins.least(bin)) * plot.width);
		int right = plot.x + (int) (axis.place(LatencyBins.least(bin + 1)) * plot.width);
		return new Rectangle(left, plot.y, Math.max(1, right - left - 1), plot.height);
	}

	/** A bar is never so low that it cannot be seen. */
	private static void bar(GC gc, Rectangle bar, Rectangle plot, int count, int most, TraceColors color) {
		int height = Math.max(2, (int) ((double) count / most * plot.height));
		gc.setBackground(color(color));
		gc.fillRectangle(bar.x, plot.y + plot.height - height, bar.width, height);
	}

	@Override
	boolean isUpright() {
		return true;
	}

	@Override
	void chosen(Rectangle box, Rectangle plot) {
		choose.accept(view.choice().lengths(axis.length((double) (box.x - plot.x) / plot.width),
				axis.length((double) (box.x + box.width - plot.x) / plot.width)));
	}

	@Override
	void clicked(int x, int y, Rectangle plot) {
		at = bin(x, plot);
		choose(at);
	}

	private void choose(int bin) {
		if (bin >= 0)
			choose.accept(view.choice().lengths(LatencyBins.least(bin), LatencyBins.least(bin + 1) - 1));
	}

	private int bin(int x, Rectangle plot) {
		int bin = LatencyBins.of(axis.length((double) (x - plot.x) / plot.width));
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
		int bin = bin(x, plot());
		return bin < 0
				? null
				: NLS.bind(Messages.bar, new Object[]{String.format("%,d", view.bins()[bin]), //$NON-NLS-1$
						TimeFormat.duration(LatencyBins.least(bin)), TimeFormat.duration(LatencyBins.least(bin + 1))});
	}

	@Override
	String spoken() {
		return NLS.bind(Messages.spoken, view.matching());
	}
}
