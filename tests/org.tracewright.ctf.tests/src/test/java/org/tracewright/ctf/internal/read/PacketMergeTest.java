// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacketMergeTest {

	@TempDir
	Path temp;

	private PacketIndex index() {
		return new PacketIndex(new LongStore(temp));
	}

	/** A numbered packet from a time on. */
	private static void add(PacketIndex index, long begin, long content, long sequence) {
		index.add(0, index.count(), index.count() * 100L, 800, content, begin, begin + 5, 0, sequence);
	}

	private PacketIndex merge(PacketIndex... files) {
		PacketIndex merged = index();
		PacketMerge.merge(List.of(files), new int[files.length], merged);
		return merged;
	}

	/** File and begin of each packet. */
	private static String text(PacketIndex index) {
		List<String> all = new ArrayList<>();
		for (int p = 0; p < index.count(); p++)
			all.add(index.file(p) + ":" + index.begin(p));
		return String.join(" ", all);
	}

	@Test
	void filesOneAfterTheOther() {
		PacketIndex first = index();
		PacketIndex second = index();
		for (int p = 0; p < 3; p++) {
			add(first, p * 10, 800, p);
			add(second, 100 + p * 10, 800, 3 + p);
		}
		assertEquals("0:0 0:10 0:20 1:100 1:110 1:120", text(merge(first, second)));
		assertEquals("1:0 1:10 1:20 0:100 0:110 0:120", text(merge(second, first)));
	}

	@Test
	void snapshotsOverlap() {
		PacketIndex first = index();
		PacketIndex second = index();
		add(first, 0, 800, 0);
		add(first, 10, 400, 1);
		add(second, 10, 800, 1);
		add(second, 20, 800, 2);
		PacketIndex merged = merge(first, second);
		assertEquals("0:0 1:10 1:20", text(merged), "of a packet that had not ended, the longer state counts");
		assertEquals(800, merged.content(1));
	}

	@Test
	void packetsOfOneFileThatAreNotInOrder() {
		PacketIndex file = index();
		for (long begin : new long[]{50, 10, 20, 40, 30, 60})
			add(file, begin, 800, PacketIndex.UNKNOWN);
		assertEquals("0:10 0:20 0:30 0:40 0:50 0:60", text(merge(file)));
	}

	@Test
	void packetsWithoutTimesAreOneFileAfterTheOther() {
		PacketIndex[] files = {index(), index()};
		for (PacketIndex file : files)
			for (int p = 0; p < 2; p++)
				add(file, PacketIndex.UNKNOWN, 800, PacketIndex.UNKNOWN);
		PacketIndex merged = merge(files);
		assertEquals(4, merged.count());
		assertEquals(0, merged.file(1));
		assertEquals(1, merged.file(2));
	}

	@Test
	void theSameAsASortOfAll() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			PacketIndex[] files = new PacketIndex[1 + random.nextInt(4)];
			List<long[]> all = new ArrayList<>();
			for (int file = 0; file < files.length; file++) {
				files[file] = index();
				long begin = random.nextInt(50);
				for (int p = random.nextInt(40); p > 0; p--) {
					// Now and then at the same time, now and then back.
					begin = Math.max(0, begin + random.nextInt(12) - 2);
					all.add(new long[]{begin, file, files[file].count()});
					add(files[file], begin, 800, PacketIndex.UNKNOWN);
					files[file] = files[file].extended();
				}
			}
			PacketIndex merged = merge(files);
			// Packets of several files that cover the same time are one: the first.
			List<long[]> expected = new ArrayList<>();
			all.sort(Comparator.<long[]>comparingLong(p -> p[0]).thenComparingLong(p -> p[1]).thenComparingLong(p -> p[2]));
			for (long[] packet : all)
				if (expected.stream().noneMatch(p -> p[0] == packet[0] && p[1] != packet[1]))
					expected.add(packet);
			List<String> texts = expected.stream().map(p -> p[1] + ":" + p[0]).toList();
			assertEquals(String.join(" ", texts), text(merged), "round " + round);
		}
	}
}
