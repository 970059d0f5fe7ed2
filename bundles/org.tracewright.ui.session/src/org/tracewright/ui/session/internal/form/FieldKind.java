// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

/** How a value is edited. */
enum FieldKind {
	/** A line of text. */
	TEXT,
	/** A condition: a text of some lines. */
	FILTER,
	/** One literal of an enumeration. */
	CHOICE,
	/** Yes or no. */
	FLAG,
	/** A whole number. */
	NUMBER,
	/** A real number. */
	REAL,
	/** A size, with units. */
	BYTES,
	/** A time, with units. */
	MICROSECONDS,
	/** Texts, one a line. */
	LIST,
	/** A log level of the domain. */
	LEVEL,
	/** A context type of the domain. */
	CONTEXT
}
