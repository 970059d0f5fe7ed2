// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Offers the fixes for what is wrong at the caret. */
final class SourceQuickAssist implements IQuickAssistProcessor {

	private final MetadataDocument document;

	SourceQuickAssist(MetadataDocument document) {
		this.document = document;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		String text = document.text().get();
		return document.diagnostics().stream().filter(d -> d.range().contains(context.getOffset()))
				.flatMap(d -> Fixes.of(text, d).stream()).distinct().map(f -> new CompletionProposal(f.replacement(), f.offset(),
						f.length(), f.replacement().length(), null, f.label(), null, null))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return !annotation.isMarkedDeleted();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
