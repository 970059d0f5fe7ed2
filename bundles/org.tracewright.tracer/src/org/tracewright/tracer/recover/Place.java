// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

/**
 * A sub-buffer of a ring that holds events.
 *
 * @param sequence its number, from 1
 * @param buffer   which sub-buffer it is
 * @param open     whether it was being written: then its header is not complete
 * @param bytes    how much of an open one is committed, header included
 * @param last     time of the last committed event of an open one
 */
record Place(long sequence, int buffer, boolean open, long bytes, long last) {
}
