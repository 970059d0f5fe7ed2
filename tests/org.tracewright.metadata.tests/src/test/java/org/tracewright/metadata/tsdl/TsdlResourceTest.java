// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.tsdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.junit.jupiter.api.Test;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;

class TsdlResourceTest {

	private static final String TRACE = "/* CTF 1.8 */ trace { major = 1; minor = 8; byte_order = le; };\n";

	private static TsdlResource load(byte[] bytes) throws IOException {
		TsdlResource resource = new TsdlResource(URI.createURI("metadata"));
		resource.load(new ByteArrayInputStream(bytes), Map.of());
		return resource;
	}

	private static TsdlResource load(String text) throws IOException {
		return load(text.getBytes(StandardCharsets.UTF_8));
	}

	private static TraceClass valid(String text) throws IOException {
		TsdlResource resource = load(text);
		assertEquals(List.of(), resource.getErrors());
		return resource.trace();
	}

	private static String errors(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		for (Diagnostic d : load(text).getErrors())
			out.append(d.getLine()).append(':').append(d.getColumn()).append(": ").append(d.getMessage()).append('\n');
		return out.toString();
	}

	@Test
	void blocksMayComeInAnyOrder() throws IOException {
		TraceClass trace = valid("""
				event { name = "e"; id = 3; stream_id = 7; fields := struct { integer { size = 64; map = clock.c.value; } t; }; };
				stream { id = 7; };
				clock { name = c; freq = 1000; };
				""" + TRACE.replace("le", "be"));
		DataStreamClass stream = trace.getDataStreamClasses().getFirst();
		EventRecordClass event = stream.getEventRecordClasses().getFirst();
		assertEquals(7, stream.getId());
		assertEquals(3, event.getId());
		FixedLengthIntegerFieldClass integer = (FixedLengthIntegerFieldClass) event.getPayload().getMembers().getFirst()
				.getFieldClass();
		assertEquals("c", integer.getClockClass().getName());
		assertEquals(org.tracewright.metadata.ByteOrder.BIG_ENDIAN, integer.getByteOrder());
	}

	@Test
	void anExtendedHeaderHasItsRolesInTheOptionsToo() throws IOException {
		TraceClass trace = valid(TRACE + """
				clock { name = monotonic; };
				stream { event.header := struct {
					enum : integer { size = 5; align = 1; } { compact = 0 ... 30, extended = 31 } id;
					variant <id> {
						struct { integer { size = 27; align = 1; map = clock.monotonic.value; } timestamp; } compact;
						struct { integer { size = 32; } id; integer { size = 64; map = clock.monotonic.value; } timestamp; } extended;
					} v;
				} align(8); };
				""");
		StructureFieldClass header = trace.getDataStreamClasses().getFirst().getEventRecordHeader();
		assertEquals(8, header.getMinimumAlignment());
		assertEquals(List.of(Role.EVENT_RECORD_CLASS_ID),
				((FixedLengthIntegerFieldClass) header.getMembers().getFirst().getFieldClass()).getRoles());
		VariantFieldClass variant = (VariantFieldClass) header.getMembers().get(1).getFieldClass();
		assertEquals(Scope.ENCLOSING_STRUCTURE, variant.getSelectorLocation().getOrigin());
		assertEquals(List.of("id"), variant.getSelectorLocation().getPath());
		assertEquals(BigInteger.valueOf(31), variant.getOptions().get(1).getSelectorRanges().getFirst().getLower());
		StructureFieldClass extended = (StructureFieldClass) variant.getOptions().get(1).getFieldClass();
		assertEquals(List.of(Role.EVENT_RECORD_CLASS_ID),
				((FixedLengthIntegerFieldClass) extended.getMembers().getFirst().getFieldClass()).getRoles());
		assertEquals("monotonic", trace.getDataStreamClasses().getFirst().getDefaultClockClass().getName());
	}

	@Test
	void lengthsAreFoundInStructuresAroundAndInScopesBefore() throws IOException {
		TraceClass trace = valid(TRACE + """
				typealias integer { size = 8; } := u8;
				typealias integer { size = 8; encoding = UTF8; } := char_t;
				stream { packet.context := struct { u8 outer; }; };
				event { name = "e"; fields := struct {
					u8 n; struct { u8 a[n]; u8 b[outer]; u8 c[stream.packet.context.outer]; } s; char_t text[4];
				}; };
				""");
		EventRecordClass event = trace.getDataStreamClasses().getFirst().getEventRecordClasses().getFirst();
		String locations = "";
		for (var all = event.eAllContents(); all.hasNext();)
			if (all.next() instanceof org.tracewright.metadata.FieldLocation location)
				locations += location.getOrigin() + " " + location.getPath() + "\n";
		assertEquals("""
				enclosing-structure [, n]
				packet-context [outer]
				packet-context [outer]
				""", locations);
		assertTrue(event.getPayload().getMembers().get(2).getFieldClass() instanceof StaticLengthStringFieldClass);
	}

	@Test
	void literalsHaveAllTheFormsOfC() throws IOException {
		TraceClass trace = valid(TRACE + """
				env { dec = 10; hex = 0x1F; oct = 017; bin = 0b101; neg = -5; long = 7ULL; text = "a\\tb\\x41\\101\\"\\\\" "é"; };
				""");
		StringBuilder out = new StringBuilder();
		trace.getEnvironment().forEach(
				e -> out.append(e.getName()).append('=').append(e.getNumber() == null ? e.getText() : e.getNumber()).append(' '));
		assertEquals("dec=10 hex=31 oct=15 bin=5 neg=-5 long=7 text=a\tbAA\"\\é ", out.toString());
	}

	@Test
	void errorsNameLineAndColumnAndSeveralAreReported() throws IOException {
		assertEquals("""
				3:2: unknown type 'nosuch'
				4:33: 'X' does not fit an unsigned integer of 8 bits
				""", errors(TRACE + """
				event { fields := struct {
					nosuch a;
					enum : integer { size = 8; } { X = 256 } c;
				}; };
				"""));
		assertTrue(errors(TRACE + "env { a = 1 };").startsWith("2:13: unexpected '}', expected ';'\n"));
		assertEquals("2:11: the text ends in the middle of a declaration, expected '{'\n", errors(TRACE + "event     "));
	}

	@Test
	void aLengthThatIsNotThereIsAnErrorOfItsEvent() throws IOException {
		assertEquals("2:66: event 'e': no field 'n' is recorded before its use\n",
				errors(TRACE + "event { name = \"e\"; fields := struct { integer { size = 8; } val[n]; }; };"));
	}

	@Test
	void deepNestingIsRefusedWithoutAnExhaustedStack() throws IOException {
		String deep = "struct { ".repeat(100_000);
		assertTrue(errors(TRACE + "event { fields := " + deep).contains("types are nested too deeply"));
	}

	@Test
	void aTypeThatDoublesItselfLineByLineIsRefused() throws IOException {
		StringBuilder text = new StringBuilder(TRACE).append("typealias integer { size = 8; } := t0;\n");
		for (int i = 1; i < 60; i++)
			text.append("typedef struct { t" + (i - 1) + " a; t" + (i - 1) + " b; } t" + i + ";\n");
		assertTrue(errors(text.toString()).contains("types are nested too deeply or are too large"));
	}

	@Test
	void packetsOfBothByteOrdersHoldTheSameText() throws IOException {
		UUID uuid = UUID.fromString("2d19c60a-7ef6-474a-b147-f1dfec584e7c");
		String text = TRACE.replace("byte_order", "uuid = \"" + uuid + "\"; byte_order") + "env { a = \"" + "x".repeat(9000)
				+ "\"; };";
		for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN))
			assertEquals(9000, load(packets(text, uuid, order)).trace().getEnvironment().getFirst().getText().length());
		byte[] wrong = packets(text, UUID.randomUUID(), ByteOrder.LITTLE_ENDIAN);
		assertTrue(load(wrong).getErrors().getFirst().getMessage().contains("the trace block has " + uuid));
	}

	private static byte[] packets(String text, UUID uuid, ByteOrder order) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int at = 0; at < bytes.length; at += 4000) {
			int size = Math.min(4000, bytes.length - at);
			ByteBuffer packet = ByteBuffer.allocate(4096).order(order).putInt(0x75D11D57);
			packet.order(ByteOrder.BIG_ENDIAN).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
			packet.order(order).putInt(0).putInt((37 + size) * 8).putInt(4096 * 8).put(new byte[]{0, 0, 0, 1, 8});
			packet.put(bytes, at, size);
			out.writeBytes(packet.array());
		}
		return out.toByteArray();
	}
}
