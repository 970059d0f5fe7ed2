// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.session.internal.element.ElementIcons;

/** Paints rows: names loud, what is behind them less so, losses and failures in the colour of warnings. */
final class NodeLabels extends StyledCellLabelProvider {

	private final NodeContent content;
	private final LocalResourceManager icons;
	private final Map<String, Image> images = new HashMap<>();
	private final StyledString.Styler faint = colored(TraceColors.FAINT_FOREGROUND);
	private final StyledString.Styler bad = colored(TraceColors.ERROR_FOREGROUND);

	NodeLabels(NodeContent content, LocalResourceManager icons) {
		this.content = content;
		this.icons = icons;
	}

	private static StyledString.Styler colored(TraceColors color) {
		return new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = color.color();
			}
		};
	}

	@Override
	public void update(ViewerCell cell) {
		Node node = content.newest((Node) cell.getElement());
		if (node == null)
			return;
		NodeText text = node.text();
		int column = cell.getColumnIndex();
		StyledString line = new StyledString();
		if (column == 0) {
			line.append(text.name(), node.kind() == NodeKind.NOTE ? faint : null);
			line.append(text.detail(), faint);
			cell.setImage(images.computeIfAbsent(text.icon(), name -> icons.get(ElementIcons.named(name))));
		} else
			line.append(text.column(column), isLoud(text, column) ? bad : null);
		cell.setText(line.getString());
		cell.setStyleRanges(line.getStyleRanges());
		super.update(cell);
	}

	/** Losses stand in the last column, failures of targets in that of states. */
	private static boolean isLoud(NodeText text, int column) {
		return text.bad() && (column == (text.lost().isEmpty() ? 1 : 4));
	}

	@Override
	public String getToolTipText(Object element) {
		Node node = content.newest((Node) element);
		if (node == null)
			return null;
		String message = node.link().view().message();
		return node.kind() == NodeKind.TARGET && !message.isEmpty() ? message : node.toString();
	}
}
