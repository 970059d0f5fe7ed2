// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.json.JsonValue.JsonObject;
import org.tracewright.metadata.internal.json.JsonValue.JsonString;
import org.tracewright.metadata.internal.text.TypeScope;
import org.tracewright.metadata.text.SourceMap;

/** Makes the model of the fragments of a metadata stream, one after the other (CTF2-SPEC-2.0, 5.4 to 5.9). */
final class FragmentBuilder {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;
	private static final int UUID_BYTES = 16;

	private final JsonReport report;
	private final SourceMap places;
	private final TraceClass trace = FACTORY.createTraceClass();
	private final TypeScope aliases = new TypeScope(null);
	private final FieldClassReader types;
	private final Map<String, ClockClass> clocks = new HashMap<>();
	private final Map<Long, DataStreamClass> streams = new HashMap<>();
	private final Map<DataStreamClass, Set<Long>> eventIds = new HashMap<>();
	private int fragments;
	private boolean traceSeen;

	FragmentBuilder(JsonReport report, SourceMap places) {
		this.report = report;
		this.places = places;
		types = new FieldClassReader(aliases, report, places);
		trace.setFormat(MetadataFormat.CTF_20);
		trace.setMajorVersion(2);
		trace.setMinorVersion(0);
	}

	/** What the fragments up to now declare. */
	TraceClass trace() {
		return trace;
	}

	/** The path of the next fragment. */
	JsonPath nextPath() {
		return JsonPath.fragment(fragments + 1);
	}

	/** Counts a fragment that cannot be read as JSON. */
	void skip() {
		fragments++;
	}

	/** Adds a fragment of a number of characters. */
	void add(JsonValue value, int characters) {
		aliases.allow(characters);
		JsonPath path = nextPath();
		fragments++;
		if (!(value instanceof JsonObject object)) {
			report.error(value.range(), path, "a fragment must be an object, not " + value.kind());
			return;
		}
		Properties p = new Properties(object, path, report);
		String type = p.requiredText("type");
		if (type == null)
			return;
		if (fragments == 1 && !type.equals("preamble"))
			p.error("type", "the first fragment must be the preamble");
		switch (type) {
			case "preamble" -> preamble(p);
			case "field-class-alias" -> alias(p);
			case "trace-class" -> trace(p);
			case "clock-class" -> clock(p);
			case "data-stream-class" -> stream(p);
			case "event-record-class" -> event(p);
			default -> {
				p.error("type", "there is no fragment type \"" + type + '"');
				return;
			}
		}
		p.end();
	}

	private void preamble(Properties p) {
		if (fragments > 1)
			p.error("type", "the preamble must be the first fragment, and the only one");
		BigInteger version = p.required("version") == null
				? null
				: p.integer("version", BigInteger.ZERO, BigInteger.valueOf(999));
		if (version != null && version.intValue() != 2)
			p.error("version", "CTF " + version + " is not known as a JSON text sequence, only CTF 2");
		uuid(p);
		places.put(trace, p.range());
		trace.setPreambleAttributes(p.attributes());
		trace.setPreambleExtensions(p.extensions());
	}

	private void uuid(Properties p) {
		List<JsonValue> bytes = p.array("uuid");
		if (!p.has("uuid"))
			return;
		long high = 0;
		long low = 0;
		for (int i = 0; i < bytes.size() && i < UUID_BYTES; i++) {
			int value = bytes.get(i) instanceof JsonNumber n && n.literal().matches("[0-9]{1,3}")
					? Integer.parseInt(n.literal())
					: -1;
			if (value < 0 || value > 255) {
				report.error(bytes.get(i).range(), p.path("uuid").element(i), "must be an integer from 0 to 255");
				return;
			}
			high = high << 8 | low >>> 56;
			low = low << 8 | value;
		}
		if (bytes.size() == UUID_BYTES)
			trace.setUuid(new UUID(high, low).toString());
		else
			p.error("uuid", "a UUID has 16 bytes, not " + bytes.size());
	}

	private void alias(Properties p) {
		FieldClassAlias alias = FACTORY.createFieldClassAlias();
		places.put(alias, p.range());
		alias.setName(p.requiredText("name"));
		FieldClass type = types.required(p, "field-class");
		p.custom(alias);
		if (alias.getName() == null || type == null)
			return;
		alias.setFieldClass(type);
		if (aliases.declare(alias.getName(), type))
			trace.getFieldClassAliases().add(alias);
		else
			p.error("name", "an alias before this is named \"" + alias.getName() + "\" too");
	}

	private void trace(Properties p) {
		if (traceSeen)
			p.error("type", "there is a trace class before this");
		else if (!trace.getDataStreamClasses().isEmpty())
			p.error("type", "the trace class must be before the first data stream class");
		traceSeen = true;
		places.put(trace, p.range());
		trace.setNamespace(p.text("namespace"));
		trace.setName(p.text("name"));
		trace.setUid(p.text("uid"));
		environment(p.object("environment"));
		trace.setPacketHeader(types.structure(p, "packet-header-field-class"));
		p.custom(trace);
	}

	private void environment(Properties all) {
		if (all == null)
			return;
		all.all().forEach((name, value) -> {
			EnvironmentEntry entry = FACTORY.createEnvironmentEntry();
			entry.setName(name);
			places.put(entry, value.range());
			if (value instanceof JsonString text)
				entry.setText(text.value());
			else if (value instanceof JsonNumber number && number.integer())
				entry.setNumber(new BigInteger(number.literal()));
			else {
				all.error(name, "must be an integer or a string, not " + value.kind());
				return;
			}
			trace.getEnvironment().add(entry);
		});
	}

	private void clock(Properties p) {
		ClockClass clock = FACTORY.createClockClass();
		places.put(clock, p.range());
		clock.setId(p.requiredText("id"));
		clock.setNamespace(p.text("namespace"));
		clock.setName(p.text("name"));
		clock.setUid(p.text("uid"));
		clock.setDescription(p.text("description"));
		if (p.required("frequency") != null)
			p.unsigned("frequency", frequency -> {
				if (frequency == 0)
					p.error("frequency", "a clock's frequency must be at least 1 Hz");
				else
					clock.setFrequency(frequency);
			});
		p.unsigned("precision", clock::setPrecision);
		p.unsigned("accuracy", clock::setAccuracy);
		origin(p, clock);
		Properties offset = p.object("offset-from-origin");
		if (offset != null) {
			offset.signed("seconds", clock::setOffsetSeconds);
			offset.unsigned("cycles", clock::setOffsetCycles);
			offset.end();
		}
		p.custom(clock);
		if (clock.getId() == null)
			return;
		if (clocks.putIfAbsent(clock.getId(), clock) == null)
			trace.getClockClasses().add(clock);
		else
			p.error("id", "a clock class before this has id \"" + clock.getId() + "\" too");
	}

	private static void origin(Properties p, ClockClass clock) {
		if (!p.has("origin"))
			return;
		if (p.any("origin") instanceof JsonString word) {
			if (word.value().equals("unix-epoch"))
				clock.setOrigin(ClockOrigin.UNIX_EPOCH);
			else
				p.error("origin", "must be \"unix-epoch\" or an object, not \"" + word.value() + '"');
			return;
		}
		Properties origin = p.object("origin");
		if (origin == null)
			return;
		clock.setOrigin(ClockOrigin.CUSTOM);
		clock.setOriginNamespace(origin.text("namespace"));
		clock.setOriginName(origin.requiredText("name"));
		clock.setOriginUid(origin.requiredText("uid"));
		origin.end();
	}

	private void stream(Properties p) {
		DataStreamClass stream = FACTORY.createDataStreamClass();
		places.put(stream, p.range());
		p.unsigned("id", stream::setId);
		stream.setNamespace(p.text("namespace"));
		stream.setName(p.text("name"));
		stream.setUid(p.text("uid"));
		String clock = p.text("default-clock-class-id");
		if (clock != null && !clocks.containsKey(clock))
			p.error("default-clock-class-id", "no clock class before this has id \"" + clock + '"');
		stream.setDefaultClockClass(clocks.get(clock));
		stream.setPacketContext(types.structure(p, "packet-context-field-class"));
		stream.setEventRecordHeader(types.structure(p, "event-record-header-field-class"));
		stream.setEventRecordCommonContext(types.structure(p, "event-record-common-context-field-class"));
		p.custom(stream);
		if (streams.putIfAbsent(stream.getId(), stream) == null)
			trace.getDataStreamClasses().add(stream);
		else
			report.error(p.range("id"), p.path(),
					"data stream class " + Long.toUnsignedString(stream.getId()) + " is declared before this");
	}

	private void event(Properties p) {
		EventRecordClass event = FACTORY.createEventRecordClass();
		places.put(event, p.range());
		p.unsigned("id", event::setId);
		long[] streamId = new long[1];
		p.unsigned("data-stream-class-id", id -> streamId[0] = id);
		event.setNamespace(p.text("namespace"));
		event.setName(p.text("name"));
		event.setUid(p.text("uid"));
		event.setSpecificContext(types.structure(p, "specific-context-field-class"));
		event.setPayload(types.structure(p, "payload-field-class"));
		p.custom(event);
		KnownAttributes.read(event);
		DataStreamClass stream = streams.get(streamId[0]);
		if (stream == null)
			report.error(p.range("data-stream-class-id"), p.path(),
					"no data stream class before this has id " + Long.toUnsignedString(streamId[0]));
		else if (!eventIds.computeIfAbsent(stream, s -> new HashSet<>()).add(event.getId()))
			report.error(p.range("id"), p.path(), "event record class " + Long.toUnsignedString(event.getId())
					+ " of data stream class " + Long.toUnsignedString(streamId[0]) + " is declared before this");
		else
			stream.getEventRecordClasses().add(event);
	}
}
