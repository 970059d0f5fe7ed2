// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.formatter.IContentFormatter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** How a viewer shows and edits the text of metadata, TSDL or JSON. */
public final class SourceConfiguration extends TextSourceViewerConfiguration {

	private final MetadataDocument document;

	/** The configuration for a document; make it before the viewer gets the document's text. */
	public SourceConfiguration(MetadataDocument document, IPreferenceStore preferences) {
		super(preferences);
		this.document = document;
		SourcePartitions.connect(document.text(), document.isJson());
	}

	/** Finds the brackets that belong together; whoever takes it disposes it. */
	public static ICharacterPairMatcher brackets() {
		return new DefaultCharacterPairMatcher("{}[]()".toCharArray(), SourcePartitions.ID); //$NON-NLS-1$
	}

	@Override
	public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
		return SourcePartitions.ID;
	}

	@Override
	public String[] getConfiguredContentTypes(ISourceViewer viewer) {
		return SourcePartitions.types();
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDocumentPartitioning(SourcePartitions.ID);
		set(reconciler, IDocument.DEFAULT_CONTENT_TYPE, document.isJson() ? SourceScanners.json() : SourceScanners.tsdl());
		set(reconciler, SourcePartitions.COMMENT, SourceScanners.all(TraceColors.CODE_COMMENT));
		set(reconciler, SourcePartitions.STRING, SourceScanners.all(TraceColors.CODE_STRING));
		return reconciler;
	}

	private static void set(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(repairer, type);
		reconciler.setRepairer(repairer, type);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ElementHover(document);
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType, int stateMask) {
		return new ElementHover(document);
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		if (document.readOnly())
			return null;
		ContentAssistant assistant = new ContentAssistant();
		assistant.setDocumentPartitioning(SourcePartitions.ID);
		SourceAssist processor = new SourceAssist(document);
		// Names and words in JSON are strings; TSDL has nothing to complete in strings and comments.
		assistant.setContentAssistProcessor(processor, IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(300);
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		if (document.readOnly())
			return null;
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new SourceQuickAssist(document));
		return assistant;
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		// The one of the platform checks the spelling.
		return null;
	}

	@Override
	public IContentFormatter getContentFormatter(ISourceViewer viewer) {
		return document.readOnly() ? null : new DocumentFormatter(document);
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[]{new BraceIndent(document.isJson() ? "  " : "\t")}; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(ISourceViewer viewer, String contentType) {
		return new WordDoubleClick();
	}
}
