// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.write;

import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.StreamLayout;

/**
 * What the packets of a stream can say of themselves.
 *
 * @param hasTotal   whether packets say their size: else all of a stream is one packet
 * @param hasContent whether they say the size of their content
 * @param hasBegin   whether they say the clock value at their begin
 * @param beginBits  bits of it
 * @param maxBits    size of the largest packet that they can say
 */
record PacketRoles(boolean hasTotal, boolean hasContent, boolean hasBegin, int beginBits, long maxBits) {

	static PacketRoles of(StreamLayout layout) {
		Search search = new Search();
		search.scope(layout.packetHeader());
		search.scope(layout.packetContext());
		return new PacketRoles(search.found(Role.TOTAL_BITS), search.found(Role.CONTENT_BITS), search.found(Role.TIMESTAMP),
				search.beginBits, search.maxBits);
	}

	private static final class Search {
		private int roles;
		private int beginBits = Long.SIZE;
		private long maxBits = BitBuffer.MAX_BYTES * 8;

		private boolean found(Role role) {
			return role.in(roles);
		}

		private void scope(ScopeLayout scope) {
			if (scope != null)
				walk(scope.root());
		}

		private void walk(Layout layout) {
			switch (layout) {
				case Layout.Int integer -> note(integer.roles(), integer.bits());
				case Layout.VarInt integer -> note(integer.roles(), Long.SIZE - 1);
				case Layout.Struct struct -> {
					for (Layout member : struct.members())
						walk(member);
				}
				case Layout.Variant variant -> {
					for (Layout option : variant.options())
						walk(option);
				}
				case Layout.Optional optional -> walk(optional.value());
				default -> { // nothing that says something of the packet
				}
			}
		}

		private void note(int set, int bits) {
			roles |= set;
			if ((Role.TOTAL_BITS.in(set) || Role.CONTENT_BITS.in(set)) && bits < Long.SIZE - 1)
				maxBits = Math.min(maxBits, (1L << bits) - 1 & ~7L);
			// The last one wins: it says at least as much as the others together.
			if (Role.TIMESTAMP.in(set))
				beginBits = bits;
		}
	}
}
