// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says which node is selected to those who listen rather than look. */
public final class FlameAccessible {

	private final Control graph;
	private final FlameModel model;

	/** For a graph. */
	public FlameAccessible(Control graph, FlameModel model) {
		this.graph = graph;
		this.model = model;
		graph.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = model.selected() == null ? Words.flame_name : FlameWords.label(model.selected(), model);
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				e.result = Words.flame_help;
			}
		});
		graph.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_TREE;
			}

			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = text();
			}
		});
	}

	/** Another node is selected. */
	public void selectionChanged() {
		graph.getAccessible().textSelectionChanged();
	}

	/** The selected node in words. */
	public String text() {
		return model.selected() == null ? Words.flame_name : FlameWords.text(model.selected(), model);
	}
}
