// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.tsdl;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something wrong or odd in TSDL text.
 *
 * @param line    from 1, in the text without packet headers
 * @param column  from 1
 * @param message part of a sentence, without a full stop
 * @param warning true when the meaning is clear all the same
 */
public record TsdlDiagnostic(int line, int column, String message, boolean warning) implements Resource.Diagnostic {

	/** An error. */
	public TsdlDiagnostic(int line, int column, String message) {
		this(line, column, message, false);
	}

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getLocation() {
		return null;
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}
}
