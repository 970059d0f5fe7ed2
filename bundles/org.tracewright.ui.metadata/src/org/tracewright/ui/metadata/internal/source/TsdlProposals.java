// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;

/** What may be written at a place in a TSDL text. */
final class TsdlProposals {

	private final String prefix;
	private final int begin;
	private final int offset;
	private final TraceClass trace;
	private final TsdlContext context;
	private final Map<String, Proposal> found = new LinkedHashMap<>();

	private TsdlProposals(String text, int offset, TraceClass trace) {
		int from = offset;
		while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '_'))
			from--;
		context = TsdlContext.at(text, offset);
		// A path is completed as a whole.
		int path = from;
		while (path > 0 && (Character.isLetterOrDigit(text.charAt(path - 1)) || "_.".indexOf(text.charAt(path - 1)) >= 0)) //$NON-NLS-1$
			path--;
		begin = path;
		prefix = text.substring(path, offset);
		this.offset = offset;
		this.trace = trace;
	}

	/** The proposals for an offset; the trace, which may be null, tells of clocks, streams and fields. */
	static List<Proposal> at(String text, int offset, TraceClass trace) {
		TsdlProposals proposals = new TsdlProposals(text, offset, trace);
		proposals.collect();
		return new ArrayList<>(proposals.found.values());
	}

	private void collect() {
		List<String> statement = new ArrayList<>(context.statement());
		if (prefix.indexOf('.') >= 0)
			// The words of the path before the last one have been taken as written.
			for (int dots = (int) prefix.chars().filter(c -> c == '.').count(); dots > 0 && statement.size() >= 2; dots--)
				statement = new ArrayList<>(statement.subList(0, statement.size() - 2));
		String last = statement.isEmpty() ? "" : statement.getLast(); //$NON-NLS-1$
		if (last.equals("<") || last.equals("[")) //$NON-NLS-1$ //$NON-NLS-2$
			locations();
		else if (last.equals("=")) //$NON-NLS-1$
			values(String.join("", statement.subList(0, statement.size() - 1))); //$NON-NLS-1$
		else if (last.equals(":=")) //$NON-NLS-1$
			types(!statement.getFirst().equals("typealias")); //$NON-NLS-1$
		else if (statement.isEmpty())
			beginning();
		else if (List.of("typealias", "typedef", "const", ":").contains(last)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			types(true);
		else if (last.equals("}") && (context.block().equals("struct") || context.block().isEmpty())) //$NON-NLS-1$ //$NON-NLS-2$
			add("align()", 6); //$NON-NLS-1$
	}

	private void beginning() {
		switch (context.block()) {
			case "" -> { //$NON-NLS-1$
				TsdlWords.BLOCKS.forEach(word -> add(word, word + " {\n\t\n};", word.length() + 4)); //$NON-NLS-1$
				TsdlWords.DECLARATIONS.forEach(this::word);
			}
			case "struct", "variant" -> { //$NON-NLS-1$ //$NON-NLS-2$
				types(true);
				word("typealias"); //$NON-NLS-1$
				word("typedef"); //$NON-NLS-1$
			}
			case "enum" -> { // labels are free
			}
			default -> {
				for (String name : TsdlWords.attributes(context.block())) {
					boolean type = List
							.of("packet.header", "packet.context", "event.header", "event.context", "context", "fields") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
							.contains(name);
					if (!context.names().contains(name))
						add(name, type ? name + " := struct {\n\t};" : name + " = ;", name.length() + (type ? 12 : 3)); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
	}

	private void types(boolean known) {
		if (!known)
			return;
		context.types().forEach(this::word);
		if (trace != null)
			trace.getFieldClassAliases().stream().map(FieldClassAlias::getName).forEach(this::word);
		add("integer { size = 32; align = 8; signed = false; }", 17); //$NON-NLS-1$
		add("floating_point { exp_dig = 8; mant_dig = 24; align = 8; }", 27); //$NON-NLS-1$
		TsdlWords.TYPES.forEach(this::word);
		TsdlWords.PRIMITIVES.forEach(this::word);
	}

	private void values(String attribute) {
		TsdlWords.values(context.block(), attribute).forEach(this::word);
		if (trace == null)
			return;
		if (attribute.equals("map")) //$NON-NLS-1$
			trace.getClockClasses().stream().map(ClockClass::getName).forEach(n -> word("clock." + n + ".value")); //$NON-NLS-1$ //$NON-NLS-2$
		else if (attribute.equals("stream_id")) //$NON-NLS-1$
			trace.getDataStreamClasses().forEach(s -> word(Long.toUnsignedString(s.getId())));
	}

	private void locations() {
		context.names().reversed().forEach(this::word);
		context.outer().reversed().stream().filter(n -> n.indexOf('.') < 0).forEach(this::word);
		if (trace == null)
			return;
		fields("trace.packet.header.", trace.getPacketHeader()); //$NON-NLS-1$
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			fields("stream.packet.context.", stream.getPacketContext()); //$NON-NLS-1$
			fields("stream.event.header.", stream.getEventRecordHeader()); //$NON-NLS-1$
			fields("stream.event.context.", stream.getEventRecordCommonContext()); //$NON-NLS-1$
		}
	}

	private void fields(String path, StructureFieldClass structure) {
		if (structure != null)
			structure.getMembers().forEach(m -> word(path + (m.getIdentifier() == null ? m.getName() : m.getIdentifier())));
	}

	private void word(String word) {
		add(word, word, word.length());
	}

	private void add(String text, int caret) {
		add(text, text, caret);
	}

	private void add(String label, String replacement, int caret) {
		if (label.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
			found.putIfAbsent(label, new Proposal(label, begin, offset - begin, replacement, caret));
	}
}
