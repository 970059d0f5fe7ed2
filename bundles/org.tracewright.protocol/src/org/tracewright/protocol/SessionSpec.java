// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;

/**
 * What a session is to be like.
 *
 * @param name         letters, digits, {@code _}, {@code -} and {@code .}
 * @param snapshot     whether it is a flight recorder: what is recorded stays in memory until a snapshot is taken; null for false
 * @param output       folder on the daemon's machine, absolute; null for one of its own choice
 * @param format       {@code ctf2} or {@code ctf1}; null for {@code ctf2}
 * @param perProcess   whether each process has a trace of its own, rather than all one; null for false
 * @param memory       most bytes of the rings of each process; null for 256 MiB
 * @param channels     its channels; null for none
 * @param tracked      which programs it records; null for all
 * @param rotateBytes  rotates when so much was written; null for never
 * @param rotateMicros rotates each time so much time has passed, in microseconds; null for never
 */
public record SessionSpec(String name, Boolean snapshot, String output, String format, Boolean perProcess, Long memory,
		List<ChannelSpec> channels, TrackSpec tracked, Long rotateBytes, Long rotateMicros) {
}
