// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.tracer.internal.metadata.Samples.COMMON;
import static org.tracewright.tracer.internal.metadata.Samples.EMPTY;
import static org.tracewright.tracer.internal.metadata.Samples.I32;
import static org.tracewright.tracer.internal.metadata.Samples.SPECIAL;
import static org.tracewright.tracer.internal.metadata.Samples.TEXT;
import static org.tracewright.tracer.internal.metadata.Samples.U8;
import static org.tracewright.tracer.internal.metadata.Samples.channel;
import static org.tracewright.tracer.internal.metadata.Samples.field;
import static org.tracewright.tracer.internal.metadata.Samples.metadata;
import static org.tracewright.tracer.internal.metadata.Samples.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.Level;

class MetadataFormTest {

	@Test
	void tsdlIsForPeople() {
		TraceDescription trace = new TraceDescription(Samples.TRACE, "mono", "of the \"host\"", null, -3, 7,
				new LinkedHashMap<>(), List.of(new ChannelDescription(2, "c", true, List.of(field("tid", I32)))));
		EventSchema schema = new EventSchema("app", "request", Level.INFO,
				List.of(field("id", U8), field("urls", new SequenceType(TEXT))));
		assertEquals("""
				/* CTF 1.8 */

				trace {
					major = 1;
					minor = 8;
					uuid = "00112233-4455-6677-8899-aabbccddeeff";
					byte_order = le;
					packet.header := struct {
						integer { size = 32; align = 8; signed = false; } magic;
						integer { size = 8; align = 8; signed = false; } uuid[16];
						integer { size = 32; align = 8; signed = false; } stream_id;
						integer { size = 64; align = 8; signed = false; } stream_instance_id;
					};
				};

				clock {
					name = "mono";
					description = "of the \\"host\\"";
					freq = 1000000000;
					offset_s = -3;
					offset = 7;
					absolute = TRUE;
				};

				stream {
					id = 2;
					packet.context := struct {
						integer { size = 64; align = 8; signed = false; map = clock.mono.value; } timestamp_begin;
						integer { size = 64; align = 8; signed = false; map = clock.mono.value; } timestamp_end;
						integer { size = 64; align = 8; signed = false; } content_size;
						integer { size = 64; align = 8; signed = false; } packet_size;
						integer { size = 64; align = 8; signed = false; } packet_seq_num;
						integer { size = 64; align = 8; signed = false; } events_discarded;
						integer { size = 64; align = 8; signed = false; } thread_id;
					};
					event.header := struct {
						enum : integer { size = 5; align = 1; signed = false; } { compact = 0 ... 30, extended = 31 } id;
						variant <id> {
							struct {
								integer { size = 27; align = 1; signed = false; map = clock.mono.value; } timestamp;
							} compact;
							struct {
								integer { size = 32; align = 8; signed = false; } id;
								integer { size = 64; align = 8; signed = false; map = clock.mono.value; } timestamp;
							} extended;
						} v;
					} align(8);
					event.context := struct {
						integer { size = 32; align = 8; signed = true; } _tid;
					};
				};

				event {
					name = "app:request";
					id = 4;
					stream_id = 2;
					loglevel = 6;
					fields := struct {
						integer { size = 8; align = 8; signed = false; } _id;
						integer { size = 32; align = 8; signed = false; } _urls_length;
						string _urls[_urls_length];
					};
				};

				""", text(MetadataForm.CTF_1_8.begin(trace))
				+ text(MetadataForm.CTF_1_8.event(trace.channels().getFirst(), 4, schema)));
	}

	@Test
	void aFragmentIsOneLineBehindARecordSeparator() {
		EventSchema schema = new EventSchema("app", "request", Level.DEBUG_LINE, List.of(field("urls", new SequenceType(TEXT))));
		assertEquals("␞{\"type\":\"event-record-class\",\"id\":4,\"data-stream-class-id\":2,\"name\":\"app:request\","
				+ "\"payload-field-class\":{\"type\":\"structure\",\"member-classes\":[{\"name\":\"urls_length\",\"field-class\":"
				+ "{\"type\":\"fixed-length-unsigned-integer\",\"length\":32,\"byte-order\":\"little-endian\",\"alignment\":8}},"
				+ "{\"name\":\"urls\",\"field-class\":{\"type\":\"dynamic-length-array\",\"length-field-location\":{\"path\":"
				+ "[\"urls_length\"]},\"element-field-class\":{\"type\":\"null-terminated-string\"}}}]},"
				+ "\"attributes\":{\"lttng.org,2009\":{\"log-level\":\"debug:line\"}}}\n",
				text(MetadataForm.CTF_2.event(channel(2, true, false), 4, schema)).replace('\u001E', '␞'));
		List<String> lines = text(metadata(MetadataForm.CTF_2, trace(channel(0, true, true)), COMMON, SPECIAL)).lines().toList();
		assertEquals(6, lines.size());
		assertTrue(lines.stream().allMatch(line -> line.startsWith("\u001E{") && line.lastIndexOf('\u001E') == 0));
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.tracer.internal.metadata.Samples#all")
	void nothingIsWrongWithIt(MetadataForm form, boolean compact, boolean contexts) throws IOException {
		byte[] metadata = metadata(form, trace(channel(0, compact, contexts), channel(1, !compact, !contexts)), COMMON, SPECIAL,
				EMPTY);
		assertEquals("", Samples.problems(metadata));
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void traceAndClockAreSaid(MetadataForm form) throws IOException {
		TraceClass trace = read(form, trace(channel(0, true, false)), EMPTY);
		assertEquals(Samples.TRACE.toString(), trace.getUuid());
		assertEquals(List.of("domain=java", "pid=4711", "least=-5"), trace.getEnvironment().stream()
				.map(e -> e.getName() + '=' + (e.getNumber() == null ? e.getText() : e.getNumber())).toList());
		ClockClass clock = trace.getClockClasses().getFirst();
		assertEquals("monotonic", clock.getName());
		assertEquals("Nanoseconds", clock.getDescription());
		assertEquals(Samples.CLOCK.toString(), clock.getUid());
		assertEquals(1_000_000_000, clock.getFrequency());
		assertEquals(ClockOrigin.UNIX_EPOCH, clock.getOrigin());
		assertEquals(1_700_000_000, clock.getOffsetSeconds());
		assertEquals(123_456_789, clock.getOffsetCycles());
	}

	@ParameterizedTest
	@MethodSource("org.tracewright.tracer.internal.metadata.Samples#all")
	void packetsAndHeadersAreSaid(MetadataForm form, boolean compact, boolean contexts) throws IOException {
		TraceClass trace = read(form, trace(channel(0, compact, contexts), channel(7, compact, contexts)), EMPTY);
		assertEquals("magic:32:PACKET_MAGIC_NUMBER uuid:METADATA_STREAM_UUID stream_id:32:DATA_STREAM_CLASS_ID "
				+ "stream_instance_id:64:DATA_STREAM_ID", members(trace.getPacketHeader()));
		assertEquals(List.of(0L, 7L), trace.getDataStreamClasses().stream().map(DataStreamClass::getId).toList());
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			assertEquals("timestamp_begin:64:DEFAULT_CLOCK_TIMESTAMP timestamp_end:64:PACKET_END_DEFAULT_CLOCK_TIMESTAMP "
					+ "content_size:64:PACKET_CONTENT_LENGTH packet_size:64:PACKET_TOTAL_LENGTH "
					+ "packet_seq_num:64:PACKET_SEQUENCE_NUMBER events_discarded:64:DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT thread_id:64",
					members(stream.getPacketContext()));
			assertEquals(trace.getClockClasses().getFirst(), stream.getDefaultClockClass());
			List<String> header = new ArrayList<>();
			FieldClasses.walk(stream.getEventRecordHeader(), type -> {
				if (type instanceof FixedLengthIntegerFieldClass integer)
					header.add(integer.getLength() + "@" + integer.getAlignment()
							+ integer.getRoles().stream().map(Role::name).toList());
			});
			assertEquals(List.of(compact ? "5@1[EVENT_RECORD_CLASS_ID]" : "16@8[EVENT_RECORD_CLASS_ID]",
					compact ? "27@1[DEFAULT_CLOCK_TIMESTAMP]" : "32@8[DEFAULT_CLOCK_TIMESTAMP]", "32@8[EVENT_RECORD_CLASS_ID]",
					"64@8[DEFAULT_CLOCK_TIMESTAMP]"), header);
			assertEquals(8, stream.getEventRecordHeader().getMinimumAlignment());
			if (contexts)
				assertEquals("vtid:32 stack_length:32 stack", members(stream.getEventRecordCommonContext()));
			else
				assertNull(stream.getEventRecordCommonContext());
		}
		assertEquals(form == MetadataForm.CTF_2 ? "channel7" : null, trace.getDataStreamClasses().getLast().getName());
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void eventsHaveTheirIdsNamesAndLevels(MetadataForm form) throws IOException {
		List<EventSchema> events = new ArrayList<>();
		for (Level level : Level.values())
			events.add(new EventSchema("app", level.name(), level, List.of()));
		DataStreamClass stream = read(form, trace(channel(0, true, false)), events.toArray(EventSchema[]::new))
				.getDataStreamClasses().getFirst();
		for (Level level : Level.values()) {
			EventRecordClass event = stream.getEventRecordClasses().get(level.ordinal());
			assertEquals(level.ordinal(), event.getId());
			assertEquals("app:" + level.name(), event.getName());
			assertEquals(level.ordinal(), event.getLogLevel());
		}
	}

	@Test
	void bothFormsSayTheSame() throws IOException {
		for (boolean compact : new boolean[]{true, false})
			for (boolean contexts : new boolean[]{true, false}) {
				TraceDescription trace = trace(channel(0, compact, contexts), channel(3, !compact, contexts));
				TraceClass ctf2 = nameless(read(MetadataForm.CTF_2, trace, COMMON, EMPTY));
				TraceClass tsdl = read(MetadataForm.CTF_1_8, trace, COMMON, EMPTY);
				Conversion there = Conversion.toCtf2(tsdl);
				assertEquals(List.of(), there.lost());
				TraceClass converted = reread(new JsonSequenceResource(URI.createURI("metadata")), there.trace());
				// CTF 1.8 has the UUID only.
				converted.setUid(ctf2.getUid());
				assertEquals(save(new JsonSequenceResource(URI.createURI("metadata")), ctf2),
						save(new JsonSequenceResource(URI.createURI("metadata")), converted));
				assertTrue(EcoreUtil.equals(ctf2, converted));
				Conversion back = Conversion.toTsdl(ctf2, false);
				assertEquals(List.of(), back.lost());
				TraceClass again = reread(new TsdlResource(URI.createURI("metadata")), back.trace());
				assertEquals(names(tsdl), names(again));
				assertTrue(EcoreUtil.equals(
						reread(new JsonSequenceResource(URI.createURI("metadata")), Conversion.toCtf2(again).trace()),
						reread(new JsonSequenceResource(URI.createURI("metadata")), there.trace())));
			}
	}

	@Test
	void whatTsdlHasNoWordsForConvertsToCtf2WithItsLevel() throws IOException {
		Conversion there = Conversion.toCtf2(read(MetadataForm.CTF_1_8, trace(channel(0, true, false)), SPECIAL));
		assertEquals(List.of(), there.lost());
		TraceClass trace = reread(new JsonSequenceResource(URI.createURI("metadata")), there.trace());
		EventRecordClass event = trace.getDataStreamClasses().getFirst().getEventRecordClasses().getFirst();
		assertEquals(Level.DEBUG_FUNCTION.ordinal(), event.getLogLevel());
		assertEquals("{\"lttng.org,2009\":{\"log-level\":\"debug:function\"}}", event.getAttributes());
		List<String> lost = Conversion.toTsdl(nameless(read(MetadataForm.CTF_2, trace(channel(0, true, false)), SPECIAL)), false)
				.lost().stream().map(Obstacle::message).toList();
		assertTrue(lost.getFirst().endsWith("field 'flag': CTF 1.8 has no field class for a fixed length boolean"),
				lost.toString());
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void readAsItGrowsItIsTheSameAsAtTheEnd(MetadataForm form) throws IOException {
		ChannelDescription first = channel(0, true, true);
		ChannelDescription second = channel(1, false, false);
		byte[] begin = form.begin(trace(first, second));
		MetadataResource grown = MetadataResources.create(URI.createURI("metadata"), begin);
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		List<byte[]> pieces = List.of(begin, form.event(second, 0, SPECIAL), form.event(first, 0, COMMON),
				form.event(second, 1, EMPTY));
		for (int i = 0; i < pieces.size(); i++) {
			assertTrue(grown.append(pieces.get(i)), "piece " + i);
			assertEquals(i, grown.trace().getDataStreamClasses().stream().mapToInt(s -> s.getEventRecordClasses().size()).sum());
			all.writeBytes(pieces.get(i));
		}
		assertEquals(List.of(), grown.getErrors());
		assertTrue(EcoreUtil.equals(Samples.load(all.toByteArray()).trace(), grown.trace()));
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void anyCharacterWorksInNamesOfEventsAndInTexts(MetadataForm form) throws IOException {
		String hostile = "a \"b\" \\ c\nd\te'f /* g */ // h; };\u001E\u007F\u0001" + "9 größe 漢字 😀 ??/ %s \\n { }";
		SequencedMap<String, Object> environment = new LinkedHashMap<>();
		environment.put("text", hostile);
		TraceDescription trace = new TraceDescription(Samples.TRACE, "clock", hostile, null, 0, 0, environment,
				List.of(channel(0, true, false)));
		EventSchema schema = new EventSchema(hostile, hostile, Level.INFO,
				List.of(field("e", new EnumType(8, List.of(hostile, "", "int")))));
		byte[] metadata = metadata(form, trace, schema, EMPTY);
		assertEquals("", Samples.problems(metadata));
		TraceClass read = Samples.load(metadata).trace();
		assertEquals(hostile, read.getEnvironment().getFirst().getText());
		assertEquals(hostile, read.getClockClasses().getFirst().getDescription());
		EventRecordClass event = read.getDataStreamClasses().getFirst().getEventRecordClasses().getFirst();
		assertEquals(hostile + ':' + hostile, event.getName());
		assertEquals(List.of(hostile + "=[0..0]", "1=[1..1]", "int=[2..2]", "null=[255..255]"), labels(event));
		assertEquals(2, read.getDataStreamClasses().getFirst().getEventRecordClasses().size());
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void whatNoReaderCouldKeepIsReplaced(MetadataForm form) throws IOException {
		assertEquals("a\u2400b:c\uFFFDd", event(form, new EventSchema("a\0b", "c\uD800d", Level.INFO, List.of())).getName());
	}

	@Test
	void ctf2KeepsNamesOfFieldsAsTheyAre() throws IOException {
		EventSchema schema = Samples.event(field("größe", U8), field("a b", U8), field("\"\\\n", U8), field("int", U8),
				field("_x", U8), field("", U8), field("$s", new SequenceType(U8)));
		assertEquals("größe:8 a b:8 \"\\\n:8 int:8 _x:8 :8 $s_length:32 $s", payload(MetadataForm.CTF_2, schema));
	}

	@Test
	void tsdlMakesNamesOfFieldsIdentifiersThatDiffer() throws IOException {
		EventSchema schema = Samples.event(field("int", U8), field("event", U8), field("_x", U8), field("x", U8), field("9", U8),
				field("Bool", U8), field("Complex", new SequenceType(U8)), field("größe", U8), field("gr%%e", U8),
				field("gr__e", U8), field("😀", U8), field("", U8), field("$s", new SequenceType(U8)));
		assertEquals(
				"int:8 event:8 _x:8 x:8 9:8 Bool:8 Complex_length:32 Complex gr__e:8 gr__e_2:8 gr__e_3:8 _:8 __2:8 _s_length:32 _s",
				payload(MetadataForm.CTF_1_8, schema));
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void namesOfLengthsMakeWayForFields(MetadataForm form) throws IOException {
		EventSchema schema = Samples.event(field("a_length", U8), field("a", new SequenceType(U8)), field("a_length_2", TEXT),
				field("b", new SequenceType(new StructType(List.of(field("b", new SequenceType(I32)), field("b_length", U8))))),
				field("c", new ArrayType(new SequenceType(U8), 2)));
		assertEquals("a_length:8 a_length_3:32 a a_length_2 b_length:32 b c", payload(form, schema));
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void labelsAreUniqueAndTheLastValueIsNullWhereNothingElseIs(MetadataForm form) throws IOException {
		assertEquals(List.of("a=[0..0, 2..2]", "b=[1..1]", "null=[255..255]"),
				labels(form, new EnumType(8, List.of("a", "b", "a"))));
		assertEquals(List.of("null=[0..0]"), labels(form, new EnumType(8, List.of("null"))));
		assertEquals(List.of("null=[65535..65535]"), labels(form, new EnumType(16, List.of())));
		List<String> many = new ArrayList<>();
		for (int i = 0; i < 300; i++)
			many.add("l" + i);
		assertEquals("l255=[255..255]", labels(form, new EnumType(8, many)).getLast());
		assertEquals("null=[255..255]", labels(form, new EnumType(8, many.subList(0, 255))).getLast());
	}

	@Test
	void namesInTheEnvironmentAreIdentifiersInTsdlOnly() throws IOException {
		SequencedMap<String, Object> environment = new LinkedHashMap<>();
		for (String name : List.of("cpu-model", "cpu model", "string", "1st", "", "plain"))
			environment.put(name, "x");
		byte[] metadata = metadata(MetadataForm.CTF_1_8, trace(environment, channel(0, true, false)), EMPTY);
		assertEquals("", Samples.problems(metadata));
		assertEquals(List.of("cpu_model", "cpu_model_2", "_string", "_1st", "_", "plain"),
				Samples.load(metadata).trace().getEnvironment().stream().map(e -> e.getName()).toList());
		TraceClass ctf2 = read(MetadataForm.CTF_2, trace(environment, channel(0, true, false)), EMPTY);
		assertEquals(List.of("cpu-model", "cpu model", "string", "1st", "_", "plain"),
				ctf2.getEnvironment().stream().map(e -> e.getName()).toList());
	}

	@ParameterizedTest
	@EnumSource(MetadataForm.class)
	void aClockMayHaveAnyNameAndOffset(MetadataForm form) throws IOException {
		for (String name : List.of("clock", "my \"clock\"", "1", "")) {
			TraceDescription trace = new TraceDescription(Samples.TRACE, name, "", null, 5, -1, new LinkedHashMap<>(),
					List.of(channel(0, true, false)));
			byte[] metadata = metadata(form, trace, COMMON);
			assertEquals("", Samples.problems(metadata));
			ClockClass clock = Samples.load(metadata).trace().getClockClasses().getFirst();
			assertEquals(4, clock.getOffsetSeconds());
			assertEquals(999_999_999, clock.getOffsetCycles());
			assertNull(clock.getUid());
		}
	}

	@Test
	void anEnvironmentHoldsTextsAndLongs() {
		SequencedMap<String, Object> environment = new LinkedHashMap<>();
		environment.put("ratio", 0.5);
		assertEquals("environment entry 'ratio' must be a String or a Long: 0.5",
				assertThrows(IllegalArgumentException.class, () -> trace(environment)).getMessage());
	}

	private static TraceClass read(MetadataForm form, TraceDescription trace, EventSchema... events) throws IOException {
		byte[] metadata = metadata(form, trace, events);
		assertEquals("", Samples.problems(metadata));
		return Samples.load(metadata).trace();
	}

	private static EventRecordClass event(MetadataForm form, EventSchema schema) throws IOException {
		return read(form, trace(channel(0, true, false)), schema).getDataStreamClasses().getFirst().getEventRecordClasses()
				.getFirst();
	}

	private static String payload(MetadataForm form, EventSchema schema) throws IOException {
		return members(event(form, schema).getPayload());
	}

	/** Name, bits and role of each member. */
	private static String members(StructureFieldClass structure) {
		assertNotNull(structure);
		List<String> all = new ArrayList<>();
		structure.getMembers().forEach(member -> {
			FieldClass type = member.getFieldClass();
			StringBuilder text = new StringBuilder(member.getName());
			if (type instanceof FixedLengthFieldClass fixed)
				text.append(':').append(fixed.getLength());
			FieldClasses.roles(type).forEach(role -> text.append(':').append(role.name()));
			all.add(text.toString());
		});
		return String.join(" ", all);
	}

	private static List<String> labels(MetadataForm form, EnumType type) throws IOException {
		return labels(event(form, Samples.event(field("e", type))));
	}

	private static List<String> labels(EventRecordClass event) {
		IntegerFieldClass integer = (IntegerFieldClass) event.getPayload().getMembers().getFirst().getFieldClass();
		assertTrue(integer.isEnumeration());
		return integer.getMappings().stream().map(mapping -> mapping.getName() + '='
				+ mapping.getRanges().stream().map(range -> text(range.getLower()) + ".." + text(range.getUpper())).toList())
				.toList();
	}

	private static String text(BigInteger number) {
		return number.toString();
	}

	private static String text(byte[] utf8) {
		return new String(utf8, StandardCharsets.UTF_8);
	}

	/** Names of channels, for which CTF 1.8 has no place, left out. */
	private static TraceClass nameless(TraceClass trace) {
		trace.getDataStreamClasses().forEach(stream -> stream.setName(null));
		return trace;
	}

	private static List<String> names(TraceClass trace) {
		List<String> names = new ArrayList<>();
		trace.getDataStreamClasses().forEach(stream -> stream.getEventRecordClasses()
				.forEach(event -> names.add(event.getName() + ' ' + event.getLogLevel() + ' ' + members(event.getPayload()))));
		return names;
	}

	private static String save(Resource form, TraceClass trace) throws IOException {
		form.getContents().add(EcoreUtil.copy(trace));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		form.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static TraceClass reread(Resource form, TraceClass trace) throws IOException {
		byte[] text = save(form, trace).getBytes(StandardCharsets.UTF_8);
		assertEquals("", Samples.problems(text));
		return Samples.load(text).trace();
	}
}
