// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.analysis.Latencies;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.UiThread;

/** When latencies began and how long they lasted: a point each. Those that are not chosen are pale. */
final class LatencyScatter extends LatencyChart {

	private static final int NEAR = 8;

	private final LatencyNames names;
	private final IntConsumer pick;
	private long begin;
	private long end;
	private LengthAxis axis = new LengthAxis(1, 10);
	/** The picture of the points; null while there is none. */
	private ScatterPicture picture;
	private Job painting;

	LatencyScatter(Composite parent, LatencyNames names, Consumer<LatencyChoice> choose, IntConsumer pick) {
		super(parent, "latencies.scatter", Messages.scatter, choose); //$NON-NLS-1$
		this.names = names;
		this.pick = pick;
		addDisposeListener(e -> {
			if (painting != null)
				painting.cancel();
		});
	}

	/** Sets the range of time that is shown, ns since the origin. */
	void range(long first, long last) {
		begin = first;
		end = Math.max(last, first + 1);
	}

	/** Takes the colours of the theme as it is now. */
	void recolour() {
		picture = null;
		redraw();
	}

	@Override
	void paint(GC gc, Rectangle plot) {
		Latencies all = view.all();
		axis = axis(view);
		for (int power = axis.first(); power <= axis.last(); power++) {
			int y = plot.y + plot.height - (int) (axis.place(Math.round(Math.pow(10, power))) * plot.height);
			String text = LengthAxis.text(power);
			Point size = gc.textExtent(text);
			gc.setForeground(color(TraceColors.FAINT_FOREGROUND));
			gc.drawText(text, plot.x - size.x - 6, Math.clamp(y - size.y / 2, 0, plot.y + plot.height - size.y), true);
		}
		if (picture == null || !picture.isOf(view, plot.width, plot.height))
			paintLater(plot.width, plot.height);
		// What was painted for another choice or size stays until there is better.
		if (picture != null) {
			gc.setClipping(plot);
			picture.pixels().draw(gc, plot.x, plot.y);
			gc.setClipping((Rectangle) null);
		}
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

	/** Paints the points in a job: there may be millions. */
	private void paintLater(int width, int height) {
		if (painting != null)
			painting.cancel();
		LatencyView of = view;
		ScatterPicture.Colours colours = ScatterPicture.Colours.ofTheme();
		ScatterPicture.Frame frame = new ScatterPicture.Frame(begin, end, axis, width, height);
		painting = new Job(Messages.job_look) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				ScatterPicture made = ScatterPicture.of(of, frame, colours);
				UiThread.async(LatencyScatter.this, () -> {
					if (painting != this)
						return;
					painting = null;
					picture = made;
					redraw();
				});
				return Status.OK_STATUS;
			}
		};
		painting.setSystem(true);
		painting.schedule();
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
		return new ScatterPicture.Frame(begin, end, axis, width, 1).x(time);
	}

	private int y(long length, int height) {
		return new ScatterPicture.Frame(begin, end, axis, 1, height).y(length);
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
