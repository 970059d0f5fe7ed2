// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where everything of a record is drawn, in pixels.
 *
 * @param figures by their top edge
 * @param grid    left edge of the first bit
 * @param bit     width of a bit
 * @param width   of everything
 * @param height  of everything
 */
record Diagram(List<Figure> figures, int grid, int bit, int width, int height) {

	/** Bits in a row. */
	static final int ROW = 64;

	Diagram {
		figures = List.copyOf(figures);
	}

	/** Shows the figures that are at least partly between two heights. */
	void between(int top, int bottom, Consumer<Figure> visitor) {
		// All figures of a line are as high as each other; the lower edge is drawn one pixel below, so a line that ends at the top counts.
		int low = 0;
		int high = figures.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (figures.get(middle).bottom() < top)
				low = middle + 1;
			else
				high = middle;
		}
		for (int i = Math.max(0, low); i < figures.size() && figures.get(i).y() < bottom; i++)
			visitor.accept(figures.get(i));
	}

	/** The figure with a box at a place, or null. */
	Figure at(int x, int y) {
		Figure[] found = new Figure[1];
		between(y, y + 1, f -> {
			if (f.target() && f.contains(x, y))
				found[0] = f;
		});
		return found[0];
	}

	/** The first figure of a box, or null. */
	Figure of(Box box) {
		return figures.stream().filter(f -> f.box() == box && f.target()).findFirst().orElse(null);
	}
}
