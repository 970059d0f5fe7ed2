// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.provider.Arguments;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.validation.Validation;
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
import org.tracewright.tracer.Level;

/** Descriptions to write, and what reads them. */
final class Samples {

	static final UUID TRACE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
	static final UUID CLOCK = UUID.fromString("5a3e1b7c-9d40-4c11-8f2e-6b7a8c9d0e1f");
	static final FieldType U8 = new IntType(8, false, 10);
	static final FieldType I32 = new IntType(32, true, 10);
	static final FieldType TEXT = new TextType(100);
	static final FieldType BYTES = new BytesType(100);
	static final FieldType COLOUR = new EnumType(8, List.of("red", "green", "blue"));

	/** What both forms say in the same words. */
	static final EventSchema COMMON = new EventSchema("app", "common", Level.WARNING,
			List.of(field("i8", new IntType(8, true, 10)), field("i16", new IntType(16, true, 2)), field("i32", I32),
					field("i64", new IntType(64, true, 16)), field("u8", U8), field("u16", new IntType(16, false, 8)),
					field("u32", new IntType(32, false, 10)), field("u64", new IntType(64, false, 16)),
					field("f32", new RealType(32)), field("f64", new RealType(64)), field("text", TEXT), field("colour", COLOUR),
					field("big", new EnumType(16, List.of("only"))), field("list", new SequenceType(I32)),
					field("lists", new SequenceType(new SequenceType(TEXT))), field("three", new ArrayType(U8, 3)),
					field("matrix", new ArrayType(new ArrayType(I32, 2), 3)),
					field("rows", new SequenceType(new ArrayType(U8, 2))),
					field("columns", new ArrayType(new SequenceType(COLOUR), 2)),
					field("point", new StructType(List.of(field("x", I32), field("tags", new SequenceType(TEXT))))),
					field("points", new SequenceType(new StructType(List.of(field("x", I32), field("y", new SequenceType(U8)))))),
					field("nothing", new StructType(List.of()))));

	/** What each form says in its own words. */
	static final EventSchema SPECIAL = new EventSchema("app", "special", Level.DEBUG_FUNCTION,
			List.of(field("flag", new BoolType()), field("raw", BYTES), field("flags", new ArrayType(new BoolType(), 2)),
					field("chunks", new SequenceType(BYTES)), field("pages", new ArrayType(BYTES, 2)),
					field("in", new StructType(List.of(field("raw", BYTES))))));

	static final EventSchema EMPTY = new EventSchema("app", "empty", Level.EMERGENCY, List.of());

	private Samples() {
	}

	static EventField field(String name, FieldType type) {
		return new EventField(name, type);
	}

	static EventSchema event(EventField... fields) {
		return new EventSchema("p", "e", Level.INFO, List.of(fields));
	}

	static ChannelDescription channel(int id, boolean compact, boolean contexts) {
		return new ChannelDescription(id, "channel" + id, compact,
				contexts ? List.of(field("vtid", I32), field("stack", new SequenceType(TEXT))) : List.of());
	}

	static TraceDescription trace(ChannelDescription... channels) {
		SequencedMap<String, Object> environment = new LinkedHashMap<>();
		environment.put("domain", "java");
		environment.put("pid", 4711L);
		environment.put("least", -5L);
		return trace(environment, channels);
	}

	static TraceDescription trace(SequencedMap<String, Object> environment, ChannelDescription... channels) {
		return new TraceDescription(TRACE, "monotonic", "Nanoseconds", CLOCK, 1_700_000_000, 123_456_789, environment,
				List.of(channels));
	}

	/** Form, compact event headers, contexts. */
	static Stream<Arguments> all() {
		List<Arguments> all = new ArrayList<>();
		for (MetadataForm form : MetadataForm.values())
			for (boolean compact : new boolean[]{true, false})
				for (boolean contexts : new boolean[]{true, false})
					all.add(Arguments.of(form, compact, contexts));
		return all.stream();
	}

	/** Metadata of a trace in which the events of a channel have the ids 0, 1 and so on. */
	static byte[] metadata(MetadataForm form, TraceDescription trace, EventSchema... events) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(form.begin(trace));
		for (ChannelDescription channel : trace.channels())
			for (int id = 0; id < events.length; id++)
				out.writeBytes(form.event(channel, id, events[id]));
		return out.toByteArray();
	}

	/** Metadata as our reader understands it. */
	static MetadataResource load(byte[] metadata) throws IOException {
		return MetadataResources.load(URI.createURI("metadata"), new ByteArrayInputStream(metadata));
	}

	/** All that is wrong with metadata, warnings included, and the metadata itself; empty when all is well. */
	static String problems(byte[] metadata) throws IOException {
		StringBuilder out = new StringBuilder();
		Validation.check(load(metadata))
				.forEach(d -> out.append(d.range().line()).append(": ").append(d.getMessage()).append('\n'));
		return out.isEmpty() ? "" : out + new String(metadata, StandardCharsets.UTF_8);
	}
}
