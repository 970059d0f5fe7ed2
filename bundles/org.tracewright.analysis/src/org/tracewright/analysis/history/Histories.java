// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.history;

import java.io.IOException;
import java.nio.file.Path;

import org.tracewright.analysis.internal.history.HistoryFile;
import org.tracewright.analysis.internal.history.HistoryFileWriter;

/** Makes and opens histories. */
public final class Histories {

	private Histories() {
	}

	/** Begins a new one in a file that must not be there. */
	public static HistoryWriter create(Path file) throws IOException {
		return new HistoryFileWriter(file);
	}

	/**
	 * Opens one. What was cut off by a crash is opened as far as it goes, and is not {@link History#isComplete complete}.
	 *
	 * @throws HistoryException when it is no history of this version
	 */
	public static History open(Path file) throws IOException {
		return HistoryFile.open(file);
	}
}
