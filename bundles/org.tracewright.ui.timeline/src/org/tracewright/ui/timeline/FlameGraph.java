// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.ui.timeline.internal.FlameAccessible;
import org.tracewright.ui.timeline.internal.FlameInput;
import org.tracewright.ui.timeline.internal.FlameLayout;
import org.tracewright.ui.timeline.internal.FlameModel;
import org.tracewright.ui.timeline.internal.FlamePainter;
import org.tracewright.ui.timeline.internal.FlameWords;

/** A canvas that shows a {@link CallTree}: callers above what they have called, as wide as the time that these took. For the UI thread. */
public final class FlameGraph extends Canvas {

	private final FlameModel model = new FlameModel();
	private final FlameLayout layout = new FlameLayout();
	private final FlamePainter painter;
	private final FlameAccessible accessible;
	private Consumer<Node> selected = node -> {
		// Nobody wants to know.
	};

	/** An empty one in colours. */
	public FlameGraph(Composite parent, TimelinePalette palette) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		painter = new FlamePainter(model, layout, palette);
		accessible = new FlameAccessible(this, model);
		new FlameInput(this, model, layout);
		setData("org.tracewright.id", "flame"); //$NON-NLS-1$ //$NON-NLS-2$
		addListener(SWT.Resize, e -> placed());
		addListener(SWT.Paint, e -> {
			e.gc.setFont(getFont());
			painter.paint(e.gc);
		});
		getVerticalBar().addListener(SWT.Selection, e -> {
			layout.scroll(getVerticalBar().getSelection());
			redraw();
		});
		placed();
	}

	/**
	 * Shows a tree. What fills the window and what is selected stay as they are, as far as they are there.
	 *
	 * @param tree       null for nothing
	 * @param difference how it differs from its baseline: gives the colours; null when it is not compared
	 * @param name       what its root is called
	 */
	public void show(CallTree tree, CallTreeDifference difference, String name) {
		model.show(tree, difference, name);
		placed();
		accessible.selectionChanged();
	}

	/** What is shown; null for nothing. */
	public CallTree tree() {
		return model.tree();
	}

	/** How what is shown differs from its baseline; null when it is not compared. */
	public CallTreeDifference difference() {
		return model.difference();
	}

	/** The colour that a difference of shares has now, as {@code 0xRRGGBB}. */
	public int colour(double difference) {
		return painter.colour(difference);
	}

	/** Is told when the user has selected another node; null when none is selected. */
	public void whenSelected(Consumer<Node> action) {
		selected = action;
	}

	/** The selected node; null for none. */
	public Node selected() {
		return model.selected();
	}

	/** Selects a node and makes it visible; null selects none. No function stands out any more. */
	public void select(Node node) {
		Node before = model.selected();
		model.select(node);
		if (model.function() != null)
			model.function(null);
		if (node != null && layout.reveal(node.depth()))
			bar();
		redraw();
		if (node != before) {
			accessible.selectionChanged();
			selected.accept(node);
		}
	}

	/** The node that fills the window; null when there is nothing. */
	public Node zoomed() {
		return model.zoom();
	}

	/** Fills the window with a node; its callers stay above it. */
	public void zoom(Node node) {
		model.zoom(node);
		placed();
		if (layout.reveal(node.depth()))
			bar();
	}

	/** Fills the window with what filled it before; when that was all, no function stands out any more. */
	public void zoomOut() {
		if (model.zoomOut())
			placed();
		else
			highlight(null);
	}

	/** Lets nodes stand out whose name has a text, in any case; with an empty one all are alike. */
	public void search(String text) {
		model.search(text);
		redraw();
	}

	/** What the search has found, in words; empty when nothing is searched for. What is among others is not in the time. */
	public String found() {
		FlameModel.Found found = model.found();
		if (found == null)
			return ""; //$NON-NLS-1$
		String atLeast = model.tree().others() > 0 ? "\u2265 " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return NLS.bind(found.functions() == 1 ? Messages.flame_found_one : Messages.flame_found,
				new Object[]{String.format("%,d", found.functions()), String.format("%,d", model.tree().functions().size()), //$NON-NLS-1$ //$NON-NLS-2$
						atLeast + FlameWords.percent(found.share())});
	}

	/** Lets the nodes of a function stand out, and shows the first level that has one; null for none. */
	public void highlight(CallTree.Function function) {
		model.function(function);
		if (function != null)
			for (int box = 0; box < layout.first(layout.levels()); box++)
				if (layout.more(box) == 0 && FlameModel.isOf(layout.node(box), function)) {
					if (layout.reveal(layout.level(box)))
						bar();
					break;
				}
		redraw();
	}

	/** The node of a function that takes the most time; null when it is only among others. */
	public Node greatest(CallTree.Function function) {
		Node greatest = null;
		for (Node node : model.tree().nodes())
			if (FlameModel.isOf(node, function) && (greatest == null || node.extent() > greatest.extent()))
				greatest = node;
		return greatest;
	}

	/** Scrolls by pixels. */
	public void scrollBy(int pixels) {
		if (layout.scroll(layout.scroll() + pixels)) {
			bar();
			redraw();
		}
	}

	private void placed() {
		GC gc = new GC(this);
		gc.setFont(getFont());
		int text = gc.getFontMetrics().getHeight();
		gc.dispose();
		Rectangle area = getClientArea();
		layout.size(area.width, area.height, text);
		layout.place(model.zoom());
		bar();
		redraw();
	}

	private void bar() {
		ScrollBar bar = getVerticalBar();
		int page = layout.height();
		int all = Math.max(1, layout.allHeight());
		bar.setValues(layout.scroll(), 0, Math.max(all, page), page, layout.line(), Math.max(1, page - layout.line()));
		bar.setEnabled(all > page);
	}

	/** What a function is called here. */
	public static String label(CallTree.Function function) {
		return FlameWords.label(function.name(), function.value());
	}

	/** A part of the time, in words. */
	public static String percent(long time, long of) {
		return FlameWords.percent(time, of);
	}

	/** A difference of shares, in words. */
	public static String points(double difference) {
		return FlameWords.points(difference);
	}

	/** By how much something is greater than before, as a part of that; empty when there was nothing before. */
	public static String relative(double after, double before) {
		return FlameWords.relative(after, before);
	}

	/** A length of time, and the part that it is of all that went on. */
	public static String timeAndShare(long time, CallTree of) {
		return FlameWords.timeAndShare(time, of);
	}

	/** What is selected, in words. */
	public String description() {
		return accessible.text();
	}

	/** All that is visible as a picture. */
	public ImageData picture() {
		Rectangle area = getClientArea();
		Image image = new Image(getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
		GC gc = new GC(image);
		gc.setFont(getFont());
		painter.paint(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
