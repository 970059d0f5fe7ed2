// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.tracewright.ui.TraceColors;

/** Shows the diagram of a record, scrolls it, and lets a box be chosen with mouse and keyboard. */
final class DiagramCanvas extends Canvas {

	private final Consumer<EObject> choose;
	private RecordLayout layout = new RecordLayout(List.of());
	private List<Box> stops = List.of();
	private Diagram diagram;
	private Metrics metrics;
	private EObject selected;
	private Box focused;
	private int builtFor = -1;

	/** The consumer is told the element of the box that the user chooses. */
	DiagramCanvas(Composite parent, Consumer<EObject> choose) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.choose = choose;
		setData("org.tracewright.id", "layout:diagram"); //$NON-NLS-1$ //$NON-NLS-2$
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, e -> arrange());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.MouseExit, e -> setToolTipText(null));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse,
				e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS
						&& e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_PAGE_NEXT
						&& e.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.FocusIn, e -> {
			if (focused == null && !stops.isEmpty())
				focus(stops.getFirst());
			redraw();
		});
		addListener(SWT.FocusOut, e -> redraw());
		getHorizontalBar().addListener(SWT.Selection, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		DiagramAccessible.add(this, () -> focused == null ? "" : BoxText.describe(focused)); //$NON-NLS-1$
	}

	/** Shows another record, from its start. */
	void show(RecordLayout record) {
		layout = record;
		stops = record.boxes().stream().filter(b -> b.kind() != Box.Kind.PADDING).toList();
		focused = null;
		builtFor = -1;
		getVerticalBar().setSelection(0);
		getHorizontalBar().setSelection(0);
		arrange();
	}

	/** What is shown. */
	RecordLayout record() {
		return layout;
	}

	/** Highlights the box of an element, and scrolls to it; null for none. */
	void select(EObject element) {
		selected = element;
		for (Box box : stops)
			if (element != null && box.element() == element) {
				focus(box);
				break;
			}
		redraw();
	}

	/** The highlighted element, or null. */
	EObject selected() {
		return selected;
	}

	/** The diagram in the present width. */
	Diagram diagram() {
		arrange();
		return diagram;
	}

	/** Sizes of text in the font of the canvas. */
	Metrics metrics() {
		return metrics;
	}

	/** Draws everything, without selection and focus. */
	void draw(GC gc, float scale) {
		diagram();
		Transform transform = new Transform(getDisplay());
		try {
			transform.scale(scale, scale);
			gc.setTransform(transform);
			gc.setFont(getFont());
			new DiagramPainter(diagram, new GcPen(gc), metrics, null, null).paint(0, diagram.height());
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	@Override
	public void setFont(org.eclipse.swt.graphics.Font font) {
		super.setFont(font);
		builtFor = -1;
		arrange();
	}

	private void arrange() {
		Rectangle area = getClientArea();
		if (builtFor != area.width) {
			builtFor = area.width;
			metrics = measure();
			diagram = DiagramBuilder.build(layout, area.width, metrics);
		}
		bar(getVerticalBar(), diagram.height(), area.height);
		bar(getHorizontalBar(), diagram.width(), area.width);
		redraw();
	}

	private Metrics measure() {
		GC gc = new GC(this);
		try {
			int height = gc.getFontMetrics().getHeight();
			int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
			int width = Math.max(1, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
			return new Metrics(height, ascent, width, this::width);
		} finally {
			gc.dispose();
		}
	}

	private int width(String text) {
		GC gc = new GC(this);
		try {
			return gc.textExtent(text, SWT.NONE).x;
		} finally {
			gc.dispose();
		}
	}

	private static void bar(ScrollBar bar, int total, int visible) {
		int thumb = Math.max(1, Math.min(total, visible));
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), total - visible)), 0, Math.max(total, 1), thumb,
				Math.max(1, visible / 10), Math.max(1, visible * 9 / 10));
		bar.setEnabled(total > visible);
	}

	private int left() {
		return getHorizontalBar().getSelection();
	}

	private int top() {
		return getVerticalBar().getSelection();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(TraceColors.TABLE_BACKGROUND.color());
		gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (diagram == null)
			return;
		Transform transform = new Transform(getDisplay());
		try {
			transform.translate(-left(), -top());
			gc.setTransform(transform);
			new DiagramPainter(diagram, new GcPen(gc), metrics, selected, isFocusControl() ? focused : null)
					.paint(event.y + top(), event.y + event.height + top());
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	private void press(Event event) {
		setFocus();
		Figure figure = diagram.at(event.x + left(), event.y + top());
		if (event.button != 1 || figure == null || figure.box().element() == null)
			return;
		focus(figure.box());
		choose.accept(figure.box().element());
	}

	private void hover(Event event) {
		Figure figure = diagram.at(event.x + left(), event.y + top());
		// In tool tips an ampersand would underline.
		String tip = figure == null ? null : BoxText.describe(figure.box()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!java.util.Objects.equals(tip, getToolTipText()))
			setToolTipText(tip);
	}

	private void key(Event event) {
		if (stops.isEmpty())
			return;
		int at = Math.max(0, index());
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> focus(stops.get(Math.min(at + 1, stops.size() - 1)));
			case SWT.ARROW_LEFT -> focus(stops.get(Math.max(at - 1, 0)));
			case SWT.ARROW_DOWN -> vertical(1, 1);
			case SWT.ARROW_UP -> vertical(-1, 1);
			case SWT.PAGE_DOWN -> vertical(1, getClientArea().height);
			case SWT.PAGE_UP -> vertical(-1, getClientArea().height);
			case SWT.HOME -> focus(stops.getFirst());
			case SWT.END -> focus(stops.getLast());
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
				if (focused != null && focused.element() != null)
					choose.accept(focused.element());
			}
			default -> { // not ours
			}
		}
	}

	private int index() {
		for (int i = 0; i < stops.size(); i++)
			if (stops.get(i) == focused)
				return i;
		return -1;
	}

	/** Goes at least some pixels up or down, to the box there that is the nearest. */
	private void vertical(int direction, int distance) {
		Figure from = focused == null ? null : diagram.of(focused);
		if (from == null) {
			focus(stops.getFirst());
			return;
		}
		Figure best = null;
		for (Figure figure : diagram.figures()) {
			int away = direction * (figure.y() - from.y());
			if (!figure.target() || !figure.first() || figure.box().kind() == Box.Kind.PADDING || away < distance)
				continue;
			int bestAway = best == null ? Integer.MAX_VALUE : direction * (best.y() - from.y());
			if (away < bestAway || away == bestAway && across(figure, from) < across(best, from))
				best = figure;
		}
		if (best != null)
			focus(best.box());
		else if (distance > 1)
			focus(direction > 0 ? stops.getLast() : stops.getFirst());
	}

	private static int across(Figure a, Figure b) {
		int center = b.x() + b.width() / 2;
		return Math.max(0, Math.max(a.x() - center, center - a.x() - a.width()));
	}

	private void focus(Box box) {
		boolean moved = focused != box;
		focused = box;
		reveal(box);
		redraw();
		Accessible accessible = getAccessible();
		if (moved && isFocusControl())
			accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	private void reveal(Box box) {
		Figure figure = diagram == null ? null : diagram.of(box);
		if (figure == null)
			return;
		Point size = new Point(getClientArea().width, getClientArea().height);
		getVerticalBar().setSelection(scrolled(top(), size.y, figure.y(), figure.bottom()));
		getHorizontalBar().setSelection(scrolled(left(), size.x, figure.x(), figure.x() + figure.width()));
	}

	private int scrolled(int at, int visible, int from, int to) {
		if (to + metrics.margin() > at + visible)
			return Math.max(0, Math.min(from, to + metrics.margin() - visible));
		return from < at ? Math.max(0, from - metrics.lineHeight()) : at;
	}
}
