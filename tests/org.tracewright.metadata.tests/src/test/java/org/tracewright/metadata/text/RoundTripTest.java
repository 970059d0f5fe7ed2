// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.metadata.validation.Validation;

class RoundTripTest {

	static List<Path> fixtures() throws IOException {
		return Fixtures.metadata();
	}

	private static Resource form(TraceClass trace) {
		URI uri = URI.createURI("metadata");
		return trace.getFormat() == MetadataFormat.CTF_18 ? new TsdlResource(uri) : new JsonSequenceResource(uri);
	}

	private static TraceClass reread(TraceClass trace) throws IOException {
		MetadataResource resource = Fixtures.load(Fixtures.text(form(trace), trace));
		assertEquals(List.of(), Validation.check(resource).stream().filter(d -> !d.warning()).toList());
		return resource.trace();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void writingAndReadingAgainGivesAnEqualModelAndTheSameText(Path file) throws IOException {
		TraceClass trace = MetadataResources.load(file).trace();
		TraceClass again = reread(trace);
		assertTrue(EcoreUtil.equals(trace, again), () -> file.toString());
		assertEquals(Fixtures.text(form(trace), trace), Fixtures.text(form(again), again));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void xmiKeepsEverything(Path file) throws IOException {
		TraceClass trace = MetadataResources.load(file).trace();
		String text = Fixtures.text(new XMIResourceImpl(URI.createURI("metadata")), trace);
		XMIResourceImpl again = new XMIResourceImpl(URI.createURI("metadata"));
		assertEquals("metadata", MetadataPackage.eINSTANCE.getName());
		again.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		assertTrue(EcoreUtil.equals(trace, again.getContents().getFirst()), () -> file.toString());
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void aConvertedModelIsValidAndSurvivesTheWayBack(Path file) throws IOException {
		TraceClass trace = MetadataResources.load(file).trace();
		boolean old = trace.getFormat() == MetadataFormat.CTF_18;
		Conversion there = old ? Conversion.toCtf2(trace) : Conversion.toTsdl(trace, true);
		assertEquals(List.of(), there.lost().stream().filter(Obstacle::decoding).toList());
		TraceClass converted = reread(there.trace());
		Conversion back = old ? Conversion.toTsdl(converted, true) : Conversion.toCtf2(converted);
		Conversion thereAgain = old ? Conversion.toCtf2(reread(back.trace())) : Conversion.toTsdl(reread(back.trace()), true);
		assertEquals(
				Fixtures.text(form(converted),
						converted.getFieldClassAliases().isEmpty() ? converted : withoutAliases(converted)),
				Fixtures.text(form(converted), thereAgain.trace()));
	}

	/** What CTF 2 gives to TSDL has no aliases left. */
	private static TraceClass withoutAliases(TraceClass trace) {
		TraceClass copy = EcoreUtil.copy(trace);
		copy.getFieldClassAliases().clear();
		return copy;
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void readInPiecesTheModelIsTheSame(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		TraceClass whole = MetadataResources.load(file).trace();
		Random random = new Random(file.getParent().getFileName().hashCode());
		MetadataResource grown = MetadataResources.create(URI.createURI("metadata"), bytes);
		for (int from = 0; from < bytes.length;) {
			int to = Math.min(bytes.length, from + 1 + random.nextInt(3000));
			grown.append(Arrays.copyOfRange(bytes, from, to));
			from = to;
		}
		if (!bytesEndAFragment(bytes))
			grown.append("\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of(), grown.getErrors());
		assertEquals(Fixtures.text(form(whole), whole), Fixtures.text(form(whole), grown.trace()));
	}

	/** The last fragment of a sequence is known to be whole when a line feed follows (RFC 7464, 2.4). */
	private static boolean bytesEndAFragment(byte[] bytes) {
		return bytes[0] != 0x1E || bytes[bytes.length - 1] == '\n';
	}
}
