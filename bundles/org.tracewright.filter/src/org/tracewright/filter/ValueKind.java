// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

/** What kind of value a slot has. */
public enum ValueKind {
	/** Integer from -2^63 to 2^63 - 1. */
	SIGNED,
	/** Integer from 0 to 2^64 - 1, as the bits of a {@code long}. */
	UNSIGNED,
	/** Binary floating-point number. */
	REAL,
	/** Text in UTF-8. */
	TEXT,
	/** 0 or 1. */
	BOOLEAN,
	/** A structure, an array or opaque bytes: it can be there or not, but cannot be compared. */
	OTHER
}
