// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.tracewright.filter.Reference.Root;

/** What may be written at a place in a filter expression. */
public final class FilterProposals {

	/** A comparison with a text that is being written, or a list of texts: name, and the text so far. */
	private static final Pattern TEXT = Pattern
			.compile("([$\\w.:`]+)\\s*(?:==|!=|(?:not\\s+)?in\\s*\\{(?:[^{}\"]|\"[^\"]*\")*)\\s*\"((?:[^\"\\\\]|\\\\.)*)$"); //$NON-NLS-1$
	private static final Pattern WORD = Pattern.compile("[$\\w.:`]*$"); //$NON-NLS-1$
	private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=", "in {", "not in {", "=~", "!~", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$//$NON-NLS-9$//$NON-NLS-10$
			"&&", "||"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int MAX = 500;

	/**
	 * Something to write.
	 *
	 * @param text  what is written
	 * @param label how a list shows it
	 * @param start where in the expression the text goes, instead of what is there up to the caret
	 */
	public record Proposal(String text, String label, int start) {
	}

	private FilterProposals() {
	}

	/** What fits at the caret, the most likely first; those that begin with what is written before those that contain it. */
	public static List<Proposal> of(FilterNames names, String expression, int caret) {
		String before = expression.substring(0, Math.min(caret, expression.length()));
		Matcher text = TEXT.matcher(before);
		if (text.find())
			return texts(names, text.group(1), text.group(2), text.start(2));
		if (quotes(before))
			return List.of();
		Matcher word = WORD.matcher(before);
		String prefix = word.find() ? word.group() : ""; //$NON-NLS-1$
		int start = before.length() - prefix.length();
		if (prefix.isEmpty() && operand(before.strip()))
			return COMPARISONS.stream()
					.map(o -> new Proposal(spaced(before, o), NLS.bind(Messages.assist_item, o, meaning(o)), start)).toList();
		return names(names, prefix, start);
	}

	private static String spaced(String before, String operator) {
		String space = before.endsWith(" ") ? "" : " "; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return space + operator + (operator.endsWith("{") ? "" : " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Whether the text ends within quotes. */
	private static boolean quotes(String text) {
		boolean inside = false;
		for (int i = 0; i < text.length(); i++)
			if (inside && text.charAt(i) == '\\')
				i++;
			else if (text.charAt(i) == '"')
				inside = !inside;
		return inside;
	}

	/** Whether the text ends with a value, so that an operator comes next. */
	private static boolean operand(String text) {
		if (text.isEmpty() || text.matches("(?s).*(^|[^\\w$.])(and|or|not|in)")) //$NON-NLS-1$
			return false;
		char last = text.charAt(text.length() - 1);
		return Character.isLetterOrDigit(last) || "_)]}\"`".indexOf(last) >= 0; //$NON-NLS-1$
	}

	private static List<Proposal> texts(FilterNames names, String field, String written, int start) {
		Collection<String> choices = field.equals(Root.NAME.symbol()) ? names.events() : names.labels(field);
		List<Proposal> found = new ArrayList<>();
		for (boolean begins : new boolean[]{true, false})
			for (String choice : choices)
				if (found.size() < MAX && fits(choice, written, begins))
					found.add(new Proposal(escape(choice) + '"', choice, start));
		return found;
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("*", "\\*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private static boolean fits(String choice, String written, boolean begins) {
		String wanted = written.toLowerCase(Locale.ROOT);
		String offered = choice.toLowerCase(Locale.ROOT);
		return begins ? offered.startsWith(wanted) : !offered.startsWith(wanted) && offered.contains(wanted);
	}

	private static List<Proposal> names(FilterNames names, String prefix, int start) {
		List<Proposal> found = new ArrayList<>();
		for (boolean begins : new boolean[]{true, false}) {
			for (Map.Entry<String, String> field : names.fields().entrySet())
				if (found.size() < MAX && fits(field.getKey(), prefix, begins))
					found.add(new Proposal(field.getKey(), NLS.bind(Messages.assist_item, field.getKey(), field.getValue()),
							start));
			for (Root root : Root.values())
				if (root != Root.ANY && fits(root.symbol(), prefix, begins))
					found.add(new Proposal(root.symbol() + (root.special() ? "" : "."), //$NON-NLS-1$ //$NON-NLS-2$
							NLS.bind(Messages.assist_item, root.symbol(), meaning(root)), start));
			if (fits("has", prefix, begins)) //$NON-NLS-1$
				found.add(new Proposal("has(", NLS.bind(Messages.assist_item, "has()", Messages.assist_has), start)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return found;
	}

	private static String meaning(Root root) {
		return switch (root) {
			case ANY, PAYLOAD -> Messages.assist_payload;
			case CONTEXT -> Messages.assist_context;
			case APPLICATION -> Messages.assist_application;
			case HEADER -> Messages.assist_header;
			case PACKET -> Messages.assist_packet;
			case NAME -> Messages.assist_name;
			case TIME -> Messages.assist_time;
			case CPU -> Messages.assist_cpu;
			case STREAM -> Messages.assist_stream;
			case LEVEL -> Messages.assist_level;
			case ID -> Messages.assist_id;
			case TRACE -> Messages.assist_trace;
		};
	}

	private static String meaning(String operator) {
		return switch (operator) {
			case "==" -> Messages.assist_equal; //$NON-NLS-1$
			case "!=" -> Messages.assist_notEqual; //$NON-NLS-1$
			case "<" -> Messages.assist_less; //$NON-NLS-1$
			case "<=" -> Messages.assist_lessOrEqual; //$NON-NLS-1$
			case ">" -> Messages.assist_greater; //$NON-NLS-1$
			case ">=" -> Messages.assist_greaterOrEqual; //$NON-NLS-1$
			case "in {" -> Messages.assist_in; //$NON-NLS-1$
			case "not in {" -> Messages.assist_notIn; //$NON-NLS-1$
			case "=~" -> Messages.assist_match; //$NON-NLS-1$
			case "!~" -> Messages.assist_noMatch; //$NON-NLS-1$
			case "&&" -> Messages.assist_and; //$NON-NLS-1$
			default -> Messages.assist_or;
		};
	}
}
