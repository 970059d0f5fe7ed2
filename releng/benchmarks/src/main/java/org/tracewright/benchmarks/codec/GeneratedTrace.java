// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.nio.file.Path;

/**
 * A trace in the cache folder.
 *
 * @param folder   with the metadata file
 * @param shape    what it is like
 * @param expected what is in it
 */
record GeneratedTrace(Path folder, Shape shape, Expected expected) {

	/** The file that says what is in it. */
	Path expectedFile() {
		return folder.resolveSibling("expected.properties");
	}
}
