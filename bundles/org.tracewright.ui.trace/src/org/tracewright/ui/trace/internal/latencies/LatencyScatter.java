// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.UncheckedIOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.Tone;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.UiThread;

/** When latencies began and how long they lasted: a point each. Those that are not chosen are pale. */
final class LatencyScatter extends LatencyChart {

	private static final int NEAR = 8;
	/** Least distance of times on the axis, pixels. */
	private static final int TIME_STEP = 140;

	/** Room at both ends, so that points there are seen whole: part of what is between. */
	private static final double ROOM = 0.01;

	private final LatencyNames names;
	private final IntConsumer pick;
	private final ILineSeries<?> points;
	/** Category of each point. */
	private int[] tones = {};
	private long begin;
	private long end = 1;
	private Job finding;

	LatencyScatter(Composite parent, LatencyNames names, Consumer<LatencyChoice> choose, IntConsumer pick) {
		super(parent, "latencies.scatter", Messages.scatter, choose); //$NON-NLS-1$
		this.names = names;
		this.pick = pick;
		points = (ILineSeries<?>) getSeriesSet().createSeries(SeriesType.LINE, "points"); //$NON-NLS-1$
		points.setLineStyle(LineStyle.NONE);
		points.setSymbolType(PlotSymbolType.SQUARE);
		x().getTick().setFormat(new Times());
		x().getTitle().setFont(getFont());
		x().getTitle().setVisible(true);
		y().getTick().setFormat(new LengthScale());
		recolour();
		addDisposeListener(e -> {
			if (finding != null)
				finding.cancel();
		});
	}

	/** Times on the axis, which counts from the begin of the range: so they are round. */
	private final class Times extends Format {

		private static final long serialVersionUID = 1;

		@Override
		public StringBuffer format(Object time, StringBuffer to, FieldPosition position) {
			long nanos = Math.round(((Number) time).doubleValue());
			return to.append(nanos > 0 ? "+" : "").append(LengthScale.brief(nanos, end - begin)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public Object parseObject(String text, ParsePosition position) {
			return null;
		}
	}

	/** Sets the range of time that is shown, ns since the origin. */
	void range(long first, long last) {
		long until = Math.max(last, first + 1);
		if (first == begin && until == end)
			return;
		begin = first;
		end = until;
		x().getTitle().setText(NLS.bind(Messages.axis_from, names.time(first)));
		// What is there is of other times.
		update(() -> points(new double[0], new double[0]));
	}

	private void points(double[] times, double[] lengths) {
		points.setXSeries(times);
		points.setYSeries(lengths);
	}

	@Override
	void fill() {
		double room = ROOM * (end - begin);
		x().setRange(new Range(-room, end - begin + room));
		y().setRange(LengthScale.range(view));
		findLater();
	}

	@Override
	void resized() {
		super.resized();
		findLater();
	}

	@Override
	int least(IAxis axis) {
		return axis == x() ? TIME_STEP : super.least(axis);
	}

	/** Finds the points in a job: there may be millions of latencies. What was found for another choice or size stays until then. */
	private void findLater() {
		if (finding != null)
			finding.cancel();
		Point size = plot.getSize();
		if (view == null || size.x <= 0 || size.y <= 0)
			return;
		LatencyView of = view;
		ScatterCells.Frame frame = new ScatterCells.Frame(begin, end, y().getRange(), size.x, size.y);
		finding = new Job(Messages.job_look) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					ScatterCells found = ScatterCells.of(of, frame, monitor::isCanceled);
					if (found == null)
						return Status.CANCEL_STATUS;
					UiThread.async(LatencyScatter.this, () -> {
						if (finding == this)
							found(found);
					});
					return Status.OK_STATUS;
				} catch (UncheckedIOException e) {
					// Another history has taken the place of this one, and is read already.
					return Status.CANCEL_STATUS;
				}
			}
		};
		finding.setSystem(true);
		finding.schedule();
	}

	private void found(ScatterCells cells) {
		finding = null;
		tones = cells.tones();
		update(() -> {
			points(cells.times(), cells.lengths());
			points.setSymbolSize(cells.size());
			colour();
		});
		redraw();
	}

	@Override
	void colour() {
		x().getTitle().setForeground(color(TraceColors.FAINT_FOREGROUND));
		Color pale = color(TraceColors.TIMELINE_MIXED);
		Color[] categories = new Color[Tone.CATEGORIES];
		for (int i = 0; i < categories.length; i++)
			categories[i] = color(TraceColors.valueOf("CATEGORY_" + (i + 1))); //$NON-NLS-1$
		points.setSymbolColors(
				Arrays.stream(tones).mapToObj(tone -> tone == ScatterCells.PALE ? pale : categories[tone]).toArray(Color[]::new));
	}

	@Override
	void mark(GC gc, int number) {
		Point at = place(number);
		gc.setLineWidth(2);
		gc.setAntialias(SWT.ON);
		gc.drawOval(at.x - 6, at.y - 6, 12, 12);
		gc.setAntialias(SWT.DEFAULT);
		gc.setLineWidth(1);
	}

	private Point place(int number) {
		Latencies all = view.all();
		return new Point(x().getPixelCoordinate(all.begin(number) - begin),
				y().getPixelCoordinate(LengthScale.of(all.length(number))));
	}

	private long time(int x) {
		return begin + (long) x().getDataCoordinate(x);
	}

	@Override
	boolean isUpright() {
		return false;
	}

	@Override
	void chosen(Rectangle box) {
		long shortest = LengthScale.length(y().getDataCoordinate(box.y + box.height));
		long longest = LengthScale.length(y().getDataCoordinate(box.y));
		boolean top = box.y <= 0;
		boolean bottom = box.y + box.height >= plot.getSize().y;
		choose.accept(view.choice().begins(time(box.x), time(box.x + box.width)).lengths(bottom ? 0 : shortest,
				top ? Long.MAX_VALUE : longest));
	}

	@Override
	void clicked(int x, int y) {
		int found = nearest(x, y);
		if (found >= 0)
			pick.accept(found);
	}

	/** The latency near a point; -1 for none. */
	private int nearest(int x, int y) {
		Latencies all = view.all();
		long until = time(x + NEAR);
		int best = -1;
		int least = NEAR * NEAR + 1;
		for (int i = all.firstFrom(time(x - NEAR)); i < all.size() && all.begin(i) <= until; i++) {
			if (!view.choice().hasAttribute(all.attribute(i)))
				continue;
			Point at = place(i);
			int distance = (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y);
			if (distance < least) {
				least = distance;
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
		int found = nearest(x, y);
		if (found >= 0)
			return names.line(found).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		return view.left() > 0 ? NLS.bind(Messages.not_listed, LatencyText.number(view.left())) : null;
	}

	@Override
	String spoken() {
		return selected < 0 ? NLS.bind(Messages.spoken, LatencyText.number(view.matching())) : names.line(selected);
	}
}
