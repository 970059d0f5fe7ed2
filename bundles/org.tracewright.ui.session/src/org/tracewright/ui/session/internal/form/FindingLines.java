// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;

/** What is wrong, a line each with a picture of how bad it is; nothing shows when all is well. */
public final class FindingLines {

	private static final int WRAP = 280;

	private final Composite area;
	private List<Finding> shown = List.of();

	/** Lines across two columns of a parent. */
	public FindingLines(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
	}

	/** Shows findings; gives whether they are others than before. */
	public boolean show(List<Finding> findings) {
		if (findings.equals(shown))
			return false;
		shown = findings;
		for (Control child : area.getChildren())
			child.dispose();
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		for (Finding finding : findings) {
			new Label(area, SWT.NONE).setImage(images.getImage(
					finding.severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK));
			Label text = new Label(area, SWT.WRAP);
			text.setText(finding.message().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(text);
		}
		area.setVisible(!findings.isEmpty());
		((GridData) area.getLayoutData()).exclude = findings.isEmpty();
		return true;
	}
}
