// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A context to add.
 *
 * @param session name of the session
 * @param channel name of the channel
 * @param context its name
 */
public record ContextRequest(String session, String channel, String context) {
}
