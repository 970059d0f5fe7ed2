// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.ui.trace.internal.imports.TraceOpening;

/** Export &gt; Tracewright &gt; Trace. */
public final class ExportTraceWizard extends Wizard implements IExportWizard {

	private ExportTracePage options;
	private ExportLossPage loss;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(Messages.export_title);
		setNeedsProgressMonitor(true);
		options = new ExportTracePage(ExportSource.of(workbench.getActiveWorkbenchWindow(), selection));
		loss = new ExportLossPage(options);
	}

	@Override
	public void addPages() {
		addPage(options);
		addPage(loss);
	}

	/** What the format cannot say must have been seen. */
	@Override
	public boolean canFinish() {
		return options.isPageComplete() && (options.format() == null || loss.isCurrent() && loss.isPageComplete());
	}

	@Override
	public boolean performFinish() {
		boolean open = options.open();
		TraceJob job = options.job();
		new ExportJob(options.source().name(), job, report -> {
			if (open)
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> TraceOpening.linkAndOpen(job.target(), editor -> {
					// The editor speaks for itself.
				}));
		}).schedule();
		return true;
	}
}
