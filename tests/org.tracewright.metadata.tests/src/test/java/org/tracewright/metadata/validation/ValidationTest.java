// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.Fixtures;
import org.tracewright.metadata.text.MetadataResources;

class ValidationTest {

	private static final String PREAMBLE = "{'type': 'preamble', 'version': 2}";

	static List<Path> fixtures() throws IOException {
		return Fixtures.metadata();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void fixturesAreValid(Path file) throws IOException {
		assertEquals(List.of(), Validation.check(MetadataResources.load(file)));
	}

	/** What is wrong with members of the payload of an event. */
	private static String payload(String members) throws IOException {
		return Fixtures.problems(Fixtures.sequence(PREAMBLE, "{'type': 'data-stream-class'}",
				"{'type': 'event-record-class', 'name': 'e', 'payload-field-class': {'type': 'structure', 'member-classes': [\n"
						+ members + "]}}"));
	}

	private static String member(String name, String type) {
		return "{'name': '" + name + "', 'field-class': " + type + '}';
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{'type': 'fixed-length-bit-array', 'length': 65, 'byte-order': 'big-endian'} | the length is 65 bits, more than 64 cannot be read (5.3.4)
			{'type': 'fixed-length-floating-point-number', 'length': 48, 'byte-order': 'big-endian'} | a floating-point number of 48 bits is none of 16, 32, 64, 128 or a multiple of 32 above (5.3.9)
			{'type': 'dynamic-length-string', 'length-field-location': {'path': ['n']}} | there is no field 'n' for the length (5.3.1)
			{'type': 'dynamic-length-blob', 'length-field-location': {'path': ['f']}} | the length 'f' is not recorded before (5.3.1)
			{'type': 'variant', 'selector-field-location': {'path': ['s']}, 'options': [{'selector-field-ranges': [[0, 0]], 'field-class': {'type': 'structure'}}]} | there is no field 's' for the selector (5.3.1)
			{'type': 'structure', 'member-classes': [{'name': 'a', 'field-class': {'type': 'null-terminated-string'}}, {'name': 'a', 'field-class': {'type': 'null-terminated-string'}}]} | another member has the name 'a' too (5.3.18)
			""")
	void aFieldClassMustKeepToItsRules(String type, String message) throws IOException {
		String found = payload(member("f", type));
		assertEquals(message, found.substring(found.indexOf("': ") + 3).strip());
	}

	@Test
	void selectorsAndLengthsMustBeOfTheRightClass() throws IOException {
		assertEquals("""
				5:35: event 'e' (id 0), payload, field 'array': the length must be an unsigned integer (5.3.1)
				6:38: event 'e' (id 0), payload, field 'optional': an integer selector needs ranges (5.3.2)
				7:157: event 'e' (id 0), payload, field 'variant.b': selector values 3 to 4 choose option 'a' too (5.3.23)
				""", payload(String.join(",\n ",
				" " + member("i8", "{'type': 'fixed-length-signed-integer', 'length': 8, 'byte-order': 'big-endian'}"),
				member("array",
						"{'type': 'dynamic-length-array', 'length-field-location': {'path': ['i8']}, 'element-field-class': {'type': 'null-terminated-string'}}"),
				member("optional",
						"{'type': 'optional', 'selector-field-location': {'path': ['i8']}, 'field-class': {'type': 'null-terminated-string'}}"),
				"{'name': 'variant', 'field-class': {'type': 'variant', 'options': ["
						+ "{'name': 'a', 'selector-field-ranges': [[0, 4]], 'field-class': {'type': 'structure'}}, {'name': 'b', 'selector-field-ranges': [[3, 9]], 'field-class': {'type': 'structure'}}], 'selector-field-location': {'path': ['i8']}}}")));
	}

	@Test
	void rolesClocksAndIdsAreChecked() throws IOException {
		String u32 = "{'type': 'fixed-length-unsigned-integer', 'length': 32, 'byte-order': 'little-endian', 'roles': ['%s']}";
		assertEquals("""
				stream 0, event record header, field 't': a timestamp, but the data stream class has no default clock class (5.8.1)
				stream 0, event record header, field 'w': role 'packet-total-length' means nothing here (5.3.3)
				stream 0: it has 2 event record classes, but no field of the event record header has the role 'event-record-class-id' (6.1, 6.2)
				trace: it has 2 data stream classes, but no field of the packet header has the role 'data-stream-class-id' (6.1, 6.2)
				""".lines().sorted().toList(), Fixtures.problems(Fixtures.sequence(PREAMBLE,
				"{'type': 'data-stream-class', 'event-record-header-field-class': {'type': 'structure', 'member-classes': ["
						+ member("t", u32.formatted("default-clock-timestamp")) + ','
						+ member("w", u32.formatted("packet-total-length")) + "]}}",
				"{'type': 'data-stream-class', 'id': 1}", "{'type': 'event-record-class', 'id': 0}",
				"{'type': 'event-record-class', 'id': 1}")).lines().map(l -> l.replaceFirst("^\\d+:\\d+: (warning: )?", ""))
				.sorted().toList());
	}

	@Test
	void extensionsThatNobodyKnowsAreErrors() throws IOException {
		assertEquals("""
				1:2: trace: the trace needs extension 'me'/'x', which is not supported (5.1)
				3:139: event 'e' (id 0), payload, field 'f': extension 'you'/'y' is not declared in the preamble (5.1)
				""", Fixtures.problems(Fixtures.sequence("{'type': 'preamble', 'version': 2, 'extensions': {'me': {'x': 1}}}",
				"{'type': 'data-stream-class'}",
				"{'type': 'event-record-class', 'name': 'e', 'payload-field-class': {'type': 'structure', 'member-classes': ["
						+ member("f", "{'type': 'null-terminated-string', 'extensions': {'you': {'y': null}}}") + "]}}")));
	}

	@Test
	void aDiagnosticOfEmfNamesElementAndRule() throws IOException {
		TraceClass trace = Fixtures.load(Fixtures.sequence(PREAMBLE, "{'type': 'data-stream-class', 'id': 3}")).trace();
		trace.getDataStreamClasses().getFirst().setPacketContext(null);
		trace.setUuid("no");
		Diagnostic first = Validation.diagnose(trace).getChildren().getFirst();
		assertEquals(trace, first.getData().getFirst());
		assertEquals(Rule.UUID.ordinal() + 1, first.getCode());
		assertEquals("trace: 'no' is not a UUID (5.4, 5.6.1)", first.getMessage());
	}
}
