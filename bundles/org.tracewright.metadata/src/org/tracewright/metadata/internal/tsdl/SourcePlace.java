// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** Where in the text an element was written; line and column from 1. */
final class SourcePlace extends AdapterImpl {

	private final int line;
	private final int column;

	SourcePlace(int line, int column) {
		this.line = line;
		this.column = column;
	}

	int line() {
		return line;
	}

	int column() {
		return column;
	}
}
