// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.LatencyRule;
import org.tracewright.analysis.LatencyRules;
import org.tracewright.analysis.LatencyRules.Fault;
import org.tracewright.analysis.LatencyRules.Place;
import org.tracewright.analysis.LatencyRules.Places;

/** Reads the text form of latency rules, line by line. */
public final class RuleParser {

	/** Most rules of a text. */
	static final int MOST_RULES = 1000;
	private static final int MOST_LINES = 10_000;
	private static final int LONGEST_LINE = 4096;
	private static final String FORM = "expected a rule such as 'name: begin_event -> end_event by field'";

	private final List<LatencyRule> rules = new ArrayList<>();
	private final List<Places> places = new ArrayList<>();
	private final List<Fault> faults = new ArrayList<>();
	/** The line of each rule by its name. */
	private final Map<String, Integer> lines = new HashMap<>();

	/** See {@link LatencyRules#parse}. */
	public LatencyRules parse(String text) {
		int at = 0;
		for (int line = 1; at < text.length(); line++) {
			int newLine = text.indexOf('\n', at);
			int end = newLine < 0 ? text.length() : newLine;
			String content = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
			at = end + 1;
			if (line > MOST_LINES) {
				faults.add(new Fault(line, 1, content.length(),
						"a text has at most " + MOST_LINES + " lines: this one and all behind it do not count"));
				break;
			}
			try {
				if (content.length() > LONGEST_LINE)
					throw new FaultException(new Place(line, 1, content.length()),
							"a line has at most " + LONGEST_LINE + " characters: make this one shorter");
				RuleLine words = new RuleLine(line, content);
				if (!words.atEnd())
					rule(words, line);
			} catch (FaultException e) {
				faults.add(new Fault(e.place(), e.getMessage()));
			}
		}
		return new LatencyRules(rules, places, faults);
	}

	private void rule(RuleLine words, int line) throws FaultException {
		RuleLine.Word name = words.name(FORM);
		RuleLine.Word begin = words.event("expected the name of the begin event after the colon");
		words.symbol("->", "expected '->' between begin and end event; names with blanks or commas are in quotes");
		RuleLine.Word end = words.event("expected the name of the end event after '->'");
		List<LatencyRule.Key> keys = new ArrayList<>();
		List<Place> begins = new ArrayList<>();
		List<Place> ends = new ArrayList<>();
		if (!words.atEnd()) {
			words.keyword("by", "expected 'by' and fields, or the end of the line");
			String before = "'by'";
			do {
				RuleLine.Word field = words.field("expected the name of a field after " + before);
				RuleLine.Word other = words.isSymbol("=")
						? words.field("expected the name of the end event's field after '='")
						: field;
				keys.add(new LatencyRule.Key(field.text(), other.text()));
				begins.add(field.place());
				ends.add(other.place());
				before = "','";
			} while (words.isSymbol(","));
			if (!words.atEnd())
				throw words.fault("expected ',' and another field, '=' and the end event's field, or the end of the line");
		}
		if (LatencyRows.BUILT_IN.contains(name.text()))
			throw new FaultException(name.place(), "'" + name.text() + "' is measured without a rule: choose another name");
		Integer same = lines.putIfAbsent(name.text(), line);
		if (same != null)
			throw new FaultException(name.place(),
					"'" + name.text() + "' is the name of the rule in line " + same + ": choose another name");
		if (rules.size() == MOST_RULES)
			throw new FaultException(name.place(), "a text has at most " + MOST_RULES + " rules: this one does not count");
		rules.add(new LatencyRule(name.text(), begin.text(), end.text(), keys));
		places.add(new Places(name.place(), begin.place(), end.place(), begins, ends));
	}
}
