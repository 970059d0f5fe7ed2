// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.tracewright.ui.timeline.Timeline;

/** Keys of a timeline mean something only while it has the focus: a letter must not vanish from a text field. */
final class TimelineKeys {

	private static final String CONTEXT = "org.tracewright.ui.timeline.context"; //$NON-NLS-1$

	private final IWorkbenchPartSite site;
	private IContextActivation activation;

	private TimelineKeys(IWorkbenchPartSite site) {
		this.site = site;
	}

	/** Lets keys mean something to a timeline. */
	static void of(Timeline timeline, IWorkbenchPartSite site) {
		TimelineKeys keys = new TimelineKeys(site);
		timeline.addListener(SWT.FocusIn, e -> keys.on());
		timeline.addListener(SWT.FocusOut, e -> keys.off());
		timeline.addDisposeListener(e -> keys.off());
	}

	private void on() {
		if (activation == null)
			activation = site.getService(IContextService.class).activateContext(CONTEXT);
	}

	private void off() {
		if (activation != null)
			site.getService(IContextService.class).deactivateContext(activation);
		activation = null;
	}
}
