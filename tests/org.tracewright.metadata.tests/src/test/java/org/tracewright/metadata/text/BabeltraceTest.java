// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;

/** The model compared with what Babeltrace 2 has read from the same metadata: clocks, event classes, and every field with its class. */
class BabeltraceTest {

	private static final String[] LOG_LEVELS = {"Emergency", "Alert", "Critical", "Error", "Warning", "Notice", "Info",
			"Debug (system)", "Debug (program)", "Debug (process)", "Debug (module)", "Debug (unit)", "Debug (function)",
			"Debug (line)", "Debug"};

	private final List<String> lines = new ArrayList<>();

	static List<Path> fixtures() throws IOException {
		return Fixtures.with("expected.classes.txt");
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void classesAreThoseThatBabeltraceSees(Path fixture) throws IOException {
		MetadataResources.load(Fixtures.metadataOf(fixture)).trace().getDataStreamClasses().stream()
				.sorted(Comparator.comparing(DataStreamClass::getId)).forEach(this::stream);
		assertEquals(String.join("\n", compared(Files.readAllLines(fixture.resolve("expected.classes.txt")))),
				String.join("\n", lines));
	}

	/** Without what Babeltrace derives, and the attributes, which it prints in a form of its own. */
	private static List<String> compared(List<String> expected) {
		List<String> kept = new ArrayList<>();
		int skip = Integer.MAX_VALUE;
		for (String line : expected) {
			int indent = line.length() - line.stripLeading().length();
			if (indent > skip)
				continue;
			skip = Integer.MAX_VALUE;
			if (line.strip().startsWith("User attributes:") || line.strip().startsWith("Packet context field class"))
				skip = indent;
			else if (!line.matches("Trace class:| *(Supports|Packets have|Discarded).*"))
				kept.add(line);
		}
		return kept;
	}

	private void line(int indent, String text) {
		lines.add("  ".repeat(indent) + text);
	}

	private void stream(DataStreamClass stream) {
		line(1, "Stream class (ID " + Long.toUnsignedString(stream.getId()) + "):");
		if (stream.getDefaultClockClass() != null)
			clock(stream.getDefaultClockClass());
		scope(2, "Event common context field class", stream.getEventRecordCommonContext());
		for (EventRecordClass event : stream.getEventRecordClasses().stream()
				.sorted(Comparator.comparing(EventRecordClass::getId)).toList()) {
			line(2, "Event class `" + event.getName() + "` (ID " + Long.toUnsignedString(event.getId()) + "):");
			if (event.getLogLevel() != null)
				line(3, "Log level: " + LOG_LEVELS[event.getLogLevel()]);
			// Babeltrace does not understand its own attribute.
			if (event.getModelUri() != null && (event.getAttributes() == null || event.getAttributes().contains("lttng.org")))
				line(3, "EMF URI: " + event.getModelUri());
			scope(3, "Specific context field class", event.getSpecificContext());
			scope(3, "Payload field class", event.getPayload());
		}
	}

	private void clock(ClockClass clock) {
		line(2, "Default clock class:");
		line(3, "Name: " + clock.getName());
		if (clock.getUid() != null)
			line(3, "UID: " + clock.getUid());
		if (clock.getDescription() != null)
			line(3, "Description: " + clock.getDescription());
		line(3, "Frequency (Hz): " + number(clock.getFrequency()));
		// What CTF 1.8 does not say, Babeltrace takes for 0.
		boolean old = ((TraceClass) clock.eContainer()).getFormat() == MetadataFormat.CTF_18;
		if (old || clock.getPrecision() != null)
			line(3, "Precision (cycles): " + number(clock.getPrecision() == null ? 0 : clock.getPrecision()));
		long seconds = clock.getOffsetSeconds() + clock.getOffsetCycles() / clock.getFrequency();
		line(3, "Offset from origin (s): " + number(seconds));
		line(3, "Offset from origin (cycles): " + number(clock.getOffsetCycles() % clock.getFrequency()));
		line(3, "Origin: Unix epoch");
	}

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	private void scope(int indent, String name, StructureFieldClass type) {
		if (type != null)
			field(indent, name, type);
	}

	private void field(int indent, String name, FieldClass type) {
		switch (type) {
			case StructureFieldClass structure -> {
				int count = structure.getMembers().size();
				line(indent, name + ": Structure (" + count + (count == 1 ? " member)" : " members)") + (count == 0 ? "" : ":"));
				for (StructureMember member : structure.getMembers())
					field(indent + 1, member.getName(), member.getFieldClass());
			}
			case FixedLengthIntegerFieldClass integer -> integer(indent, name, integer);
			case FixedLengthFloatingPointFieldClass real ->
				line(indent, name + ": " + (real.getLength() == 32 ? "Single" : "Double") + "-precision real");
			case StringFieldClass string -> line(indent, name + ": String");
			case ArrayFieldClass array -> {
				line(indent, name + ": " + switch (array) {
					case StaticLengthArrayFieldClass fixed -> "Static array (Length " + number(fixed.getLength()) + "):";
					case DynamicLengthArrayFieldClass dynamic ->
						"Dynamic array (with length field) (Length field location [Event payload: "
								+ String.join(", ", dynamic.getLengthLocation().getPath()) + "]):";
					default -> throw new IllegalStateException();
				});
				field(indent + 1, "Element", array.getElement());
			}
			default -> throw new IllegalStateException(type.eClass().getName());
		}
	}

	private void integer(int indent, String name, FixedLengthIntegerFieldClass integer) {
		String base = switch (integer.getDisplayBase()) {
			case BINARY -> "2";
			case OCTAL -> "8";
			case DECIMAL -> "10";
			case HEXADECIMAL -> "16";
		};
		String head = name + ": " + (integer.isSigned() ? "Signed " : "Unsigned ")
				+ (integer.isEnumeration() ? "enumeration" : "integer") + " (" + integer.getLength() + "-bit, Base " + base;
		if (!integer.isEnumeration()) {
			line(indent, head + ")");
			return;
		}
		int count = integer.getMappings().size();
		line(indent, head + ", " + count + (count == 1 ? " mapping" : " mappings") + "):");
		for (Mapping mapping : integer.getMappings().stream().sorted(Comparator.comparing(Mapping::getName)).toList())
			line(indent + 1, mapping.getName() + ": "
					+ String.join(" ", mapping.getRanges().stream().map(BabeltraceTest::range).toList()));
	}

	private static String range(IntegerRange range) {
		return range.getLower().equals(range.getUpper())
				? "[" + range.getLower() + "]"
				: "[" + range.getLower() + ", " + range.getUpper() + "]";
	}
}
