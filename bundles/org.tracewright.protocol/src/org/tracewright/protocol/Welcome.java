// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * The daemon's answer.
 *
 * @param version of the protocol
 * @param daemon  its own version
 * @param pid     of its process
 * @param started when it began, ms since 1970
 * @param folder  where its sockets and the rings of programs are
 */
public record Welcome(int version, String daemon, long pid, long started, String folder) {
}
