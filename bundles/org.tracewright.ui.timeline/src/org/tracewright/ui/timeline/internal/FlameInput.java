// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.ui.timeline.FlameGraph;

/** What mouse and keys do: a click selects, a double click or Enter fills the window with a node, Backspace or Escape goes back, arrows go from node to node. */
public final class FlameInput {

	private static final int WHEEL_LINES = 3;

	private final FlameGraph graph;
	private final FlameModel model;
	private final FlameLayout layout;

	/** For a graph. */
	public FlameInput(FlameGraph graph, FlameModel model, FlameLayout layout) {
		this.graph = graph;
		this.model = model;
		this.layout = layout;
		graph.addListener(SWT.MouseDown, this::down);
		graph.addListener(SWT.MouseDoubleClick, this::twice);
		graph.addListener(SWT.MouseVerticalWheel, e -> {
			e.doit = false;
			graph.scrollBy((e.count > 0 ? -1 : 1) * WHEEL_LINES * layout.line());
		});
		graph.addListener(SWT.MouseHover, e -> {
			int box = layout.at(e.x, e.y);
			// A tooltip takes an ampersand for a mnemonic.
			graph.setToolTipText(box < 0 ? null : FlameWords.text(layout, box, model).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		});
		graph.addListener(SWT.MouseExit, e -> graph.setToolTipText(null));
		// Arrows, Enter and Escape would else go to other widgets.
		graph.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		graph.addListener(SWT.KeyDown, this::key);
	}

	private void down(Event e) {
		graph.setFocus();
		int box = layout.at(e.x, e.y);
		graph.select(box < 0 || layout.more(box) > 0 ? null : layout.node(box));
	}

	private void twice(Event e) {
		int box = layout.at(e.x, e.y);
		if (box >= 0)
			graph.zoom(layout.node(box));
	}

	private void key(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) != 0)
			return;
		switch (e.keyCode) {
			case SWT.ARROW_UP -> move(FlameModel.Direction.CALLER);
			case SWT.ARROW_DOWN -> move(FlameModel.Direction.CALLEE);
			case SWT.ARROW_LEFT -> move(FlameModel.Direction.BEFORE);
			case SWT.ARROW_RIGHT -> move(FlameModel.Direction.BEHIND);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (model.selected() != null)
					graph.zoom(model.selected());
			}
			case SWT.BS, SWT.ESC -> graph.zoomOut();
			case SWT.HOME -> {
				if (model.tree() != null)
					graph.zoom(model.tree().root());
			}
			case SWT.PAGE_UP -> graph.scrollBy(layout.line() - layout.height());
			case SWT.PAGE_DOWN -> graph.scrollBy(layout.height() - layout.line());
			default -> {
				// Others are not its keys.
			}
		}
	}

	private void move(FlameModel.Direction direction) {
		Node next = model.next(direction);
		if (next != null)
			graph.select(next);
	}
}
