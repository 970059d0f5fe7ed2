// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something wrong or odd in the text of metadata.
 *
 * @param range   where, in the text without packet headers
 * @param path    JSON path for CTF 2 ("fragment 3: $.payload-field-class"); empty for TSDL
 * @param message part of a sentence, without a full stop
 * @param warning true when the meaning is clear all the same
 * @param ofModel true when the text was understood, but what it says breaks a rule
 */
public record MetadataDiagnostic(TextRange range, String path, String message, boolean warning,
		boolean ofModel) implements Resource.Diagnostic {

	/** Something that is wrong with the text itself. */
	public MetadataDiagnostic(TextRange range, String path, String message, boolean warning) {
		this(range, path, message, warning, false);
	}

	@Override
	public String getMessage() {
		return path.isEmpty() ? message : path + ": " + message;
	}

	@Override
	public String getLocation() {
		return null;
	}

	@Override
	public int getLine() {
		return range.line();
	}

	@Override
	public int getColumn() {
		return range.column();
	}
}
