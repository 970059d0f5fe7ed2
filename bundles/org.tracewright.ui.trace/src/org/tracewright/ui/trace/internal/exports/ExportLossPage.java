// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.metadata.convert.Obstacle;

/** Lists what the wanted format cannot say, before anything is written. */
final class ExportLossPage extends WizardPage {

	private final ExportTracePage options;
	private Label verdict;
	private Table list;
	private boolean current;

	ExportLossPage(ExportTracePage options) {
		super("loss", Messages.loss_title, null); //$NON-NLS-1$
		this.options = options;
		setDescription(Messages.loss_text);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(1, false));
		verdict = new Label(area, SWT.WRAP);
		verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		list = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		setControl(area);
	}

	/** Whether the list is that of the options as they are. */
	boolean isCurrent() {
		return current && isCurrentPage();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		current = false;
		if (visible)
			// Not while the wizard is still turning the page.
			getShell().getDisplay().asyncExec(() -> {
				if (!list.isDisposed() && isCurrentPage())
					check();
			});
	}

	private void check() {
		TraceJob job = options.job();
		list.removeAll();
		setPageComplete(false);
		setErrorMessage(null);
		Object[] found = new Object[1];
		try {
			getContainer().run(true, true, monitor -> {
				try {
					found[0] = job.obstacles(ExportJob.progress(monitor, Messages.loss_checking));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			Throwable reason = e.getTargetException();
			setErrorMessage(
					NLS.bind(Messages.loss_failed, reason.getMessage() == null ? reason.toString() : reason.getMessage()));
			return;
		} catch (InterruptedException e) {
			// Cancelled: the user goes back, or asks again.
			return;
		}
		if (found[0] instanceof List<?> obstacles)
			show(obstacles.stream().map(Obstacle.class::cast).toList(), job.descriptions());
	}

	private void show(List<Obstacle> obstacles, boolean allowed) {
		for (Obstacle obstacle : obstacles)
			new TableItem(list, SWT.NONE).setText(
					NLS.bind(obstacle.decoding() ? Messages.loss_decoding : Messages.loss_description, obstacle.message()));
		boolean fatal = obstacles.stream().anyMatch(Obstacle::decoding);
		if (obstacles.isEmpty())
			verdict.setText(Messages.loss_none);
		else if (fatal)
			setErrorMessage(Messages.loss_fatal);
		else if (!allowed)
			setErrorMessage(Messages.loss_descriptions);
		else
			verdict.setText(Messages.loss_allowed);
		list.setVisible(!obstacles.isEmpty());
		verdict.getParent().layout(true, true);
		current = true;
		setPageComplete(getErrorMessage() == null);
		getContainer().updateButtons();
	}
}
