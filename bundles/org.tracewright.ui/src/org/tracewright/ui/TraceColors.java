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
	CODE_SEPARATOR,
	/** State: unknown. */
	STATE_UNKNOWN,
	/** State: idle. */
	STATE_IDLE,
	/** State: running. */
	STATE_RUNNING,
	/** State: system call. */
	STATE_SYSTEM_CALL,
	/** State: interrupt. */
	STATE_INTERRUPT,
	/** State: soft interrupt. */
	STATE_SOFT_INTERRUPT,
	/** State: waits for a processor. */
	STATE_RUNNABLE,
	/** State: blocked. */
	STATE_BLOCKED,
	/** State: blocked, uninterruptible. */
	STATE_BLOCKED_IO,
	/** Severity: detail. */
	STATE_FINE,
	/** Severity: information. */
	STATE_INFO,
	/** Severity: warning. */
	STATE_WARNING,
	/** Severity: error. */
	STATE_ERROR,
	/** Timeline: selected range. */
	TIMELINE_RANGE,
	/** Timeline: selected instant. */
	TIMELINE_CURSOR,
	/** Timeline: several states at once. */
	TIMELINE_MIXED,
	/** Timeline: density of events. */
	TIMELINE_DENSITY,
	/** Timeline: lost events. */
	TIMELINE_LOST,
	/** Timeline: curve. */
	TIMELINE_CURVE,
	/** Timeline: arrow. */
	TIMELINE_LINK,
	/** Timeline: marker. */
	TIMELINE_MARKER,
	/** Timeline: selected row. */
	TIMELINE_SELECTED,
	/** Comparison: more than in the baseline. */
	DIFFERENCE_MORE,
	/** Comparison: less than in the baseline. */
	DIFFERENCE_LESS,
	/** Comparison: as much as in the baseline. */
	DIFFERENCE_NONE,
	/** Category 1. */
	CATEGORY_1,
	/** Category 2. */
	CATEGORY_2,
	/** Category 3. */
	CATEGORY_3,
	/** Category 4. */
	CATEGORY_4,
	/** Category 5. */
	CATEGORY_5,
	/** Category 6. */
	CATEGORY_6,
	/** Category 7. */
	CATEGORY_7,
	/** Category 8. */
	CATEGORY_8,
	/** Category 9. */
	CATEGORY_9,
	/** Category 10. */
	CATEGORY_10,
	/** Category 11. */
	CATEGORY_11,
	/** Category 12. */
	CATEGORY_12;

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
