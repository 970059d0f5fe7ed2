// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents a new line like the one before, and once more behind an opening brace; a closing brace goes back. */
final class BraceIndent implements IAutoEditStrategy {

	private final String step;

	BraceIndent(String step) {
		this.step = step;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			IRegion line = document.getLineInformationOfOffset(command.offset);
			String before = document.get(line.getOffset(), command.offset - line.getOffset());
			if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
				String stripped = before.strip();
				boolean opens = stripped.endsWith("{") || stripped.endsWith("["); //$NON-NLS-1$ //$NON-NLS-2$
				command.text += before.substring(0, before.length() - before.stripLeading().length()) + (opens ? step : ""); //$NON-NLS-1$
			} else if ((command.text.equals("}") || command.text.equals("]")) && before.isBlank() && before.endsWith(step)) { //$NON-NLS-1$ //$NON-NLS-2$
				command.offset -= step.length();
				command.length += step.length();
			}
		} catch (BadLocationException e) {
			// The text changes as it was typed.
		}
	}
}
