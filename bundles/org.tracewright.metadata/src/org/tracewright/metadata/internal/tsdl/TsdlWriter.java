// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.LinkedHashSet;
import java.util.Set;

import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.Callsite;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.ClockOrigin;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.text.Aliases;
import org.tracewright.metadata.location.FieldClasses;

/**
 * Writes a model as TSDL text (CTF 1.8.3); the same model gives the same text. What the language cannot say has to be looked for before, see
 * {@link org.tracewright.metadata.convert.Conversion}.
 */
public final class TsdlWriter {

	private final StringBuilder out = new StringBuilder("/* CTF 1.8 */\n\n");
	private final Aliases aliases = new Aliases(false);
	private final TypeWriter types;
	private final TraceClass trace;

	private TsdlWriter(TraceClass trace) {
		this.trace = trace;
		types = new TypeWriter(aliases, trace.getNativeByteOrder());
	}

	/** The whole text. */
	public static String write(TraceClass trace) {
		TsdlWriter writer = new TsdlWriter(trace);
		writer.all();
		return writer.out.toString();
	}

	private void all() {
		Set<FieldClassAlias> early = early();
		early.forEach(this::alias);
		traceBlock();
		if (!trace.getEnvironment().isEmpty())
			environment();
		trace.getClockClasses().forEach(this::clock);
		for (FieldClassAlias alias : trace.getFieldClassAliases())
			if (!early.contains(alias))
				alias(alias);
		trace.getDataStreamClasses().forEach(this::stream);
		for (DataStreamClass stream : trace.getDataStreamClasses())
			for (EventRecordClass event : stream.getEventRecordClasses())
				event(event, stream);
		trace.getCallsites().forEach(this::callsite);
	}

	/** The aliases that must be known before the trace block, since the packet header uses them: all up to the last such one, unless they need a clock. */
	private Set<FieldClassAlias> early() {
		Set<String> names = new LinkedHashSet<>();
		FieldClasses.walk(trace.getPacketHeader(), type -> names.add(type.getAlias()));
		Set<FieldClassAlias> early = new LinkedHashSet<>();
		int last = -1;
		for (int i = 0; i < trace.getFieldClassAliases().size(); i++)
			if (names.contains(trace.getFieldClassAliases().get(i).getName()))
				last = i;
		for (FieldClassAlias alias : trace.getFieldClassAliases().subList(0, last + 1))
			if (!needsClock(alias.getFieldClass()))
				early.add(alias);
		return early;
	}

	private static boolean needsClock(FieldClass type) {
		boolean[] found = new boolean[1];
		FieldClasses.walk(type, t -> found[0] |= t instanceof IntegerFieldClass integer && integer.getClockClass() != null);
		return found[0];
	}

	private void alias(FieldClassAlias alias) {
		String text = types.alias(alias);
		// A name that TSDL cannot give to a type is written in full wherever it is used.
		if (text == null)
			return;
		out.append(text).append("\n\n");
		aliases.add(alias);
	}

	private void open(String block) {
		out.append(block).append(" {\n");
	}

	private void line(String name, String value) {
		if (value != null)
			out.append('\t').append(name).append(" = ").append(value).append(";\n");
	}

	private void structure(String name, StructureFieldClass type) {
		if (type != null)
			out.append('\t').append(name).append(" := ").append(types.write(type, 1)).append(";\n");
	}

	private void close() {
		out.append("};\n\n");
	}

	private static String text(String value) {
		return value == null ? null : Literals.quote(value);
	}

	private static String number(Number value) {
		return value == null ? null : value.toString();
	}

	private void traceBlock() {
		open("trace");
		line("major", "1");
		line("minor", "8");
		line("uuid", text(trace.getUuid()));
		line("byte_order", trace.getNativeByteOrder() == ByteOrder.LITTLE_ENDIAN ? "le" : "be");
		structure("packet.header", trace.getPacketHeader());
		close();
	}

	private void environment() {
		open("env");
		for (EnvironmentEntry entry : trace.getEnvironment())
			line(entry.getName(),
					entry.getNumber() == null ? text(entry.getText() == null ? "" : entry.getText()) : number(entry.getNumber()));
		close();
	}

	private void clock(ClockClass clock) {
		open("clock");
		line("name", Literals.isIdentifier(clock.getName()) ? clock.getName() : text(clock.getName()));
		line("uuid", text(clock.getUid()));
		line("description", text(clock.getDescription()));
		line("freq", Long.toUnsignedString(clock.getFrequency()));
		line("precision", clock.getPrecision() == null ? null : Long.toUnsignedString(clock.getPrecision()));
		line("offset_s", clock.getOffsetSeconds() == 0 ? null : number(clock.getOffsetSeconds()));
		line("offset", clock.getOffsetCycles() == 0 ? null : Long.toUnsignedString(clock.getOffsetCycles()));
		line("absolute", clock.getOrigin() == ClockOrigin.UNIX_EPOCH && !RolePass.isLttng(trace) ? "TRUE" : null);
		close();
	}

	private void stream(DataStreamClass stream) {
		open("stream");
		line("id", Long.toUnsignedString(stream.getId()));
		structure("packet.context", stream.getPacketContext());
		structure("event.header", stream.getEventRecordHeader());
		structure("event.context", stream.getEventRecordCommonContext());
		close();
	}

	private void event(EventRecordClass event, DataStreamClass stream) {
		open("event");
		line("name", text(event.getName()));
		line("id", Long.toUnsignedString(event.getId()));
		line("stream_id", Long.toUnsignedString(stream.getId()));
		line("loglevel", number(event.getLogLevel()));
		line("model.emf.uri", text(event.getModelUri()));
		structure("context", event.getSpecificContext());
		structure("fields", event.getPayload());
		close();
	}

	private void callsite(Callsite callsite) {
		open("callsite");
		line("name", text(callsite.getName()));
		line("func", text(callsite.getFunction()));
		line("file", text(callsite.getFile()));
		line("line", number(callsite.getLine()));
		line("ip", callsite.getInstructionPointer() == null ? null : "0x" + Long.toHexString(callsite.getInstructionPointer()));
		close();
	}
}
