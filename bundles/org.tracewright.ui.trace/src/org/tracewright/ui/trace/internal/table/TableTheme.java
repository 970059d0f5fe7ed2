// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowPainter;
import org.eclipse.nebula.widgets.nattable.filterrow.action.ClearFilterAction;
import org.eclipse.nebula.widgets.nattable.filterrow.event.ClearFilterIconMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.filterrow.event.FilterRowMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.filterrow.config.FilterRowConfigAttributes;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.ConfigAttribute;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.tracewright.ui.TraceColors;

/** Looks of tables in the colours of the theme. Registering again follows a change of the theme. */
final class TableTheme extends AbstractRegistryConfiguration {

	/** Label of cells in selected rows. */
	static final String SELECTED = "tracewright.selected"; //$NON-NLS-1$
	/** Label of cells in rows that tell of something missing. */
	static final String GAP = "tracewright.gap"; //$NON-NLS-1$
	/** Label of cells in every other row. */
	static final String ALTERNATE = "tracewright.alternate"; //$NON-NLS-1$
	/** Label of cells with numbers. */
	static final String NUMBER = "tracewright.number"; //$NON-NLS-1$

	private static final int PADDING = 6;
	private static final int ROW_PADDING = 6;

	private final FilterRowPainter filterPainter = new FilterRowPainter();

	/** Height of a row, pixels. */
	static int rowHeight(Control table) {
		GC gc = new GC(table);
		try {
			gc.setFont(JFaceResources.getDialogFont());
			return gc.getFontMetrics().getHeight() + ROW_PADDING;
		} finally {
			gc.dispose();
		}
	}

	/** Width of a text in a cell, pixels. */
	static int textWidth(Control table, String text) {
		GC gc = new GC(table);
		try {
			gc.setFont(JFaceResources.getDialogFont());
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		ICellPainter text = new BackgroundPainter(
				new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING, false));
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, text);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, text, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, TraceColors.GRID.color());
		registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL,
				GridRegion.BODY);
		registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE, DisplayMode.NORMAL,
				GridRegion.COLUMN_HEADER);
		registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE, DisplayMode.NORMAL,
				GridRegion.FILTER_ROW);
		style(registry, null, TraceColors.TABLE_BACKGROUND, TraceColors.TABLE_FOREGROUND, JFaceResources.getDialogFont());
		style(registry, ALTERNATE, TraceColors.TABLE_ALTERNATE, null, null);
		style(registry, GAP, TraceColors.GAP_BACKGROUND, TraceColors.GAP_FOREGROUND, null);
		style(registry, SELECTED, TraceColors.SELECTION_BACKGROUND, TraceColors.SELECTION_FOREGROUND, null);
		style(registry, GridRegion.COLUMN_HEADER, TraceColors.HEADER_BACKGROUND, TraceColors.HEADER_FOREGROUND,
				JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		style(registry, GridRegion.FILTER_ROW, TraceColors.TABLE_BACKGROUND, TraceColors.TABLE_FOREGROUND,
				JFaceResources.getDialogFont());
		Style number = new Style();
		number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
		filterRow(registry);
	}

	/** A click into the filter row edits it, a click on its icon empties it. */
	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerFirstSingleClickBinding(new FilterRowMouseEventMatcher(MouseEventMatcher.LEFT_BUTTON),
				new MouseEditAction());
		bindings.registerFirstSingleClickBinding(new ClearFilterIconMouseEventMatcher(filterPainter), new ClearFilterAction());
	}

	private void filterRow(IConfigRegistry registry) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new BackgroundPainter(new PaddingDecorator(filterPainter, 0, PADDING, 0, PADDING, false)), DisplayMode.NORMAL,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE,
				DisplayMode.NORMAL, GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(), DisplayMode.NORMAL,
				GridRegion.FILTER_ROW);
		registry.registerConfigAttribute(FilterRowConfigAttributes.FILTER_DISPLAY_CONVERTER, new DefaultDisplayConverter());
	}

	private static void style(IConfigRegistry registry, String label, TraceColors background, TraceColors foreground, Font font) {
		Style style = new Style();
		set(style, CellStyleAttributes.BACKGROUND_COLOR, background);
		set(style, CellStyleAttributes.FOREGROUND_COLOR, foreground);
		if (font != null)
			style.setAttributeValue(CellStyleAttributes.FONT, font);
		if (label == null) {
			style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
			style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
			style.setAttributeValue(CellStyleAttributes.BORDER_STYLE, (BorderStyle) null);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style);
		} else {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		}
	}

	private static void set(Style style, ConfigAttribute<Color> attribute, TraceColors color) {
		if (color != null)
			style.setAttributeValue(attribute, color.color());
	}
}
