// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.Fixtures;
import org.tracewright.metadata.text.MetadataResource;

class JsonSequenceResourceTest {

	private static final String PREAMBLE = "{'type': 'preamble', 'version': 2}";

	@Test
	void whatIsWrongIsSaidWithPlaceAndPath() throws IOException {
		assertEquals("""
				1:34: fragment 1: $.version: CTF 3 is not known as a JSON text sequence, only CTF 2
				2:11: fragment 2: $.type: there is no fragment type "stream-class"
				3:2: fragment 3: $: property "frequency" is missing
				3:37: fragment 3: $: unknown property "freq"
				4:11: fragment 4: $: not JSON: unrecognized token 'nope': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
				5:38: fragment 5: $.id: -1 is out of range: 0 to 18446744073709551615
				""", Fixtures.problems(Fixtures.sequence("{'type': 'preamble', 'version': 3}", "{'type': 'stream-class'}",
				"{'type': 'clock-class', 'id': 'c', 'freq': 3}", "{'type': nope}", "{'type': 'data-stream-class', 'id': -1}")));
	}

	@Test
	void aliasesAreUsedByNameAndKeptWhenWritten() throws IOException {
		MetadataResource resource = Fixtures.load(Fixtures.sequence(PREAMBLE,
				"{'type': 'field-class-alias', 'name': 'u8', 'field-class': {'type': 'fixed-length-unsigned-integer', 'length': 8, 'byte-order': 'little-endian'}}",
				"{'type': 'data-stream-class'}",
				"{'type': 'event-record-class', 'payload-field-class': {'type': 'structure', 'member-classes': [{'name': 'a', 'field-class': 'u8'}, {'name': 'b', 'field-class': 'u8'}]}}"));
		assertEquals(List.of(), resource.getErrors());
		StructureFieldClass payload = resource.trace().getDataStreamClasses().getFirst().getEventRecordClasses().getFirst()
				.getPayload();
		assertNotSame(payload.getMembers().get(0).getFieldClass(), payload.getMembers().get(1).getFieldClass());
		String text = Fixtures.text(new JsonSequenceResource(URI.createURI("metadata")), resource.trace());
		assertTrue(text.contains("\"field-class\": \"u8\""), text);
	}

	@Test
	void attributesOfAnyShapeAreKept() throws IOException {
		String attributes = "{'my.tracer':{'deep':[1,2.50,{'x':null}],'big':123456789012345678901234567890}}".replace('\'', '"');
		MetadataResource resource = Fixtures
				.load(Fixtures.sequence("{'type': 'preamble', 'version': 2, 'attributes': " + attributes + '}',
						"{'type': 'data-stream-class', 'attributes': " + attributes + '}'));
		assertEquals(attributes, resource.trace().getPreambleAttributes());
		assertEquals(attributes, resource.trace().getDataStreamClasses().getFirst().getAttributes());
	}

	@Test
	void logLevelAndModelUriAreThoseOfTheAttributes() throws IOException {
		MetadataResource resource = Fixtures.load(Fixtures.sequence(PREAMBLE, "{'type': 'data-stream-class'}",
				"{'type': 'event-record-class', 'attributes': {'lttng.org,2009': {'log-level': 'debug:line', 'emf-uri': 'http://x'}}}"));
		EventRecordClass event = resource.trace().getDataStreamClasses().getFirst().getEventRecordClasses().getFirst();
		assertEquals(13, event.getLogLevel());
		assertEquals("http://x", event.getModelUri());
		event.setLogLevel(4);
		String text = Fixtures.text(new JsonSequenceResource(URI.createURI("metadata")), resource.trace());
		assertTrue(text.contains("\"log-level\": \"warning\""), text);
		assertFalse(text.contains("debug:line"), text);
	}

	@Test
	void rangesMayBeLargerThanAnyInteger() throws IOException {
		TraceClass trace = Fixtures
				.load(Fixtures.sequence(PREAMBLE, "{'type': 'trace-class', 'environment': {'n': 18446744073709551616}}")).trace();
		assertEquals(BigInteger.ONE.shiftLeft(64), trace.getEnvironment().getFirst().getNumber());
	}

	@Test
	void aFragmentIsThereAsSoonAsItIsWhole() throws IOException {
		MetadataResource resource = new JsonSequenceResource(URI.createURI("metadata"));
		byte[] text = Fixtures
				.sequence(PREAMBLE, "{'type': 'data-stream-class'}", "{'type': 'event-record-class', 'name': 'late'}")
				.getBytes(StandardCharsets.UTF_8);
		int events = text.length - 10;
		assertTrue(resource.append(Arrays.copyOf(text, events)));
		assertEquals(0, resource.trace().getDataStreamClasses().getFirst().getEventRecordClasses().size());
		assertTrue(resource.append(Arrays.copyOfRange(text, events, text.length)));
		assertEquals("late", resource.trace().getDataStreamClasses().getFirst().getEventRecordClasses().getFirst().getName());
		assertEquals(List.of(), resource.getErrors());
	}

	@Test
	void deepNestingIsAnErrorAndNoOverflow() throws IOException {
		String deep = "[".repeat(100_000);
		assertEquals("""
				1:1: warning: trace: there is no data stream class (5)
				1:2: fragment 1: $: JSON is nested deeper than 400
				""", Fixtures.problems('\u001E' + "{\"type\": " + deep));
	}
}
