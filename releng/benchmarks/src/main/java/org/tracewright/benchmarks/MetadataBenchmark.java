// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.text.MetadataTexts;
import org.tracewright.metadata.validation.Validation;

/** From 400 KB of metadata text to a validated model, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(2)
public class MetadataBenchmark {

	private static final int SIZE = 400 * 1024;

	private byte[] tsdl;
	private byte[] json;

	/** Repeats the event blocks of a kernel's TSDL (property {@code metadata}) until there are 400 KB. */
	@Setup
	public void prepare() throws IOException {
		String text = MetadataTexts.of(Files.readAllBytes(Path.of(System.getProperty("metadata"))));
		int first = text.indexOf("\nevent {");
		String[] blocks = text.substring(first).split("(?=\nevent \\{)");
		StringBuilder large = new StringBuilder(text.substring(0, first));
		for (int id = 0; large.length() < SIZE; id++)
			large.append(blocks[id % blocks.length].replaceFirst("id = \\d+;", "id = " + id + ';'));
		tsdl = large.toString().getBytes(StandardCharsets.UTF_8);
		MetadataResource written = new JsonSequenceResource(URI.createURI("metadata"));
		written.getContents().add(Conversion.toCtf2(load(tsdl).trace()).trace());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		written.save(out, null);
		json = out.toByteArray();
		System.out.println(tsdl.length + " bytes of TSDL, " + json.length + " bytes of JSON");
		if (!tsdl().isEmpty() || !json().isEmpty())
			throw new IllegalStateException(tsdl() + " " + json());
	}

	private static MetadataResource load(byte[] bytes) throws IOException {
		return MetadataResources.load(URI.createURI("metadata"), new ByteArrayInputStream(bytes));
	}

	/** TSDL. */
	@Benchmark
	public List<MetadataDiagnostic> tsdl() throws IOException {
		return Validation.check(load(tsdl));
	}

	/** The same as CTF 2. */
	@Benchmark
	public List<MetadataDiagnostic> json() throws IOException {
		return Validation.check(load(json));
	}
}
