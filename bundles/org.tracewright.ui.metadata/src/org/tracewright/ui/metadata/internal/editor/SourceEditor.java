// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.source.SourceColors;
import org.tracewright.ui.metadata.internal.source.SourceConfiguration;
import org.tracewright.ui.metadata.internal.source.SourceSelection;

/** The text of the metadata, as a page of {@link MetadataEditor}. */
final class SourceEditor extends TextEditor {

	private final MetadataDocumentProvider provider = new MetadataDocumentProvider();
	private MetadataDocument metadata;
	private SourceSelection selection;

	SourceEditor() {
		setDocumentProvider(provider);
	}

	/** Where the text comes from, and goes to. */
	IDocumentProvider provider() {
		return provider;
	}

	/** Connects the page with the model that all pages share; before the page is created. */
	void setMetadata(MetadataDocument metadata) {
		this.metadata = metadata;
		setSourceViewerConfiguration(new SourceConfiguration(metadata, SourceColors.ofTheme(), getPreferenceStore()));
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		selection = new SourceSelection(getSourceViewer(), metadata);
	}

	ISourceViewer viewer() {
		return getSourceViewer();
	}

	@Override
	public void dispose() {
		if (selection != null)
			selection.dispose();
		super.dispose();
	}
}
