// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.util.List;
import java.util.Objects;

/**
 * A named field of an event type, and the handle by which a cursor gives its value: resolve it once, use it for every event. Identity counts: a handle works
 * with the trace it came from.
 */
public final class Field {

	private final Scope scope;
	private final List<String> path;
	private final FieldType type;
	private final int handle;
	private final boolean technical;

	/**
	 * Made by readers.
	 *
	 * @param scope     where the field is
	 * @param path      names from the scope down to the field, at least one
	 * @param type      kind of values
	 * @param handle    the reader's own number for the position of the field, negative when the value can only be reached by visiting the scope (inside an
	 *                  array)
	 * @param technical whether its value is for the reader: see {@link #technical}
	 */
	public Field(Scope scope, List<String> path, FieldType type, int handle, boolean technical) {
		this.scope = Objects.requireNonNull(scope);
		this.path = List.copyOf(path);
		this.type = Objects.requireNonNull(type);
		this.handle = handle;
		this.technical = technical;
	}

	/** Part of the record that the field belongs to. */
	public Scope scope() {
		return scope;
	}

	/** Last name of the path. */
	public String name() {
		return path.getLast();
	}

	/** Names from the scope down to the field. */
	public List<String> path() {
		return path;
	}

	/** The path with dots. */
	public String pathText() {
		return String.join(".", path);
	}

	/** Kind of values. */
	public FieldType type() {
		return type;
	}

	/** The reader's number; of no meaning to others. */
	public int handle() {
		return handle;
	}

	/** Whether the format gives the field a meaning (a size, an id, a timestamp, a counter): its value says how the data lie, not what happened. */
	public boolean technical() {
		return technical;
	}

	@Override
	public String toString() {
		return scope.id() + ':' + pathText();
	}
}
