// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One trace with metadata of its own. What a user opens may consist of several: one for each process or user of a tracing session, for example.
 *
 * @param name        short name for people
 * @param locations   the folders that its files are in; several when a session was rotated
 * @param format      format and version, such as {@code CTF 1.8}
 * @param uid         unique identifier, or an empty text
 * @param environment what the tracer says of the system: texts and {@code Long}s, in the order of the metadata
 * @param clocks      clocks of its timestamps
 */
public record TraceSource(String name, List<Path> locations, String format, String uid, Map<String, Object> environment,
		List<Clock> clocks) {

	/** A text or number of the environment as text, or null. */
	public String environmentText(String key) {
		Object value = environment.get(key);
		return value == null ? null : value.toString();
	}
}
