// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.Locale;

/** What the user can do with the width of columns; each is a command. */
public enum ColumnAction {
	/** The chosen column becomes wider. */
	WIDER,
	/** The chosen column becomes narrower. */
	NARROWER,
	/** The chosen column becomes as wide as it needs to be. */
	FIT,
	/** All columns become as wide as they need to be. */
	FIT_ALL;

	private static final String PREFIX = "org.tracewright.ui.trace.column."; //$NON-NLS-1$

	/** Id of its command. */
	public String command() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** The one with a command. */
	static ColumnAction of(String command) {
		return valueOf(command.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
	}
}
