// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.tracer.internal.metadata.MetadataForm;
import org.tracewright.tracer.internal.recording.RingLab.Crash;
import org.tracewright.tracer.internal.recording.RingLab.Setting;
import org.tracewright.tracer.internal.recording.RingLab;
import org.tracewright.tracer.runtime.RingLayout;

import com.sun.management.ThreadMXBean;

class RecoveryTest {

	private static final Setting PLAIN = new Setting(MetadataForm.CTF_2, false, true, false, true, 512, 4);

	@TempDir
	private Path temp;
	private int number;

	private Path next() {
		return temp.resolve("case" + number++);
	}

	private static RecoveryReport recover(Path folder, Path trace) throws RecoveryException {
		return Recovery.recover(folder, trace, false, bytes -> {
		});
	}

	private static List<String> texts(Crash crash) {
		return crash.events().stream().map(e -> e.time() + " " + e.number()).toList();
	}

	private static List<String> content(Path folder) throws IOException {
		List<String> content = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted().toList())
				content.add(file + " " + (Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0) + " "
						+ Files.getLastModifiedTime(file));
		}
		return content;
	}

	/** Recovers a crash and compares with what has to be there. */
	private RecoveryReport check(Setting setting, Crash crash, String why) throws IOException {
		Path base = next();
		Path folder = RingLab.leave(setting, crash, base);
		List<String> before = content(base);
		RecoveryReport report = recover(folder, base.resolve("trace"));
		assertEquals(List.of(), report.problems(), why);
		assertEquals(crash.cutOff() ? 1 : 0, report.cutOff(), why);
		Recovered recovered = Recovered.read(base.resolve("trace"));
		if (!texts(crash).equals(recovered.events()))
			assertEquals(String.join("\n", texts(crash)), String.join("\n", recovered.events()), why);
		List<String> gaps = recovered.gaps().stream().filter(g -> !setting.overwrite() || !g.endsWith("lost")).toList();
		assertEquals(List.of(), gaps, why);
		if (report.packets() > 0)
			assertEquals(report.discarded(), recovered.discarded(), why);
		assertEquals(report.streams() > 0, report.bytes() > 0, why);
		assertEquals(before, content(base).stream().filter(f -> !f.contains("/trace"))
				.map(f -> f.startsWith(base + " ") ? before.getFirst() : f).toList(), why);
		return report;
	}

	static Stream<Arguments> settings() {
		List<Arguments> all = new ArrayList<>();
		long seed = 1;
		for (boolean overwrite : new boolean[]{false, true})
			for (boolean output : new boolean[]{true, false})
				for (boolean limited : new boolean[]{false, true})
					for (boolean compact : new boolean[]{true, false})
						if (output || !limited)
							all.add(Arguments.of(new Setting(compact == limited ? MetadataForm.CTF_2 : MetadataForm.CTF_1_8,
									overwrite, output, limited, compact, compact ? 512 : 1024, limited ? 2 : 4), seed++));
		return all.stream();
	}

	@ParameterizedTest
	@MethodSource("settings")
	void whateverTheMomentAllThatWasCommittedIsRecoveredOnce(Setting setting, long seed) throws IOException {
		Random random = new Random(Long.getLong("tracewright.seed", seed));
		int rounds = Integer.getInteger("tracewright.rounds", 1);
		for (int round = 0; round < rounds; round++)
			life(setting, random, "seed " + seed + ", round " + round);
	}

	private void life(Setting setting, Random random, String why) throws IOException {
		RingLab lab = new RingLab(Files.createDirectories(next()), setting, random);
		int checked = 0;
		for (int step = 0; step < 40; step++) {
			switch (random.nextInt(setting.output() ? 24 : 19)) {
				case 0 -> lab.tooLarge();
				case 1 -> lab.adopt(random.nextInt(3));
				case 2 -> lab.claim();
				case 3, 4 -> lab.crash("between events");
				case 19, 20, 21 -> lab.flush(false);
				case 22, 23 -> lab.drain();
				default -> {
					for (int i = random.nextInt(6); i >= 0; i--)
						lab.event();
				}
			}
			List<Crash> crashes = lab.takeCrashes();
			for (Crash crash : crashes)
				if (!setting.output() || random.nextInt(3) == 0) {
					check(setting, crash, why + ", step " + step + ": " + crash.what());
					checked++;
				}
		}
		if (setting.output()) {
			lab.flush(true);
			for (Crash crash : lab.takeCrashes())
				check(setting, crash, why + ", at the end: " + crash.what());
		}
		assertTrue(checked > 3, "only " + checked + " crashes");
	}

	private RingLab lab(Setting setting) throws IOException {
		return new RingLab(Files.createDirectories(next()), setting, new Random(5));
	}

	/** A lab with some sub-buffers written out, some full, and one open of which a part was flushed. */
	private RingLab busy(Setting setting) throws IOException {
		RingLab lab = lab(setting);
		lab.pauseWriter();
		for (int i = 0; i < 30; i++)
			lab.event();
		lab.flush(false);
		for (int i = 0; i < 12; i++)
			lab.event();
		lab.tooLarge();
		lab.takeCrashes();
		return lab;
	}

	@Test
	void lossesAfterTheLastPacketAreInTheTrace() throws IOException {
		RingLab lab = lab(PLAIN);
		while (lab.word(RingLayout.LOST_FULL) < 7)
			lab.event();
		lab.takeCrashes();
		RecoveryReport report = check(PLAIN, lab.crash("full"), "full");
		assertEquals(7, report.discardedFull());
		assertEquals(5, report.packets());
		assertEquals(5, report.fromRings());
	}

	@Test
	void whatWasWrittenToAFolderThatIsGoneIsMissedAndTheRestRecovered() throws IOException {
		RingLab lab = busy(PLAIN);
		Crash crash = lab.crash("now");
		Path folder = lab.leave(crash, temp.resolve("gone"));
		Files.delete(temp.resolve("gone/output/" + RingLab.STREAM));
		Files.delete(temp.resolve("gone/output"));
		RecoveryReport report = recover(folder, temp.resolve("trace"));
		assertEquals(1, report.problems().size());
		assertTrue(report.problems().getFirst().endsWith("/gone/output are not there any more"), report.problems().getFirst());
		Recovered recovered = Recovered.read(temp.resolve("trace"));
		// What was flushed of a sub-buffer is still there.
		List<String> left = crash.events().stream().filter(e -> e.sequence() >= lab.word(RingLayout.FLUSHED_SEQUENCE))
				.map(e -> e.time() + " " + e.number()).toList();
		assertEquals(left, recovered.events());
		assertTrue(crash.events().size() - left.size() < lab.written(), "nothing had been flushed");
	}

	@Test
	void aRingThatIsBeingMadeIsSkippedSilently() throws IOException {
		RingLab lab = busy(PLAIN);
		Path folder = lab.leave(lab.crash("now"), temp.resolve("making"));
		Files.write(folder.resolve("events_1.ring"), new byte[4096]);
		Files.write(folder.resolve("events_2.ring"), new byte[0]);
		RecoveryReport report = recover(folder, temp.resolve("trace"));
		assertEquals(List.of(), report.problems());
		assertEquals(1, report.streams());
	}

	@Test
	void aDamagedRingIsNamedAndWhatWasWrittenBeforeIsKept() throws IOException {
		RingLab lab = busy(PLAIN);
		Crash crash = lab.crash("now");
		crash.ring()[0]++;
		Path folder = lab.leave(crash, temp.resolve("damaged"));
		RecoveryReport report = recover(folder, temp.resolve("trace"));
		assertEquals(List.of(folder.resolve("events_0.ring")
				+ " is damaged and left out: it is no ring, or one of another version; what was written of it before is kept"),
				report.problems());
		assertEquals(texts(crash).subList(0, lab.written()), Recovered.read(temp.resolve("trace")).events());
		assertTrue(lab.written() > 10 && lab.written() < crash.events().size());
	}

	@Test
	void aDamagedPacketIsLeftOutAndTheOthersAreNot() throws IOException {
		RingLab lab = lab(PLAIN);
		while (lab.word(RingLayout.LOST_FULL) == 0)
			lab.event();
		lab.takeCrashes();
		Crash crash = lab.crash("now");
		crash.ring()[lab.layout().data(1)]++;
		RecoveryReport report = recover(lab.leave(crash, temp.resolve("damaged")), temp.resolve("trace"));
		assertEquals(1, report.problems().size());
		assertTrue(
				report.problems().getFirst()
						.endsWith("a packet is damaged and left out: its header is not that of packet 2 of this stream"),
				report.problems().getFirst());
		Recovered recovered = Recovered.read(temp.resolve("trace"));
		List<String> left = crash.events().stream().filter(e -> e.sequence() != 2).map(e -> e.time() + " " + e.number()).toList();
		assertEquals(left, recovered.events());
		assertEquals(List.of("1 packet lost"), recovered.gaps());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4})
	void anyDamageIsReportedAndTheTraceIsStillReadable(long seed) throws IOException {
		Random random = new Random(seed);
		Setting setting = new Setting(MetadataForm.CTF_2, seed == 2, seed != 3, seed == 4, seed % 2 == 0, 512, 4);
		RingLab lab = busy(setting);
		Crash crash = lab.crash("now");
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		int reported = 0;
		for (int i = 0; i < 150; i++) {
			byte[] ring = crash.ring().clone();
			damage(ring, lab.layout(), random);
			if (random.nextInt(10) == 0)
				ring = Arrays.copyOf(ring, random.nextInt(ring.length));
			Path folder = RingLab.leave(setting, new Crash("", ring, crash.files(), List.of(), false), next());
			long before = threads.getCurrentThreadAllocatedBytes();
			RecoveryReport report = recover(folder, folder.resolveSibling("trace"));
			assertTrue(threads.getCurrentThreadAllocatedBytes() - before < 16 << 20,
					"seed " + seed + ", " + i + " takes too much memory");
			reported += report.problems().isEmpty() ? 0 : 1;
			Recovered.read(folder.resolveSibling("trace"));
		}
		assertTrue(reported > 50, "only " + reported + " of 150 were noticed");
	}

	private static void damage(byte[] ring, RingLayout layout, Random random) {
		ByteBuffer words = ByteBuffer.wrap(ring).order(ByteOrder.LITTLE_ENDIAN);
		List<Integer> places = new ArrayList<>();
		for (int at = 0; at <= RingLayout.OVERWRITTEN; at += Long.BYTES)
			places.add(at);
		for (int i = 0; i < layout.count(); i++)
			places.add(layout.slot(i));
		for (int i = 0; i < layout.buffers(); i++) {
			places.addAll(List.of(layout.committed(i), layout.last(i)));
			for (int at = 0; at < 88; at += Integer.BYTES)
				places.add(layout.data(i) + at);
		}
		for (int i = 0; i <= random.nextInt(3); i++) {
			int at = places.get(random.nextInt(places.size()));
			long was = words.getLong(at);
			long[] values = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, random.nextLong(), was + 1, was - 1,
					was ^ 1L << random.nextInt(Long.SIZE), was << 32, random.nextInt(1000), Integer.MAX_VALUE};
			words.putLong(at, values[random.nextInt(values.length)]);
		}
	}

	@Test
	void anUnfinishedDescriptionAtTheEndOfTheMetadataIsLeftOut() throws IOException {
		for (MetadataForm form : MetadataForm.values()) {
			Setting setting = new Setting(form, false, true, false, true, 512, 4);
			RingLab lab = busy(setting);
			Crash crash = lab.crash("now");
			byte[] whole = RingLab.metadata(setting);
			byte[] piece = Arrays.copyOfRange(whole, event(whole), whole.length);
			for (int more = 0; more < piece.length; more += 7) {
				Path folder = lab.leave(crash, next());
				ByteArrayOutputStream longer = new ByteArrayOutputStream();
				longer.writeBytes(whole);
				longer.write(piece, 0, more);
				Files.write(folder.resolve("metadata"), longer.toByteArray());
				RecoveryReport report = recover(folder, folder.resolveSibling("trace"));
				assertEquals(more == 0 ? 0 : 1, report.problems().size(), form + ", " + more + ": " + report.problems());
				assertArrayEquals(whole, Files.readAllBytes(folder.resolveSibling("trace/metadata")));
				if (more % 70 == 0)
					assertEquals(texts(crash), Recovered.read(folder.resolveSibling("trace")).events());
			}
		}
	}

	/** Where the last description begins. */
	private static int event(byte[] metadata) {
		String text = new String(metadata, StandardCharsets.ISO_8859_1);
		return Math.max(text.lastIndexOf("\nevent {") + 1, text.lastIndexOf('\u001E'));
	}

	@Test
	void withoutMetadataThereIsNoTraceAtAll() throws IOException {
		RingLab lab = busy(PLAIN);
		Path folder = lab.leave(lab.crash("now"), temp.resolve("case"));
		for (String text : List.of("", "\u001E{\"type\"", "anything")) {
			Files.writeString(folder.resolve("metadata"), text);
			RecoveryException e = assertThrows(RecoveryException.class, () -> recover(folder, temp.resolve("trace")));
			assertEquals(RecoveryException.Kind.UNREADABLE, e.kind());
			assertFalse(Files.exists(temp.resolve("trace")));
		}
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of(), left.filter(p -> p.getFileName().toString().startsWith(".")).toList());
		}
	}

	@Test
	void aProcessThatIsAliveIsRefused() throws IOException {
		RingLab lab = busy(PLAIN);
		Path folder = lab.leave(lab.crash("now"), temp.resolve("case"));
		Path description = folder.resolve("recording.properties");
		Files.writeString(description,
				Files.readString(description).replaceAll("pid=.*", "pid=" + ProcessHandle.current().pid()));
		assertEquals(ProcessHandle.current().pid(), Recovery.owner(folder).getAsLong());
		RecoveryException e = assertThrows(RecoveryException.class, () -> recover(folder, temp.resolve("trace")));
		assertEquals(RecoveryException.Kind.ALIVE, e.kind());
		assertFalse(Files.exists(temp.resolve("trace")));
		assertEquals(List.of(), Recovery.recover(folder, temp.resolve("trace"), true, bytes -> {
		}).problems());
	}

	@Test
	void onlyAFolderThatIsEmptyBecomesTheTrace() throws IOException {
		RingLab lab = busy(PLAIN);
		Crash crash = lab.crash("now");
		Path folder = lab.leave(crash, temp.resolve("case"));
		Path inside = folder.resolve("trace");
		assertEquals(RecoveryException.Kind.UNWRITABLE,
				assertThrows(RecoveryException.class, () -> recover(folder, inside)).kind());
		Path file = Files.writeString(temp.resolve("file"), "mine");
		assertThrows(RecoveryException.class, () -> recover(folder, file));
		assertThrows(RecoveryException.class, () -> recover(folder, temp.resolve("case")));
		Path empty = Files.createDirectory(temp.resolve("empty"));
		recover(folder, empty);
		assertEquals(texts(crash), Recovered.read(empty).events());
		assertThrows(RecoveryException.class, () -> recover(folder, empty));
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void severalFoldersBecomeSeveralTraces() throws IOException {
		RingLab lab = busy(PLAIN);
		Crash crash = lab.crash("now");
		Path place = Files.createDirectory(temp.resolve("place"));
		for (String name : List.of("one", "two", "three"))
			Files.move(lab.leave(crash, temp.resolve(name)), place.resolve(name));
		Files.createDirectory(place.resolve("other"));
		Files.delete(place.resolve("two/metadata"));
		List<Path> found = Recovery.find(place);
		assertEquals(List.of(place.resolve("one"), place.resolve("three"), place.resolve("two")), found);
		List<RecoveryReport> reports = Recovery.recoverAll(place, found, temp.resolve("trace"), false, bytes -> {
		});
		assertEquals(Arrays.asList(temp.resolve("trace/one"), temp.resolve("trace/three"), null),
				reports.stream().map(RecoveryReport::trace).toList());
		assertEquals(texts(crash), Recovered.read(temp.resolve("trace/three")).events());
		assertFalse(Files.exists(temp.resolve("trace/two")));
		assertEquals(List.of(found.getFirst()), Recovery.find(found.getFirst()));
	}

	@Test
	void cancellingLeavesNothing() throws IOException {
		RingLab lab = busy(PLAIN);
		Path folder = lab.leave(lab.crash("now"), temp.resolve("case"));
		assertThrows(CancellationException.class, () -> Recovery.recover(folder, temp.resolve("trace"), false, bytes -> {
			throw new CancellationException();
		}));
		Thread.currentThread().interrupt();
		try {
			assertThrows(CancellationException.class, () -> recover(folder, temp.resolve("trace")));
		} finally {
			Thread.interrupted();
		}
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of("case", "case0"), left.map(p -> p.getFileName().toString()).sorted().toList());
		}
	}
}
