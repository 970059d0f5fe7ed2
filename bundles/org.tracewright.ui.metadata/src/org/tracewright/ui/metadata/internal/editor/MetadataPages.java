// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.VerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.metadata.internal.layout.LayoutPage;
import org.tracewright.ui.metadata.internal.model.ElementProperties;
import org.tracewright.ui.metadata.internal.model.ModelPage;
import org.tracewright.ui.metadata.internal.source.CodeColors;
import org.tracewright.ui.metadata.internal.source.DiagnosticAnnotations;
import org.tracewright.ui.metadata.internal.source.SourceConfiguration;
import org.tracewright.ui.metadata.internal.source.SourceSelection;

/** The pages of the metadata editor for a text that is only looked at. */
public final class MetadataPages extends Composite {

	private static final int RULER = 12;

	private final MetadataModel model;
	private final ModelEdits edits;
	private final CTabFolder tabs;
	private final SourceViewer source;

	/** Shows a text. */
	public MetadataPages(Composite parent, String text) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		Document document = new Document(text);
		model = new MetadataModel(getDisplay(), document, true);
		edits = new ModelEdits(model);
		tabs = new CTabFolder(this, SWT.TOP | SWT.FLAT);
		page(Messages.Editor_model, new ModelPage(tabs, model, edits));
		page(Messages.Editor_layout, new LayoutPage(tabs, model));
		source = new SourceViewer(tabs, new VerticalRuler(RULER), SWT.V_SCROLL | SWT.H_SCROLL);
		source.setEditable(false);
		source.getTextWidget().setFont(JFaceResources.getTextFont());
		SourceConfiguration configuration = new SourceConfiguration(model, EditorsUI.getPreferenceStore());
		source.configure(configuration);
		AnnotationModel annotations = new AnnotationModel();
		source.setDocument(document, annotations);
		page(Messages.Editor_source, source.getControl());
		DiagnosticAnnotations marks = new DiagnosticAnnotations(model, annotations);
		SourceSelection selection = new SourceSelection(source, model);
		CodeColors colors = new CodeColors(source, configuration);
		tabs.setSelection(0);
		PageFocus.ofTabs(tabs, this::setFocus);
		addDisposeListener(e -> {
			colors.dispose();
			selection.dispose();
			marks.dispose();
			model.dispose();
		});
	}

	private void page(String name, Control control) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	/** What is shown. */
	public MetadataModel model() {
		return model;
	}

	/** The properties of an element, for the Properties view. */
	public IPropertySource properties(EObject element) {
		return new ElementProperties(element, edits);
	}

	/** Brings a page to the front: 0 model, 1 layout, 2 source. */
	public void showPage(int page) {
		tabs.setSelection(page);
	}

	@Override
	public boolean setFocus() {
		return tabs.getSelection().getControl().setFocus();
	}
}
