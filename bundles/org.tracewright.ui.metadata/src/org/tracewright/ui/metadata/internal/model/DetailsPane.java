// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantOption;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.editor.ModelEdits;
import org.tracewright.ui.metadata.internal.element.ElementText;

/** The properties of the selected element as a form. A value is taken when Enter is pressed or the field is left. */
final class DetailsPane extends ScrolledComposite {

	private static final int INDENT = 8;

	private final MetadataDocument document;
	private final ModelEdits edits;
	private Composite form;
	private boolean busy;

	DetailsPane(Composite parent, MetadataDocument document, ModelEdits edits) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		this.document = document;
		this.edits = edits;
		setExpandHorizontal(true);
		setExpandVertical(true);
		show(null);
	}

	/** Shows an element; null for none. */
	void show(EObject element) {
		if (form != null)
			form.dispose();
		form = new Composite(this, SWT.NONE);
		form.setLayout(new GridLayout(2, false));
		Label title = new Label(form, SWT.WRAP);
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		if (element == null) {
			title.setText(document.readOnly() ? Messages.Details_noneToSee : Messages.Details_none);
		} else {
			title.setText(NLS.bind(Messages.Details_title, kind(element), ElementText.of(element)));
			fields(element);
			FieldClass type = fieldClass(element);
			if (type != null) {
				Label heading = new Label(form, SWT.NONE);
				heading.setText(NLS.bind(Messages.Details_title, kind(type), ElementText.type(type)));
				GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
				data.verticalIndent = INDENT;
				heading.setLayoutData(data);
				fields(type);
			}
			List<String> problems = document.diagnostics().stream().filter(d -> {
				var range = document.sourceMap().exact(element);
				return range != null && d.range().equals(range);
			}).map(d -> d.getMessage()).toList();
			for (String problem : problems) {
				Label line = new Label(form, SWT.WRAP);
				line.setText(problem);
				line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
			}
		}
		setContent(form);
		setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		form.layout();
	}

	/** What has a field class is hardly understood without it. */
	private static FieldClass fieldClass(EObject element) {
		return switch (element) {
			case StructureMember member -> member.getFieldClass();
			case VariantOption option -> option.getFieldClass();
			case FieldClassAlias alias -> alias.getFieldClass();
			default -> null;
		};
	}

	/** Fields for the properties; attributes and extensions, which few have, at the end. */
	private void fields(EObject element) {
		List<Property> properties = Property.of(element, edits);
		properties.stream().filter(p -> !isRare(p)).forEach(this::field);
		properties.stream().filter(DetailsPane::isRare).forEach(this::field);
	}

	private static boolean isRare(Property property) {
		return property.feature() == Literals.METADATA_ELEMENT__ATTRIBUTES
				|| property.feature() == Literals.METADATA_ELEMENT__EXTENSIONS;
	}

	private static String kind(EObject element) {
		return KindText.of(element.eClass());
	}

	private void field(Property property) {
		Label label = new Label(form, SWT.NONE);
		label.setText(NLS.bind(Messages.Details_label, property.label()));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = INDENT;
		if (document.readOnly()) {
			Text text = new Text(form, SWT.READ_ONLY);
			text.setText(property.text());
			text.setLayoutData(data);
		} else if (property.choices().isEmpty()) {
			text(property).setLayoutData(data);
		} else {
			Combo combo = new Combo(form, SWT.READ_ONLY);
			combo.setItems(property.choices().stream().map(property::text).toArray(String[]::new));
			combo.select(property.choices().indexOf(property.value()));
			combo.addListener(SWT.Selection, e -> apply(
					() -> edits.execute(property.set(edits.domain(), property.choices().get(combo.getSelectionIndex())))));
			combo.setLayoutData(data);
		}
	}

	private Text text(Property property) {
		Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
		text.setText(property.text());
		text.setData("feature", property.feature().getName()); //$NON-NLS-1$
		ControlDecoration wrong = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
		wrong.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		wrong.hide();
		text.addListener(SWT.DefaultSelection, e -> take(property, text, wrong));
		text.addListener(SWT.FocusOut, e -> take(property, text, wrong));
		return text;
	}

	private void take(Property property, Text text, ControlDecoration wrong) {
		if (busy || text.isDisposed() || text.getText().equals(property.text()))
			return;
		apply(() -> {
			try {
				edits.execute(property.set(edits.domain(), text.getText()));
			} catch (IllegalArgumentException e) {
				wrong.setDescriptionText(NLS.bind(Messages.Details_wrong, text.getText(), property.label()));
				wrong.show();
			}
		});
	}

	/** An edit replaces the form, whose fields then lose the focus: that is no edit. */
	private void apply(Runnable edit) {
		busy = true;
		try {
			edit.run();
		} finally {
			busy = false;
		}
	}
}
