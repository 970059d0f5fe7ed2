// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.tracewright.ui.TraceColors;

/** A chart of latencies in which a drag chooses some of them, a click one, and Esc all. */
abstract class LatencyChart extends Chart {

	private static final int LEAST_DRAG = 4;
	private static final int LEAST_STEP = 22;

	/** Told what was chosen. */
	final Consumer<LatencyChoice> choose;
	/** What the axes go around. */
	final Control plot = getPlotArea().getControl();
	/** What is shown; null for nothing. */
	LatencyView view;
	/** The latency that is selected; -1 for none. */
	int selected = -1;
	private Point from;
	private Point to;

	LatencyChart(Composite parent, String id, String name, Consumer<LatencyChoice> choose) {
		super(parent, NO_AXIS_POSITION_UPDATE);
		this.choose = choose;
		// Until recolour(): each of these would lay out the chart.
		suspendUpdate(true);
		getTitle().setVisible(false);
		getLegend().setVisible(false);
		// It keeps too few points of those that are sorted by time.
		enableCompress(false);
		for (IAxis axis : getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getTick().setFont(getFont());
			axis.getGrid().setStyle(LineStyle.SOLID);
			// It is away from the plot where labels need room at the sides: the plot gets a frame instead.
			axis.setDrawAxisLine(false);
		}
		// The style sheet of the theme knows neither of them.
		for (Control control : new Control[]{this, plot})
			control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
		plot.setData("org.tracewright.id", id); //$NON-NLS-1$
		listen();
		plot.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name + (view == null ? "" : ". " + spoken()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
			@Override
			public void paintControl(PaintEvent e) {
				paint(e.gc);
			}

			@Override
			public boolean drawBehindSeries() {
				return false;
			}
		});
	}

	private void listen() {
		plot.addListener(SWT.Resize, e -> resized());
		plot.addListener(SWT.MouseDown, this::down);
		plot.addListener(SWT.MouseMove, this::move);
		plot.addListener(SWT.MouseUp, this::up);
		plot.addListener(SWT.MouseHover, e -> plot.setToolTipText(view == null ? null : tip(e.x, e.y)));
		plot.addListener(SWT.FocusIn, e -> plot.redraw());
		plot.addListener(SWT.FocusOut, e -> plot.redraw());
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	/** Shows other latencies. */
	final void show(LatencyView shown, int number) {
		selected = number;
		if (view != shown) {
			view = shown;
			update(() -> {
				fill();
				steps();
			});
		}
		redraw();
	}

	/** Takes the colours of the theme as it is now. To be called when the chart is made, too. */
	final void recolour() {
		update(() -> {
			setBackground(color(TraceColors.TABLE_BACKGROUND));
			plot.setBackground(color(TraceColors.TABLE_BACKGROUND));
			for (IAxis axis : getAxisSet().getAxes()) {
				axis.getTick().setForeground(color(TraceColors.FAINT_FOREGROUND));
				axis.getGrid().setForeground(color(TraceColors.GRID));
			}
			colour();
		});
		redraw();
	}

	/** Changes the chart, which is laid out once. */
	final void update(Runnable change) {
		suspendUpdate(true);
		try {
			change.run();
		} finally {
			suspendUpdate(false);
		}
	}

	/** The size of the plot has changed. */
	void resized() {
		update(this::steps);
	}

	private void steps() {
		Point size = plot.getSize();
		step(x(), size.x);
		step(y(), size.y);
	}

	/** No step on an axis is smaller than one: a latency, a nanosecond, a power of ten; unless there is no such step at all. */
	private void step(IAxis axis, int pixels) {
		if (pixels <= 0)
			return;
		Range range = axis.getRange();
		double all = range.upper - range.lower;
		double least = all * least(axis) / pixels;
		double step = round(all < 1 ? least : Math.max(1, least));
		// The axis would take the nearest round step, be it smaller, and leave out labels that then have no room; but two labels there are to be.
		axis.getTick().setTickMarkStepHint(
				(int) Math.ceil((step > Math.max(1, all / 2) ? Math.max(least, all / 3) : step) * pixels / all));
	}

	/** The least of 1, 2 and 5 times a power of ten that is not smaller. */
	private static double round(double step) {
		double power = Math.pow(10, Math.floor(Math.log10(step)));
		double parts = step / power;
		return power * (parts <= 1 ? 1 : parts <= 2 ? 2 : parts <= 5 ? 5 : 10);
	}

	/** Least distance of steps on an axis, pixels. */
	int least(IAxis axis) {
		return LEAST_STEP;
	}

	final IAxis x() {
		return getAxisSet().getXAxis(0);
	}

	final IAxis y() {
		return getAxisSet().getYAxis(0);
	}

	static Color color(TraceColors color) {
		return color.color();
	}

	private void paint(GC gc) {
		paintSeries(gc);
		Point size = plot.getSize();
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(color(TraceColors.GRID));
		gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		if (view != null && selected >= 0 && selected < view.all().size()) {
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			mark(gc, selected);
		}
		if (from != null && to != null) {
			Rectangle box = box();
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.setBackground(color(TraceColors.TIMELINE_RANGE));
			gc.setAlpha(50);
			gc.fillRectangle(box);
			gc.setAlpha(255);
			gc.drawRectangle(box);
		}
		if (plot.isFocusControl()) {
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
		}
	}

	private Rectangle box() {
		Point size = plot.getSize();
		int left = Math.clamp(Math.min(from.x, to.x), 0, size.x);
		int right = Math.clamp(Math.max(from.x, to.x), 0, size.x);
		int top = isUpright() ? 0 : Math.clamp(Math.min(from.y, to.y), 0, size.y);
		int bottom = isUpright() ? size.y : Math.clamp(Math.max(from.y, to.y), 0, size.y);
		return new Rectangle(left, top, right - left, bottom - top);
	}

	private void down(Event e) {
		plot.setFocus();
		if (e.button == 1)
			from = new Point(e.x, e.y);
	}

	private void move(Event e) {
		if (from == null || to == null && Math.abs(e.x - from.x) < LEAST_DRAG && Math.abs(e.y - from.y) < LEAST_DRAG)
			return;
		to = new Point(e.x, e.y);
		plot.redraw();
	}

	private void up(Event e) {
		if (from == null || view == null)
			return;
		Rectangle box = to == null ? null : box();
		from = null;
		to = null;
		if (box != null)
			chosen(box);
		else
			clicked(e.x, e.y);
		plot.redraw();
	}

	private void key(Event e) {
		if (view == null)
			return;
		if (e.keyCode == SWT.ESC)
			choose.accept(view.choice().of(view.choice().attributes()));
		else
			pressed(e.keyCode);
	}

	/** Gives the chart other latencies. */
	abstract void fill();

	/** Gives the chart the colours of the theme. */
	abstract void colour();

	/** Paints over what the chart has painted of its series. */
	void paintSeries(GC gc) {
		// It is as it should be.
	}

	/** Marks a latency, in the colour that has been set. */
	abstract void mark(GC gc, int number);

	/** Whether a drag chooses by its width alone. */
	abstract boolean isUpright();

	/** A rectangle was drawn. */
	abstract void chosen(Rectangle box);

	/** A point was clicked. */
	abstract void clicked(int x, int y);

	/** A key was pressed. */
	abstract void pressed(int keyCode);

	/** What is at a point, in words; null for nothing. */
	abstract String tip(int x, int y);

	/** What the chart shows, in words. */
	abstract String spoken();
}
