// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import org.eclipse.emf.ecore.EClass;
import org.tracewright.metadata.provider.MetadataEditPlugin;

/** What the kinds of elements are called. */
final class KindText {

	private KindText() {
	}

	/** For example {@code Event Record Class}. */
	static String of(EClass type) {
		return MetadataEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
