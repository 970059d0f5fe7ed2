// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * What stands for something else in paths: {@code %p} for the id of the process, {@code %t} for the local time when it started, {@code %%} for {@code
 * %}.
 *
 * @param process id of the process
 * @param start   when it started
 */
record Placeholders(long process, LocalDateTime start) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	/** Those of this process. */
	static Placeholders ofThisProcess() {
		ProcessHandle process = ProcessHandle.current();
		return new Placeholders(process.pid(),
				LocalDateTime.ofInstant(process.info().startInstant().orElseGet(Instant::now), ZoneId.systemDefault()));
	}

	/**
	 * Fills them in.
	 *
	 * @throws IllegalArgumentException when there is a {@code %} before something else
	 */
	String fill(String text) {
		StringBuilder filled = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '%') {
				filled.append(c);
				continue;
			}
			char kind = ++i < text.length() ? text.charAt(i) : ' ';
			switch (kind) {
				case 'p' -> filled.append(process);
				case 't' -> filled.append(start.format(STAMP));
				case '%' -> filled.append('%');
				default -> throw new IllegalArgumentException(
						"% stands before p for the id of the process, t for its start time, or another % for itself");
			}
		}
		return filled.toString();
	}
}
