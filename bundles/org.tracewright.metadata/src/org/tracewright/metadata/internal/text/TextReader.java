// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.text;

import org.tracewright.metadata.TraceClass;

/** Makes a model of one of the textual forms, all at once or as the text grows. */
public interface TextReader {

	/** What the text declares; null while there is none. */
	TraceClass trace();

	/**
	 * Takes the next bytes.
	 *
	 * @param complete whether this is believed to be all; otherwise an unfinished end waits for more
	 * @return whether the model has changed
	 */
	boolean take(byte[] added, boolean complete);
}
