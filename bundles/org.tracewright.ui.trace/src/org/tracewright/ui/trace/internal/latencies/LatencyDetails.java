// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tracewright.ui.trace.internal.editor.ReadOnlyProperties;

/**
 * The selected latency, for the workbench.
 *
 * @param titles names of what is known of it
 * @param cells  what that is
 */
record LatencyDetails(List<String> titles, List<String> cells) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new Properties()) : null;
	}

	private final class Properties implements ReadOnlyProperties {

		@Override
		public IPropertyDescriptor[] getPropertyDescriptors() {
			IPropertyDescriptor[] descriptors = new IPropertyDescriptor[titles.size()];
			for (int i = 0; i < descriptors.length; i++) {
				PropertyDescriptor descriptor = new PropertyDescriptor(i, titles.get(i));
				descriptor.setCategory(Messages.category);
				descriptors[i] = descriptor;
			}
			return descriptors;
		}

		@Override
		public Object getPropertyValue(Object id) {
			return cells.get((Integer) id);
		}
	}
}
