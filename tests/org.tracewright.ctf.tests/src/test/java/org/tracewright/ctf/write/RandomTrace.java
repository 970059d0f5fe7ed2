// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.trace.Scope;

/** A trace made at random from a seed: a model with every kind of field that its format can say, and events with values. */
public final class RandomTrace {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;

	/**
	 * An event.
	 *
	 * @param type   its class
	 * @param cycles clock value, never less than that of the event before it
	 * @param values values of all its scopes but the header; lengths and selectors are null
	 */
	public record Event(EventRecordClass type, long cycles, Map<Scope, Value.Struct> values) {
	}

	private final Random random;
	private final boolean ctf2;
	private final boolean peer;
	private final int variableBits;
	private final RandomModel fields;
	private final TraceClass model;
	private final DataStreamClass stream;
	private long clock;

	/** A trace of a format with all that it can say. */
	public RandomTrace(long seed, MetadataFormat format) {
		this(seed, format, false);
	}

	/**
	 * A trace of a format.
	 *
	 * @param peer whether to leave out what Babeltrace 2.1.2 cannot read: numbers of 16 and 128 bits, optionals, timestamps of
	 *             variable length (it mixes the low bits with those before), and integers of variable length of ten bytes
	 */
	public RandomTrace(long seed, MetadataFormat format, boolean peer) {
		this.peer = peer;
		variableBits = peer ? 62 : Long.SIZE;
		random = new Random(seed);
		ctf2 = format == MetadataFormat.CTF_20;
		fields = new RandomModel(random, ctf2, peer);
		model = FACTORY.createTraceClass();
		model.setFormat(format);
		model.setMajorVersion(ctf2 ? 2 : 1);
		model.setMinorVersion(ctf2 ? 0 : 8);
		model.setUuid(new UUID(random.nextLong(), random.nextLong()).toString());
		model.setNativeByteOrder(fields.big() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		ClockClass clockClass = FACTORY.createClockClass();
		clockClass.setId("c");
		clockClass.setName("c");
		model.getClockClasses().add(clockClass);
		header();
		stream = FACTORY.createDataStreamClass();
		stream.setId(random.nextInt(3));
		stream.setDefaultClockClass(clockClass);
		model.getDataStreamClasses().add(stream);
		context(clockClass);
		eventHeader(clockClass);
		if (random.nextBoolean())
			stream.setEventRecordCommonContext(fields.structure(1, 3));
		int types = 1 + random.nextInt(5);
		for (int i = 0; i < types; i++) {
			EventRecordClass type = FACTORY.createEventRecordClass();
			type.setId(i * (1 + random.nextInt(3)) + (i > 2 ? 40 : 0));
			while (stream.getEventRecordClasses().stream().anyMatch(t -> t.getId() == type.getId()))
				type.setId(type.getId() + 1);
			type.setName("event" + i);
			if (random.nextInt(3) == 0)
				type.setSpecificContext(fields.structure(1, 2));
			type.setPayload(fields.structure(3, 5));
			stream.getEventRecordClasses().add(type);
		}
	}

	/** The model. */
	public TraceClass model() {
		return model;
	}

	/** Its only data stream class. */
	public DataStreamClass stream() {
		return stream;
	}

	private void header() {
		StructureFieldClass header = FACTORY.createStructureFieldClass();
		RandomModel.add(header, "magic", fields.role(32, Role.PACKET_MAGIC_NUMBER));
		if (ctf2) {
			StaticLengthBlobFieldClass uuid = FACTORY.createStaticLengthBlobFieldClass();
			uuid.setLength(16);
			uuid.getRoles().add(Role.METADATA_STREAM_UUID);
			RandomModel.add(header, "uuid", uuid);
		} else {
			StaticLengthArrayFieldClass uuid = FACTORY.createStaticLengthArrayFieldClass();
			uuid.setLength(16);
			FixedLengthIntegerFieldClass one = fields.integer(8, false);
			one.setAlignment(8);
			uuid.setElement(one);
			uuid.getRoles().add(Role.METADATA_STREAM_UUID);
			RandomModel.add(header, "uuid", uuid);
		}
		RandomModel.add(header, "stream_id", number(8 + random.nextInt(30), Role.DATA_STREAM_CLASS_ID));
		RandomModel.add(header, "stream_instance_id", number(8 + random.nextInt(30), Role.DATA_STREAM_ID));
		model.setPacketHeader(header);
	}

	private IntegerFieldClass number(int bits, Role role) {
		if (!ctf2 || random.nextInt(3) != 0)
			return fields.role(bits, role);
		IntegerFieldClass integer = fields.variable(false);
		integer.getRoles().add(role);
		return integer;
	}

	private IntegerFieldClass time(int bits, Role role, ClockClass clockClass) {
		IntegerFieldClass integer = peer ? fields.role(bits, role) : number(bits, role);
		if (!ctf2)
			integer.setClockClass(clockClass);
		return integer;
	}

	private void context(ClockClass clockClass) {
		StructureFieldClass context = ctf2 && random.nextBoolean() ? fields.structure(1, 3) : FACTORY.createStructureFieldClass();
		RandomModel.add(context, "timestamp_begin", time(64, Role.DEFAULT_CLOCK_TIMESTAMP, clockClass));
		RandomModel.add(context, "timestamp_end", time(64, Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP, clockClass));
		RandomModel.add(context, "content_size", number(32, Role.PACKET_CONTENT_LENGTH));
		RandomModel.add(context, "packet_size", number(32 + random.nextInt(33), Role.PACKET_TOTAL_LENGTH));
		RandomModel.add(context, "packet_seq_num", number(40, Role.PACKET_SEQUENCE_NUMBER));
		RandomModel.add(context, "events_discarded", number(32, Role.DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT));
		RandomModel.add(context, "cpu_id", fields.integer(32, false));
		stream.setPacketContext(context);
	}

	private void eventHeader(ClockClass clockClass) {
		StructureFieldClass header = FACTORY.createStructureFieldClass();
		FixedLengthIntegerFieldClass id = (FixedLengthIntegerFieldClass) fields.role(5 + random.nextInt(12),
				Role.EVENT_RECORD_CLASS_ID);
		switch (random.nextInt(3)) {
			case 0 -> {
				RandomModel.add(header, "id", number(16, Role.EVENT_RECORD_CLASS_ID));
				RandomModel.add(header, "timestamp", time(64, Role.DEFAULT_CLOCK_TIMESTAMP, clockClass));
			}
			case 1 -> {
				RandomModel.add(header, "timestamp", time(20 + random.nextInt(20), Role.DEFAULT_CLOCK_TIMESTAMP, clockClass));
				RandomModel.add(header, "id", number(16, Role.EVENT_RECORD_CLASS_ID));
			}
			default -> {
				id.setEnumeration(true);
				id.getMappings().add(RandomModel.mapping("compact", 0, 30));
				id.getMappings().add(RandomModel.mapping("extended", 31, 31));
				RandomModel.add(header, "id", id);
				VariantFieldClass variant = FACTORY.createVariantFieldClass();
				StructureFieldClass compact = FACTORY.createStructureFieldClass();
				RandomModel.add(compact, "timestamp", time(20 + random.nextInt(12), Role.DEFAULT_CLOCK_TIMESTAMP, clockClass));
				StructureFieldClass extended = FACTORY.createStructureFieldClass();
				RandomModel.add(extended, "id", fields.role(32, Role.EVENT_RECORD_CLASS_ID));
				RandomModel.add(extended, "timestamp", time(64, Role.DEFAULT_CLOCK_TIMESTAMP, clockClass));
				variant.getOptions().add(option("compact", compact, 0, 30));
				variant.getOptions().add(option("extended", extended, 31, 31));
				variant.setSelectorLocation(RandomModel.enclosing("id"));
				RandomModel.add(header, "v", variant);
			}
		}
		stream.setEventRecordHeader(header);
	}

	private static VariantOption option(String name, StructureFieldClass type, long lower, long upper) {
		VariantOption option = FACTORY.createVariantOption();
		option.setName(name);
		option.setFieldClass(type);
		option.getSelectorRanges().add(RandomModel.range(lower, upper));
		return option;
	}

	/** More events, in the order of time. */
	public List<Event> events(int count) {
		RandomValues values = new RandomValues(random, variableBits);
		List<Event> events = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			clock += random.nextInt(50) == 0 ? 1L << 20 + random.nextInt(16) : random.nextInt(2000);
			EventRecordClass type = stream.getEventRecordClasses().get(random.nextInt(stream.getEventRecordClasses().size()));
			Map<Scope, Value.Struct> all = new EnumMap<>(Scope.class);
			put(all, Scope.COMMON_CONTEXT, stream.getEventRecordCommonContext(), values);
			put(all, Scope.SPECIFIC_CONTEXT, type.getSpecificContext(), values);
			put(all, Scope.PAYLOAD, type.getPayload(), values);
			events.add(new Event(type, clock, all));
		}
		return events;
	}

	private static void put(Map<Scope, Value.Struct> all, Scope scope, StructureFieldClass type, RandomValues values) {
		if (type != null)
			all.put(scope, values.structure(type));
	}

	/** Writes a trace with one data stream, {@code s}. */
	public void write(Path folder, List<Event> events, WriteOptions options) throws IOException {
		try (TraceWriter writer = TraceWriter.create(folder, model, options)) {
			StreamWriter out = writer.stream(stream, OptionalLong.of(7), "s");
			for (Event event : events)
				out.event(event.type(), event.cycles(), event.values());
			writer.finish();
		}
	}
}
