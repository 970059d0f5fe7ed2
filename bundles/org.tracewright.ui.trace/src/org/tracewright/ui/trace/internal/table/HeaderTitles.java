// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The row of titles above a table. */
record HeaderTitles(List<String> titles) implements IDataProvider {

	@Override
	public Object getDataValue(int column, int row) {
		return titles.get(column);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		// Titles are not changed.
	}

	@Override
	public int getColumnCount() {
		return titles.size();
	}

	@Override
	public int getRowCount() {
		return 1;
	}
}
