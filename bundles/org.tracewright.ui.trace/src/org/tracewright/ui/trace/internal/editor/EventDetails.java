// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tracewright.ui.trace.internal.model.DetailNode;

/**
 * The selected event for other views: what the workbench's selection holds, shown by the Properties view.
 *
 * @param row     number of its row
 * @param time    ns since the origin
 * @param details everything that is known of it
 */
public record EventDetails(long row, long time, List<DetailNode> details) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new Source(details, "")) : null; //$NON-NLS-1$
	}

	/** Lines of details as properties; those with lines below are sources themselves. */
	private record Source(List<DetailNode> nodes, String summary) implements ReadOnlyProperties {

		@Override
		public IPropertyDescriptor[] getPropertyDescriptors() {
			IPropertyDescriptor[] descriptors = new IPropertyDescriptor[nodes.size()];
			for (int i = 0; i < descriptors.length; i++) {
				DetailNode node = nodes.get(i);
				PropertyDescriptor descriptor = new PropertyDescriptor(i, node.name());
				descriptor.setCategory(node.category());
				descriptor.setDescription(node.type().isEmpty() ? node.name() : node.name() + ": " + node.type()); //$NON-NLS-1$
				descriptors[i] = descriptor;
			}
			return descriptors;
		}

		@Override
		public Object getPropertyValue(Object id) {
			DetailNode node = nodes.get((Integer) id);
			return node.children().isEmpty() ? node.value() : new Source(node.children(), node.value());
		}

		@Override
		public Object getEditableValue() {
			return summary;
		}

		@Override
		public String toString() {
			return summary;
		}
	}
}
