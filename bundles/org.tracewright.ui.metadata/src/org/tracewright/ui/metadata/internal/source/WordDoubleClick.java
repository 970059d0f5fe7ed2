// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Selects the word, or the whole text in quotes when that is one word with hyphens. */
final class WordDoubleClick extends DefaultTextDoubleClickStrategy {

	@Override
	protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			String text = document.get(line.getOffset(), line.getLength());
			int at = offset - line.getOffset();
			int begin = at;
			while (begin > 0 && part(text.charAt(begin - 1)))
				begin--;
			int end = at;
			while (end < text.length() && part(text.charAt(end)))
				end++;
			boolean quoted = begin > 0 && text.charAt(begin - 1) == '"' && end < text.length() && text.charAt(end) == '"';
			return quoted && end > begin ? new Region(line.getOffset() + begin, end - begin) : null;
		} catch (BadLocationException e) {
			return null;
		}
	}

	private static boolean part(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}
}
