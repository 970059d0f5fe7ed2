// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.ColumnText;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;

/** What the mouse does: a click selects, a drag selects a range, the middle button moves, the wheel scrolls, zooms (Ctrl) or moves (Shift). */
public final class TimelineInput {

	/** What a drag is doing. */
	private enum Drag {
		NONE, RANGE, MOVE, LABELS, MINIMAP
	}

	private static final int GRAB = 4;
	private static final int SNAP = 6;
	private static final int LEAST_DRAG = 4;
	/** Turns of the wheel that follow each other faster are one movement. */
	private static final int PAUSE_MS = 600;
	private static final int WHEEL_LINES = 3;
	private static final double WHEEL_ZOOM = 0.8;
	private static final double WHEEL_PAN = 0.1;

	private final Timeline timeline;
	private final TimelineModel model;
	private final TimelineLayout layout;
	private final Supplier<TimeFormat> times;
	private Drag drag = Drag.NONE;
	private int startX;
	private long startTime;
	private TimeRange startRange;
	private int pointerX;
	private final Listener hidden = e -> quiet();
	/** Where the tooltip belongs. */
	private int toldX;
	private int toldY;
	private int lastTurn = Integer.MIN_VALUE / 2;
	private int pointerY;

	/** For a timeline. */
	public TimelineInput(Timeline timeline, TimelineModel model, TimelineLayout layout, Supplier<TimeFormat> times) {
		this.timeline = timeline;
		this.model = model;
		this.layout = layout;
		this.times = times;
		timeline.addListener(SWT.MouseDown, this::down);
		timeline.addListener(SWT.MouseMove, this::move);
		timeline.addListener(SWT.MouseUp, this::up);
		timeline.addListener(SWT.MouseDoubleClick, this::twice);
		timeline.addListener(SWT.MouseVerticalWheel, this::wheel);
		timeline.addListener(SWT.MouseHover, this::hover);
		for (int type : new int[]{SWT.MouseExit, SWT.MouseDown, SWT.MouseVerticalWheel, SWT.KeyDown, SWT.FocusOut})
			timeline.addListener(type, e -> quiet());
		for (Control at = timeline; at != null && !(at instanceof Shell); at = at.getParent())
			at.addListener(SWT.Hide, hidden);
		timeline.getShell().addListener(SWT.Deactivate, hidden);
		timeline.addDisposeListener(e -> {
			for (Control at = timeline; at != null && !at.isDisposed(); at = at.getParent()) {
				at.removeListener(SWT.Hide, hidden);
				at.removeListener(SWT.Deactivate, hidden);
			}
		});
		// Arrows and Tab would else go to other widgets.
		timeline.addListener(SWT.Traverse,
				e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		timeline.addListener(SWT.KeyDown, e -> {
			// Keys are bound to commands; a canvas takes the focus only when it listens.
		});
	}

	/** The instant at a pixel; near the edge of a state, the edge. */
	private long snapped(int x, TimelineRow row, boolean exact) {
		long time = layout.time(x);
		if (exact || row == null)
			return time;
		long near = layout.nanos(x, SNAP);
		long best = time;
		long least = near + 1;
		if (row.content() instanceof RowContent.Density density) {
			long event = ColumnText.nearest(model.events(), density.type(), time, near);
			return event == Long.MIN_VALUE ? time : event;
		}
		for (long probe : new long[]{time, time - near, time + near})
			for (Description.Found found : Description.at(row.content(), probe, near))
				for (long edge : new long[]{found.begin(), found.end()})
					if (Math.abs(edge - time) < least) {
						least = Math.abs(edge - time);
						best = edge;
					}
		return best;
	}

	private void down(Event e) {
		timeline.setFocus();
		startX = e.x;
		startRange = model.range();
		if (Math.abs(e.x - layout.left()) <= GRAB && e.y > layout.minimapBottom()) {
			drag = Drag.LABELS;
			return;
		}
		if (e.y < layout.minimapBottom()) {
			if (e.x < layout.left())
				return;
			drag = Drag.MINIMAP;
			model.remember();
			minimap(e.x);
			return;
		}
		TimelineRow row = layout.row(e.y);
		if (e.x < layout.left()) {
			label(row, e);
			return;
		}
		if (e.button == 2) {
			drag = Drag.MOVE;
			model.remember();
		} else if (e.button == 1) {
			drag = Drag.RANGE;
			startTime = snapped(e.x, row, (e.stateMask & SWT.ALT) != 0);
			if ((e.stateMask & SWT.SHIFT) != 0 && model.cursor() != null) {
				startTime = model.cursor();
				model.select(TimeRange.between(startTime, layout.time(e.x)));
			}
			if (row != null)
				model.selectRow(row);
		}
	}

	private void label(TimelineRow row, Event e) {
		if (row == null)
			return;
		model.selectRow(row);
		int depth = layout.pinned().contains(row) && e.y < layout.top() ? 0 : row.depth();
		if (e.x < TimelineFrame.twistyEnd(depth) && e.x > TimelineFrame.twistyEnd(depth) - 16)
			model.expand(row, !row.isExpanded());
	}

	private void move(Event e) {
		pointerX = e.x;
		pointerY = e.y;
		if (Math.abs(e.x - toldX) > GRAB || Math.abs(e.y - toldY) > GRAB)
			quiet();
		switch (drag) {
			case NONE -> timeline.setCursor(timeline.getDisplay()
					.getSystemCursor(Math.abs(e.x - layout.left()) <= GRAB && e.y > layout.minimapBottom()
							? SWT.CURSOR_SIZEWE
							: SWT.CURSOR_ARROW));
			case LABELS -> timeline.labelWidth(e.x);
			case MINIMAP -> minimap(e.x);
			case MOVE -> {
				if (e.x != startX)
					model.glide(model.moved(startRange, (double) (startX - e.x) / layout.chart()));
			}
			case RANGE -> {
				if (Math.abs(e.x - startX) >= LEAST_DRAG) {
					long time = snapped(Math.clamp(e.x, layout.left(), layout.width()), layout.row(e.y),
							(e.stateMask & SWT.ALT) != 0);
					if (time != startTime)
						model.select(TimeRange.between(startTime, time));
				}
			}
		}
	}

	private void minimap(int x) {
		model.glide(model.around(layout.minimapTime(x)));
	}

	private void up(Event e) {
		if (drag == Drag.RANGE && Math.abs(e.x - startX) < LEAST_DRAG && (e.stateMask & SWT.SHIFT) == 0)
			model.select(startTime, layout.row(e.y));
		drag = Drag.NONE;
	}

	private void twice(Event e) {
		TimelineRow row = layout.row(e.y);
		// The button is released after this: that is no click of its own.
		drag = Drag.NONE;
		if (row == null)
			return;
		if (e.x < layout.left()) {
			model.expand(row, !row.isExpanded());
			return;
		}
		var found = Description.at(row.content(), layout.time(e.x), 0);
		if (!found.isEmpty() && found.getLast().end() > found.getLast().begin()) {
			TimeRange state = new TimeRange(found.getLast().begin(), found.getLast().end());
			model.select(state);
			long around = Math.max(1, state.length() / 10);
			model.show(new TimeRange(state.begin() - around, state.end() + around).within(model.full()));
		}
	}

	private void wheel(Event e) {
		e.doit = false;
		boolean up = e.count > 0;
		if ((e.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0 && e.time - lastTurn > PAUSE_MS)
			model.remember();
		lastTurn = e.time;
		if ((e.stateMask & SWT.MOD1) != 0) {
			model.zoom(up ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, layout.time(Math.clamp(e.x, layout.left(), layout.width())));
		} else if ((e.stateMask & SWT.SHIFT) != 0) {
			model.pan(up ? -WHEEL_PAN : WHEEL_PAN);
		} else {
			timeline.scrollBy((up ? -1 : 1) * WHEEL_LINES * layout.line());
		}
	}

	private void hover(Event e) {
		toldX = e.x;
		toldY = e.y;
		timeline.setToolTipText(text(e.x, e.y));
	}

	/** Takes the tooltip away: it speaks of what is not there any more. */
	public void quiet() {
		if (!timeline.isDisposed() && timeline.getToolTipText() != null)
			timeline.setToolTipText(null);
	}

	/** What is at a pixel, in words; null for nothing. */
	private String text(int x, int y) {
		if (y < layout.axisBottom())
			return x < layout.left() ? null : lost(x, y);
		TimelineRow row = layout.row(y);
		if (row == null)
			return null;
		if (x < layout.left() && !(row.content() instanceof RowContent.Failure))
			return escaped(row.detail().isEmpty() ? row.label() : row.label() + "\n" + row.detail()); //$NON-NLS-1$
		return escaped(ColumnText.of(model, row, layout.column(x), layout.nanos(x, SNAP), times.get()));
	}

	/** What was lost at a pixel of the axis or of the picture of the whole; null for nothing. */
	private String lost(int x, int y) {
		TimeRange column = y < layout.minimapBottom() ? layout.minimapColumn(x, GRAB) : layout.column(x);
		String text = ColumnText.lost(model, column, times.get());
		return text.isEmpty() ? null : escaped(text);
	}

	/** A tooltip takes an ampersand for a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Copies what is at the selected instant, or else under the pointer. */
	public boolean copy() {
		String text = model.selectedRow() != null && model.cursor() != null
				? layout.text(model.selectedRow(), model.cursor(), times.get())
				: text(pointerX, pointerY);
		if (text == null)
			return false;
		Clipboard clipboard = new Clipboard(timeline.getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
		return true;
	}
}
