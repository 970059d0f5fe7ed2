// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.antlr.v4.runtime.ParserRuleContext;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.text.TypeScope;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.AttributeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.BlockContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.DocumentContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.EntryContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.StatementContext;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.SourceMap;

/**
 * Makes the model of a TSDL text in small passes: byte order, clocks, everything else in the order of the text, then {@link LocationPass} and {@link RolePass}.
 */
final class TsdlBuilder {

	private final Report report;
	private final SourceMap places;
	private final TraceClass trace = MetadataFactory.eINSTANCE.createTraceClass();
	private final TypeScope root = new TypeScope(null);
	private final Map<Long, DataStreamClass> streams = new HashMap<>();
	private final Map<DataStreamClass, Map<Long, EventRecordClass>> events = new HashMap<>();
	private final List<Declared> declared = new ArrayList<>();
	private final List<DataStreamClass> newStreams = new ArrayList<>();
	private final List<EventRecordClass> newEvents = new ArrayList<>();
	private int resolvedAliases;
	private StructureFieldClass newPacketHeader;
	private TypeBuilder types;
	private boolean traceSeen;

	/** An event block; it may stand before the block of its stream. */
	private record Declared(EventRecordClass event, Long streamId) {
	}

	/**
	 * A builder for one text, which may come in pieces.
	 *
	 * @param packetOrder byte order of the metadata packets, the native one unless the trace block says otherwise; null for plain text
	 * @param sink        is told what is wrong
	 * @param places      is told where the elements are written
	 */
	TsdlBuilder(java.nio.ByteOrder packetOrder, Consumer<MetadataDiagnostic> sink, SourceMap places) {
		report = new Report(sink);
		this.places = places;
		trace.setFormat(MetadataFormat.CTF_18);
		trace.setNativeByteOrder(packetOrder == java.nio.ByteOrder.BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
	}

	/** What has been understood up to now. */
	TraceClass trace() {
		return trace;
	}

	/**
	 * Adds what can be understood of the next piece of the text.
	 *
	 * @param text     whole statements
	 * @param offset   characters before it
	 * @param line     of its first character, from 1
	 * @param column   of its first character, from 1
	 * @param complete whether this is believed to be the end
	 */
	void add(String text, int offset, int line, int column, boolean complete) {
		root.allow(text.length());
		report.piece(text, offset);
		DocumentContext document = BoundedParser.parse(text, line, column, report);
		if (document == null)
			return;
		List<StatementContext> statements = document.statement();
		for (StatementContext statement : statements)
			byteOrder(statement.block());
		for (StatementContext statement : statements)
			if (isBlock(statement, "clock"))
				clock(statement.block());
		if (types == null)
			types = new TypeBuilder(report, trace, places);
		for (StatementContext statement : statements) {
			if (statement.declaration() != null)
				types.declare(statement.declaration(), root);
			else if (statement.block() != null && statement.block().kind != null)
				block(statement.block());
		}
		if (!traceSeen && report.errors() == 0 && complete)
			report.error(document, "the metadata has no trace block");
		declared.removeIf(event -> adopt(event.event, event.streamId, complete));
		finish();
	}

	/** What can only be said when all of a piece has been read. */
	private void finish() {
		LocationPass silent = new LocationPass(null, places);
		while (resolvedAliases < trace.getFieldClassAliases().size())
			silent.run(trace.getFieldClassAliases().get(resolvedAliases++).getFieldClass());
		LocationPass locations = new LocationPass(report, places);
		RolePass roles = new RolePass(trace);
		locations.run(newPacketHeader);
		roles.packetHeader(newPacketHeader);
		newPacketHeader = null;
		for (DataStreamClass stream : newStreams) {
			locations.run(stream.getPacketContext());
			locations.run(stream.getEventRecordHeader());
			locations.run(stream.getEventRecordCommonContext());
			roles.stream(stream);
		}
		newStreams.clear();
		for (EventRecordClass event : newEvents) {
			locations.run(event.getSpecificContext());
			locations.run(event.getPayload());
		}
		newEvents.clear();
		roles.clocks();
	}

	private static boolean isBlock(StatementContext statement, String kind) {
		return statement.block() != null && statement.block().kind != null && statement.block().kind.getText().equals(kind);
	}

	private void byteOrder(BlockContext block) {
		if (block == null || block.kind == null || !block.kind.getText().equals("trace"))
			return;
		for (EntryContext entry : block.entry()) {
			if (entry.attribute() == null || entry.attribute().value() == null)
				continue;
			Attribute attribute = new Attribute(entry.attribute(), report);
			if (attribute.name().equals("byte_order"))
				switch (attribute.word()) {
					case "le" -> trace.setNativeByteOrder(ByteOrder.LITTLE_ENDIAN);
					case "be", "network" -> trace.setNativeByteOrder(ByteOrder.BIG_ENDIAN);
					default -> attribute.fail("byte order of a trace must be le, be or network");
				}
		}
	}

	private void block(BlockContext block) {
		switch (block.kind.getText()) {
			case "trace" -> trace(block);
			case "env" -> environment(block);
			case "stream" -> stream(block);
			case "event" -> event(block);
			case "callsite" -> callsite(block);
			default -> { // clocks have had their pass
			}
		}
	}

	@FunctionalInterface
	private interface EntrySink {
		/** Takes an attribute; false when its name is not known. */
		boolean take(Attribute attribute, AttributeContext context, TypeScope scope);
	}

	private void entries(BlockContext block, EntrySink sink) {
		TypeScope scope = new TypeScope(root);
		Set<String> names = new HashSet<>();
		for (EntryContext entry : block.entry()) {
			if (entry.declaration() != null) {
				types.declare(entry.declaration(), scope);
			} else if (entry.attribute() != null) {
				AttributeContext context = entry.attribute();
				if (broken(context) || broken(context.value()))
					continue;
				Attribute attribute = new Attribute(context, report);
				if (!names.add(attribute.name()) && !block.kind.getText().equals("env"))
					report.error(context, "'" + attribute.name() + "' is said twice");
				if ((context.value() != null || context.typeSpecifier() != null) && !sink.take(attribute, context, scope))
					report.warning(context,
							"unknown attribute '" + attribute.name() + "' in a block '" + block.kind.getText() + "'");
			}
		}
	}

	/** Whether a part of the text has a syntax error, which has been reported: what follows from it need not be. */
	private static boolean broken(ParserRuleContext context) {
		return context != null && context.exception != null;
	}

	private StructureFieldClass structure(AttributeContext context, TypeScope scope) {
		if (context.typeSpecifier() == null) {
			report.error(context, "a field class is assigned with ':='");
			return null;
		}
		FieldClass type = types.type(context.typeSpecifier(), scope);
		if (type instanceof StructureFieldClass structure)
			return structure;
		if (type != null)
			report.error(context, "'" + new Attribute(context, report).name() + "' must be a structure");
		return null;
	}

	private void trace(BlockContext block) {
		traceSeen = true;
		if (places.exact(trace) == null)
			places.put(trace, report.range(block));
		entries(block, (a, context, scope) -> {
			switch (a.name()) {
				case "major" -> trace.setMajorVersion(a.small());
				case "minor" -> trace.setMinorVersion(a.small());
				case "uuid" -> trace.setUuid(uuid(a));
				case "byte_order" -> { // has had its pass
				}
				case "packet.header" -> {
					newPacketHeader = structure(context, scope);
					trace.setPacketHeader(newPacketHeader);
				}
				default -> {
					return false;
				}
			}
			return true;
		});
		if (trace.getMajorVersion() != 1 || trace.getMinorVersion() != 8)
			report.error(block,
					"CTF " + trace.getMajorVersion() + "." + trace.getMinorVersion() + " is not known in TSDL, only 1.8");
	}

	private String uuid(Attribute attribute) {
		String text = attribute.text();
		try {
			return text.isEmpty() ? null : UUID.fromString(text).toString();
		} catch (IllegalArgumentException e) {
			attribute.fail("'" + text + "' is not a UUID");
			return null;
		}
	}

	private void environment(BlockContext block) {
		entries(block, (a, context, scope) -> {
			EnvironmentEntry entry = MetadataFactory.eINSTANCE.createEnvironmentEntry();
			entry.setName(a.name());
			if (a.isInteger())
				entry.setNumber(a.integer());
			else
				entry.setText(a.text());
			places.put(entry, report.range(context));
			trace.getEnvironment().removeIf(e -> e.getName().equals(entry.getName()));
			trace.getEnvironment().add(entry);
			return true;
		});
	}

	private void clock(BlockContext block) {
		ClockClass clock = MetadataFactory.eINSTANCE.createClockClass();
		Set<String> names = new HashSet<>();
		for (EntryContext entry : block.entry()) {
			if (entry.attribute() == null || entry.attribute().value() == null || broken(entry.attribute())
					|| broken(entry.attribute().value()))
				continue;
			Attribute a = new Attribute(entry.attribute(), report);
			if (!names.add(a.name()))
				report.error(entry, "'" + a.name() + "' is said twice");
			switch (a.name()) {
				case "name" -> clock.setName(a.text());
				case "uuid" -> clock.setUid(uuid(a));
				case "description" -> clock.setDescription(a.text());
				case "freq" -> clock.setFrequency(frequency(a));
				case "precision" -> clock.setPrecision(a.unsigned());
				case "offset_s" -> clock.setOffsetSeconds(a.number());
				case "offset" -> clock.setOffsetCycles(a.unsigned());
				case "absolute" -> clock.setOrigin(a.bool() ? ClockOrigin.UNIX_EPOCH : ClockOrigin.UNKNOWN);
				default -> report.warning(entry, "unknown attribute '" + a.name() + "' in a block 'clock'");
			}
		}
		if (clock.getName() == null)
			report.error(block, "a clock needs a name");
		else if (trace.getClockClasses().stream().anyMatch(c -> c.getName().equals(clock.getName())))
			report.error(block, "clock '" + clock.getName() + "' is declared twice");
		else {
			clock.setId(clock.getName());
			places.put(clock, report.range(block));
			trace.getClockClasses().add(clock);
		}
	}

	private static long frequency(Attribute attribute) {
		BigInteger value = attribute.integer();
		if (value.signum() > 0 && value.bitLength() <= 64)
			return value.longValue();
		attribute.fail("a clock's frequency must be at least 1 Hz and fit 64 bits");
		return 1;
	}

	private void stream(BlockContext block) {
		DataStreamClass stream = MetadataFactory.eINSTANCE.createDataStreamClass();
		entries(block, (a, context, scope) -> {
			switch (a.name()) {
				case "id" -> stream.setId(a.number());
				case "packet.context" -> stream.setPacketContext(structure(context, scope));
				case "event.header" -> stream.setEventRecordHeader(structure(context, scope));
				case "event.context" -> stream.setEventRecordCommonContext(structure(context, scope));
				default -> {
					return false;
				}
			}
			return true;
		});
		if (streams.putIfAbsent(stream.getId(), stream) != null) {
			report.error(block, "stream " + Long.toUnsignedString(stream.getId()) + " is declared twice");
			return;
		}
		places.put(stream, report.range(block));
		trace.getDataStreamClasses().add(stream);
		newStreams.add(stream);
	}

	private void event(BlockContext block) {
		EventRecordClass event = MetadataFactory.eINSTANCE.createEventRecordClass();
		places.put(event, report.range(block));
		Long[] streamId = new Long[1];
		entries(block, (a, context, scope) -> {
			switch (a.name()) {
				case "id" -> event.setId(a.number());
				case "name" -> event.setName(a.text());
				case "stream_id" -> streamId[0] = a.number();
				case "loglevel" -> event.setLogLevel((int) a.number());
				case "model.emf.uri" -> event.setModelUri(a.text());
				case "context" -> event.setSpecificContext(structure(context, scope));
				case "fields" -> event.setPayload(structure(context, scope));
				default -> {
					return false;
				}
			}
			return true;
		});
		declared.add(new Declared(event, streamId[0]));
	}

	/** An event block without stream id belongs to the only stream. False when its stream may still be declared. */
	private boolean adopt(EventRecordClass event, Long streamId, boolean complete) {
		if (trace.getDataStreamClasses().isEmpty() && (streamId == null || streamId == 0)) {
			if (!complete)
				return false;
			DataStreamClass stream = MetadataFactory.eINSTANCE.createDataStreamClass();
			streams.put(0L, stream);
			trace.getDataStreamClasses().add(stream);
		}
		if (streamId != null && !streams.containsKey(streamId)) {
			if (!complete)
				return false;
			error(event, "event '" + event.getName() + "' belongs to stream " + Long.toUnsignedString(streamId)
					+ ", which is not declared");
		} else if (streamId == null && trace.getDataStreamClasses().size() > 1) {
			error(event, "event '" + event.getName() + "' does not say to which of the streams it belongs");
		} else {
			add(event, streamId == null ? trace.getDataStreamClasses().getFirst() : streams.get(streamId));
		}
		return true;
	}

	private void error(EventRecordClass event, String message) {
		report.error(places.of(event), message);
	}

	private void add(EventRecordClass event, DataStreamClass stream) {
		if (events.computeIfAbsent(stream, s -> new HashMap<>()).putIfAbsent(event.getId(), event) != null) {
			error(event, "event " + Long.toUnsignedString(event.getId()) + " of stream " + Long.toUnsignedString(stream.getId())
					+ " is declared twice");
		} else {
			stream.getEventRecordClasses().add(event);
			newEvents.add(event);
		}
	}

	private void callsite(BlockContext block) {
		Callsite callsite = MetadataFactory.eINSTANCE.createCallsite();
		entries(block, (a, context, scope) -> {
			switch (a.name()) {
				case "name" -> callsite.setName(a.text());
				case "func" -> callsite.setFunction(a.text());
				case "file" -> callsite.setFile(a.text());
				case "line" -> callsite.setLine(a.small());
				case "ip" -> callsite.setInstructionPointer(a.number());
				default -> {
					return false;
				}
			}
			return true;
		});
		places.put(callsite, report.range(block));
		trace.getCallsites().add(callsite);
	}
}
