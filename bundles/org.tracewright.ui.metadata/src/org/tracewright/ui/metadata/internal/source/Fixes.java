// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.tracewright.metadata.text.MetadataDiagnostic;

/** Finds changes that mend common mistakes, from what the readers say about them. */
public final class Fixes {

	private static final List<Rule> RULES = List.of(
			rule("unknown attribute '(.+)' (?:in a block '|of an? )(.+?)'?", Fixes::unknownAttribute), //$NON-NLS-1$
			rule("unknown property \"(.+)\"", Fixes::unknownProperty), //$NON-NLS-1$
			rule("unknown type '(.+)'", (f, m) -> f.near(m.group(1), f.types())), //$NON-NLS-1$
			rule("(?:unexpected '.*|the text ends in the middle of a declaration.*)", Fixes::semicolon), //$NON-NLS-1$
			rule("alignment (-?\\d+) is not a power of two", Fixes::alignment), //$NON-NLS-1$
			rule("property \"(.+)\" is missing", (f, m) -> f.missing(m.group(1))), //$NON-NLS-1$
			rule("\"?(.*?)\"? is not one of (.+)", (f, m) -> f.among(m.group(1), List.of(m.group(2).split(", ")))), //$NON-NLS-1$ //$NON-NLS-2$
			rule("byte order of a trace must be .*", (f, m) -> f.value(List.of("le", "be"))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("byte order must be .*", (f, m) -> f.value(List.of("le", "be", "native"))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			rule("'.+' must be true or false", (f, m) -> f.value(List.of("true", "false"))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			rule("there is no field class type \"(.*)\"", (f, m) -> f.near(m.group(1), JsonWords.fieldClassTypes())), //$NON-NLS-1$
			rule("there is no fragment type \"(.*)\"", (f, m) -> f.near(m.group(1), JsonWords.fragmentTypes())), //$NON-NLS-1$
			rule("there is no role \"(.*)\"", (f, m) -> f.near(m.group(1), JsonWords.roles())), //$NON-NLS-1$
			rule("no field class alias before this is named \"(.*)\"", //$NON-NLS-1$
					(f, m) -> f.near(m.group(1), DeclaredNames.values(f.text, "field-class-alias", "name"))), //$NON-NLS-1$ //$NON-NLS-2$
			rule("no clock class before this has id \"(.*)\"", //$NON-NLS-1$
					(f, m) -> f.near(m.group(1), DeclaredNames.values(f.text, "clock-class", "id"))), //$NON-NLS-1$ //$NON-NLS-2$
			rule("(?:event '.*': )?(?:there is no field|no field) '([^']*)'.*", //$NON-NLS-1$
					(f, m) -> f.near(m.group(1), TsdlContext.at(f.text, f.from).names())), //$NON-NLS-1$
			rule("'(.+)' is said twice", (f, m) -> f.remove(m.group(1))), //$NON-NLS-1$
			rule("a field class is assigned with ':='", (f, m) -> f.assignment()), //$NON-NLS-1$
			rule("(stream|event|data stream class|event record class) (\\d+)(?: of (?:stream|data stream class) (\\d+))? is declared .*", //$NON-NLS-1$
					Fixes::duplicate),
			rule("(?:a clock class|an alias) before this .* \"(.*)\" too", (f, m) -> f.replace(m.group(1), m.group(1) + "-2")), //$NON-NLS-1$ //$NON-NLS-2$
			rule("a metadata stream must begin with a record separator.*", //$NON-NLS-1$
					(f, m) -> f.add(Messages.fix_separator, 0, 0, Character.toString(Token.RECORD_SEPARATOR))));

	private final String text;
	private final int from;
	private final int to;
	private final boolean json;
	private final List<Fix> found = new ArrayList<>();

	private Fixes(String text, MetadataDiagnostic diagnostic) {
		this.text = text;
		from = Math.clamp(diagnostic.range().offset(), 0, text.length());
		to = Math.clamp(diagnostic.range().end(), from, text.length());
		json = !diagnostic.path().isEmpty() || text.indexOf(Token.RECORD_SEPARATOR) >= 0;
	}

	private record Rule(Pattern message, BiConsumer<Fixes, Matcher> fix) {
	}

	private static Rule rule(String message, BiConsumer<Fixes, Matcher> fix) {
		return new Rule(Pattern.compile(message, Pattern.DOTALL), fix);
	}

	/** The changes that may mend what a diagnostic tells, the most likely first; none when nothing is known. */
	public static List<Fix> of(String text, MetadataDiagnostic diagnostic) {
		Fixes fixes = new Fixes(text, diagnostic);
		for (Rule rule : RULES) {
			Matcher matcher = rule.message.matcher(diagnostic.message());
			if (matcher.matches())
				rule.fix.accept(fixes, matcher);
		}
		return fixes.found;
	}

	/** Whether there may be a change for a message, without looking at the text. */
	static boolean mayMend(String message) {
		return RULES.stream().anyMatch(rule -> rule.message.matcher(message).matches());
	}

	private void add(String label, int offset, int length, String replacement) {
		if (offset >= 0 && offset + length <= text.length())
			found.add(new Fix(label, offset, length, replacement));
	}

	/** Replaces a word in the range of the diagnostic. */
	private void replace(String written, String word) {
		Matcher matcher = Pattern.compile("(?<![\\w-])" + Pattern.quote(written) + "(?![\\w-])").matcher(text).region(from, to); //$NON-NLS-1$ //$NON-NLS-2$
		matcher.useTransparentBounds(true);
		if (!written.isEmpty() && matcher.find())
			add(NLS.bind(Messages.fix_replace, word), matcher.start(), written.length(), word);
	}

	private void near(String written, Collection<String> words) {
		Words.near(written, words).forEach(word -> replace(written, word));
	}

	private void among(String written, List<String> words) {
		List<String> near = Words.near(written, words);
		(near.isEmpty() ? words.subList(0, Math.min(4, words.size())) : near).forEach(word -> replace(written, word));
	}

	private Collection<String> types() {
		List<String> types = new ArrayList<>(TsdlContext.types(text));
		types.addAll(TsdlWords.TYPES);
		return types;
	}

	private void unknownAttribute(Matcher message) {
		String block = switch (message.group(2)) {
			case "floating-point number" -> "floating_point"; //$NON-NLS-1$ //$NON-NLS-2$
			default -> message.group(2);
		};
		near(message.group(1), TsdlWords.attributes(block));
		remove(message.group(1));
	}

	private void unknownProperty(Matcher message) {
		JsonContext.Place object = JsonContext.at(text, from + 1);
		if (object != null)
			Words.near(message.group(1), JsonWords.properties(object).stream().filter(p -> !object.names().contains(p)).toList())
					.forEach(word -> replace(message.group(1), word));
		removeProperty(message.group(1));
	}

	/** Removes the property that begins in the range, with one of the commas around it. */
	private void removeProperty(String name) {
		List<Token> tokens = Token.all(text, from, JsonContext.fragment(text, from + 1)[1], true);
		int depth = 0;
		int end = 0;
		while (end < tokens.size()) {
			String mark = tokens.get(end).text();
			depth += mark.equals("{") || mark.equals("[") ? 1 : mark.equals("}") || mark.equals("]") ? -1 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			if (depth < 0 || depth == 0 && mark.equals(",")) //$NON-NLS-1$
				break;
			end++;
		}
		if (end == 0 || end == tokens.size())
			return;
		int begin = from;
		int after = tokens.get(end - 1).end();
		if (depth == 0) {
			after = end + 1 < tokens.size() ? tokens.get(end + 1).offset() : tokens.get(end).end();
		} else {
			int before = begin - 1;
			while (before >= 0 && Character.isWhitespace(text.charAt(before)))
				before--;
			begin = before >= 0 && text.charAt(before) == ',' ? before : begin;
		}
		add(NLS.bind(Messages.fix_remove, name), begin, after - begin, ""); //$NON-NLS-1$
	}

	/** Removes the attribute in the range, and its line when nothing else is on it. */
	private void remove(String name) {
		if (json)
			return;
		int end = to;
		while (end < text.length() && " \t".indexOf(text.charAt(end)) >= 0) //$NON-NLS-1$
			end++;
		end = end < text.length() && text.charAt(end) == ';' && text.charAt(to - 1) != ';' ? end + 1 : to;
		int begin = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
		int feed = text.indexOf('\n', end);
		boolean whole = feed >= 0 && text.substring(begin, from).isBlank() && text.substring(end, feed).isBlank();
		int start = whole ? begin : from;
		add(NLS.bind(Messages.fix_remove, name), start, (whole ? feed + 1 : end) - start, ""); //$NON-NLS-1$
	}

	private void semicolon(Matcher message) {
		boolean told = message.group().contains("';'"); //$NON-NLS-1$
		if (json || message.group().contains(", expected ") && !told) //$NON-NLS-1$
			return;
		List<Token> before = Token.all(text, 0, from, false);
		before.removeIf(t -> t.kind() == Token.Kind.COMMENT);
		if (before.isEmpty())
			return;
		Token last = before.getLast();
		boolean ends = last.kind() != Token.Kind.MARK || List.of("]", ")", "}").contains(last.text()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (told || ends)
			add(NLS.bind(Messages.fix_insert, ";"), last.end(), 0, ";"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void alignment(Matcher message) {
		BigInteger value = new BigInteger(message.group(1));
		if (value.bitLength() > 30)
			return;
		int power = value.signum() <= 0 ? 1 : Integer.highestOneBit(value.intValue()) << 1;
		List<Token> numbers = Token.all(text, from, to, json).stream().filter(t -> t.kind() == Token.Kind.NUMBER).toList();
		if (!numbers.isEmpty())
			add(NLS.bind(Messages.fix_replace, power), numbers.getLast().offset(), numbers.getLast().text().length(),
					Integer.toString(power));
	}

	private void missing(String name) {
		List<String> values = switch (name) {
			case "byte-order" -> List.of("\"little-endian\"", "\"big-endian\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "length" -> List.of("8"); //$NON-NLS-1$ //$NON-NLS-2$
			case "frequency" -> List.of("1000000000"); //$NON-NLS-1$ //$NON-NLS-2$
			case "version" -> List.of("2"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> List.of();
		};
		values.forEach(value -> property('"' + name + "\": " + value)); //$NON-NLS-1$
	}

	/** Adds a property at the end of the object in the range, on a line of its own when the others have one. */
	private void property(String written) {
		List<Token> tokens = Token.all(text, from, to, true);
		if (tokens.size() < 2 || !tokens.getFirst().is("{") || !tokens.getLast().is("}")) //$NON-NLS-1$ //$NON-NLS-2$
			return;
		Token last = tokens.get(tokens.size() - 2);
		String space = text.substring(tokens.get(0).end(), tokens.get(1).offset());
		boolean empty = tokens.size() == 2;
		String comma = empty ? "" : space.indexOf('\n') >= 0 ? ',' + space : ", "; //$NON-NLS-1$ //$NON-NLS-2$
		add(NLS.bind(Messages.fix_insert, written), last.end(), 0, comma + written);
	}

	/** Replaces the value of the attribute in the range. */
	private void value(List<String> words) {
		int assigned = text.indexOf('=', from);
		if (assigned < 0 || assigned >= to)
			return;
		List<Token> tokens = Token.all(text, assigned + 1, to, false);
		tokens.removeIf(t -> t.is(";")); //$NON-NLS-1$
		if (tokens.isEmpty())
			return;
		int begin = tokens.getFirst().offset();
		int length = tokens.getLast().end() - begin;
		String written = text.substring(begin, begin + length).replace("\"", ""); //$NON-NLS-1$ //$NON-NLS-2$
		words.stream().sorted((a, b) -> Words.distance(written, a) - Words.distance(written, b))
				.forEach(word -> add(NLS.bind(Messages.fix_replace, word), begin, length, word));
	}

	private void assignment() {
		int assigned = text.indexOf('=', from);
		if (assigned > 0 && assigned < to && text.charAt(assigned - 1) != ':')
			add(NLS.bind(Messages.fix_replace, ":="), assigned, 1, ":="); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void duplicate(Matcher message) {
		String kind = message.group(1);
		String free = DeclaredNames.freeId(text, json, kind, message.group(3));
		if (json && text.charAt(from) != '{') {
			replace(message.group(2), free);
			return;
		}
		if (json) {
			property("\"id\": " + free); //$NON-NLS-1$
			return;
		}
		List<Token> tokens = Token.all(text, from, to, false);
		int depth = 0;
		for (int i = 0; i + 2 < tokens.size(); i++) {
			Token token = tokens.get(i);
			depth += token.is("{") ? 1 : token.is("}") ? -1 : 0; //$NON-NLS-1$ //$NON-NLS-2$
			if (depth == 1 && token.is("id") && tokens.get(i + 1).is("=")) { //$NON-NLS-1$ //$NON-NLS-2$
				Token id = tokens.get(i + 2);
				add(NLS.bind(Messages.fix_replace, "id = " + free), id.offset(), id.text().length(), free); //$NON-NLS-1$
				return;
			}
		}
		int brace = text.indexOf('{', from);
		if (brace >= 0 && brace < to)
			add(NLS.bind(Messages.fix_insert, "id = " + free + ";"), brace + 1, 0, " id = " + free + ";"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
