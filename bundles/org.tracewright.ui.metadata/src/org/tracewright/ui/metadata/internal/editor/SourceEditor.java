// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.texteditor.TextOperationAction;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.source.CodeColors;
import org.tracewright.ui.metadata.internal.source.DiagnosticAnnotations;
import org.tracewright.ui.metadata.internal.source.SourceConfiguration;
import org.tracewright.ui.metadata.internal.source.SourcePartitions;
import org.tracewright.ui.metadata.internal.source.SourceSelection;

/** The text of the metadata, as a page of {@link MetadataEditor}. */
final class SourceEditor extends TextEditor {

	private static final String CONTEXT = "org.tracewright.ui.metadata.context"; //$NON-NLS-1$
	private static final String FORMAT = "org.tracewright.ui.metadata.format"; //$NON-NLS-1$
	private static final String MENU = "#MetadataSourceContext"; //$NON-NLS-1$

	private final MetadataDocumentProvider provider = new MetadataDocumentProvider();
	private MetadataDocument metadata;
	private Consumer<IEditorInput> inputListener = input -> {
	};
	private DiagnosticAnnotations marks;
	private CodeColors colors;
	private SourceSelection selection;

	SourceEditor() {
		setDocumentProvider(provider);
	}

	/** Where the text comes from, and goes to. */
	MetadataDocumentProvider provider() {
		return provider;
	}

	/** Connects the page with the model that all pages share; before the page is created. */
	void setMetadata(MetadataDocument metadata) {
		this.metadata = metadata;
		setSourceViewerConfiguration(new SourceConfiguration(metadata, getPreferenceStore()));
	}

	/** Tells who shares the text that it is another one now: the file was renamed or moved. */
	void onInput(Consumer<IEditorInput> listener) {
		inputListener = listener;
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		boolean other = metadata != null && getEditorInput() != null && !getEditorInput().equals(input);
		if (other) {
			provider.connect(input);
			SourcePartitions.connect(provider.getDocument(input), metadata.isJson());
		}
		super.doSetInput(input);
		if (other)
			inputListener.accept(input);
	}

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId(MENU);
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[]{CONTEXT});
	}

	@Override
	protected void createActions() {
		super.createActions();
		IAction format = new TextOperationAction(Messages.bundle(), "Format_", this, ISourceViewer.FORMAT); //$NON-NLS-1$
		format.setActionDefinitionId(FORMAT);
		setAction(FORMAT, format);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		colors = new CodeColors(getSourceViewer(), getSourceViewerConfiguration());
		selection = new SourceSelection(getSourceViewer(), metadata);
		if (MetadataDocumentProvider.outside(getEditorInput()) != null)
			marks = new DiagnosticAnnotations(metadata, getSourceViewer().getAnnotationModel());
	}

	ISourceViewer viewer() {
		return getSourceViewer();
	}

	@Override
	public void dispose() {
		if (selection != null) {
			selection.dispose();
			colors.dispose();
			if (marks != null)
				marks.dispose();
		}
		super.dispose();
	}
}
