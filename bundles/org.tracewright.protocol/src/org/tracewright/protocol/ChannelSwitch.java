// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * Whether a channel records.
 *
 * @param session name of the session
 * @param channel name of the channel
 * @param enabled whether it records
 */
public record ChannelSwitch(String session, String channel, boolean enabled) {
}
