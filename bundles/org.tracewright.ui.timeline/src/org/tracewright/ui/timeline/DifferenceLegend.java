// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.ui.timeline.TimelinePalette.Part;
import org.tracewright.ui.timeline.internal.FlameWords;

/** Says which colours differences have in a {@link FlameGraph}. For the UI thread. */
public final class DifferenceLegend extends Canvas {

	private static final int STEPS = 9;
	private static final int STEP_WIDTH = 14;
	private static final int GAP = 6;
	private static final int HEIGHT = 12;

	private final FlameGraph graph;
	private final TimelinePalette palette;

	/** For a graph, in its colours. */
	public DifferenceLegend(Composite parent, FlameGraph graph, TimelinePalette palette) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.graph = graph;
		this.palette = palette;
		setData("org.tracewright.id", "flame.legend"); //$NON-NLS-1$ //$NON-NLS-2$
		addListener(SWT.Paint, e -> paint(e.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = text();
			}
		});
	}

	/** What it says, in words. */
	public String text() {
		return NLS.bind(Messages.difference_legend, FlameWords.points(-greatest()), FlameWords.points(greatest()));
	}

	private double greatest() {
		return graph.difference() == null ? CallTreeDifference.LEAST : graph.difference().greatest();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(getFont());
		int width = 4 * GAP + STEPS * STEP_WIDTH + gc.textExtent(left()).x + gc.textExtent(right()).x;
		int height = gc.getFontMetrics().getHeight() + 2;
		gc.dispose();
		return new Point(width, height);
	}

	private String left() {
		return Messages.difference_less + ' ' + FlameWords.points(-greatest());
	}

	private String right() {
		return FlameWords.points(greatest()) + ' ' + Messages.difference_more;
	}

	private static Color colour(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private void paint(GC gc) {
		gc.setFont(getFont());
		gc.setForeground(colour(palette.of(Part.TEXT)));
		Point text = gc.textExtent(left());
		int y = (getClientArea().height - text.y) / 2;
		gc.drawText(left(), GAP, y, true);
		int x = 2 * GAP + text.x;
		int top = (getClientArea().height - HEIGHT) / 2;
		for (int step = 0; step < STEPS; step++) {
			double difference = greatest() * (2.0 * step / (STEPS - 1) - 1);
			gc.setBackground(colour(graph.colour(difference)));
			gc.fillRectangle(x, top, STEP_WIDTH, HEIGHT);
			x += STEP_WIDTH;
		}
		gc.drawText(right(), x + GAP, y, true);
	}
}
