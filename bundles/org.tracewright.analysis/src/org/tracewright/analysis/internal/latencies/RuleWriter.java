// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import java.util.List;
import java.util.regex.Pattern;

import org.tracewright.analysis.LatencyRule;

/** Writes latency rules as text, each in one way. */
public final class RuleWriter {

	/** Words that need no quotes. */
	private static final Pattern PLAIN = Pattern.compile("(?:(?!->)[^\\s\\p{Cntrl}\",=#])+", Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern PLAIN_NAME = Pattern.compile("[^\\s\\p{Cntrl}\":#](?:[^\\p{Cntrl}\":#]*[^\\s\\p{Cntrl}\":#])?",
			Pattern.UNICODE_CHARACTER_CLASS);

	private RuleWriter() {
	}

	/** See {@link org.tracewright.analysis.LatencyRules#text}. */
	public static String text(List<LatencyRule> rules) {
		StringBuilder out = new StringBuilder();
		for (LatencyRule rule : rules) {
			word(out, rule.name(), PLAIN_NAME);
			out.append(": ");
			word(out, rule.begin(), PLAIN);
			out.append(" -> ");
			word(out, rule.end(), PLAIN);
			String before = " by ";
			for (LatencyRule.Key key : rule.keys()) {
				word(out.append(before), key.begin(), PLAIN);
				if (!key.end().equals(key.begin()))
					word(out.append('='), key.end(), PLAIN);
				before = ", ";
			}
			out.append('\n');
		}
		return out.toString();
	}

	private static void word(StringBuilder out, String word, Pattern plain) {
		if (plain.matcher(word).matches())
			out.append(word);
		else
			out.append('"').append(word.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
	}
}
