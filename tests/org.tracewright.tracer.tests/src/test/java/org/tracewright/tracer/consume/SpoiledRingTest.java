// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.consume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.tracer.internal.metadata.MetadataForm;
import org.tracewright.tracer.internal.recording.RingLab;
import org.tracewright.tracer.internal.recording.RingLab.Crash;
import org.tracewright.tracer.internal.recording.RingLab.Setting;
import org.tracewright.tracer.runtime.PacketHeader;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.Words;

/** Rings of programs that were killed, or write what they like: who takes their packets is told, and nothing worse. */
@Timeout(60)
class SpoiledRingTest {

	private static final Setting SETTING = new Setting(MetadataForm.CTF_2, false, false, false, true, 512, 4);
	private static final int ROUNDS = 20_000;

	@TempDir
	private Path folder;
	private RingLab lab;
	private RingLayout layout;
	private int packets;

	/** Three full sub-buffers, and one that is open. */
	@BeforeEach
	void fill() throws IOException {
		lab = new RingLab(Files.createDirectories(folder.resolve("lab")), SETTING, new Random(5));
		layout = lab.layout();
		while (state(2) != RingLayout.FULL)
			lab.event();
		lab.event();
		lab.event();
	}

	private int state(int slot) {
		return RingLayout.state(lab.word(layout.slot(slot)));
	}

	private Path ring() {
		return folder.resolve("dead/buffers/" + RingLab.STREAM + ".ring");
	}

	private RingConsumer open(Crash crash) throws IOException {
		if (Files.notExists(ring()))
			lab.leave(crash, folder.resolve("dead"));
		else
			Files.write(ring(), crash.ring());
		Path note = folder.resolve("note");
		Files.deleteIfExists(note);
		return RingConsumer.open(ring(), note);
	}

	/** The ring in which some words are others: offsets and values by turns. */
	private RingConsumer with(long... words) throws IOException {
		return open(lab.crash("spoiled", words));
	}

	private SnapshotSink sink() {
		return new SnapshotSink() {
			@Override
			public void packet(ByteBuffer header, ByteBuffer records) {
				assertEquals(PacketHeader.SIZE, header.remaining());
				assertTrue(records.remaining() <= layout.subBufferSize() - PacketHeader.SIZE);
				packets++;
			}

			@Override
			public void takeBack() {
				packets = 0;
			}
		};
	}

	private static void assertSpoiled(String why, Executable reading) {
		RingException told = assertThrows(RingException.class, reading);
		assertTrue(told.getMessage().contains(why), told.getMessage());
	}

	@Test
	void whatIsWholeIsRead() throws IOException {
		RingConsumer ring = with();
		ring.snapshot(sink());
		assertEquals(4, packets);
		ring.drain(sink());
		assertEquals(4 + 3, packets);
		assertFalse(ring.isRead());
		ring.flush(sink(), true);
		assertEquals(4 + 4, packets);
		assertTrue(ring.isRead());
	}

	@ParameterizedTest
	@CsvSource({"0, 65535, slot 0 has sub-buffer 65535", "1, 5, 'slot 1 has sub-buffer 5, and there are 5'",
			"3, 65535, slot 3 has sub-buffer 65535"})
	void aSlotHasASubBufferThatThereIs(int slot, int buffer, String why) throws IOException {
		long word = lab.word(layout.slot(slot));
		RingConsumer ring = with(layout.slot(slot), RingLayout.word(RingLayout.sequence(word), buffer, RingLayout.state(word)));
		assertSpoiled(why, () -> ring.snapshot(sink()));
		assertSpoiled(why, () -> ring.flush(sink(), true));
		if (slot == 3)
			// It will never be read.
			assertTrue(ring.isRead());
	}

	@Test
	void aSlotHasASequenceNumberOfItsOwn() throws IOException {
		RingConsumer ring = with(layout.slot(1), RingLayout.word(7, 1, RingLayout.FULL));
		assertSpoiled("slot 1 has sequence number 7, which belongs to slot 2", () -> ring.drain(sink()));
	}

	@ParameterizedTest
	@ValueSource(longs = {0, -1, 87, 513, 1L << 33, Long.MIN_VALUE / 8})
	void aPacketFitsItsSubBuffer(long bytes) throws IOException {
		int base = layout.data(RingLayout.buffer(lab.word(layout.slot(0))));
		RingConsumer full = with(base + PacketHeader.CONTENT, bytes * Byte.SIZE);
		assertSpoiled("a packet has ", () -> full.snapshot(sink()));
		assertSpoiled("a packet has ", () -> full.drain(sink()));
		assertEquals(1, full.lostPackets());
		assertEquals(0, packets);
		int open = RingLayout.buffer(lab.word(layout.slot(3)));
		RingConsumer half = with(layout.committed(open), RingLayout.commit((int) bytes & 0xFFFFFFF, 0));
		assertSpoiled("a packet has ", () -> half.snapshot(sink()));
		assertSpoiled("a packet has ", () -> half.flush(sink(), false));
	}

	@Test
	void anyWordsAreReadOrRefused() throws IOException {
		Random random = new Random(11);
		int refused = 0;
		for (int round = 0; round < 2000; round++) {
			long[] words = new long[2 * (1 + random.nextInt(6))];
			for (int i = 0; i < words.length; i += 2) {
				int buffer = random.nextInt(layout.buffers());
				words[i] = switch (random.nextInt(5)) {
					case 0, 1 -> layout.slot(random.nextInt(layout.count()));
					case 2 -> layout.committed(buffer);
					case 3 -> RingLayout.TAKEN;
					default -> layout.data(buffer) + PacketHeader.CONTENT;
				};
				words[i + 1] = random.nextBoolean()
						? RingLayout.word(random.nextInt(9), random.nextInt(8), random.nextInt(5))
						: random.nextLong() >>> random.nextInt(Long.SIZE);
			}
			try {
				RingConsumer ring = with(words);
				ring.begin(ring.file(folder, "x", 0, 0), 0, sink());
				ring.isRead();
				ring.snapshot(sink());
				ring.flush(sink(), false);
				ring.drain(sink());
				ring.flush(sink(), true);
				assertTrue(ring.isRead());
			} catch (RingException e) {
				refused++;
			}
		}
		assertTrue(refused > 100 && refused < 2000, refused + " were refused");
	}

	/** The error for it comes at other places in code that has been compiled. */
	@ParameterizedTest
	@ValueSource(ints = {1, ROUNDS})
	@EnabledOnOs(OS.LINUX)
	void aFileThatWasCutOffIsToldWhenItIsRead(int before) throws IOException {
		RingConsumer ring = with(RingLayout.LOST_FULL, 6);
		for (int i = 0; i < before; i++) {
			ring.flush(sink(), false);
			assertEquals(6, ring.discarded());
		}
		cutOff(0);
		for (int i = 0; i < 3; i++) {
			assertSpoiled("was cut off", () -> ring.flush(sink(), false));
			assertSpoiled("was cut off", () -> ring.drain(sink()));
			assertSpoiled("was cut off", () -> ring.snapshot(sink()));
			assertEquals(6, ring.discarded());
			assertEquals(0, ring.overwritten());
			assertFalse(ring.isUsed());
			assertTrue(ring.isRead());
		}
	}

	private void cutOff(long bytes) throws IOException {
		try (FileChannel file = FileChannel.open(ring(), StandardOpenOption.WRITE)) {
			file.truncate(bytes);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aFileWhosePacketsWereCutOffIsTold() throws IOException {
		RingConsumer ring = with();
		StreamFile files = ring.file(folder, "x", 0, 0);
		ring.begin(files, 0, files);
		cutOff(layout.data(0));
		assertSpoiled("was cut off", () -> ring.drain(files));
		assertSpoiled("was cut off", () -> ring.flush(files, true));
		assertTrue(ring.isUsed());
		assertEquals(0, files.total());
		files.close();
	}

	@Test
	void whatAKilledProgramWasAboutToOpenIsEmpty() throws IOException {
		while (state(3) != RingLayout.FULL)
			lab.event();
		lab.drain();
		lab.takeCrashes();
		lab.claim();
		Crash crash = lab.takeCrashes().stream().filter(c -> c.what().equals("claimed")).findFirst().orElseThrow();
		RingConsumer ring = open(crash);
		ring.flush(sink(), false);
		// It might be alive.
		assertFalse(ring.isRead());
		ring.flush(sink(), true);
		assertTrue(ring.isRead());
	}
}
