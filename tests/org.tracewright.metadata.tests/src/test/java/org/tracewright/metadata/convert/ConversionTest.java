// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.text.Fixtures;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.metadata.validation.Validation;

class ConversionTest {

	private static final String U8 = "{'type': 'fixed-length-unsigned-integer', 'length': 8, 'byte-order': 'little-endian'%s}";

	private static MetadataResource ctf2(String... fragments) throws IOException {
		String[] all = new String[fragments.length + 1];
		all[0] = "{'type': 'preamble', 'version': 2}";
		System.arraycopy(fragments, 0, all, 1, fragments.length);
		MetadataResource resource = Fixtures.load(Fixtures.sequence(all));
		assertEquals(List.of(), Validation.check(resource).stream().filter(d -> !d.warning()).toList());
		return resource;
	}

	private static String event(String members) {
		return "{'type': 'event-record-class', 'name': 'e', 'payload-field-class': {'type': 'structure', 'member-classes': ["
				+ members + "]}}";
	}

	private static String member(String name, String type) {
		return "{'name': '" + name + "', 'field-class': " + type + '}';
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{'type': 'variable-length-unsigned-integer'} | CTF 1.8 has no field class for a variable length integer
			{'type': 'null-terminated-string', 'encoding': 'utf-16le'} | CTF 1.8 has no encoding utf-16le
			{'type': 'static-length-blob', 'length': 3} | CTF 1.8 has no BLOBs
			{'type': 'fixed-length-boolean', 'length': 8, 'byte-order': 'big-endian'} | CTF 1.8 has no field class for a fixed length boolean
			{'type': 'fixed-length-bit-map', 'length': 8, 'byte-order': 'big-endian', 'flags': {'a': [[0, 0]]}} | CTF 1.8 has no field class for a fixed length bit map
			{'type': 'fixed-length-floating-point-number', 'length': 256, 'byte-order': 'big-endian'} | CTF 1.8 has no floating-point numbers of 256 bits
			{'type': 'fixed-length-signed-integer', 'length': 8, 'byte-order': 'big-endian', 'bit-order': 'first-to-last'} | CTF 1.8 has no bit order other than that of the byte order
			{'type': 'static-length-array', 'length': 2, 'minimum-alignment': 64, 'element-field-class': {'type': 'null-terminated-string'}} | CTF 1.8 has no alignment of arrays
			""")
	void whatCtf18CannotSayIsNamed(String type, String reason) throws IOException {
		Conversion refused = Conversion.toTsdl(ctf2("{'type': 'data-stream-class'}", event(member("f", type))).trace(), true);
		assertNull(refused.trace());
		assertEquals(List.of("event 'e' (id 0), payload, field 'f': " + reason),
				refused.lost().stream().map(Obstacle::message).toList());
	}

	@Test
	void namesThatAreNoIdentifiersAreNamed() throws IOException {
		Conversion refused = Conversion
				.toTsdl(ctf2("{'type': 'data-stream-class'}", event(member("two words", U8.formatted("")))).trace(), true);
		assertEquals(List.of("event 'e' (id 0), payload, field 'two words': 'two words' is no identifier"),
				refused.lost().stream().map(Obstacle::message).toList());
	}

	@Test
	void descriptionsAreLeftOutOnlyWhenAllowed() throws IOException {
		MetadataResource resource = ctf2("{'type': 'trace-class', 'namespace': 'n', 'environment': {'cpu-model': 'x', 'ok': 1}}",
				"{'type': 'data-stream-class', 'name': 's'}", event(member("f", U8.formatted(""))));
		assertNull(Conversion.toTsdl(resource.trace(), false).trace());
		Conversion allowed = Conversion.toTsdl(resource.trace(), true);
		assertEquals(
				List.of("trace: CTF 1.8 has no namespace for 'n'", "environment entry 'cpu-model': the name is no identifier",
						"stream 0: CTF 1.8 has no name for a stream: 's'"),
				allowed.lost().stream().map(Obstacle::message).toList());
		assertEquals(1, allowed.trace().getEnvironment().size());
	}

	@Test
	void rolesBecomeNamesAndOptionsBecomeLabels() throws IOException {
		MetadataResource resource = ctf2("{'type': 'clock-class', 'id': 'c', 'frequency': 1000}",
				"{'type': 'data-stream-class', 'default-clock-class-id': 'c', 'event-record-header-field-class': {'type': 'structure', 'member-classes': ["
						+ member("when", U8.formatted(", 'roles': ['default-clock-timestamp']")) + ','
						+ member("what", U8.formatted(", 'roles': ['event-record-class-id']")) + "]}}",
				event(member("timestamp", U8.formatted("")) + ',' + member("tag", U8.formatted("")) + ','
						+ member("v", "{'type': 'variant', 'selector-field-location': {'path': ['tag']}, 'options': ["
								+ "{'selector-field-ranges': [[0, 4]], 'field-class': {'type': 'null-terminated-string'}}, "
								+ "{'name': 'number', 'selector-field-ranges': [[5, 5]], 'field-class': " + U8.formatted("")
								+ "}]}")));
		String text = Fixtures.text(new TsdlResource(URI.createURI("metadata")),
				Conversion.toTsdl(resource.trace(), true).trace());
		assertEquals("""
				/* CTF 1.8 */

				trace {
					major = 1;
					minor = 8;
					byte_order = le;
				};

				clock {
					name = c;
					freq = 1000;
				};

				stream {
					id = 0;
					event.header := struct {
						integer { size = 8; align = 1; signed = false; map = clock.c.value; } timestamp;
						integer { size = 8; align = 1; signed = false; } id;
					};
				};

				event {
					name = "e";
					id = 0;
					stream_id = 0;
					fields := struct {
						integer { size = 8; align = 1; signed = false; } timestamp;
						enum : integer { size = 8; align = 1; signed = false; } {
							"option_0" = 0 ... 4,
							"number" = 5,
						} tag;
						variant <tag> {
							string option_0;
							integer { size = 8; align = 1; signed = false; } number;
						} v;
					};
				};

				""", text);
		assertEquals("", Fixtures.problems(text));
	}

	@Test
	void tsdlIsWrittenAsFragmentsForPeople() throws IOException {
		MetadataResource resource = Fixtures.load("""
				/* CTF 1.8 */
				typealias integer { size = 16; align = 16; base = 16; } := reg_t;
				trace { major = 1; minor = 8; byte_order = be; packet.header := struct { integer { size = 32; } magic; }; };
				env { n = 7; };
				clock { name = c; offset_s = 3; offset = 1000000007; };
				stream { event.header := struct { integer { size = 8; } id; integer { size = 64; map = clock.c.value; } timestamp; }; };
				event { name = "e"; loglevel = 3; fields := struct { reg_t r; integer { size = 8; } _len; string _s[_len]; }; };
				""");
		assertEquals("""
				␞{"type": "preamble", "version": 2}
				␞{
				  "type": "field-class-alias",
				  "name": "reg_t",
				  "field-class": {
				    "type": "fixed-length-unsigned-integer",
				    "length": 16,
				    "byte-order": "big-endian",
				    "alignment": 16,
				    "preferred-display-base": 16
				  }
				}
				""".lines().toList(),
				Fixtures.text(new JsonSequenceResource(URI.createURI("metadata")), Conversion.toCtf2(resource.trace()).trace())
						.replace('\u001E', '␞').lines().limit(12).toList());
		String text = Fixtures.text(new JsonSequenceResource(URI.createURI("metadata")),
				Conversion.toCtf2(resource.trace()).trace());
		assertEquals("", Fixtures.problems(text));
		MetadataResource again = Fixtures.load(text);
		assertEquals(4, again.trace().getClockClasses().getFirst().getOffsetSeconds());
		assertEquals(7, again.trace().getClockClasses().getFirst().getOffsetCycles());
		assertEquals(3, again.trace().getDataStreamClasses().getFirst().getEventRecordClasses().getFirst().getLogLevel());
		assertEquals("reg_t", again.trace().getDataStreamClasses().getFirst().getEventRecordClasses().getFirst().getPayload()
				.getMembers().getFirst().getFieldClass().getAlias());
	}

	@Test
	void callsitesAndClocksOfOtherFieldsAreToldToBeLost() throws IOException {
		MetadataResource resource = Fixtures.load("""
				/* CTF 1.8 */
				trace { major = 1; minor = 8; byte_order = le; };
				clock { name = c; };
				stream { event.header := struct { integer { size = 64; map = clock.c.value; } timestamp; }; };
				event { name = "e"; fields := struct { integer { size = 64; map = clock.c.value; } seen; }; };
				callsite { name = "e"; func = "f"; };
				""");
		assertEquals(
				List.of("callsite 'e': CTF 2 has no callsites",
						"event 'e' (id 0), payload, field 'seen': CTF 2 has no clocks of single fields"),
				Conversion.toCtf2(resource.trace()).lost().stream().map(Obstacle::message).toList());
	}
}
