// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

/** Writes metadata fragments of CTF 2 (CTF2-SPEC-2.0, section 5). */
final class Ctf2Writer {

	private static final long FREQUENCY = 1_000_000_000;
	private static final int DECIMAL = 10;
	private static final String UNSIGNED = "fixed-length-unsigned-integer";
	private static final String TIMESTAMP = "default-clock-timestamp";
	/** Log levels are said as LTTng 2.16 does: others know its attribute. */
	private static final String ATTRIBUTES = "lttng.org,2009";

	private final JsonText json = new JsonText();

	private Ctf2Writer() {
	}

	static byte[] begin(TraceDescription trace) {
		Ctf2Writer writer = new Ctf2Writer();
		writer.preamble(trace.uuid());
		writer.trace(trace);
		writer.clock(trace);
		for (ChannelDescription channel : trace.channels())
			writer.channel(channel, trace.clockName());
		return writer.json.bytes();
	}

	static byte[] event(ChannelDescription channel, int id, EventSchema schema) {
		Ctf2Writer writer = new Ctf2Writer();
		JsonText json = writer.json;
		json.beginText().put("type", "event-record-class").put("id", id).put("data-stream-class-id", channel.id());
		json.put("name", schema.title()).name("payload-field-class");
		writer.structure(schema.fields());
		json.name("attributes").beginObject().name(ATTRIBUTES).beginObject();
		json.put("log-level", schema.level().name().toLowerCase(Locale.ROOT).replace('_', ':'));
		json.endObject().endObject().endText();
		return json.bytes();
	}

	private void preamble(UUID uuid) {
		json.beginText().put("type", "preamble").put("version", 2).name("uuid").beginArray();
		for (long half : new long[]{uuid.getMostSignificantBits(), uuid.getLeastSignificantBits()})
			for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE)
				json.value(half >>> shift & 0xFF);
		json.endArray().endText();
	}

	private void trace(TraceDescription trace) {
		json.beginText().put("type", "trace-class").put("uid", trace.uuid().toString()).name("environment").beginObject();
		Set<String> taken = new HashSet<>();
		for (Map.Entry<String, Object> entry : trace.environment().entrySet()) {
			// Babeltrace 2.1 refuses an empty name.
			json.name(Names.free(entry.getKey().isEmpty() ? "_" : Names.clean(entry.getKey()), taken));
			if (entry.getValue() instanceof Long number)
				json.value(number);
			else
				json.value((String) entry.getValue());
		}
		json.endObject().name("packet-header-field-class");
		beginStructure();
		unsigned("magic", Integer.SIZE, "packet-magic-number");
		beginMember("uuid");
		json.beginObject().put("type", "static-length-blob").put("length", 2 * Long.BYTES);
		roles("metadata-stream-uuid");
		json.endObject();
		endMember();
		unsigned("stream_id", Integer.SIZE, "data-stream-class-id");
		unsigned("stream_instance_id", Long.SIZE, "data-stream-id");
		endStructure();
		json.endText();
	}

	private void clock(TraceDescription trace) {
		json.beginText().put("type", "clock-class").put("id", trace.clockName()).put("name", trace.clockName());
		if (trace.clockUid() != null)
			json.put("uid", trace.clockUid().toString());
		json.put("description", trace.clockDescription()).put("frequency", FREQUENCY).put("origin", "unix-epoch");
		json.name("offset-from-origin").beginObject().put("seconds", trace.clockOffsetSeconds());
		json.put("cycles", trace.clockOffsetNanos()).endObject().endText();
	}

	private void channel(ChannelDescription channel, String clock) {
		json.beginText().put("type", "data-stream-class").put("id", channel.id()).put("name", channel.name());
		json.put("default-clock-class-id", clock).name("packet-context-field-class");
		beginStructure();
		unsigned("timestamp_begin", Long.SIZE, TIMESTAMP);
		unsigned("timestamp_end", Long.SIZE, "packet-end-default-clock-timestamp");
		unsigned("content_size", Long.SIZE, "packet-content-length");
		unsigned("packet_size", Long.SIZE, "packet-total-length");
		unsigned("packet_seq_num", Long.SIZE, "packet-sequence-number");
		unsigned("events_discarded", Long.SIZE, "discarded-event-record-counter-snapshot");
		unsigned("thread_id", Long.SIZE, null);
		endStructure();
		json.name("event-record-header-field-class");
		if (channel.compact())
			header(5, 27, 1);
		else
			header(Short.SIZE, Integer.SIZE, Byte.SIZE);
		if (!channel.contexts().isEmpty()) {
			json.name("event-record-common-context-field-class");
			structure(channel.contexts());
		}
		json.endText();
	}

	/** Event header with a short id and time; the greatest id says that long ones follow. */
	private void header(int idBits, int timeBits, int alignment) {
		int extended = (1 << idBits) - 1;
		json.beginObject().put("type", "structure").put("minimum-alignment", Byte.SIZE).name("member-classes").beginArray();
		beginMember("id");
		beginFixed(UNSIGNED, idBits, alignment);
		json.name("mappings").beginObject().name("compact");
		range(0, extended - 1);
		json.name("extended");
		range(extended, extended);
		json.endObject();
		roles("event-record-class-id");
		json.endObject();
		endMember();
		beginMember("v");
		json.beginObject().put("type", "variant");
		location("selector-field-location", "id");
		json.name("options").beginArray();
		beginOption("compact", 0, extended - 1);
		unsigned("timestamp", timeBits, alignment, TIMESTAMP);
		endOption();
		beginOption("extended", extended, extended);
		unsigned("id", Integer.SIZE, "event-record-class-id");
		unsigned("timestamp", Long.SIZE, TIMESTAMP);
		endOption();
		json.endArray().endObject();
		endMember();
		endStructure();
	}

	private void beginOption(String name, int lower, int upper) {
		json.beginObject().put("name", name).name("selector-field-ranges");
		range(lower, upper);
		json.name("field-class");
		beginStructure();
	}

	private void endOption() {
		endStructure();
		json.endObject();
	}

	/** A range set of one range. */
	private void range(int lower, int upper) {
		json.beginArray().beginArray().value(lower).value(upper).endArray().endArray();
	}

	private void structure(List<EventField> fields) {
		beginStructure();
		for (Member member : Member.of(fields, Names::clean)) {
			if (member.length() != null)
				unsigned(member.length(), Integer.SIZE, null);
			beginMember(member.name());
			fieldClass(member.type(), member.length());
			endMember();
		}
		endStructure();
	}

	private void fieldClass(FieldType type, String length) {
		switch (type) {
			case IntType integer -> {
				beginFixed(integer.signed() ? "fixed-length-signed-integer" : UNSIGNED, integer.bits(), Byte.SIZE);
				if (integer.base() != DECIMAL)
					json.put("preferred-display-base", integer.base());
			}
			case RealType real -> beginFixed("fixed-length-floating-point-number", real.bits(), Byte.SIZE);
			case BoolType bool -> beginFixed("fixed-length-boolean", Byte.SIZE, Byte.SIZE);
			case TextType text -> json.beginObject().put("type", "null-terminated-string");
			case EnumType labelled -> enumeration(labelled);
			case SequenceType sequence -> {
				json.beginObject().put("type", "dynamic-length-array");
				location("length-field-location", length);
				element(sequence.element());
			}
			case ArrayType array -> {
				json.beginObject().put("type", "static-length-array").put("length", array.length());
				element(array.element());
			}
			case BytesType bytes -> {
				json.beginObject().put("type", "dynamic-length-blob").put("media-type", "application/octet-stream");
				location("length-field-location", length);
			}
			case StructType struct -> {
				structure(struct.fields());
				return;
			}
		}
		json.endObject();
	}

	private void element(FieldType type) {
		json.name("element-field-class");
		fieldClass(Member.element(type), null);
	}

	private void enumeration(EnumType type) {
		beginFixed(UNSIGNED, type.bits(), Byte.SIZE);
		json.name("mappings").beginObject();
		Labels.of(type).forEach((label, values) -> {
			json.name(label).beginArray();
			for (int value : values)
				json.beginArray().value(value).value(value).endArray();
			json.endArray();
		});
		json.endObject();
	}

	/** A location in the same structure. */
	private void location(String property, String field) {
		json.name(property).beginObject().name("path").beginArray().value(field).endArray().endObject();
	}

	private void unsigned(String name, int bits, String role) {
		unsigned(name, bits, Byte.SIZE, role);
	}

	private void unsigned(String name, int bits, int alignment, String role) {
		beginMember(name);
		beginFixed(UNSIGNED, bits, alignment);
		if (role != null)
			roles(role);
		json.endObject();
		endMember();
	}

	private void roles(String role) {
		json.name("roles").beginArray().value(role).endArray();
	}

	private void beginFixed(String type, int bits, int alignment) {
		json.beginObject().put("type", type).put("length", bits).put("byte-order", "little-endian").put("alignment", alignment);
	}

	private void beginStructure() {
		json.beginObject().put("type", "structure").name("member-classes").beginArray();
	}

	private void endStructure() {
		json.endArray().endObject();
	}

	private void beginMember(String name) {
		json.beginObject().put("name", name).name("field-class");
	}

	private void endMember() {
		json.endObject();
	}
}
