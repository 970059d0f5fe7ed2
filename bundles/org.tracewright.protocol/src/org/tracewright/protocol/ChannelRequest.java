// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * A channel to add.
 *
 * @param session name of the session
 * @param channel what it is to be like
 */
public record ChannelRequest(String session, ChannelSpec channel) {
}
