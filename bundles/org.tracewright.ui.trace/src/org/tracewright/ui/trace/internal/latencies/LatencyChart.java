// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tracewright.ui.TraceColors;

/** A picture of latencies in which a drag chooses some of them, a click one, and Esc all. */
abstract class LatencyChart extends Canvas {

	static final int LEFT = 64;
	static final int BOTTOM = 22;
	static final int TOP = 8;
	static final int RIGHT = 10;
	private static final int LEAST_DRAG = 4;

	/** Told what was chosen. */
	final Consumer<LatencyChoice> choose;
	/** What is shown; null for nothing. */
	LatencyView view;
	/** The latency that is selected; -1 for none. */
	int selected = -1;
	private Point from;
	private Point to;

	LatencyChart(Composite parent, String id, String name, Consumer<LatencyChoice> choose) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.choose = choose;
		setData("org.tracewright.id", id); //$NON-NLS-1$
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> redraw());
		addListener(SWT.MouseDown, this::down);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseUp, this::up);
		addListener(SWT.MouseHover, e -> setToolTipText(view == null ? null : tip(e.x, e.y)));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name + (view == null ? "" : ". " + spoken()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
	}

	/** Shows other latencies. */
	void show(LatencyView shown, int number) {
		view = shown;
		selected = number;
		redraw();
	}

	/** Where the picture is. */
	final Rectangle plot() {
		Rectangle area = getClientArea();
		return new Rectangle(LEFT, TOP, Math.max(1, area.width - LEFT - RIGHT), Math.max(1, area.height - TOP - BOTTOM));
	}

	static Color color(TraceColors color) {
		return color.color();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(color(TraceColors.TABLE_BACKGROUND));
		gc.fillRectangle(area);
		if (view == null)
			return;
		Rectangle plot = plot();
		paint(gc, plot);
		gc.setForeground(color(TraceColors.GRID));
		gc.drawRectangle(plot.x - 1, plot.y - 1, plot.width + 1, plot.height + 1);
		if (from != null && to != null) {
			Rectangle box = box(plot);
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.setBackground(color(TraceColors.TIMELINE_RANGE));
			gc.setAlpha(50);
			gc.fillRectangle(box);
			gc.setAlpha(255);
			gc.drawRectangle(box);
		}
		if (isFocusControl()) {
			gc.setForeground(color(TraceColors.TIMELINE_CURSOR));
			gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		}
	}

	private Rectangle box(Rectangle plot) {
		int left = Math.clamp(Math.min(from.x, to.x), plot.x, plot.x + plot.width);
		int right = Math.clamp(Math.max(from.x, to.x), plot.x, plot.x + plot.width);
		int top = isUpright() ? plot.y : Math.clamp(Math.min(from.y, to.y), plot.y, plot.y + plot.height);
		int bottom = isUpright() ? plot.y + plot.height : Math.clamp(Math.max(from.y, to.y), plot.y, plot.y + plot.height);
		return new Rectangle(left, top, right - left, bottom - top);
	}

	private void down(Event e) {
		setFocus();
		if (e.button == 1)
			from = new Point(e.x, e.y);
	}

	private void move(Event e) {
		if (from == null || to == null && Math.abs(e.x - from.x) < LEAST_DRAG && Math.abs(e.y - from.y) < LEAST_DRAG)
			return;
		to = new Point(e.x, e.y);
		redraw();
	}

	private void up(Event e) {
		if (from == null || view == null)
			return;
		Rectangle box = to == null ? null : box(plot());
		from = null;
		to = null;
		if (box != null)
			chosen(box, plot());
		else
			clicked(e.x, e.y, plot());
		redraw();
	}

	private void key(Event e) {
		if (view == null)
			return;
		if (e.keyCode == SWT.ESC)
			choose.accept(view.choice().of(view.choice().attributes()));
		else
			pressed(e.keyCode);
	}

	/** Paints the picture. */
	abstract void paint(GC gc, Rectangle plot);

	/** Whether a drag chooses by its width alone. */
	abstract boolean isUpright();

	/** A rectangle was drawn. */
	abstract void chosen(Rectangle box, Rectangle plot);

	/** A point was clicked. */
	abstract void clicked(int x, int y, Rectangle plot);

	/** A key was pressed. */
	abstract void pressed(int keyCode);

	/** What is at a point, in words; null for nothing. */
	abstract String tip(int x, int y);

	/** What the picture shows, in words. */
	abstract String spoken();
}
