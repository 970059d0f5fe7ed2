// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.ui.views.properties.IPropertySource;

/** Properties that are shown and never changed: what was recorded stays as it is. */
public interface ReadOnlyProperties extends IPropertySource {

	@Override
	default Object getEditableValue() {
		return null;
	}

	@Override
	default boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	default void resetPropertyValue(Object id) {
		// Nothing can be changed.
	}

	@Override
	default void setPropertyValue(Object id, Object value) {
		// Nothing can be changed.
	}
}
