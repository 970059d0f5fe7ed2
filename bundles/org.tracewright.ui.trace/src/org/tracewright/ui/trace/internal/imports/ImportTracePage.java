// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TraceReadException;

/** Asks where traces are, which of those found to bring in, and how. */
final class ImportTracePage extends WizardPage {

	private final String defaultProject;
	private Text root;
	private CheckboxTableViewer found;
	private Text project;
	private Button copy;
	private Button open;

	ImportTracePage(String defaultProject) {
		super("traces", Messages.import_title, null); //$NON-NLS-1$
		this.defaultProject = defaultProject;
		setDescription(Messages.import_text);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(3, false));
		new Label(area, SWT.NONE).setText(Messages.import_root);
		root = new Text(area, SWT.BORDER);
		root.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		root.addListener(SWT.DefaultSelection, e -> search());
		root.addListener(SWT.Modify, e -> check());
		Button browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.import_browse);
		browse.addListener(SWT.Selection, e -> {
			String place = new DirectoryDialog(getShell()).open();
			if (place != null) {
				root.setText(place);
				search();
			}
		});
		setButtonLayoutData(browse);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.import_found);
		label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		found = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		found.setContentProvider(ArrayContentProvider.getInstance());
		GridData list = new GridData(SWT.FILL, SWT.FILL, true, true);
		list.heightHint = 200;
		list.widthHint = 420;
		found.getTable().setLayoutData(list);
		found.addCheckStateListener(e -> check());
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(new GridLayout(1, true));
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		button(buttons, Messages.import_search, this::search);
		button(buttons, Messages.import_all, () -> checkAll(true));
		button(buttons, Messages.import_none, () -> checkAll(false));
		new Label(area, SWT.NONE).setText(Messages.import_project);
		project = new Text(area, SWT.BORDER);
		project.setText(defaultProject);
		project.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		project.addListener(SWT.Modify, e -> check());
		copy = check(area, Messages.import_copy, false);
		open = check(area, Messages.import_open, true);
		setControl(area);
		check();
	}

	private void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, e -> action.run());
	}

	private static Button check(Composite parent, String label, boolean on) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		button.setSelection(on);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		return button;
	}

	private void checkAll(boolean on) {
		found.setAllChecked(on);
		check();
	}

	private void search() {
		Path place = Path.of(root.getText().strip());
		List<Path> traces = new java.util.ArrayList<>();
		String[] failure = new String[1];
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(NLS.bind(Messages.import_searching, place), org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				try {
					traces.addAll(CtfTraces.find(place, new Progress() {
						@Override
						public void report(long done, long total) {
							// Nobody knows how many folders there are.
						}

						@Override
						public boolean isCancelled() {
							return monitor.isCanceled();
						}
					}));
				} catch (TraceReadException e) {
					failure[0] = e.getMessage();
				}
			});
		} catch (InvocationTargetException e) {
			failure[0] = e.getTargetException().toString();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		// What a session wrote is one trace, even when it consists of several: its folder is offered first.
		Set<Path> offered = new LinkedHashSet<>();
		if (traces.size() > 1)
			offered.add(place);
		offered.addAll(traces);
		found.setInput(offered);
		found.setAllChecked(false);
		if (!offered.isEmpty())
			found.setChecked(offered.iterator().next(), true);
		check();
		if (failure[0] != null)
			setErrorMessage(failure[0]);
		else if (traces.isEmpty())
			setErrorMessage(NLS.bind(Messages.import_nothing, place));
	}

	private void check() {
		if (found == null || project == null)
			return;
		IStatus name = ResourcesPlugin.getWorkspace().validateName(project.getText(), IResource.PROJECT);
		if (root.getText().isBlank())
			setErrorMessage(null);
		else if (!Files.isDirectory(Path.of(root.getText().strip())))
			setErrorMessage(NLS.bind(Messages.import_noFolder, root.getText()));
		else
			setErrorMessage(name.isOK() ? null : name.getMessage());
		setPageComplete(getErrorMessage() == null && found.getCheckedElements().length > 0);
	}

	List<Path> chosen() {
		return Arrays.stream(found.getCheckedElements()).map(Path.class::cast).toList();
	}

	String project() {
		return project.getText();
	}

	boolean copy() {
		return copy.getSelection();
	}

	boolean open() {
		return open.getSelection();
	}
}
