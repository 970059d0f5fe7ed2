// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tracewright.session.DomainType;
import org.tracewright.session.terms.LogLevels;

/** Chooses a template, and what it asks for. */
final class TemplatePage extends WizardPage {

	private static final int WRAP = 340;
	private static final String OFF = "OFF"; //$NON-NLS-1$

	private org.eclipse.swt.widgets.List list;
	private Label description;
	private Composite pidRow;
	private Text pid;
	private Composite levelRow;
	private Combo level;

	TemplatePage() {
		super("template", Messages.Page_title, null); //$NON-NLS-1$
		setDescription(Messages.Page_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 8).applyTo(body);
		list = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		for (Template template : Template.values())
			list.add(template.title());
		GridDataFactory.fillDefaults().grab(false, true).applyTo(list);
		Composite right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		description = new Label(right, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(description);
		pidRow = row(right, Messages.Page_pid);
		pid = new Text(pidRow, SWT.BORDER);
		GridDataFactory.swtDefaults().hint(100, SWT.DEFAULT).applyTo(pid);
		pid.addListener(SWT.Modify, e -> check());
		levelRow = row(right, Messages.Page_level);
		level = new Combo(levelRow, SWT.READ_ONLY);
		levels().forEach(level::add);
		level.select(level.indexOf(Template.ALL));
		list.addListener(SWT.Selection, e -> chosen());
		list.addListener(SWT.DefaultSelection, e -> chosen());
		list.select(Template.FLIGHT_RECORDER.ordinal());
		setControl(body);
		chosen();
	}

	private static List<String> levels() {
		return LogLevels.names(DomainType.JUL).stream().filter(name -> !name.equals(OFF)).toList();
	}

	private static Composite row(Composite parent, String text) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(text);
		return row;
	}

	/** The chosen template. */
	Template template() {
		return Template.values()[Math.max(0, list.getSelectionIndex())];
	}

	/** What it asks for. */
	Template.Options options() {
		return new Template.Options(template() == Template.SYSTEM_CALLS && number() != null ? number() : 1, level.getText());
	}

	private Integer number() {
		try {
			Integer number = Integer.valueOf(pid.getText().strip());
			return number > 0 ? number : null;
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private void chosen() {
		description.setText(template().description());
		show(pidRow, template() == Template.SYSTEM_CALLS);
		show(levelRow, template() == Template.JAVA_LOGGING);
		description.getParent().layout(true, true);
		check();
	}

	private static void show(Composite row, boolean on) {
		row.setVisible(on);
		((GridData) row.getLayoutData()).exclude = !on;
	}

	private void check() {
		boolean needed = template() == Template.SYSTEM_CALLS;
		boolean good = !needed || number() != null;
		// An empty field is no mistake yet.
		setErrorMessage(good || pid.getText().isBlank() ? null : NLS.bind(Messages.Page_wrong, pid.getText()));
		setPageComplete(good);
	}
}
