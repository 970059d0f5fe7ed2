// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** A properties page that keeps the order in which the fields were recorded, which tells more than the alphabet. */
final class RecordedOrderPage extends PropertySheetPage {

	RecordedOrderPage() {
		setSorter(new PropertySheetSorter() {
			@Override
			public int compare(IPropertySheetEntry a, IPropertySheetEntry b) {
				return 0;
			}

			@Override
			public int compareCategories(String a, String b) {
				return 0;
			}
		});
	}
}
