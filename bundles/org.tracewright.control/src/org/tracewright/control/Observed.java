// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.OptionalLong;

import org.tracewright.session.Session;

/**
 * A session that was looked at.
 *
 * @param session  what it is
 * @param detailed whether all that is in it is known, not only its name, state and output
 * @param bytes    size of what it has written to the target so far; empty when it writes elsewhere or that was not asked
 * @param problem  why it could not be looked at closely, or what went wrong with it, a sentence; empty when all is well
 */
public record Observed(Session session, boolean detailed, OptionalLong bytes, String problem) {
}
