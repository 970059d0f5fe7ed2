// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.ui.TraceColors;

/** Draws the part of a diagram that is between two heights. */
final class DiagramPainter {

	private final Diagram diagram;
	private final Pen pen;
	private final Metrics metrics;
	private final int margin;
	private final EObject selected;
	private final Box focused;

	/** The selected element and the box with the focus may be null. */
	DiagramPainter(Diagram diagram, Pen pen, Metrics metrics, EObject selected, Box focused) {
		this.diagram = diagram;
		this.pen = pen;
		this.metrics = metrics;
		this.selected = selected;
		this.focused = focused;
		margin = metrics.margin();
	}

	void paint(int top, int bottom) {
		pen.fill(0, top, diagram.width(), bottom - top, TraceColors.TABLE_BACKGROUND);
		diagram.between(top, bottom, this::figure);
		if (focused != null)
			diagram.between(top, bottom, f -> {
				if (f.box() == focused && f.target())
					pen.edge(f.x() + 1, f.y() + 1, f.width() - 1, f.height() - 1, 2, TraceColors.SELECTION_FOREGROUND);
			});
	}

	private void figure(Figure figure) {
		switch (figure.kind()) {
			case SECTION -> band(figure, TraceColors.HEADER_BACKGROUND, TraceColors.HEADER_FOREGROUND);
			case LABEL -> band(figure, isSelected(figure) ? TraceColors.SELECTION_BACKGROUND : TraceColors.TABLE_BACKGROUND,
					isSelected(figure) ? TraceColors.SELECTION_FOREGROUND : TraceColors.TABLE_FOREGROUND);
			case GAP -> band(figure, isSelected(figure) ? TraceColors.SELECTION_BACKGROUND : TraceColors.TABLE_ALTERNATE,
					TraceColors.FAINT_FOREGROUND);
			case RULER -> ruler(figure);
			case OFFSET -> offset(figure);
			case BRACKET -> pen.fill(figure.x() + figure.width() / 2, figure.y(), 2, figure.height(), TraceColors.GRID);
			case FIELD -> field(figure);
			case PADDING -> padding(figure);
		}
	}

	private boolean isSelected(Figure figure) {
		return selected != null && figure.box() != null && figure.box().element() == selected;
	}

	private void band(Figure figure, TraceColors background, TraceColors foreground) {
		// The first line of pixels is the lower edge of the row above.
		pen.fill(figure.x(), figure.y() + 1, figure.width(), figure.height() - 1, background);
		int x = figure.x() + 2 * margin;
		int right = figure.x() + figure.width() - 2 * margin;
		int y = figure.y() + margin;
		String text = metrics.fit(figure.text(), right - x);
		pen.text(text, x, y, foreground);
		x += metrics.width().applyAsInt(text) + 2 * metrics.charWidth();
		String detail = metrics.fit(figure.detail(), right - x);
		pen.text(detail, x, y, foreground == TraceColors.TABLE_FOREGROUND ? TraceColors.FAINT_FOREGROUND : foreground);
		if (figure.box() != null)
			badges(figure.box(), x + metrics.width().applyAsInt(detail) + 3 * margin, right, y, y);
	}

	private void offset(Figure figure) {
		String text = metrics.fit(figure.text(), figure.width() - 2 * margin);
		int y = figure.y() + (figure.height() - metrics.lineHeight()) / 2;
		boolean note = figure.x() > 0;
		int x = note ? figure.x() + 2 * margin : figure.width() - margin - metrics.width().applyAsInt(text);
		pen.text(text, x, y, TraceColors.FAINT_FOREGROUND);
	}

	private void ruler(Figure figure) {
		int bottom = figure.bottom();
		for (int i = 0; i <= Diagram.ROW; i++) {
			int x = figure.x() + i * diagram.bit();
			int length = i % 8 == 0 ? 2 * margin : margin;
			pen.fill(x, bottom - length, 1, length, TraceColors.FAINT_FOREGROUND);
			if (i % 8 == 0 && i < Diagram.ROW)
				pen.text(Integer.toString(i), x + margin, bottom - margin - metrics.lineHeight(), TraceColors.FAINT_FOREGROUND);
		}
	}

	private void padding(Figure figure) {
		pen.fill(figure.x(), figure.y(), figure.width(), figure.height(), TraceColors.GAP_BACKGROUND);
		pen.hatch(figure.x(), figure.y(), figure.width(), figure.height(), Math.max(5, metrics.lineHeight() / 2),
				TraceColors.FAINT_FOREGROUND);
		edges(figure);
		texts(figure, TraceColors.GAP_FOREGROUND, TraceColors.GAP_FOREGROUND);
	}

	private void field(Figure figure) {
		boolean chosen = isSelected(figure);
		pen.fill(figure.x(), figure.y(), figure.width(), figure.height(),
				chosen ? TraceColors.SELECTION_BACKGROUND : TraceColors.TABLE_ALTERNATE);
		edges(figure);
		texts(figure, chosen ? TraceColors.SELECTION_FOREGROUND : TraceColors.TABLE_FOREGROUND,
				chosen ? TraceColors.SELECTION_FOREGROUND : TraceColors.FAINT_FOREGROUND);
	}

	/** Edges are shared with the neighbours, and there is none where the box goes on in another row. */
	private void edges(Figure figure) {
		TraceColors color = TraceColors.FAINT_FOREGROUND;
		int right = figure.x() + figure.width();
		pen.fill(figure.x(), figure.y(), figure.width() + 1, 1, color);
		pen.fill(figure.x(), figure.bottom(), figure.width() + 1, 1, color);
		if (figure.first())
			pen.fill(figure.x(), figure.y(), 1, figure.height(), color);
		if (!figure.last())
			return;
		if (figure.box().variable())
			pen.line(right, figure.y() + 2, right, figure.bottom() - 1, 2, true, color);
		else
			pen.fill(right, figure.y(), 1, figure.height(), color);
	}

	private void texts(Figure figure, TraceColors color, TraceColors faint) {
		int x = figure.x() + 2 * margin;
		int right = figure.x() + figure.width() - margin;
		int y = figure.y() + margin;
		String name = metrics.fit(figure.text(), right - x);
		if (name.isEmpty() && figure.first()) {
			// Too narrow for a letter: a mark says that there is more to know.
			String mark = "⋮"; //$NON-NLS-1$
			pen.text(mark, figure.x() + (figure.width() - metrics.width().applyAsInt(mark)) / 2 + 1, y, color);
			return;
		}
		pen.text(name, x, y, figure.first() ? color : faint);
		String detail = metrics.fit(figure.detail(), right - x);
		pen.text(detail, x, y + metrics.lineHeight(), faint);
		if (figure.first() && figure.kind() == Figure.Kind.FIELD)
			badges(figure.box(), x + Math.max(metrics.width().applyAsInt(detail), metrics.width().applyAsInt(name)) + 3 * margin,
					right, y + metrics.lineHeight() / 2, y);
	}

	/** Badges next to each other; when not all fit, one with an ellipsis, or a dot when there is no place for that. */
	private void badges(Box box, int x, int right, int y, int top) {
		List<String> badges = new ArrayList<>(box.roles());
		String mappings = BoxText.mappings(box);
		if (mappings != null)
			badges.addFirst(mappings);
		int at = x;
		for (int i = 0; i < badges.size(); i++) {
			int rest = i + 1 < badges.size() ? width("…") + margin : 0; //$NON-NLS-1$
			if (i == 0 && at + width("…") > right) { //$NON-NLS-1$
				int size = metrics.lineHeight() / 2;
				pen.pill(right - size, top, size, size, TraceColors.CHIP_FOREGROUND);
				return;
			}
			String badge = at + width(badges.get(i)) + rest <= right ? badges.get(i) : "…"; //$NON-NLS-1$
			int width = width(badge);
			if (at + width > right)
				return;
			pen.pill(at, y, width, metrics.lineHeight(), TraceColors.CHIP_BACKGROUND);
			pen.text(badge, at + 2 * margin, y, TraceColors.CHIP_FOREGROUND);
			if (!badge.equals(badges.get(i)))
				return;
			at += width + margin;
		}
	}

	private int width(String badge) {
		return metrics.width().applyAsInt(badge) + 4 * margin;
	}
}
