// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Tells what is wrong at a place, and what the element there is. */
final class ElementHover implements ITextHover {

	private final MetadataDocument document;

	ElementHover(MetadataDocument document) {
		this.document = document;
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		int offset = region.getOffset();
		String wrong = document.diagnostics().stream().filter(d -> d.range().contains(offset)).map(MetadataDiagnostic::message)
				.distinct().limit(5).collect(Collectors.joining("\n")); //$NON-NLS-1$
		EObject element = document.trace() == null ? null : document.sourceMap().at(offset);
		String what = element == null ? "" : ElementDescription.of(element); //$NON-NLS-1$
		String text = wrong.isEmpty() || what.isEmpty() ? wrong + what : wrong + "\n\n" + what; //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
