// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.ui.session.internal.element.ElementIcons;

/** What the pictures and columns of the Sessions view mean, and its keys. Any key or click elsewhere closes it. */
final class LegendDialog extends PopupDialog {

	/** Names of pictures, each with what it means. */
	private static final String[][] PICTURES = {{"target-connected", Messages.Legend_connected}, //$NON-NLS-1$
			{"target", Messages.Legend_disconnected}, {"target-failed", Messages.Legend_failed}, //$NON-NLS-1$ //$NON-NLS-2$
			{"session-active", Messages.Legend_active}, {"session", Messages.Legend_stopped}, //$NON-NLS-1$ //$NON-NLS-2$
			{"element/user", Messages.Legend_domain}, {"element/channel", Messages.Legend_channel}, //$NON-NLS-1$ //$NON-NLS-2$
			{"element/rule", Messages.Legend_rule}, {"element/context", Messages.Legend_context}, //$NON-NLS-1$ //$NON-NLS-2$
			{"element/tracker", Messages.Legend_tracker}, {"element/snapshot", Messages.Legend_output}, //$NON-NLS-1$ //$NON-NLS-2$
			{"element/rotation", Messages.Legend_schedule}, {"element/trigger", Messages.Legend_trigger}, //$NON-NLS-1$ //$NON-NLS-2$
			{"element/java", Messages.Legend_program}}; //$NON-NLS-1$

	LegendDialog(Shell parent) {
		super(parent, SWT.RESIZE, true, false, false, false, false, Messages.Legend_title, Messages.Legend_close);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).margins(10, 10).applyTo(area);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
		for (String[] picture : PICTURES) {
			new Label(area, SWT.NONE).setImage(images.get(ElementIcons.named(picture[0])));
			new Label(area, SWT.NONE).setText(picture[1]);
		}
		for (String text : new String[]{Messages.Legend_columns, Messages.Legend_keys}) {
			Label label = new Label(area, SWT.NONE);
			label.setText(text);
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
		}
		return area;
	}
}
