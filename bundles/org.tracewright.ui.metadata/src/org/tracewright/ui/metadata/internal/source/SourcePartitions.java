// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.Token;

/** Comments and strings of TSDL, which may be longer than a line; JSON has neither. */
public final class SourcePartitions {

	/** Name of the partitioning. */
	static final String ID = "org.tracewright.ui.metadata.partitions"; //$NON-NLS-1$
	static final String COMMENT = "org.tracewright.ui.metadata.comment"; //$NON-NLS-1$
	static final String STRING = "org.tracewright.ui.metadata.string"; //$NON-NLS-1$

	private SourcePartitions() {
	}

	static String[] types() {
		return new String[]{IDocument.DEFAULT_CONTENT_TYPE, COMMENT, STRING};
	}

	/** Lets a document tell its partitions, unless it does. */
	public static void connect(IDocument document, boolean json) {
		if (!(document instanceof IDocumentExtension3 parts) || parts.getDocumentPartitioner(ID) != null)
			return;
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		if (!json)
			scanner.setPredicateRules(new IPredicateRule[]{new MultiLineRule("/*", "*/", new Token(COMMENT), (char) 0, true), //$NON-NLS-1$ //$NON-NLS-2$
					new EndOfLineRule("//", new Token(COMMENT)), new MultiLineRule("\"", "\"", new Token(STRING), '\\')}); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		FastPartitioner partitioner = new FastPartitioner(scanner, new String[]{COMMENT, STRING});
		partitioner.connect(document);
		parts.setDocumentPartitioner(ID, partitioner);
	}
}
