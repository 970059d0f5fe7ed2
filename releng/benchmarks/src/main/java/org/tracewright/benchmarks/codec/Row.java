// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.util.Locale;
import java.util.Map;

/**
 * One line of the results.
 *
 * @param name     what was measured
 * @param target   what is wanted, in words
 * @param measured what was seen, in words
 * @param verdict  how the two compare
 * @param detail   what the figure is made of
 * @param data     all numbers
 */
public record Row(String name, String target, String measured, Verdict verdict, String detail, Map<String, double[]> data) {

	/** How a figure compares with its target. */
	public enum Verdict {
		/** As good as wanted. */
		PASS,
		/** Not as good as wanted. */
		MISS,
		/** Has no target. */
		INFO,
		/** Not measured. */
		SKIPPED,
		/** The reader did not find what was written. */
		WRONG
	}

	/** Units that figures come in. */
	public enum Unit {
		/** How many times as fast as the peer. */
		TIMES("%.1f×"),
		/** How many times as much as the peer. */
		SHARE("%.2f×"),
		/** Milliseconds. */
		MILLISECONDS("%.2f ms"),
		/** Bytes for each event. */
		BYTES("%.2f B");

		private final String format;

		Unit(String format) {
			this.format = format;
		}

		/** A figure in words. */
		public String text(double value) {
			return String.format(Locale.ROOT, format, value + 0.0);
		}

		private String goal(double value) {
			String text = value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
			return format.replaceFirst("%\\.\\d+f", text);
		}
	}

	/** A figure that should be large. */
	public static Row atLeast(String name, double target, double value, Unit unit, String detail, Map<String, double[]> data) {
		return new Row(name, "≥ " + unit.goal(target), unit.text(value), value >= target ? Verdict.PASS : Verdict.MISS, detail, data);
	}

	/** A figure that should be small. */
	public static Row atMost(String name, double target, double value, Unit unit, String detail, Map<String, double[]> data) {
		return new Row(name, "≤ " + unit.goal(target), unit.text(value), value <= target ? Verdict.PASS : Verdict.MISS, detail, data);
	}

	/** A figure without a target. */
	public static Row info(String name, double value, Unit unit, String detail, Map<String, double[]> data) {
		return new Row(name, "", unit.text(value), Verdict.INFO, detail, data);
	}

	/** Nothing was measured, or what was is worth nothing. */
	public static Row without(String name, Verdict verdict, String why) {
		return new Row(name, "", "", verdict, why, Map.of());
	}

	/** As a line of a Markdown table. */
	public String markdown() {
		String word = switch (verdict) {
			case PASS -> "pass";
			case MISS -> "**miss**";
			case INFO -> "";
			case SKIPPED -> "skipped";
			case WRONG -> "**wrong**";
		};
		return "| " + String.join(" | ", name, target, measured, word, detail.replace("|", "\\|").replace('\n', ' ')) + " |";
	}
}
