// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import org.tracewright.ctf.write.Value;

/**
 * The values of an event record that a program gives; null for defaults.
 *
 * @param header   what the header has besides id and timestamp
 * @param common   common context
 * @param specific specific context
 * @param payload  payload
 */
record EventValues(Value header, Value common, Value specific, Value payload) {
}
