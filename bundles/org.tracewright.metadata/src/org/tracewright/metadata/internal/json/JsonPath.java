// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

/**
 * The way to a JSON value, put into words only when it is needed.
 *
 * @param parent null for the fragment itself
 * @param step   a property name, an index in brackets, or the name of the fragment
 */
record JsonPath(JsonPath parent, String step) {

	/** The path of a fragment, by its number from 1. */
	static JsonPath fragment(int number) {
		return new JsonPath(null, "fragment " + number);
	}

	JsonPath property(String name) {
		return new JsonPath(this, name.matches("[A-Za-z_][A-Za-z0-9_-]*") ? '.' + name : "['" + name + "']");
	}

	JsonPath element(int index) {
		return new JsonPath(this, "[" + index + ']');
	}

	@Override
	public String toString() {
		return parent == null ? step + ": $" : parent + step;
	}
}
