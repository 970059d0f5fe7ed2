// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.code;

/**
 * Numbers of local variables of a generated method.
 *
 * @param decoder the decoder
 * @param at      position in bits
 * @param data    buffer
 * @param base    first byte of the packet in it
 * @param end     where the content of the packet ends
 * @param anchors positions
 * @param saves   kept values
 * @param clock   clock value
 * @param id      id of the event record class
 * @param free    first number that is not taken
 */
record Locals(int decoder, int at, int data, int base, int end, int anchors, int saves, int clock, int id, int free) {

	/** Locals of a method whose first parameter is the decoder. */
	static Locals from(int decoder, int at, int first) {
		return new Locals(decoder, at, first, first + 1, first + 2, first + 4, first + 5, first + 6, first + 8, first + 10);
	}
}
