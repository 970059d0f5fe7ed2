// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.function.Consumer;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tracewright.metadata.tsdl.TsdlDiagnostic;

/** Collects diagnostics; stops to listen after {@value #MAX} of them, so that a hostile file cannot fill the heap. */
final class Report {

	private static final int MAX = 100;

	private final Consumer<TsdlDiagnostic> sink;
	private int count;
	private int errors;

	Report(Consumer<TsdlDiagnostic> sink) {
		this.sink = sink;
	}

	void error(int line, int column, String message) {
		errors++;
		add(new TsdlDiagnostic(line, column, message));
	}

	void error(ParserRuleContext at, String message) {
		Token token = at.getStart();
		error(token.getLine(), token.getCharPositionInLine() + 1, message);
	}

	void warning(ParserRuleContext at, String message) {
		Token token = at.getStart();
		add(new TsdlDiagnostic(token.getLine(), token.getCharPositionInLine() + 1, message, true));
	}

	int errors() {
		return errors;
	}

	private void add(TsdlDiagnostic diagnostic) {
		if (count++ < MAX)
			sink.accept(diagnostic);
	}
}
