// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** The colours of the theme by the ids of their definitions; they belong to the registry and must not be disposed. */
public enum TraceColors {
	/** Background of tables. */
	TABLE_BACKGROUND,
	/** Text of tables. */
	TABLE_FOREGROUND,
	/** Less important text. */
	FAINT_FOREGROUND,
	/** Every other row. */
	TABLE_ALTERNATE,
	/** Background of column headers. */
	HEADER_BACKGROUND,
	/** Text of column headers. */
	HEADER_FOREGROUND,
	/** Lines between cells. */
	GRID,
	/** Background of selected rows. */
	SELECTION_BACKGROUND,
	/** Text of selected rows. */
	SELECTION_FOREGROUND,
	/** Background of rows that tell of lost events. */
	GAP_BACKGROUND,
	/** Text of rows that tell of lost events. */
	GAP_FOREGROUND,
	/** Background of filter chips. */
	CHIP_BACKGROUND,
	/** Text of filter chips. */
	CHIP_FOREGROUND,
	/** Background of chips and bars that tell of something wrong. */
	ERROR_BACKGROUND,
	/** Text of chips and bars that tell of something wrong. */
	ERROR_FOREGROUND,
	/** Words of a language in a text. */
	CODE_KEYWORD,
	/** Names of types in a text. */
	CODE_TYPE,
	/** Names of attributes and properties in a text. */
	CODE_PROPERTY,
	/** Strings in a text. */
	CODE_STRING,
	/** Numbers in a text. */
	CODE_NUMBER,
	/** Comments in a text. */
	CODE_COMMENT,
	/** Signs in a text that are no characters, such as the record separator. */
	CODE_SEPARATOR;

	private static final String PREFIX = "org.tracewright.ui.color."; //$NON-NLS-1$

	/** Id of the colour definition. */
	public String id() {
		return PREFIX + name().toLowerCase(java.util.Locale.ROOT);
	}

	/** Whether an id is that of one of these colours. */
	public static boolean isOne(String id) {
		return id.startsWith(PREFIX);
	}

	/** The colour of the current theme. */
	public Color color() {
		ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return registry.get(id());
	}
}
