// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelinePalette.Part;

/** Paints what is in the window of a flame graph: boxes through a {@link PixelBuffer}, names straight to the window. */
public final class FlamePainter {

	private static final int LEAST_NAME = 24;
	private static final int MOST_NAMES = 1500;
	private static final int MARGIN = 4;
	/** Boxes that are wider have a line between them. */
	private static final int LEAST_GAP = 4;
	private static final int ABOVE_PERCENT = 60;
	private static final int PALE_PERCENT = 78;
	/** No letter is narrower. */
	private static final int LEAST_LETTER = 2;

	private final FlameModel model;
	private final FlameLayout layout;
	private final TimelinePalette palette;
	private final PixelBuffer buffer = new PixelBuffer();
	private final Map<Integer, Color> colours = new HashMap<>();

	/** Paints with the colours of a palette. */
	public FlamePainter(FlameModel model, FlameLayout layout, TimelinePalette palette) {
		this.model = model;
		this.layout = layout;
		this.palette = palette;
	}

	private Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, c -> new Color(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF));
	}

	/** Paints all. */
	public void paint(GC gc) {
		boxes();
		buffer.draw(gc, 0, 0);
		names(gc);
		selection(gc);
	}

	private void boxes() {
		buffer.size(layout.width(), layout.height());
		buffer.fill(0, 0, layout.width(), layout.height(), palette.of(Part.BACKGROUND));
		for (int level = layout.firstVisible(); level < layout.endVisible(); level++)
			for (int box = layout.first(level); box < layout.first(level + 1); box++) {
				int gap = layout.width(box) < LEAST_GAP ? 0 : 1;
				buffer.fill(layout.x(box), layout.y(level), layout.width(box) - gap, layout.line() - 1, colour(level, box));
			}
	}

	private int colour(int level, int box) {
		int background = palette.of(Part.BACKGROUND);
		if (layout.more(box) > 0)
			return PixelBuffer.mix(model.difference() == null ? palette.of(Part.MIXED) : colour(greatest(box)), background,
					isPale(box) ? PALE_PERCENT : 0);
		Node node = layout.node(box);
		if (node.parent() == null)
			return palette.of(Part.HEADER);
		int full = model.difference() != null
				? colour(model.difference().difference(node))
				: node.others() ? palette.of(Part.MIXED) : palette.ofValue(node.value());
		return model.isPale(node)
				? PixelBuffer.mix(full, background, PALE_PERCENT)
				: layout.isAbove(level) ? PixelBuffer.mix(full, background, ABOVE_PERCENT) : full;
	}

	/** The colour of a difference. */
	public int colour(double difference) {
		return DifferenceColours.of(difference, model.difference() == null ? 1 : model.difference().greatest(), palette);
	}

	/** The greatest difference of what a strip stands for, so that none is hidden. */
	private double greatest(int strip) {
		double greatest = 0;
		for (Node child : layout.node(strip).children())
			if (layout.isIn(strip, child)) {
				double difference = model.difference().difference(child);
				greatest = Math.abs(difference) > Math.abs(greatest) ? difference : greatest;
			}
		return greatest;
	}

	/** Whether nothing stands out that a strip stands for. */
	private boolean isPale(int strip) {
		Node caller = layout.node(strip);
		if (model.isAllPale(caller))
			return true;
		for (Node child : caller.children())
			if (!model.isAllPale(child) && layout.isIn(strip, child))
				return false;
		return true;
	}

	private void names(GC gc) {
		int left = MOST_NAMES;
		for (int level = layout.firstVisible(); level < layout.endVisible(); level++)
			for (int box = layout.first(level); box < layout.first(level + 1) && left > 0; box++) {
				int room = layout.width(box) - 2 * MARGIN;
				if (layout.width(box) < LEAST_NAME)
					continue;
				String name = layout.more(box) > 0 ? "+" + layout.more(box) : FlameWords.onBox(layout.node(box), model); //$NON-NLS-1$
				// What is far too long is not measured.
				name = TimelinePainter.shortened(name, room / LEAST_LETTER);
				Point size = gc.textExtent(name);
				while (!name.isEmpty() && size.x > room) {
					name = TimelinePainter.shortened(name,
							Math.min(name.length() - 1, (int) (name.length() * (double) room / size.x)));
					size = gc.textExtent(name);
				}
				if (name.isEmpty())
					continue;
				gc.setForeground(colour(TimelinePainter.readable(colour(level, box))));
				gc.drawText(name, layout.x(box) + MARGIN, layout.y(level) + (layout.line() - 1 - size.y) / 2, true);
				left--;
			}
	}

	private void selection(GC gc) {
		int box = model.selected() == null ? -1 : layout.of(model.selected());
		if (box < 0)
			return;
		int x = layout.x(box);
		int y = layout.y(layout.level(box));
		int width = Math.max(3, layout.width(box) - 1);
		gc.setForeground(colour(palette.of(Part.CURSOR)));
		gc.drawRectangle(x, y, width - 1, layout.line() - 2);
		gc.drawRectangle(x + 1, y + 1, Math.max(1, width - 3), layout.line() - 4);
	}
}
