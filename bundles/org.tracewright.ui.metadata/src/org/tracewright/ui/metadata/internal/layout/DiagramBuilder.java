// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Places the boxes of a record in rows of 64 bits. */
final class DiagramBuilder {

	private static final int ROW = Diagram.ROW;
	/** Rows of a field that are drawn; of a longer one only the first ones and the last one. */
	private static final int FIELD_ROWS = 4;
	private static final int DEEPEST_BRACKET = 12;

	private final List<Figure> figures = new ArrayList<>();
	private final Metrics metrics;
	private final int margin;
	private final int labels;
	private final int indent;
	private final int grid;
	private final int bit;
	private int y;
	private boolean open;
	private long openRow;
	private int openPart;
	private int openDepth;

	private DiagramBuilder(RecordLayout layout, int width, Metrics metrics) {
		this.metrics = metrics;
		margin = metrics.margin();
		List<Box> boxes = layout.boxes();
		long farthest = boxes.stream().filter(b -> !b.variable()).mapToLong(b -> b.offset() + b.bits()).max().orElse(0);
		labels = 2 * margin + Math.min(metrics.charWidth() * 20, metrics.width().applyAsInt(BoxText.offset(farthest, true)));
		indent = metrics.charWidth() + margin;
		int deepest = boxes.stream().mapToInt(Box::depth).max().orElse(0);
		grid = labels + Math.min(deepest, DEEPEST_BRACKET) * indent + margin;
		bit = Math.max(metrics.charWidth(), (width - grid - 2 * margin) / ROW);
	}

	/** Lays out a record in a width in pixels, or a greater one when that is too little to tell bits apart. */
	static Diagram build(RecordLayout layout, int width, Metrics metrics) {
		DiagramBuilder builder = new DiagramBuilder(layout, width, metrics);
		layout.sections().forEach(builder::section);
		return new Diagram(builder.figures, builder.grid, builder.bit, builder.right() + 2 * builder.margin,
				builder.y + 2 * builder.margin);
	}

	private int right() {
		return grid + ROW * bit;
	}

	private void section(Section section) {
		y += 2 * margin;
		int height = metrics.lineHeight() + 2 * margin;
		add(Figure.Kind.SECTION, null, BoxText.section(section.scope()), BoxText.size(section), margin, right() - margin, height);
		y += height;
		if (section.boxes().isEmpty()) {
			add(Figure.Kind.OFFSET, null, Messages.diagram_noFields, "", grid, right() - grid, height); //$NON-NLS-1$
			y += height;
			return;
		}
		int ruler = metrics.lineHeight() + 3 * margin;
		add(Figure.Kind.RULER, null, "", "", grid, right() - grid, ruler); //$NON-NLS-1$ //$NON-NLS-2$
		y += ruler;
		section.boxes().forEach(this::box);
		close();
	}

	private void box(Box box) {
		if (box.kind() == Box.Kind.GROUP || box.kind() == Box.Kind.MORE || box.bits() == 0)
			label(box);
		else if (box.variable())
			variable(box);
		else
			fixed(box);
	}

	private void label(Box box) {
		close();
		int height = metrics.lineHeight() + 2 * margin;
		bracket(box.depth(), height);
		int left = box.kind() == Box.Kind.MORE ? grid : bracketX(box.depth());
		add(Figure.Kind.LABEL, box, BoxText.name(box), BoxText.label(box), left, right() - left, height);
		y += height;
	}

	private void fixed(Box box) {
		long first = box.offset() / ROW;
		long last = (box.offset() + box.bits() - 1) / ROW;
		boolean cut = last - first >= FIELD_ROWS;
		for (long row = first; row <= last; row++) {
			if (cut && row == first + 2) {
				gap(box, last - row);
				row = last;
			}
			open(box, row);
			int from = (int) (Math.max(box.offset(), row * ROW) - row * ROW);
			int to = (int) (Math.min(box.offset() + box.bits(), (row + 1) * ROW) - row * ROW);
			segment(box, from, to, row == first, row == last);
		}
	}

	/** A line that stands for rows of the middle of a long field. */
	private void gap(Box box, long rows) {
		close();
		int height = metrics.lineHeight() + 2 * margin;
		bracket(box.depth(), height);
		add(Figure.Kind.GAP, box, BoxText.gap(rows * ROW), "", grid, right() - grid, height); //$NON-NLS-1$
		y += height;
	}

	private void variable(Box box) {
		long row = box.offset() / ROW;
		int from = (int) (box.offset() % ROW);
		open(box, row);
		if (box.kind() == Box.Kind.PADDING) {
			segment(box, from, (int) Math.min(ROW, from + Math.max(box.most(), 16)), true, true);
		} else {
			// What starts near the end of a row has no place for its name there.
			boolean narrow = ROW - from < 16;
			segment(box, from, ROW, true, !narrow);
			if (narrow) {
				open(box, row + 1);
				segment(box, 0, ROW, false, true);
			}
		}
		close();
	}

	private void segment(Box box, int from, int to, boolean first, boolean last) {
		int x = grid + from * bit;
		Figure.Kind kind = box.kind() == Box.Kind.PADDING ? Figure.Kind.PADDING : Figure.Kind.FIELD;
		figures.add(
				new Figure(kind, box, BoxText.name(box), BoxText.type(box), x, y, (to - from) * bit, rowHeight(), first, last));
	}

	private void open(Box box, long row) {
		if (open && openRow == row && openPart == box.part() && openDepth == box.depth())
			return;
		close();
		open = true;
		openRow = row;
		openPart = box.part();
		openDepth = box.depth();
		figures.add(new Figure(Figure.Kind.OFFSET, null, BoxText.offset(row * ROW, box.relative()), "", 0, y, labels, rowHeight(), //$NON-NLS-1$
				true, true));
		bracket(box.depth(), rowHeight());
	}

	private void close() {
		if (open)
			y += rowHeight();
		open = false;
	}

	private int rowHeight() {
		return 2 * metrics.lineHeight() + 2 * margin;
	}

	/** Lines at the left side of what is in groups. */
	private void bracket(int depth, int height) {
		for (int i = 0; i < Math.min(depth, DEEPEST_BRACKET); i++)
			figures.add(new Figure(Figure.Kind.BRACKET, null, "", "", bracketX(i), y, indent, height, true, true)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private int bracketX(int depth) {
		return labels + Math.min(depth, DEEPEST_BRACKET) * indent;
	}

	private void add(Figure.Kind kind, Box box, String text, String detail, int x, int width, int height) {
		figures.add(new Figure(kind, box, text, detail, x, y, width, height, true, true));
	}
}
