// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

/** In which order rows with the same parent are shown. */
public enum RowOrder {
	/** As they come: processors and threads by their numbers, others as they were met. */
	AS_FOUND,
	/** By their names. */
	NAME,
	/** Those first that did most in the visible range. */
	BUSIEST
}
