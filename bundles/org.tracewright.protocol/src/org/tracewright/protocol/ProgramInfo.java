// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * A program that can be recorded.
 *
 * @param pid       of its process
 * @param name      main class or jar
 * @param java      version of its Java
 * @param started   when it began, ms since 1970
 * @param events    event types that it can record so far
 * @param connected whether it can be told something; else it is about to end, or hangs
 * @param sessions  those that record it
 */
public record ProgramInfo(long pid, String name, String java, long started, int events, boolean connected,
		List<String> sessions) {
}
