// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

/** What a model must keep to, with the section of the specification that says so (CTF2-SPEC-2.0 unless another one is named). */
public enum Rule {
	/** Something that has to be there is not. */
	MISSING("5"),
	/** An attribute or extension is not a JSON object, or an extension is not declared. */
	EXTENSION("5.1"),
	/** An attribute is not a JSON object. */
	ATTRIBUTES("5.2"),
	/** A field location leads nowhere, or to a field that is not recorded before. */
	LOCATION("5.3.1"),
	/** A length or selector field is of the wrong class. */
	LOCATED_CLASS("5.3.1"),
	/** A range is empty, or there is none where one is needed. */
	RANGE("5.3.2"),
	/** A role is on a field class that cannot have it, or in the wrong place. */
	ROLE("5.3.3"),
	/** A length is out of range. */
	LENGTH("5.3.4"),
	/** An alignment is not a power of two. */
	ALIGNMENT("5.3.4"),
	/** A floating-point number has a length that IEEE 754 does not know. */
	FLOAT_LENGTH("5.3.9"),
	/** Two members of a structure have one name. */
	DUPLICATE_NAME("5.3.18"),
	/** The ranges of two options of a variant overlap. */
	OVERLAP("5.3.23"),
	/** Two classes have one id, or two aliases one name. */
	DUPLICATE_ID("5.5, 5.7 to 5.9"),
	/** A field of a header has no role and nobody needs it. */
	USELESS_FIELD("5.6, 5.8"),
	/** A UUID is wrong or missing. */
	UUID("5.4, 5.6.1"),
	/** A clock class says what no clock can be. */
	CLOCK("5.7"),
	/** There are timestamps, but no clock. */
	MISSING_CLOCK("5.8.1"),
	/** Packets or event records of several classes cannot be told apart. */
	INDISTINGUISHABLE("6.1, 6.2"),
	/** An event record has no bits. */
	EMPTY_RECORD("4.2.2"),
	/** The form that the model is meant for cannot say it. */
	FORM("CTF 1.8.3");

	private final String section;

	Rule(String section) {
		this.section = section;
	}

	/** The section, for example {@code 5.3.1}. */
	public String section() {
		return section;
	}
}
