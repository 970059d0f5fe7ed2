// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

/**
 * How a channel does.
 *
 * @param name        its name
 * @param discarded   events that found no room
 * @param overwritten sub-buffers that newer ones replaced
 * @param memory      bytes of its rings
 * @param streams     its rings
 */
public record ChannelStatus(String name, long discarded, long overwritten, long memory, int streams) {
}
