// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketIndexTest {

	/** Bytes of the heap for each packet of a long recording: 8 for each block of 256, and room for twice as many blocks. */
	private static final double HEAP_FOR_EACH = 0.1;

	@TempDir
	Path temp;

	/** Values as columns have them, and the worst that they could have. */
	private static long value(int kind, Random random, int row) {
		return switch (kind) {
			case 0 -> 131_072;
			case 1 -> row;
			case 2 -> PacketIndex.UNKNOWN;
			case 3 -> 1_000_000_007L * row + random.nextInt(1 << 20);
			case 4 -> random.nextLong();
			case 5 -> random.nextBoolean() ? PacketIndex.UNKNOWN : row;
			default -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
		};
	}

	@Test
	void aBlockGivesBackWhatWasPacked() {
		Random random = new Random(1);
		for (int round = 0; round < 300; round++) {
			int columns = 1 + random.nextInt(9);
			int rows = 1 + random.nextInt(LongTable.BLOCK);
			long[] values = new long[rows * columns];
			int[] kinds = random.ints(columns, 0, 7).toArray();
			for (int i = 0; i < values.length; i++)
				values[i] = value(kinds[i % columns], random, i / columns);
			long[] packed = PackedRows.pack(values, rows, columns);
			LongBuffer buffer = LongBuffer.wrap(packed);
			for (int i = 0; i < values.length; i++)
				assertEquals(values[i], PackedRows.get(buffer, 0, columns, i / columns, i % columns), "round " + round);
			assertTrue(PackedRows.isBlock(packed, rows, columns));
			assertEquals(packed.length, PackedRows.size(buffer, 0, rows, columns));
			assertFalse(PackedRows.isBlock(Arrays.copyOf(packed, packed.length + 1), rows, columns));
		}
	}

	@Test
	void whatIsConstantOrCountsUpTakesNoRoom() {
		long[] values = new long[2 * LongTable.BLOCK];
		for (int row = 0; row < LongTable.BLOCK; row++) {
			values[2 * row] = 4096;
			values[2 * row + 1] = 4096L * row;
		}
		assertEquals(6, PackedRows.pack(values, LongTable.BLOCK, 2).length);
	}

	/** Adds a packet as a session has them: of a constant size, not always full, at times that are not quite regular. */
	private static void add(PacketIndex index, Random random) {
		int packet = index.count();
		long begin = packet == 0 ? 1_000_000_000_000L : index.end(packet - 1) + random.nextInt(1000);
		index.add(0, packet, packet * 4096L, 4096 * 8, 4096 * 8 - random.nextInt(500) * 8L, begin,
				begin + random.nextInt(20_000_000), packet / 1000, packet);
	}

	private static void assertSame(PacketIndex expected, PacketIndex found) {
		assertEquals(expected.count(), found.count());
		assertTrue(found.continues(expected));
	}

	@Test
	void theHeapOfALongRecordingIsBounded() throws IOException {
		LongStore store = new LongStore(temp);
		Random random = new Random(2);
		PacketIndex[] streams = new PacketIndex[32];
		for (int s = 0; s < streams.length; s++)
			streams[s] = new PacketIndex(store);
		int packets = 640_000;
		for (int p = 0; p < packets; p++)
			add(streams[p % streams.length], random);
		long own = Stream.of(streams).mapToLong(PacketIndex::heapBytes).sum();
		long tails = streams.length * LongTable.BLOCK * 9 * 8;
		assertTrue(own - tails <= packets * HEAP_FOR_EACH, own + " bytes on the heap, of which " + tails + " are bounded");
		assertTrue(store.heapBytes() <= LongStore.MEMORY + (1 << 20), store.heapBytes() + " bytes of the store on the heap");
		assertTrue(store.fileBytes() > 0 && store.fileBytes() < packets * 16L, store.fileBytes() + " bytes in files");
		try (Stream<Path> files = Files.list(temp)) {
			assertEquals(0, files.count(), "files that others see");
		}
		random = new Random(2);
		PacketIndex[] again = new PacketIndex[streams.length];
		for (int s = 0; s < again.length; s++)
			again[s] = new PacketIndex(new LongStore(temp, Integer.MAX_VALUE));
		for (int p = 0; p < packets; p++)
			add(again[p % again.length], random);
		for (int s = 0; s < again.length; s++)
			assertSame(again[s], streams[s]);
	}

	@Test
	void anOldIndexStaysAsItWasWhileAnotherGoesOn() {
		LongStore store = new LongStore(temp, 1 << 14);
		Random random = new Random(3);
		List<PacketIndex> states = new ArrayList<>();
		List<long[]> ends = new ArrayList<>();
		PacketIndex index = new PacketIndex(store);
		for (int step = 0; step < 60; step++) {
			index = index.extended();
			for (int i = random.nextInt(300); i > 0; i--)
				add(index, random);
			states.add(index);
			ends.add(ends(index));
		}
		for (int step = 0; step < states.size(); step++)
			assertArrayEquals(ends.get(step), ends(states.get(step)), "state " + step);
		assertTrue(store.fileBytes() > 0);
	}

	private static long[] ends(PacketIndex index) {
		long[] ends = new long[index.count()];
		Arrays.setAll(ends, index::end);
		return ends;
	}

	@Test
	void aDiskThatTakesNothingLeavesThePacketsInMemory() throws IOException {
		LongStore store = new LongStore(Files.createFile(temp.resolve("no folder")).resolve("below"), 1 << 14);
		PacketIndex index = new PacketIndex(store);
		PacketIndex expected = new PacketIndex(new LongStore(temp));
		for (int i = 0; i < 5000; i++)
			add(index, new Random(i));
		for (int i = 0; i < 5000; i++)
			add(expected, new Random(i));
		assertEquals(0, store.fileBytes());
		assertSame(expected, index);
	}

	@Test
	void anInterruptedThreadLosesNothing() {
		LongStore store = new LongStore(temp, 1 << 14);
		PacketIndex index = new PacketIndex(store);
		PacketIndex expected = new PacketIndex(new LongStore(temp));
		for (int i = 0; i < 20_000; i++) {
			if (i == 5000)
				Thread.currentThread().interrupt();
			if (i == 10_000)
				assertTrue(Thread.interrupted(), "the interruption is for others");
			add(index, new Random(i));
		}
		for (int i = 0; i < 20_000; i++)
			add(expected, new Random(i));
		assertSame(expected, index);
		assertTrue(store.heapBytes() < 1 << 18, store.heapBytes() + " bytes on the heap after the interruption");
	}

	private static byte[] written(PacketIndex index) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		index.write(new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		LongStore store = new LongStore(temp);
		for (int packets : new int[]{0, 1, 255, 256, 257, 1000}) {
			PacketIndex index = new PacketIndex(store);
			for (int i = 0; i < packets; i++)
				add(index, new Random(i));
			byte[] bytes = written(index);
			PacketIndex read = PacketIndex.read(new DataInputStream(new ByteArrayInputStream(bytes)), store);
			assertSame(index, read);
			add(read, new Random(packets));
			assertEquals(packets + 1, read.count());
		}
	}

	@Test
	void whatCannotBeRightIsRefused() throws IOException {
		LongStore store = new LongStore(temp);
		PacketIndex index = new PacketIndex(store);
		for (int i = 0; i < 300; i++)
			add(index, new Random(i));
		byte[] bytes = written(index);
		Random random = new Random(4);
		for (int round = 0; round < 500; round++) {
			byte[] damaged = bytes.clone();
			damaged[random.nextInt(300)] ^= (byte) (1 << random.nextInt(8));
			try {
				PacketIndex read = PacketIndex.read(new DataInputStream(new ByteArrayInputStream(damaged)), store);
				for (int p = 0; p < read.count(); p++)
					read.sequence(p);
			} catch (IOException e) {
				// Refused; what is not is other packets, which a checksum is there for.
			}
		}
		assertThrows(IOException.class,
				() -> PacketIndex.read(new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length / 2)), store));
	}
}
