// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says to screen readers what the box with the focus is. */
final class DiagramAccessible {

	private DiagramAccessible() {
	}

	/** Adds it to a control, with what is to be said of the box that has the focus. */
	static void add(Control control, Supplier<String> focused) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.diagram_name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = focused.get();
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TEXT;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = focused.get();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_READONLY | ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
	}
}
