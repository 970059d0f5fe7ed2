// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some entries of a block are the same whether they are read alone or with all others. */
class BlockTest {

	private static final int TOGETHER = 4;

	/** Numbers of all widths, up to those that lie in nine bytes. */
	@ParameterizedTest
	@ValueSource(ints = {0, 1, 7, 14, 15, 31, 56, 57, 59})
	void someEntriesAreReadAlone(int bits) {
		Random random = new Random(bits);
		for (int colours : new int[]{0, 1, 8, 9, Colours.MOST}) {
			Block written = block(random, bits, colours);
			Block.Work work = new Block.Work();
			int length = written.write(work, colours == 0 ? null : known(colours));
			ByteBuffer file = ByteBuffer.wrap(work.bytes().clone()).order(ByteOrder.LITTLE_ENDIAN);
			Block read = new Block(Block.SIZE);
			read.open(file, 0, length);
			// Often enough that all of it is read in the end.
			for (int round = 0; round < 20; round++) {
				int first = TOGETHER * random.nextInt(Block.SIZE / TOGETHER);
				read.readSome(first, TOGETHER, written.begin(first), written.end(first + TOGETHER - 1), work);
				for (int i = first; i < first + TOGETHER; i++)
					assertEquals(text(written, i), text(read, i), i + " of " + colours + " colours");
			}
			read.read(work);
			for (int i = 0; i < Block.SIZE; i++)
				assertEquals(text(written, i), text(read, i), i + " of " + colours + " colours");
			assertThrows(IllegalStateException.class, () -> read.open(file, 0, length - 1));
		}
	}

	private static Colours known(int count) {
		Colours known = new Colours();
		for (int colour = 0; colour < count; colour++)
			known.add(colour);
		return known;
	}

	private static Block block(Random random, int bits, int colours) {
		Block block = new Block(Block.SIZE);
		long time = 0;
		for (int i = 0; i < Block.SIZE; i++) {
			long end = time + (random.nextLong() & (1L << Math.min(bits, 50)) - 1);
			block.add(time, end, random.nextLong() & (1L << bits) - 1, random.nextInt(4));
			for (int word = 0; word * Long.BYTES < colours; word++)
				block.shares(word,
						random.nextLong() >>> Long.SIZE - Byte.SIZE * Math.min(Long.BYTES, colours - word * Long.BYTES));
			time = end + random.nextInt(2) * (bits + 1);
		}
		return block;
	}

	private static String text(Block block, int i) {
		StringBuilder text = new StringBuilder();
		text.append(block.begin(i)).append(' ').append(block.end(i)).append(' ').append(block.value(i)).append(' ')
				.append(block.extra(i));
		for (int word = 0; word < block.words(); word++)
			text.append(' ').append(block.shares(word, i));
		return text.toString();
	}
}
