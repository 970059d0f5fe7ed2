// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.explorer;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.trace.internal.exports.ExportTraceHandler;
import org.tracewright.ui.trace.internal.imports.TraceOpening;

/** Opens traces by double click, Enter, and from the context menu of the Project Explorer. */
public final class TraceActions extends CommonActionProvider {

	private final Action open = new Action(Messages.explorer_open) {
		@Override
		public void run() {
			for (Object element : selection())
				if (TraceFolders.isTrace(element))
					TraceOpening.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), (IFolder) element);
		}
	};

	private final Action export = new Action(Messages.explorer_export) {
		@Override
		public void run() {
			ExportTraceHandler.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), selection());
		}
	};

	private IStructuredSelection selection() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
				? selection
				: StructuredSelection.EMPTY;
	}

	private boolean traces() {
		return !selection().isEmpty() && selection().stream().allMatch(TraceFolders::isTrace);
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (traces())
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		if (traces())
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
		if (traces() && selection().size() == 1)
			menu.appendToGroup(ICommonMenuConstants.GROUP_PORT, export);
	}
}
