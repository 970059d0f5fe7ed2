// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Packet indexes, growing traces and clocks: what happens before the first event is read. */
class OpeningTest {

	@TempDir
	Path temp;

	@ParameterizedTest
	@MethodSource("org.tracewright.ctf.Fixtures#names")
	void fixturesReadTheSameWithoutLttngsIndex(String name) throws IOException {
		Path copy = copy(Fixtures.folder(name), temp.resolve("copy"));
		try (Stream<Path> all = Files.walk(copy)) {
			for (Path index : all.filter(p -> p.toString().endsWith(".idx")).toList())
				Files.delete(index);
		}
		try (Trace with = Fixtures.open(name); Trace without = open(copy)) {
			assertEquals(Lines.of(with), Lines.of(without));
		}
	}

	@Test
	void anIndexThatLiesIsNotUsedAndReported() throws IOException {
		Path copy = copy(Fixtures.folder("lttng213-ctf18-multichan"), temp.resolve("copy"));
		Path index = copy.resolve("ust/uid/0/64-bit/index/c_0.idx");
		byte[] bytes = Files.readAllBytes(index);
		// The begin of the first packet.
		bytes[16 + 31] ^= 1;
		Files.write(index, bytes);
		try (Trace right = Fixtures.open("lttng213-ctf18-multichan"); Trace trace = open(copy)) {
			assertEquals(Lines.of(right), Lines.of(trace));
			assertEquals(List.of("the packet index beside it says other than the packets; it is not used"),
					trace.problems().stream().map(Problem::reason).toList());
		}
	}

	@Test
	void theCacheIsWrittenOnceForTheUserAloneAndGivesTheSameTrace() throws IOException {
		Path cache = temp.resolve("cache");
		List<String> expected;
		try (Trace trace = Fixtures.open("lttng213-ctf18-rotation")) {
			expected = Lines.of(trace);
		}
		OpenOptions options = OpenOptions.DEFAULT.cachedIn(cache);
		FileTime written = null;
		for (int i = 0; i < 2; i++) {
			try (Trace trace = CtfTraces.open(List.of(Fixtures.folder("lttng213-ctf18-rotation")), options, Progress.NONE)) {
				assertEquals(expected, Lines.of(trace));
				assertEquals(List.of(), trace.problems());
			}
			List<Path> files = list(cache);
			assertFalse(files.isEmpty());
			for (Path file : files)
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
			FileTime time = Files.getLastModifiedTime(files.getFirst());
			assertTrue(written == null || written.equals(time));
			written = time;
		}
	}

	@Test
	void aDamagedCacheIsAsNone() throws IOException {
		Path cache = temp.resolve("cache");
		OpenOptions options = OpenOptions.DEFAULT.cachedIn(cache);
		Path folder = Fixtures.folder("lttng213-ctf18-types");
		List<String> expected;
		try (Trace trace = CtfTraces.open(List.of(folder), options, Progress.NONE)) {
			expected = Lines.of(trace);
		}
		Path file = list(cache).getFirst();
		byte[] good = Files.readAllBytes(file);
		for (int cut = 0; cut < good.length; cut += 7) {
			Files.write(file, Arrays.copyOf(good, cut));
			assertSame(expected, folder, options);
			byte[] bad = good.clone();
			bad[cut] ^= 0x55;
			Files.write(file, bad);
			assertSame(expected, folder, options);
		}
	}

	private static void assertSame(List<String> expected, Path folder, OpenOptions options) throws IOException {
		try (Trace trace = CtfTraces.open(List.of(folder), options, Progress.NONE)) {
			assertEquals(expected, Lines.of(trace));
		}
	}

	@Test
	void aTraceThatHasGrownShowsWhatIsNew() throws IOException {
		byte[] first = TestTrace.packet(40, 1, 5, 0, 0, "00 01000000 07");
		byte[] second = TestTrace.packet(40, 6, 9, 0, 1, "00 07000000 08");
		TestTrace files = new TestTrace(temp.resolve("t"), TestTrace.METADATA).stream("s", first);
		OpenOptions options = OpenOptions.DEFAULT.cachedIn(temp.resolve("cache"));
		try (Trace trace = CtfTraces.open(List.of(files.folder()), options, Progress.NONE)) {
			assertEquals(List.of("1 a x=7"), Lines.of(trace));
		}
		files.stream("s", TestTrace.join(first, second)).stream("late", TestTrace.packet(40, 2, 3, 0, 0, "00 02000000 09"));
		try (Trace trace = CtfTraces.open(List.of(files.folder()), options, Progress.NONE)) {
			assertEquals(List.of("1 a x=7", "2 a x=9", "7 a x=8"), Lines.of(trace));
			assertEquals(2, trace.streams().size());
			assertEquals(List.of(), trace.problems());
		}
	}

	/** The clock goes on from packet to packet, also when no packet says when it begins. */
	@Test
	void shortTimestampsCountFromThePacketBefore() throws IOException {
		String metadata = """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 8; map = clock.c.value; } := time8;
				trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
				clock { name = c; freq = 1000000000; };
				stream {
					packet.context := struct { u32 packet_size; u32 content_size; };
					event.header := struct { u8 id; time8 timestamp; };
				};
				event { name = "a"; id = 0; fields := struct { u8 x; }; };
				""";
		byte[] first = HexFormat.of().parseHex("c11ffcc1a8000000a8000000" + "001001" + "00f002" + "002003");
		byte[] second = HexFormat.of().parseHex("c11ffcc1" + "90000000" + "90000000" + "003004" + "004005");
		try (Trace trace = new TestTrace(temp.resolve("t"), metadata).stream("s", TestTrace.join(first, second)).open()) {
			assertEquals(List.of("16 a x=1", "240 a x=2", "288 a x=3", "304 a x=4", "320 a x=5"), Lines.of(trace));
		}
	}

	@Test
	void anIndexThatTruncatesAPacketLosesNothing() throws IOException {
		Path copy = copy(Fixtures.folder("lttng213-ctf18-discarded"), temp.resolve("copy"));
		Path index;
		try (Stream<Path> all = Files.walk(copy)) {
			index = all.filter(p -> p.toString().endsWith("ch_0.idx")).findFirst().orElseThrow();
		}
		byte[] bytes = Files.readAllBytes(index);
		// The content size of the first packet.
		bytes[16 + 22] -= 1;
		Files.write(index, bytes);
		try (Trace right = Fixtures.open("lttng213-ctf18-discarded"); Trace trace = open(copy)) {
			assertEquals(Lines.of(right), Lines.of(trace));
		}
	}

	@Test
	void packetsThatSnapshotsShareComeOnceNumberedOrNot() throws IOException {
		String metadata = TestTrace.METADATA.replace("u8 packet_seq_num;", "u8 spare;")
				.replace("packet.header := struct { u32 magic; };",
						"uuid = \"2a6422d0-6cee-11e0-8c08-cb07d7b3a564\"; packet.header := struct { u32 magic; };")
				.replace("{ u32 magic; }", "{ u32 magic; u8 stream_instance_id; }");
		byte[] one = instance(TestTrace.packet(40, 1, 5, 0, 0, "00 01000000 07"));
		byte[] two = instance(TestTrace.packet(40, 6, 9, 0, 0, "00 07000000 08"));
		byte[] three = instance(TestTrace.packet(40, 10, 12, 0, 0, "00 0b000000 09"));
		Path a = new TestTrace(temp.resolve("s/a"), metadata).stream("s", TestTrace.join(one, two)).folder();
		new TestTrace(temp.resolve("s/b"), metadata).stream("s", TestTrace.join(two, three));
		try (Trace trace = open(a.getParent())) {
			assertEquals(List.of("1 a x=7", "7 a x=8", "11 a x=9"), Lines.of(trace));
		}
	}

	/** Puts an instance id of 0 behind the magic number, which moves the rest by a byte. */
	private static byte[] instance(byte[] packet) {
		byte[] moved = new byte[packet.length];
		System.arraycopy(packet, 0, moved, 0, 4);
		System.arraycopy(packet, 4, moved, 5, packet.length - 5);
		int content = (moved[9] & 0xFF | (moved[10] & 0xFF) << 8) + 8;
		moved[9] = (byte) content;
		moved[10] = (byte) (content >> 8);
		return moved;
	}

	/** The member that is not understood would move all that follows: its events are left out, with the reason, and not shown wrong. */
	@Test
	void eventsWhoseMetadataHaveErrorsAreNotGuessed() throws IOException {
		String metadata = TestTrace.METADATA.replace("fields := struct { u8 x; }", "fields := struct { u8 int; u8 x; }");
		TestTrace files = new TestTrace(temp.resolve("t"), metadata).stream("s",
				TestTrace.packet(48, 1, 5, 0, 0, "01 01000000 4100 00  00 02000000 0708"));
		try (Trace trace = files.open()) {
			assertEquals(
					List.of("1 s text=\"A\" n=0 values=[]", "1 gap: 7 bytes skipped: the metadata has no event 0 in stream 0"),
					Lines.of(trace));
			assertEquals(
					List.of("unexpected 'int', expected ';' or '*' or ID", "event 'a' cannot be read: its metadata has errors"),
					trace.problems().stream().map(Problem::reason).toList());
		}
	}

	@Test
	void anOffsetMovesTheTimesOfOneTrace() throws IOException {
		Path here = new TestTrace(temp.resolve("here"), TestTrace.METADATA)
				.stream("s", TestTrace.packet(40, 1, 5, 0, 0, "00 01000000 07")).folder();
		Path there = new TestTrace(temp.resolve("there"), TestTrace.METADATA)
				.stream("s", TestTrace.packet(40, 1, 5, 0, 0, "00 02000000 08")).folder();
		OpenOptions options = new OpenOptions(Map.of(there, -1_000_000_000L), OpenOptions.Decoding.AUTOMATIC, null);
		try (Trace trace = CtfTraces.open(List.of(here, there), options, Progress.NONE)) {
			assertEquals(List.of("-999999998 a x=8", "1 a x=7"), Lines.of(trace));
		}
	}

	@Test
	void timesThatDoNotFitAreExactFromTheFirstPacketOn() throws IOException {
		String metadata = TestTrace.METADATA.replace("freq = 1000000000;", "freq = 1000000000; offset_s = 20000000000;");
		TestTrace files = new TestTrace(temp.resolve("t"), metadata).stream("s",
				TestTrace.packet(40, 3, 5, 0, 0, "00 04000000 07"));
		try (Trace trace = files.open()) {
			assertEquals(List.of("4 a x=7"), Lines.of(trace));
			assertEquals(1, trace.problems().size());
			assertTrue(trace.problems().getFirst().reason().startsWith("times of clock 'c' do not fit 64-bit nanoseconds"));
		}
	}

	private static Trace open(Path folder) throws IOException {
		return CtfTraces.open(List.of(folder), Progress.NONE);
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.sorted().toList();
		}
	}

	private static Path copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.sorted().toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(target);
				else
					Files.copy(file, target);
			}
		}
		return to;
	}
}
