// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;

/** Writes TSDL (CTF 1.8.3, section 7). */
final class TsdlWriter {

	private static final int DECIMAL = 10;
	private static final String UINT8 = integer(Byte.SIZE, Byte.SIZE, "");
	private static final String UINT32 = integer(Integer.SIZE, Byte.SIZE, "");
	private static final String UINT64 = integer(Long.SIZE, Byte.SIZE, "");

	private final StringBuilder out = new StringBuilder();

	private TsdlWriter() {
	}

	static byte[] begin(TraceDescription trace) {
		TsdlWriter writer = new TsdlWriter();
		writer.out.append("/* CTF 1.8 */\n\n");
		writer.trace(trace);
		writer.clock(trace);
		String map = " map = clock." + Names.identifier(trace.clockName()) + ".value;";
		for (ChannelDescription channel : trace.channels())
			writer.stream(channel, map);
		return writer.bytes();
	}

	static byte[] event(ChannelDescription channel, int id, EventSchema schema) {
		TsdlWriter writer = new TsdlWriter();
		writer.out.append("event {\n");
		writer.line(1, "name = " + quote(schema.title()));
		writer.line(1, "id = " + id);
		writer.line(1, "stream_id = " + channel.id());
		writer.line(1, "loglevel = " + schema.level().ordinal());
		writer.line(1, "fields := " + structure(schema.fields(), 1));
		writer.out.append("};\n\n");
		return writer.bytes();
	}

	private void trace(TraceDescription trace) {
		out.append("trace {\n");
		line(1, "major = 1");
		line(1, "minor = 8");
		line(1, "uuid = " + quote(trace.uuid().toString()));
		line(1, "byte_order = le");
		out.append("\tpacket.header := struct {\n");
		line(2, UINT32 + " magic");
		line(2, UINT8 + " uuid[16]");
		line(2, UINT32 + " stream_id");
		line(2, UINT64 + " stream_instance_id");
		line(1, "}");
		out.append("};\n\n");
		if (trace.environment().isEmpty())
			return;
		out.append("env {\n");
		Set<String> taken = new HashSet<>();
		for (Map.Entry<String, Object> entry : trace.environment().entrySet()) {
			String value = entry.getValue() instanceof Long number ? number.toString() : quote((String) entry.getValue());
			line(1, Names.free(Names.identifier(entry.getKey()), taken) + " = " + value);
		}
		out.append("};\n\n");
	}

	private void clock(TraceDescription trace) {
		out.append("clock {\n");
		line(1, "name = " + quote(Names.identifier(trace.clockName())));
		if (trace.clockUid() != null)
			line(1, "uuid = " + quote(trace.clockUid().toString()));
		line(1, "description = " + quote(trace.clockDescription()));
		line(1, "freq = 1000000000");
		line(1, "offset_s = " + trace.clockOffsetSeconds());
		line(1, "offset = " + trace.clockOffsetNanos());
		line(1, "absolute = TRUE");
		out.append("};\n\n");
	}

	private void stream(ChannelDescription channel, String map) {
		String time = integer(Long.SIZE, Byte.SIZE, map);
		out.append("stream {\n");
		line(1, "id = " + channel.id());
		out.append("\tpacket.context := struct {\n");
		line(2, time + " timestamp_begin");
		line(2, time + " timestamp_end");
		for (String name : List.of("content_size", "packet_size", "packet_seq_num", "events_discarded", "thread_id"))
			line(2, UINT64 + ' ' + name);
		line(1, "}");
		if (channel.compact())
			header(integer(5, 1, ""), 31, integer(27, 1, map), time);
		else
			header(integer(Short.SIZE, Byte.SIZE, ""), 65535, integer(Integer.SIZE, Byte.SIZE, map), time);
		if (!channel.contexts().isEmpty())
			line(1, "event.context := " + structure(channel.contexts(), 1));
		out.append("};\n\n");
	}

	/** Event header with a short id and time; the greatest id says that long ones follow. */
	private void header(String shortId, int extended, String shortTime, String time) {
		out.append("\tevent.header := struct {\n");
		line(2, "enum : " + shortId + " { compact = 0 ... " + (extended - 1) + ", extended = " + extended + " } id");
		out.append("\t\tvariant <id> {\n");
		out.append("\t\t\tstruct {\n");
		line(4, shortTime + " timestamp");
		line(3, "} compact");
		out.append("\t\t\tstruct {\n");
		line(4, UINT32 + " id");
		line(4, time + " timestamp");
		line(3, "} extended");
		line(2, "} v");
		line(1, "} align(8)");
	}

	private static String structure(List<EventField> fields, int depth) {
		StringBuilder members = new StringBuilder("struct {\n");
		String indent = "\t".repeat(depth + 1);
		for (Member member : Member.of(fields, Names::field)) {
			StringBuilder dimensions = new StringBuilder();
			if (member.length() != null) {
				members.append(indent).append(UINT32).append(' ').append(member.length()).append(";\n");
				dimensions.append('[').append(member.length()).append(']');
			}
			String type = type(member.type(), dimensions, depth + 1);
			members.append(indent).append(type).append(' ').append(member.name()).append(dimensions).append(";\n");
		}
		return members.append("\t".repeat(depth)).append('}').toString();
	}

	/** What is written before the name of a field; dimensions of arrays, which come behind it, are added to those that are there. */
	private static String type(FieldType type, StringBuilder dimensions, int depth) {
		return switch (type) {
			case IntType integer -> integer(integer);
			case RealType real -> real.bits() == Float.SIZE
					? "floating_point { exp_dig = 8; mant_dig = 24; align = 8; }"
					: "floating_point { exp_dig = 11; mant_dig = 53; align = 8; }";
			case BoolType bool -> "enum : " + UINT8 + " { \"false\" = 0, \"true\" = 1 }";
			case TextType text -> "string";
			case EnumType labelled -> enumeration(labelled, depth);
			case SequenceType sequence -> type(Member.element(sequence.element()), dimensions, depth);
			case ArrayType array -> {
				dimensions.append('[').append(array.length()).append(']');
				yield type(Member.element(array.element()), dimensions, depth);
			}
			case BytesType bytes -> integer(new IntType(Byte.SIZE, false, 16));
			case StructType struct -> structure(struct.fields(), depth);
		};
	}

	private static String integer(IntType type) {
		return "integer { size = " + type.bits() + "; align = 8; signed = " + type.signed() + ';'
				+ (type.base() == DECIMAL ? "" : " base = " + type.base() + ';') + " }";
	}

	/** An unsigned integer; more of its attributes are said in TSDL. */
	private static String integer(int bits, int alignment, String more) {
		return "integer { size = " + bits + "; align = " + alignment + "; signed = false;" + more + " }";
	}

	private static String enumeration(EnumType type, int depth) {
		StringBuilder labels = new StringBuilder("enum : ").append(integer(type.bits(), Byte.SIZE, "")).append(" {\n");
		Labels.of(type).forEach((label, values) -> {
			for (int value : values)
				labels.append("\t".repeat(depth + 1)).append(quote(label)).append(" = ").append(value).append(",\n");
		});
		return labels.append("\t".repeat(depth)).append('}').toString();
	}

	private void line(int depth, String statement) {
		out.append("\t".repeat(depth)).append(statement).append(";\n");
	}

	private static String quote(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		Names.clean(text).chars().forEach(c -> {
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				default -> {
					if (c < ' ' || c == 0x7F)
						quoted.append('\\').append(c >> 6).append(c >> 3 & 7).append(c & 7);
					else
						quoted.append((char) c);
				}
			}
		});
		return quoted.append('"').toString();
	}

	private byte[] bytes() {
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}
}
