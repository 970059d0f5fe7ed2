// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the export wizard for the selected trace, or for that of the active editor. */
public final class ExportTraceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		open(HandlerUtil.getActiveShell(event), HandlerUtil.getCurrentStructuredSelection(event));
		return null;
	}

	/** Opens the wizard for a selection. */
	public static void open(Shell shell, IStructuredSelection selection) {
		ExportTraceWizard wizard = new ExportTraceWizard();
		wizard.init(PlatformUI.getWorkbench(), selection == null ? StructuredSelection.EMPTY : selection);
		new WizardDialog(shell, wizard).open();
	}
}
