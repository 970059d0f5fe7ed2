// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import java.util.List;

import org.tracewright.filter.internal.syntax.Printer;

/**
 * A value of the record, by name.
 *
 * @param root where the path starts
 * @param path names of members and numbers of array elements; empty exactly when the root is a {@link Root#special}
 * @param span place in the text
 */
public record Reference(Root root, List<Step> path, Span span) implements Operand {

	/** Copies the path. */
	public Reference {
		path = List.copyOf(path);
	}

	/** Where a path starts, or a property that every record has. */
	public enum Root {
		/** No prefix: the payload, and if it has no such field, the contexts. */
		ANY("", false),
		/** Fields of the event. */
		PAYLOAD("$payload", false),
		/** Any context: that of the event type, that of all events of the stream, that of the packet. */
		CONTEXT("$ctx", false),
		/** Context that the application provides; the path is one name such as {@code provider:name}. */
		APPLICATION("$app", false),
		/** Header of the event record. */
		HEADER("$header", false),
		/** Context of the packet. */
		PACKET("$packet", false),
		/** Text: name of the event type. */
		NAME("$name", true),
		/** Text: name of the data stream. */
		STREAM("$stream", true),
		/** Integer: processor. */
		CPU("$cpu", true),
		/** Integer: ns since the origin of the clock; compares with texts that {@link Schema#time} reads. */
		TIME("$time", true),
		/** Integer: log level. */
		LEVEL("$level", true),
		/** Integer: id of the event type. */
		ID("$id", true),
		/** Text: name of the trace. */
		TRACE("$trace", true);

		private final String symbol;
		private final boolean special;

		Root(String symbol, boolean special) {
			this.symbol = symbol;
			this.special = special;
		}

		/** As written in filters. */
		public String symbol() {
			return symbol;
		}

		/** Whether it is itself a value, without a path. */
		public boolean special() {
			return special;
		}
	}

	/** A step of a path. */
	public sealed interface Step {
	}

	/**
	 * To the member of a structure.
	 *
	 * @param text its name
	 */
	public record Name(String text) implements Step {
	}

	/**
	 * To an element of an array.
	 *
	 * @param index from 0
	 */
	public record Index(int index) implements Step {
	}

	/** As a filter writes it. */
	public String text() {
		return Printer.print(this);
	}
}
