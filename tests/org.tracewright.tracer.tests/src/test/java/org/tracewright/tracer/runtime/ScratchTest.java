// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.tracewright.tracer.internal.provider.Bytes;

class ScratchTest {

	private static byte[] collected(Scratch scratch) {
		return Arrays.copyOfRange(scratch.bytes(), scratch.start(), scratch.start() + scratch.size());
	}

	private static byte[] text(CharSequence text, int max) {
		Scratch scratch = Scratch.begin();
		try {
			scratch.putText(text, max);
			return collected(scratch);
		} finally {
			scratch.end();
		}
	}

	@Test
	void putsLittleEndianValuesOneAfterTheOther() {
		Scratch scratch = Scratch.begin();
		scratch.putByte((byte) -1);
		scratch.putShort((short) 0x0102);
		scratch.putInt(0x03040506);
		scratch.putLong(0x0708090A0B0C0D0EL);
		assertArrayEquals(new byte[]{-1, 2, 1, 6, 5, 4, 3, 14, 13, 12, 11, 10, 9, 8, 7}, collected(scratch));
		scratch.end();
	}

	@Test
	void recordsTextsAsUtf8WithoutNullCharacters() {
		assertArrayEquals(new byte[]{0}, text(null, 10));
		assertArrayEquals(new byte[]{'a', 'b', 0}, text("ab", 10));
		assertArrayEquals(new byte[]{'a', (byte) 0xE2, (byte) 0x90, (byte) 0x80, 'b', 0}, text("a\0b", 10));
		assertArrayEquals(new byte[]{'?', 'x', '?', '?', 0}, text("\uD800x\uDC00\uD800", 10));
	}

	@Test
	void cutsTextsBetweenCharacters() {
		assertArrayEquals(new byte[]{'a', 'b', 0}, text("abc", 2));
		assertArrayEquals(new byte[]{'a', 0}, text("a\u00e9", 2));
		assertArrayEquals(new byte[]{'a', (byte) 0xC3, (byte) 0xA9, 0}, text("a\u00e9", 3));
		assertArrayEquals(new byte[]{0}, text("\uD83D\uDE00b", 3));
		assertArrayEquals(new byte[]{(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, 0}, text("\uD83D\uDE00b", 4));
	}

	@Test
	void textsOfAllKindsAreAsJavaEncodesThem() {
		Random random = new Random(4711);
		int[] limits = {0x7F, 0xFF, 0x7FF, 0xFFFF, 0x10FFFF};
		for (int round = 0; round < 20_000; round++) {
			StringBuilder builder = new StringBuilder();
			int length = random.nextInt(round % 100 == 0 ? 3000 : 20);
			int limit = limits[random.nextInt(limits.length)];
			for (int i = 0; i < length; i++)
				builder.appendCodePoint(random.nextInt(limit + 1));
			int max = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(40);
			byte[] expected = new Bytes().text(builder, max).done();
			String what = "round " + round;
			assertArrayEquals(expected, text(builder.toString(), max), what);
			assertArrayEquals(expected, text(builder, max), what);
		}
	}

	@Test
	void nestsAndGrowsWhileAnOuterOneIsCollected() {
		Scratch outer = Scratch.begin();
		outer.putInt(1);
		for (int depth = 0; depth < 40; depth++) {
			Scratch inner = Scratch.begin();
			assertSame(outer, inner);
			assertEquals(0, inner.size());
			inner.putText("x".repeat(depth * 100), Integer.MAX_VALUE);
			assertEquals(depth * 100 + 1, inner.size());
		}
		for (int depth = 39; depth >= 0; depth--) {
			assertEquals(depth * 100 + 1, outer.size());
			outer.end();
		}
		outer.putInt(2);
		assertArrayEquals(new byte[]{1, 0, 0, 0, 2, 0, 0, 0}, collected(outer));
		outer.end();
	}

	@Test
	void aTextMayCollectWhileItIsAskedForItsCharacters() {
		CharSequence nosy = new CharSequence() {

			@Override
			public int length() {
				return 3;
			}

			@Override
			public char charAt(int index) {
				Scratch inner = Scratch.begin();
				inner.putText("noise".repeat(500), Integer.MAX_VALUE);
				inner.end();
				return (char) ('a' + index);
			}

			@Override
			public CharSequence subSequence(int start, int end) {
				throw new AssertionError();
			}
		};
		assertArrayEquals(new byte[]{'a', 'b', 'c', 0}, text(nosy, 10));
	}

	@Test
	void letsGoOfMuchMemory() {
		Scratch scratch = Scratch.begin();
		scratch.putText("x".repeat(3 << 20), Integer.MAX_VALUE);
		assertEquals((3 << 20) + 1, scratch.size());
		scratch.end();
		scratch = Scratch.begin();
		assertTrue(scratch.bytes().length < 1 << 20);
		scratch.end();
	}

	@Test
	void refusesMoreThanAnArrayHolds() {
		Scratch scratch = Scratch.begin();
		scratch.putInt(0);
		assertThrows(IllegalStateException.class, () -> scratch.reserve(Integer.MAX_VALUE));
		assertEquals(4, scratch.size());
		scratch.end();
	}

	@Test
	void takesBytesWithoutMovingTheBuffer() {
		for (ByteBuffer buffer : new ByteBuffer[]{ByteBuffer.allocate(8), ByteBuffer.allocateDirect(8)}) {
			for (int i = 0; i < 8; i++)
				buffer.put((byte) i);
			buffer.position(2).limit(6);
			Scratch scratch = Scratch.begin();
			scratch.putBytes(buffer, 3);
			scratch.putBytes((ByteBuffer) null, 3);
			assertArrayEquals(new byte[]{3, 0, 0, 0, 2, 3, 4, 0, 0, 0, 0}, collected(scratch));
			scratch.end();
			assertEquals(2, buffer.position());
			assertEquals(6, buffer.limit());
		}
	}

	@Test
	void virtualThreadsBorrowScratchesThatNoOtherHas() throws InterruptedException {
		Scratch[] seen = new Scratch[2];
		Thread thread = Thread.ofVirtual().start(() -> {
			seen[0] = Scratch.begin();
			seen[0].putInt(1);
			seen[1] = Scratch.begin();
			seen[1].putInt(2);
			seen[1].end();
			seen[0].end();
		});
		thread.join();
		assertNotSame(seen[0], seen[1]);
		assertEquals(0, seen[0].size());
		assertEquals(0, seen[1].size());
	}

	@Test
	void spansHaveNumbersOfTheirOwn() throws InterruptedException {
		Set<Long> numbers = ConcurrentHashMap.newKeySet();
		Thread[] threads = new Thread[8];
		for (int i = 0; i < threads.length; i++) {
			Runnable take = () -> {
				for (int n = 0; n < 5_000; n++)
					numbers.add(Spans.next());
			};
			threads[i] = i % 2 == 0 ? Thread.ofVirtual().start(take) : Thread.ofPlatform().start(take);
		}
		for (Thread thread : threads)
			thread.join();
		assertEquals(threads.length * 5_000, numbers.size());
		assertTrue(!numbers.contains(0L));
	}
}
