// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.tracewright.trace.Scope;

/** A column of the events table. */
public sealed interface Column {

	/** Stable text that stands for the column in saved state. */
	String id();

	/** The columns that every trace has. */
	enum Standard implements Column {
		/** Time of the event. */
		TIME,
		/** Name of the source trace. */
		TRACE,
		/** Data stream. */
		STREAM,
		/** CPU of the packet. */
		CPU,
		/** Name of the event type. */
		EVENT,
		/** Common and specific context. */
		CONTEXT,
		/** The payload. */
		FIELDS;

		@Override
		public String id() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/**
	 * A column for one field, of whatever event types have it.
	 *
	 * @param scope part of the record
	 * @param path  names from the scope to the field
	 */
	record OfField(Scope scope, List<String> path) implements Column {

		/** Copies the path. */
		public OfField {
			path = List.copyOf(path);
		}

		@Override
		public String id() {
			return scope.id() + ':' + String.join("/", path); //$NON-NLS-1$
		}

		/** The path with dots. */
		public String title() {
			return String.join(".", path); //$NON-NLS-1$
		}
	}

	/** The column of an id, if it is one. */
	static Optional<Column> of(String id) {
		for (Standard standard : Standard.values())
			if (standard.id().equals(id))
				return Optional.of(standard);
		int colon = id.indexOf(':');
		if (colon > 0 && colon < id.length() - 1)
			for (Scope scope : Scope.values())
				if (scope.id().equals(id.substring(0, colon)))
					return Optional.of(new OfField(scope, Arrays.asList(id.substring(colon + 1).split("/")))); //$NON-NLS-1$
		return Optional.empty();
	}
}
