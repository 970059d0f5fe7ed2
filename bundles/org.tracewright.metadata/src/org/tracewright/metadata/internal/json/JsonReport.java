// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.util.function.Consumer;

import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.TextRange;

/** Collects diagnostics of JSON metadata; stops to listen after {@value #MAX} of them. */
final class JsonReport {

	private static final int MAX = 100;

	private final Consumer<MetadataDiagnostic> sink;
	private int count;

	JsonReport(Consumer<MetadataDiagnostic> sink) {
		this.sink = sink;
	}

	void error(TextRange range, JsonPath path, String message) {
		error(range, path == null ? "" : path.toString(), message);
	}

	void error(TextRange range, String path, String message) {
		if (count++ < MAX)
			sink.accept(new MetadataDiagnostic(range, path, message, false));
	}
}
