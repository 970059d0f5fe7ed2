// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.json;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.JsonValue.JsonNumber;
import org.tracewright.metadata.internal.text.Aliases;
import org.tracewright.metadata.text.TextRange;

/** Writes a model as a JSON text sequence of CTF 2 fragments; the same model gives the same text. */
public final class FragmentWriter {

	private static final String RECORD_SEPARATOR = "\u001E";

	private final StringBuilder out = new StringBuilder();
	private final Aliases aliases = new Aliases(true);
	private final FieldClassWriter types = new FieldClassWriter(aliases);

	private FragmentWriter() {
	}

	/** The whole text. */
	public static String write(TraceClass trace) {
		FragmentWriter writer = new FragmentWriter();
		writer.preamble(trace);
		for (FieldClassAlias alias : trace.getFieldClassAliases())
			writer.alias(alias);
		writer.trace(trace);
		trace.getClockClasses().forEach(writer::clock);
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			writer.stream(stream);
			for (EventRecordClass event : stream.getEventRecordClasses())
				writer.event(event, stream.getId());
		}
		return writer.out.toString();
	}

	private void fragment(ObjectBuilder fragment) {
		out.append(RECORD_SEPARATOR).append(JsonWriter.pretty(fragment.build())).append('\n');
	}

	private void preamble(TraceClass trace) {
		ObjectBuilder preamble = new ObjectBuilder().text("type", "preamble").signed("version", 2);
		if (trace.getUuid() != null) {
			UUID uuid = UUID.fromString(trace.getUuid());
			byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(uuid.getMostSignificantBits())
					.putLong(uuid.getLeastSignificantBits()).array();
			List<JsonValue> numbers = new ArrayList<>();
			for (byte b : bytes)
				numbers.add(new JsonNumber(TextRange.START, Integer.toString(Byte.toUnsignedInt(b))));
			preamble.put("uuid", ObjectBuilder.array(numbers));
		}
		fragment(preamble.custom(trace.getPreambleAttributes(), trace.getPreambleExtensions()));
	}

	private void alias(FieldClassAlias alias) {
		fragment(new ObjectBuilder().text("type", "field-class-alias").text("name", alias.getName())
				.put("field-class", types.write(alias.getFieldClass())).custom(alias));
		aliases.add(alias);
	}

	private void trace(TraceClass trace) {
		ObjectBuilder environment = new ObjectBuilder();
		for (EnvironmentEntry entry : trace.getEnvironment())
			environment.put(entry.getName(),
					entry.getNumber() == null
							? ObjectBuilder.string(entry.getText() == null ? "" : entry.getText())
							: new JsonNumber(TextRange.START, entry.getNumber().toString()));
		ObjectBuilder body = new ObjectBuilder().text("namespace", trace.getNamespace()).text("name", trace.getName())
				.text("uid", trace.getUid()).put("environment", environment.isEmpty() ? null : environment.build())
				.put("packet-header-field-class", types.write(trace.getPacketHeader())).custom(trace);
		if (body.isEmpty())
			return;
		ObjectBuilder fragment = new ObjectBuilder().text("type", "trace-class");
		body.build().members().forEach(fragment::put);
		fragment(fragment);
	}

	private void clock(ClockClass clock) {
		ObjectBuilder fragment = new ObjectBuilder().text("type", "clock-class").text("id", clock.getId())
				.text("namespace", clock.getNamespace()).text("name", clock.getName()).text("uid", clock.getUid())
				.unsigned("frequency", clock.getFrequency());
		if (clock.getOrigin() == ClockOrigin.UNIX_EPOCH)
			fragment.text("origin", "unix-epoch");
		else if (clock.getOrigin() == ClockOrigin.CUSTOM)
			fragment.put("origin", new ObjectBuilder().text("namespace", clock.getOriginNamespace())
					.text("name", clock.getOriginName()).text("uid", clock.getOriginUid()).build());
		ObjectBuilder offset = new ObjectBuilder().unless(0, "seconds", clock.getOffsetSeconds());
		if (clock.getOffsetCycles() != 0)
			offset.unsigned("cycles", clock.getOffsetCycles());
		if (!offset.isEmpty())
			fragment.put("offset-from-origin", offset.build());
		fragment(fragment.unsigned("precision", clock.getPrecision()).unsigned("accuracy", clock.getAccuracy())
				.text("description", clock.getDescription()).custom(clock));
	}

	private void stream(DataStreamClass stream) {
		fragment(new ObjectBuilder().text("type", "data-stream-class").unsigned("id", stream.getId())
				.text("namespace", stream.getNamespace()).text("name", stream.getName()).text("uid", stream.getUid())
				.text("default-clock-class-id",
						stream.getDefaultClockClass() == null ? null : stream.getDefaultClockClass().getId())
				.put("packet-context-field-class", types.write(stream.getPacketContext()))
				.put("event-record-header-field-class", types.write(stream.getEventRecordHeader()))
				.put("event-record-common-context-field-class", types.write(stream.getEventRecordCommonContext()))
				.custom(stream));
	}

	private void event(EventRecordClass event, long streamId) {
		fragment(new ObjectBuilder().text("type", "event-record-class").unsigned("id", event.getId())
				.unsigned("data-stream-class-id", streamId).text("namespace", event.getNamespace()).text("name", event.getName())
				.text("uid", event.getUid()).put("specific-context-field-class", types.write(event.getSpecificContext()))
				.put("payload-field-class", types.write(event.getPayload())).put("attributes", KnownAttributes.written(event))
				.put("extensions", event.getExtensions() == null ? null : KnownAttributes.parse(event.getExtensions())));
	}
}
