// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.ui.trace.internal.model.Column;

/** What the events page remembers for the workspace. */
public final class PageSettings {

	private static final String COLUMNS = "events.columns"; //$NON-NLS-1$

	private PageSettings() {
	}

	/** Where it is kept. */
	public static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PageSettings.class)).getDialogSettings();
	}

	/** The columns that the user chose, none when there was no choice. */
	static List<Column> columns() {
		String[] saved = settings().getArray(COLUMNS);
		List<Column> columns = new ArrayList<>();
		if (saved != null)
			for (String id : saved)
				Column.of(id).ifPresent(columns::add);
		return columns;
	}

	/** Remembers columns, or with none that there is no choice. */
	static void columns(List<Column> columns) {
		settings().put(COLUMNS, columns.stream().map(Column::id).toArray(String[]::new));
	}
}
