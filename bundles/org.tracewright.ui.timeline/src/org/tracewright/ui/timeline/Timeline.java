// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ScrollBar;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.internal.RowPictures;
import org.tracewright.ui.timeline.internal.TimelineAccessible;
import org.tracewright.ui.timeline.internal.TimelineInput;
import org.tracewright.ui.timeline.internal.TimelineLayout;
import org.tracewright.ui.timeline.internal.TimelineNavigator;
import org.tracewright.ui.timeline.internal.TimelinePainter;

/** A canvas that shows a {@link TimelineModel}. For the UI thread; pictures of rows are made in a thread of its own, so that nothing waits for the trace. */
public final class Timeline extends Canvas {

	private final TimelineModel model;
	private final TimelineLayout layout;
	private final RowPictures pictures;
	private final TimelinePainter painter;
	private final TimelineInput input;
	private final TimelineNavigator navigator;
	private long version;
	private boolean rowsStale;
	private Supplier<TimeFormat> times = () -> new TimeFormat(TimeFormat.Style.SECONDS, java.time.ZoneOffset.UTC, 0);

	/** Shows a model in colours. */
	public Timeline(Composite parent, TimelineModel model, TimelinePalette palette) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		this.model = model;
		layout = new TimelineLayout(model);
		Display display = getDisplay();
		pictures = new RowPictures(() -> {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (!isDisposed())
						redraw();
				});
		});
		painter = new TimelinePainter(model, layout, pictures, palette);
		navigator = new TimelineNavigator(model, layout);
		input = new TimelineInput(this, model, layout, () -> times.get());
		new TimelineAccessible(this, model, layout, () -> times.get());
		setData("org.tracewright.id", "timeline"); //$NON-NLS-1$ //$NON-NLS-2$
		addListener(SWT.Resize, e -> resized());
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Dispose, e -> pictures.close());
		getVerticalBar().addListener(SWT.Selection, e -> {
			layout.scroll(getVerticalBar().getSelection());
			input.quiet();
			redraw();
		});
		model.listen(new TimelineModel.Listener() {
			@Override
			public void rowsChanged() {
				if (isDisposed())
					return;
				rowsStale = true;
				version++;
				redraw();
			}

			@Override
			public void rangeChanged() {
				if (isDisposed())
					return;
				input.quiet();
				redraw();
			}

			@Override
			public void eventsChanged() {
				if (!isDisposed())
					redraw();
			}

			@Override
			public void selectionChanged() {
				if (!isDisposed())
					redraw();
			}
		});
		resized();
	}

	/** What it shows. */
	public TimelineModel model() {
		return model;
	}

	/** How times are written. */
	public void times(Supplier<TimeFormat> format) {
		times = format;
	}

	/** The instant that the axis counts from, ns since the origin. */
	public void origin(long time) {
		painter.origin(time);
		redraw();
	}

	/** Events over the whole time, for the picture of the whole. */
	public void density(int[] counts) {
		painter.density(counts);
		redraw();
	}

	/** Histories have grown: their pictures are made anew. */
	public void grown() {
		version++;
		redraw();
	}

	/** Takes the tooltip away, which speaks of what is not there any more. */
	public void hideToolTip() {
		input.quiet();
	}

	/** Width of the rows' pictures, pixels. */
	public int chartWidth() {
		return layout.chart();
	}

	/** Whether all that is visible is as it is going to be. */
	public boolean isSettled() {
		return !pictures.isBusy();
	}

	/** Does what the user wants; false when there is nothing to do. */
	public boolean perform(TimelineAction action) {
		input.quiet();
		return switch (action) {
			case GRID -> {
				painter.grid(!painter.grid());
				redraw();
				yield true;
			}
			case COPY -> input.copy();
			default -> {
				boolean done = navigator.perform(action);
				updateRows();
				if (model.selectedRow() != null && layout.reveal(model.selectedRow()))
					bar();
				redraw();
				yield done;
			}
		};
	}

	/** Makes a row visible and selects it. */
	public void reveal(TimelineRow row) {
		revealOnly(row);
		model.selectRow(row);
	}

	/** Makes a row visible. */
	public void revealOnly(TimelineRow row) {
		for (TimelineRow at = row.parent(); at != null; at = at.parent())
			at.expand(true);
		model.refresh();
		layout.rows();
		rowsStale = false;
		layout.reveal(row);
		bar();
		redraw();
	}

	/** Width of the names. */
	public int labelWidth() {
		return layout.labels();
	}

	/** Width of the names. */
	public void labelWidth(int width) {
		layout.labels(width);
		redraw();
	}

	/** Scrolls rows by pixels. */
	public void scrollBy(int pixels) {
		if (layout.scroll(layout.scroll() + pixels)) {
			input.quiet();
			bar();
			redraw();
		}
	}

	private void resized() {
		GC gc = new GC(this);
		int text = gc.getFontMetrics().getHeight();
		gc.dispose();
		Rectangle area = getClientArea();
		layout.size(area.width, area.height, text);
		bar();
		redraw();
	}

	private void bar() {
		ScrollBar bar = getVerticalBar();
		int all = Math.max(1, layout.rowsHeight());
		bar.setValues(layout.scroll(), 0, Math.max(all, layout.page()), layout.page(), layout.line(),
				Math.max(1, layout.page() - layout.line()));
		bar.setEnabled(all > layout.page());
	}

	private void paint(GC gc) {
		updateRows();
		List<TimelineRow> rows = new ArrayList<>();
		layout.placed().forEach(placed -> rows.add(placed.row()));
		pictures.request(rows, model.range(), model.folds(), layout.chart(), version);
		gc.setFont(getFont());
		painter.paint(gc);
	}

	private void updateRows() {
		if (!rowsStale)
			return;
		rowsStale = false;
		layout.rows();
		pictures.keep(new HashSet<>(model.all()));
		bar();
	}

	/** All that is visible as a picture. */
	public ImageData picture() {
		updateRows();
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), area.width, area.height);
		GC gc = new GC(image);
		gc.setFont(getFont());
		painter.paint(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** All that is visible as the text of an SVG file. */
	public String svg(String title) {
		updateRows();
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			return painter.svg(gc, title);
		} finally {
			gc.dispose();
		}
	}
}
