// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.util.List;

import org.tracewright.analysis.internal.latencies.RuleCheck;
import org.tracewright.analysis.internal.latencies.RuleParser;
import org.tracewright.analysis.internal.latencies.RuleWriter;
import org.tracewright.trace.Trace;

/**
 * Rules as a text says them, a line a rule: {@code name: begin event -> end event by field, begin field=end field}. Empty lines, and what follows a {@code #}, say
 * nothing.
 *
 * @param rules  those that are right, in the order of the text
 * @param places where each rule is in the text
 * @param faults what is wrong, at most one of each line
 */
public record LatencyRules(List<LatencyRule> rules, List<Places> places, List<Fault> faults) {

	/** Copies the lists. */
	public LatencyRules {
		rules = List.copyOf(rules);
		places = List.copyOf(places);
		faults = List.copyOf(faults);
	}

	/**
	 * Where something is in the text.
	 *
	 * @param line   from 1
	 * @param column from 1
	 * @param length characters; 0 when something is missing there
	 */
	public record Place(int line, int column, int length) {
	}

	/**
	 * Where the parts of a rule are.
	 *
	 * @param name   its name
	 * @param begin  the begin event
	 * @param end    the end event
	 * @param begins for each key, the field of the begin event
	 * @param ends   for each key, the field of the end event; the same place when both have one name
	 */
	public record Places(Place name, Place begin, Place end, List<Place> begins, List<Place> ends) {

		/** Copies the lists. */
		public Places {
			begins = List.copyOf(begins);
			ends = List.copyOf(ends);
		}
	}

	/**
	 * Something that is wrong.
	 *
	 * @param line    from 1
	 * @param column  from 1
	 * @param length  characters; 0 when something is missing there
	 * @param message what is expected, without a full stop
	 */
	public record Fault(int line, int column, int length, String message) {

		/** At a place. */
		public Fault(Place place, String message) {
			this(place.line, place.column, place.length, message);
		}
	}

	/** Reads a text. What is wrong in a line is a fault, and the other lines count. */
	public static LatencyRules parse(String text) {
		return new RuleParser().parse(text);
	}

	/** Rules as a text, which {@link #parse} reads as the same rules. */
	public static String text(List<LatencyRule> rules) {
		return RuleWriter.text(rules);
	}

	/**
	 * A trace as the user knows it.
	 *
	 * @param name what it is called where it is shown
	 */
	public record Named(String name, Trace trace) {
	}

	/**
	 * What none of some open traces has: events and fields of these rules. They may be in their metadata only, and no such events. Each fault names the traces that were
	 * looked at; where there is none, there are no faults.
	 */
	public List<Fault> check(List<Named> traces) {
		return RuleCheck.check(this, traces);
	}
}
