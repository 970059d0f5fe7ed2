// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Offers what may be written at the caret. */
final class SourceAssist implements IContentAssistProcessor {

	private final MetadataDocument document;

	SourceAssist(MetadataDocument document) {
		this.document = document;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String text = viewer.getDocument().get();
		List<Proposal> proposals = document.isJson()
				? JsonProposals.at(text, offset, document.trace())
				: TsdlProposals.at(text, offset, document.trace());
		return proposals.stream()
				.map(p -> new CompletionProposal(p.replacement(), p.offset(), p.length(), p.caret(), null, p.label(), null, null))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return document.isJson() ? new char[]{'"'} : new char[]{'.', '<'};
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
