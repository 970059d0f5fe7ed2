// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.preferences;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PathEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.tracewright.analysis.history.HistoryCache;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.TraceFiles;

/** Preferences &gt; Tracewright &gt; Analyses: how much of what analyses have found is kept, how much that is now, and where programs are whose functions are to be named. */
public final class AnalysisPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_MEGABYTES = 1 << 20;
	private static final int KILOBYTE = 1000;
	private static final int MEGABYTE = KILOBYTE * KILOBYTE;
	/** Width of what may be long: it is wrapped or cut, so that the page fits into the dialog as it opens. */
	private static final int CHARACTERS = 45;
	private static final int LIST_CHARACTERS = 30;

	private Label size;

	/** A grid of field editors. */
	public AnalysisPreferencePage() {
		super(GRID);
		setPreferenceStore(TracePreferences.store());
		setDescription(Messages.description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// The store is made in the constructor.
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor most = new IntegerFieldEditor(TracePreferences.HISTORIES_MEGABYTES, Messages.most,
				getFieldEditorParent());
		most.setValidRange(0, MOST_MEGABYTES);
		addField(most);
		explain(Messages.most_which);
		PathEditor symbols = new PathEditor(TracePreferences.SYMBOL_FOLDERS, Messages.symbols, Messages.symbols_choose,
				getFieldEditorParent());
		addField(symbols);
		// The list is else as wide as its longest folder.
		((GridData) symbols.getListControl(getFieldEditorParent()).getLayoutData()).widthHint = convertWidthInCharsToPixels(
				LIST_CHARACTERS);
		explain(Messages.symbols_why);
	}

	private void explain(String text) {
		Label label = new Label(getFieldEditorParent(), SWT.WRAP);
		label.setText(text);
		label.setLayoutData(wrapped());
	}

	private GridData wrapped() {
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
		data.widthHint = convertWidthInCharsToPixels(CHARACTERS);
		return data;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 0;
		area.setLayout(layout);
		Control fields = super.createContents(area);
		fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
		size = new Label(area, SWT.NONE);
		size.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		size.setText(Messages.size_unknown);
		Button delete = new Button(area, SWT.PUSH);
		delete.setText(Messages.delete);
		delete.setToolTipText(Messages.delete_tip);
		delete.addListener(SWT.Selection, e -> inJob(Messages.job_delete, true));
		Text folder = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		folder.setText(TraceFiles.histories().folder().toString());
		folder.setBackground(folder.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
		folder.setLayoutData(wrapped());
		inJob(Messages.job_size, false);
		return area;
	}

	private static String words(long bytes) {
		return bytes < MEGABYTE
				? NLS.bind(Messages.size_kilobytes, String.format("%,d", (bytes + KILOBYTE - 1) / KILOBYTE)) //$NON-NLS-1$
				: NLS.bind(Messages.size_megabytes, String.format("%,.1f", (double) bytes / MEGABYTE)); //$NON-NLS-1$
	}

	private void inJob(String name, boolean purge) {
		HistoryCache cache = TraceFiles.histories();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					if (purge)
						cache.purge(0);
					String words = words(cache.size());
					UiThread.async(size, () -> {
						size.setText(words);
						size.requestLayout();
					});
					return Status.OK_STATUS;
				} catch (IOException e) {
					return Status.error(NLS.bind(Messages.failed, cache.folder(), e.getMessage()), e);
				}
			}
		};
		job.schedule();
	}
}
