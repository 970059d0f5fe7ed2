// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.metadata.validation.Validation;

/**
 * Metadata that was damaged at random is read, checked, converted and written without an exception, and in little memory (the tests run with 256 MB). More rounds
 * and seconds with {@code -Dtracewright.mutations=1000000 -Dtracewright.mutations.seconds=3600}.
 */
class MutationTest {

	private static final int ROUNDS = Integer.getInteger("tracewright.mutations", 100_000);
	private static final Duration TIME = Duration.ofSeconds(Long.getLong("tracewright.mutations.seconds", 150));
	/** A single text may take this long on a machine that does something else as well. */
	private static final Duration HANG = Duration.ofSeconds(20);
	private static final int BLOCKS = 4;
	private static final String SIGNS = "{}[]<>:;,=.\"'0123456789-_ \u001E";

	/** The texts of the fixtures, each cut down to its head and a few of its blocks, so that many rounds are possible. */
	private static List<byte[]> seeds() throws IOException {
		List<byte[]> seeds = new ArrayList<>();
		Random random = new Random(5);
		for (Path file : Fixtures.metadata()) {
			MetadataResource resource = MetadataResources.load(file);
			for (int part = 0; part < 3; part++) {
				resource.trace().getDataStreamClasses().forEach(stream -> {
					while (stream.getEventRecordClasses().size() > BLOCKS)
						stream.getEventRecordClasses().remove(random.nextInt(stream.getEventRecordClasses().size()));
				});
				seeds.add(Fixtures
						.text(resource.trace().getFormat() == MetadataFormat.CTF_18
								? new TsdlResource(resource.getURI())
								: new JsonSequenceResource(resource.getURI()), resource.trace())
						.getBytes(StandardCharsets.UTF_8));
				resource = MetadataResources.load(file);
			}
			if (Files.size(file) < 20_000)
				seeds.add(Files.readAllBytes(file));
		}
		return seeds;
	}

	private static byte[] mutated(byte[] seed, Random random) {
		byte[] bytes = seed.clone();
		for (int i = random.nextInt(6); i >= 0; i--)
			switch (random.nextInt(8)) {
				case 0 -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
				case 1, 2, 3 -> {
					int from = random.nextInt(bytes.length);
					int to = random.nextInt(bytes.length);
					System.arraycopy(bytes, from, bytes, to, Math.min(random.nextInt(200), bytes.length - Math.max(from, to)));
				}
				case 4, 5 -> bytes[random.nextInt(bytes.length)] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
				default -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
		return bytes;
	}

	private static void use(byte[] bytes) throws IOException {
		MetadataResource resource = Fixtures.load(bytes);
		boolean faulty = Validation.check(resource).stream().anyMatch(d -> !d.warning());
		if (resource.trace() == null || faulty)
			return;
		if (resource.trace().getFormat() == MetadataFormat.CTF_18)
			assertEquals(List.of(), errors(Conversion.toCtf2(resource.trace())));
		else
			Conversion.toTsdl(resource.trace(), true);
	}

	/** What is wrong with a converted model when it is read again. */
	private static List<MetadataDiagnostic> errors(Conversion conversion) throws IOException {
		String text = Fixtures.text(new JsonSequenceResource(URI.createURI("metadata")), conversion.trace());
		return Validation.check(Fixtures.load(text)).stream().filter(d -> !d.warning()).toList();
	}

	@Test
	void damagedMetadataIsReadWithoutAnException() throws IOException {
		List<byte[]> seeds = seeds();
		long start = System.nanoTime();
		AtomicInteger done = new AtomicInteger();
		AtomicReference<String> slow = new AtomicReference<>();
		IntStream.range(0, ROUNDS).parallel().forEach(round -> {
			if (System.nanoTime() - start > TIME.toNanos())
				return;
			Random random = new Random(round);
			long begin = System.nanoTime();
			try {
				use(mutated(seeds.get(random.nextInt(seeds.size())), random));
			} catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
				throw new AssertionError("round " + round, e);
			}
			if (System.nanoTime() - begin > HANG.toNanos())
				slow.set("round " + round);
			done.incrementAndGet();
		});
		System.out.println(done + " damaged texts in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
		assertEquals(null, slow.get());
		assertTrue(done.get() > 1000, "only " + done + " rounds");
	}
}
