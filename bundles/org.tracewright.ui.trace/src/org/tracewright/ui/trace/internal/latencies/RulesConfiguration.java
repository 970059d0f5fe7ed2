// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.eclipse.ui.ide.ResourceUtil;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.trace.EventType;
import org.tracewright.ui.TraceColors;

/** How rules look in their editor, when they are checked, and what is proposed. */
final class RulesConfiguration extends TextSourceViewerConfiguration {

	private static final int PAUSE_MS = 300;
	private static final int MOST_PROPOSALS = 500;

	private final Consumer<String> check;

	/**
	 * A configuration.
	 *
	 * @param check gets the text a moment after it has changed, in the UI thread
	 */
	RulesConfiguration(Consumer<String> check, IPreferenceStore store) {
		super(store);
		this.check = check;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		RuleBasedScanner scanner = new RuleBasedScanner();
		WordRule words = new WordRule(new IWordDetector() {
			@Override
			public boolean isWordStart(char c) {
				return Character.isJavaIdentifierStart(c) || c == '-';
			}

			@Override
			public boolean isWordPart(char c) {
				return Character.isJavaIdentifierPart(c) || c == '>';
			}
		}, token(TraceColors.TABLE_FOREGROUND));
		words.addWord("by", token(TraceColors.CODE_KEYWORD)); //$NON-NLS-1$
		words.addWord("->", token(TraceColors.CODE_KEYWORD)); //$NON-NLS-1$
		scanner.setRules(new EndOfLineRule("#", token(TraceColors.CODE_COMMENT)), //$NON-NLS-1$
				(IRule) new SingleLineRule("\"", "\"", token(TraceColors.CODE_STRING), '\\'), words); //$NON-NLS-1$ //$NON-NLS-2$
		PresentationReconciler reconciler = new PresentationReconciler();
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
		reconciler.setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	private static IToken token(TraceColors color) {
		return new Token(new TextAttribute(color.color()));
	}

	/** Checks the whole text: a rule is right or wrong with the others. */
	private final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

		private IDocument document;

		@Override
		public void setDocument(IDocument newDocument) {
			document = newDocument;
		}

		@Override
		public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
			initialReconcile();
		}

		@Override
		public void reconcile(IRegion partition) {
			initialReconcile();
		}

		@Override
		public void setProgressMonitor(IProgressMonitor monitor) {
			// It takes a moment only.
		}

		@Override
		public void initialReconcile() {
			IDocument now = document;
			if (now != null && PlatformUI.isWorkbenchRunning())
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> check.accept(now.get()));
		}
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		MonoReconciler reconciler = new MonoReconciler(new Strategy(), false);
		reconciler.setDelay(PAUSE_MS);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new Events(), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoInsert(true);
		return assistant;
	}

	/** Proposes events of the traces that are open. */
	private static final class Events implements IContentAssistProcessor {

		@Override
		public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
			String begun = begun(viewer.getDocument(), offset);
			List<String> names = new ArrayList<>();
			for (LatencyRules.Named open : traces())
				for (EventType type : open.trace().eventTypes())
					if (type.name().toLowerCase(Locale.ROOT).contains(begun.toLowerCase(Locale.ROOT))
							&& !names.contains(type.name()) && names.size() < MOST_PROPOSALS)
						names.add(type.name());
			names.sort(String.CASE_INSENSITIVE_ORDER);
			return names.stream().map(name -> new CompletionProposal(quoted(name), offset - begun.length(), begun.length(),
					quoted(name).length(), null, name, null, null)).toArray(ICompletionProposal[]::new);
		}

		private static List<LatencyRules.Named> traces() {
			if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
					|| PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() == null)
				return List.of();
			IFile file = ResourceUtil.getFile(
					PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getEditorInput());
			return file == null ? List.of() : OpenTraces.of(file.getProject());
		}

		private static String quoted(String name) {
			return name.matches("[^\\s,=\"#]+") ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}

		private static String begun(IDocument document, int offset) {
			int start = offset;
			try {
				while (start > 0 && !Character.isWhitespace(document.getChar(start - 1)) && document.getChar(start - 1) != ',')
					start--;
				return document.get(start, offset - start);
			} catch (BadLocationException e) {
				return ""; //$NON-NLS-1$
			}
		}

		@Override
		public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
			return null;
		}

		@Override
		public char[] getCompletionProposalAutoActivationCharacters() {
			return null;
		}

		@Override
		public char[] getContextInformationAutoActivationCharacters() {
			return null;
		}

		@Override
		public String getErrorMessage() {
			return Messages.no_proposals;
		}

		@Override
		public IContextInformationValidator getContextInformationValidator() {
			return null;
		}
	}
}
