// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;

/**
 * Events in the order of the data, as yactfr's tests list them: {@code OFFSET KIND:NAME:VALUE}, with braces around what belongs together. Our API has no
 * offsets, no packets without events, and does not tell kinds of one value apart: compared are the ids, the scopes, the names and the values. A listing that
 * does not end with a brace ends with the fault.
 */
final class YactfrDump {

	private static final Scope[] SCOPES = {Scope.PACKET_HEADER, Scope.PACKET_CONTEXT, Scope.EVENT_HEADER, Scope.COMMON_CONTEXT,
			Scope.SPECIFIC_CONTEXT, Scope.PAYLOAD};

	private YactfrDump() {
	}

	static List<String> of(Trace trace) {
		List<String> events = new ArrayList<>();
		try (EventCursor cursor = trace.cursor()) {
			while (cursor.next())
				if (!cursor.isGap())
					events.add(event(cursor));
		}
		return events;
	}

	private static String event(EventView event) {
		Map<String, Object> scopes = new LinkedHashMap<>();
		for (Scope scope : SCOPES)
			if (event.type().has(scope))
				scopes.put(scope.id(), ValueTree.scope(event, scope, new Values()));
		return line(event.type().id(), event.type().name(), scopes);
	}

	private static String line(long id, String name, Map<String, Object> scopes) {
		return id + " " + name + " " + Json.line(scopes);
	}

	/** Enumerations without labels, reals with six digits. */
	private static final class Values extends ValueTree {

		@Override
		public void integer(Field field, FieldType.IntegerType type, long value) {
			add(field, type.signed() ? BigInteger.valueOf(value) : unsigned(value));
		}

		@Override
		public void real(Field field, FieldType.RealType type, double value) {
			add(field, digits(Double.toString(value)));
		}
	}

	private static Object digits(String real) {
		return switch (real) {
			case "nan", "-nan", "NaN" -> "nan";
			case "inf", "Infinity" -> "inf";
			case "-inf", "-Infinity" -> "-inf";
			default -> new BigDecimal(real).round(new MathContext(6)).stripTrailingZeros().toPlainString();
		};
	}

	/**
	 * What a listing says.
	 *
	 * @param events in the form of {@link #of}; those that the fault cuts are missing
	 * @param fault  the message at its end, or null
	 */
	record Expected(List<String> events, String fault) {
	}

	/** Reads a listing; texts have the one encoding that the metadata names. */
	static Expected expected(List<String> lines, String metadata) {
		return new Parser(lines, encoding(metadata)).parse();
	}

	private static Charset encoding(String metadata) {
		for (String name : List.of("utf-16le", "utf-16be", "utf-32le", "utf-32be"))
			if (metadata.contains('"' + name + '"'))
				return Charset.forName(name);
		return StandardCharsets.UTF_8;
	}

	/** Walks over the lines of a listing. */
	private static final class Parser {

		private final List<String> lines;
		private final Charset charset;
		private final List<String> events = new ArrayList<>();
		private final Map<String, Object> packet = new LinkedHashMap<>();
		private final String fault;
		private int next;

		Parser(List<String> lines, Charset charset) {
			List<String> all = lines.stream().map(l -> l.strip().replaceFirst("^\\d+ +", "")).filter(l -> !l.isEmpty()).toList();
			boolean whole = all.isEmpty() || all.getLast().equals("}");
			this.lines = whole ? all : all.subList(0, all.size() - 1);
			this.fault = whole ? null : all.getLast();
			this.charset = charset;
		}

		Expected parse() {
			while (next < lines.size()) {
				String line = lines.get(next++);
				if (line.equals("P {"))
					packet.clear();
				else if (line.startsWith("SC:"))
					scope(line, packet);
				else if (line.equals("ER {"))
					event();
			}
			return new Expected(events, fault);
		}

		private void scope(String line, Map<String, Object> scopes) {
			Map<String, Object> members = new LinkedHashMap<>();
			next++;
			members(members);
			next++;
			scopes.put(SCOPES[line.charAt(3) - '0'].id(), members);
		}

		private void event() {
			Map<String, Object> scopes = new LinkedHashMap<>(packet);
			String id = "0";
			String name = "";
			while (next < lines.size()) {
				String line = lines.get(next++);
				if (line.equals("}")) {
					events.add(line(Long.parseUnsignedLong(id), name, scopes));
					return;
				}
				if (line.startsWith("SC:"))
					scope(line, scopes);
				else if (line.startsWith("ERI:T")) {
					int hash = line.indexOf(":#");
					id = hash < 0 ? line.substring(5) : line.substring(5, hash);
					name = hash < 0 ? "" : line.substring(hash + 2);
				}
			}
		}

		/** Elements up to the closing brace, by name. */
		private void members(Map<String, Object> members) {
			while (next < lines.size()) {
				String line = lines.get(next++);
				if (line.equals("}"))
					return;
				value(line, members, null);
			}
		}

		private List<Object> elements() {
			List<Object> elements = new ArrayList<>();
			while (next < lines.size()) {
				String line = lines.get(next++);
				if (line.equals("}"))
					break;
				value(line, null, elements);
			}
			return elements;
		}

		private void value(String line, Map<String, Object> members, List<Object> elements) {
			String[] parts = (line.endsWith(" {") ? line.substring(0, line.length() - 2) : line).split(":");
			int at = members == null ? 1 : 2;
			Object value;
			switch (parts[0]) {
				case "FLUI", "FLSI", "VLUI", "VLSI" -> value = new BigInteger(parts[at]);
				case "FLB" -> value = Boolean.valueOf(parts[at]);
				case "FLFPN" -> value = digits(parts[at]);
				case "FLBA", "FLBM" -> value = bits(parts, at);
				case "NTS", "SLS", "DLS" -> value = text(raw());
				case "SLB", "DLB" -> value = Map.of("blob", raw());
				case "SLA", "DLA" -> value = elements();
				case "ST" -> {
					Map<String, Object> structure = new LinkedHashMap<>();
					members(structure);
					value = structure;
				}
				case "VS", "VU", "OB", "OS", "OU" -> {
					List<Object> one = elements();
					value = one.isEmpty() ? null : one.getFirst();
				}
				default -> {
					return;
				}
			}
			if (members != null)
				members.put(parts[1], value);
			else
				elements.add(value);
		}

		private static Object bits(String[] parts, int at) {
			Map<String, Object> bits = new LinkedHashMap<>();
			bits.put("bits", "0x" + new BigInteger(parts[at]).toString(16));
			bits.put("labels", parts.length > at + 1 ? List.of(parts[at + 1].split(",")) : List.of());
			return bits;
		}

		/** The raw data elements up to the closing brace: bytes of a blob are hexadecimal, of a text only where they cannot be printed. */
		private String raw() {
			StringBuilder all = new StringBuilder();
			while (next < lines.size()) {
				String line = lines.get(next++);
				if (line.equals("}"))
					break;
				if (line.startsWith("RD:"))
					all.append(line.substring(line.indexOf(':', 3) + 1));
			}
			return all.toString();
		}

		private String text(String raw) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			for (int i = 0; i < raw.length(); i++)
				if (raw.charAt(i) == '$') {
					bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
					i += 2;
				} else
					bytes.write(raw.charAt(i));
			String text = bytes.toString(charset);
			return text.indexOf('\0') < 0 ? text : text.substring(0, text.indexOf('\0'));
		}
	}
}
