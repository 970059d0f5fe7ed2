// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.formatter.IContentFormatter;
import org.eclipse.jface.text.formatter.IFormattingStrategy;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Formats the selected lines of TSDL, the selected fragments of JSON. */
final class DocumentFormatter implements IContentFormatter {

	private final MetadataDocument metadata;

	DocumentFormatter(MetadataDocument metadata) {
		this.metadata = metadata;
	}

	@Override
	public void format(IDocument document, IRegion region) {
		String text = document.get();
		boolean json = metadata.isJson();
		int begin = region.getOffset();
		int end = begin + region.getLength();
		String formatted;
		if (json) {
			begin = JsonContext.fragment(text, begin)[0];
			end = Math.max(begin, JsonContext.fragment(text, end)[1]);
			formatted = SourceFormatter.format(text.substring(begin, end), true);
		} else {
			begin = text.lastIndexOf('\n', begin - 1) + 1;
			int feed = text.indexOf('\n', end);
			end = feed < 0 ? text.length() : feed;
			// Lines keep their number: what stands before tells the indentation, what follows is cut off.
			String upTo = SourceFormatter.format(text.substring(0, end), false);
			int lines = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
			int from = 0;
			for (int i = 0; i < lines; i++)
				from = upTo.indexOf('\n', from) + 1;
			formatted = upTo.substring(from);
		}
		replace(document, text, begin, end, formatted);
	}

	/** Replaces only what differs, so that markers and the caret outside of it keep their places. */
	private static void replace(IDocument document, String text, int begin, int end, String formatted) {
		int from = 0;
		int most = Math.min(end - begin, formatted.length());
		while (from < most && text.charAt(begin + from) == formatted.charAt(from))
			from++;
		int tail = 0;
		while (tail < most - from && text.charAt(end - tail - 1) == formatted.charAt(formatted.length() - tail - 1))
			tail++;
		if (from == formatted.length() && from == end - begin)
			return;
		try {
			document.replace(begin + from, end - begin - from - tail, formatted.substring(from, formatted.length() - tail));
		} catch (BadLocationException e) {
			ILog.of(DocumentFormatter.class).error(Messages.fix_failed, e);
		}
	}

	@Override
	public IFormattingStrategy getFormattingStrategy(String contentType) {
		return null;
	}
}
