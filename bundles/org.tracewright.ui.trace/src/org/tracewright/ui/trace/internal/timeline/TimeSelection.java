// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.editor.ReadOnlyProperties;

/**
 * What is selected on the timeline, for the workbench.
 *
 * @param row   null for none
 * @param time  ns since the origin; null for none
 * @param range null for none
 * @param found what the row shows at that time, the innermost last
 */
record TimeSelection(TimelineRow row, Long time, TimeRange range, List<Description.Found> found,
		TimeFormat times) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IPropertySource.class ? adapter.cast(new Properties()) : null;
	}

	/** A line of the Properties view. */
	private record Line(String category, String name, String value) {
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		String category = Messages.property_category;
		if (row != null)
			lines.add(new Line(category, Messages.property_row, row.label()));
		if (row != null && row.content() instanceof RowContent.Failure failure)
			lines.add(new Line(category, Messages.property_error, failure.what()));
		if (range != null) {
			lines.add(new Line(category, Messages.property_begin, times.text(range.begin())));
			lines.add(new Line(category, Messages.property_end, times.text(range.end())));
			lines.add(new Line(category, Messages.property_duration, TimeFormat.duration(range.length())));
		}
		for (int i = 0; i < found.size(); i++) {
			Description.Found state = found.get(i);
			String of = found.size() > 1 ? Messages.property_state + ' ' + (i + 1) : Messages.property_state;
			lines.add(new Line(of, Messages.property_state, Description.text(state)));
			lines.add(new Line(of, Messages.property_begin, times.text(state.begin())));
			if (state.end() > state.begin()) {
				lines.add(new Line(of, Messages.property_end, times.text(state.end())));
				lines.add(new Line(of, Messages.property_duration, TimeFormat.duration(state.end() - state.begin())));
			}
		}
		return lines;
	}

	private final class Properties implements ReadOnlyProperties {

		private final List<Line> lines = lines();

		@Override
		public IPropertyDescriptor[] getPropertyDescriptors() {
			IPropertyDescriptor[] descriptors = new IPropertyDescriptor[lines.size()];
			for (int i = 0; i < descriptors.length; i++) {
				PropertyDescriptor descriptor = new PropertyDescriptor(i, lines.get(i).name);
				descriptor.setCategory(lines.get(i).category);
				descriptors[i] = descriptor;
			}
			return descriptors;
		}

		@Override
		public Object getPropertyValue(Object id) {
			return lines.get((Integer) id).value;
		}
	}
}
