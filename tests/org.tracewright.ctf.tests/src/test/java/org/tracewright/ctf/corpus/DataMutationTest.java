// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.corpus.DamagedTrace.Content;
import org.tracewright.ctf.corpus.DamagedTrace.Key;

/**
 * Damaged traces never throw, hang or eat the memory, and damage stays where it is: what other files hold is read as before. By default as many cases as fit
 * into half a minute; {@code -Dtracewright.mutations=N} runs N, {@code -Dtracewright.mutation=SEED} one.
 */
class DataMutationTest {

	private static final int DEFAULT_CASES = 3000;
	private static final long DEFAULT_NANOS = TimeUnit.SECONDS.toNanos(30);
	private static final long MAX_SECONDS = 5;
	private static final TraceMutation.Kind[] KINDS = TraceMutation.Kind.values();

	@TempDir
	private Path temp;

	private final List<Path> fixtures = Corpus.fixtures();
	private final Map<Path, DamagedTrace> originals = new HashMap<>();
	private int compared;

	@Test
	void damageNeitherThrowsNorHangsNorSpreads() throws Exception {
		Long one = Long.getLong("tracewright.mutation");
		if (one != null) {
			check(one);
			return;
		}
		Integer wanted = Integer.getInteger("tracewright.mutations");
		long end = wanted == null ? System.nanoTime() + DEFAULT_NANOS : Long.MAX_VALUE;
		int cases = wanted == null ? DEFAULT_CASES : wanted;
		long seed = 0;
		while (seed < cases && System.nanoTime() < end)
			check(seed++);
		System.out.println("DataMutationTest: " + seed + " damaged traces, " + compared + " streams next to the damage compared");
		assertTrue(compared > 0);
	}

	/** Fixtures first, then kinds: a short run sees all of both. */
	private void check(long seed) throws Exception {
		Path fixture = fixtures.get((int) (seed % fixtures.size()));
		TraceMutation.Kind kind = KINDS[(int) ((seed + seed / fixtures.size()) % KINDS.length)];
		String name = "-Dtracewright.mutation=" + seed + " (" + kind + " of " + fixture.getFileName() + ")";
		DamagedTrace original = originals.get(fixture);
		if (original == null) {
			original = new DamagedTrace(fixture.resolve("trace"), seed);
			originals.put(fixture, original);
		}
		Path copy = copy(fixture.resolve("trace"), temp.resolve("m" + seed));
		TraceMutation mutation = TraceMutation.apply(copy, kind, seed);
		DamagedTrace damaged = inTime(copy, seed, name + ' ' + copy.relativize(mutation.file()));
		if (!TraceMutation.isMetadata(mutation.file()))
			compare(original, damaged, copy.relativize(mutation.file()), name);
		delete(copy);
	}

	private static DamagedTrace inTime(Path trace, long seed, String name) throws InterruptedException {
		FutureTask<DamagedTrace> task = new FutureTask<>(() -> new DamagedTrace(trace, seed));
		Thread worker = new Thread(task, "reads a damaged trace");
		worker.setDaemon(true);
		worker.start();
		try {
			return task.get(MAX_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			StringBuilder where = new StringBuilder();
			for (StackTraceElement element : worker.getStackTrace())
				where.append("\n\tat ").append(element);
			return fail(name + " takes more than " + MAX_SECONDS + " s:" + where, e);
		} catch (ExecutionException e) {
			return fail(name + ": " + e.getCause(), e.getCause());
		}
	}

	/** Streams that the damaged file claims for itself too are left out: their size tells. */
	private void compare(DamagedTrace original, DamagedTrace damaged, Path file, String name) {
		assertEquals(original.opened(), damaged.opened(), name);
		for (Map.Entry<Key, Content> stream : original.streams().entrySet()) {
			if (stream.getKey().has(file))
				continue;
			Content now = damaged.streams().get(stream.getKey());
			assertNotNull(now, () -> name + " lost " + stream.getKey() + ", has " + damaged.streams().keySet());
			if (now.bytes() != stream.getValue().bytes())
				continue;
			compared++;
			assertEquals(stream.getValue().lines(), now.lines(), () -> name + " changed " + stream.getKey());
		}
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				if (Files.isDirectory(path))
					Files.createDirectories(target);
				else
					Files.write(target, Files.readAllBytes(path));
			}
		}
		return to;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(path);
		}
	}
}
