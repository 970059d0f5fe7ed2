// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.util.List;

import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StructureFieldClass;

/**
 * One of the structures that a record or a packet consists of.
 *
 * @param scope     which
 * @param structure its field class
 * @param alignment of its start in bits, a power of two
 * @param bits      length without padding after it, or {@link Box#VARIABLE}
 * @param boxes     what lies in it in order, with the padding up to the next section
 */
public record Section(Scope scope, StructureFieldClass structure, int alignment, long bits, List<Box> boxes) {

	/** Copies the list. */
	public Section {
		boxes = List.copyOf(boxes);
	}
}
