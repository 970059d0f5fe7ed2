// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * An event rule of a channel.
 *
 * @param session name of the session
 * @param channel name of the channel
 * @param rule    the rule, and whether it is in force
 */
public record RuleRequest(String session, String channel, RuleSpec rule) {
}
