// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.check.Finding.Kind;
import org.tracewright.ctf.check.Finding.Severity;
import org.tracewright.ctf.check.StreamHealth.Sequences;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

class HealthTest {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");
	private static final String METADATA = """
			/* CTF 1.8 */
			typealias integer { size = 8; } := u8;
			typealias integer { size = 32; } := u32;
			typealias integer { size = 64; map = clock.c.value; } := time;
			trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
			clock { name = c; freq = 1000000000; };
			stream {
				packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end; u32 events_discarded; u32 packet_seq_num; };
				event.header := struct { u8 id; time timestamp; };
			};
			event { name = "a"; id = 0; fields := struct { u8 x; }; };
			""";

	@TempDir
	private Path temp;
	private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

	@BeforeEach
	void writeMetadata() throws IOException {
		Files.writeString(temp.resolve("metadata"), METADATA);
	}

	/** Adds a packet of 128 bytes with events at some times. */
	private void packet(long begin, long end, int discarded, int sequence, long... times) {
		ByteBuffer bytes = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(0xC1FC1FC1).putInt(128 * 8).putInt((36 + 10 * times.length) * 8).putLong(begin).putLong(end)
				.putInt(discarded).putInt(sequence);
		for (long time : times)
			bytes.put((byte) 0).putLong(time).put((byte) 7);
		stream.writeBytes(bytes.array());
	}

	private Health check(byte[] bytes) throws IOException {
		Files.write(temp.resolve("s"), bytes);
		try (Trace trace = CtfTraces.open(List.of(temp), Progress.NONE)) {
			return Health.check(trace, Progress.NONE);
		}
	}

	private Health check() throws IOException {
		return check(stream.toByteArray());
	}

	/** Findings as lines. */
	private String lines(Health health) {
		StringBuilder lines = new StringBuilder();
		for (Finding f : health.findings())
			lines.append(f.severity()).append(' ').append(f.kind()).append(' ').append(temp.relativize(f.file()))
					.append(" packet=").append(f.packet()).append(" byte=").append(f.offset()).append(" time=")
					.append(f.time() == Finding.NO_TIME ? "-" : f.time()).append(" count=").append(f.count()).append(": ")
					.append(f.reason()).append('\n');
		return lines.toString();
	}

	@Test
	void aHealthyTraceHasNoFindings() throws IOException {
		packet(5, 30, 0, 0, 10, 20);
		packet(30, 50, 0, 1, 40);
		Health health = check();
		assertEquals("", lines(health));
		assertTrue(health.isHealthy());
		assertTrue(health.complete());
		assertEquals(3, health.events());
		assertEquals(2, health.packets());
		assertEquals(256, health.bytes());
		assertEquals(5, health.begin());
		assertEquals(50, health.end());
		assertEquals(10, health.firstEvent());
		assertEquals(40, health.lastEvent());
		assertEquals("c", health.streams().getFirst().clock());
		assertEquals(Sequences.PRESENT, health.streams().getFirst().sequences());
	}

	@Test
	void whatIsLostIsCountedInTheOrderOfTime() throws IOException {
		packet(5, 30, 0, 0, 10, 20);
		packet(35, 50, 4, 3, 40);
		packet(55, 70, 5, 4, 60);
		Health health = check();
		assertEquals("""
				WARNING DISCARDED_EVENTS s packet=-1 byte=-1 time=30 count=4: 4 events discarded by the tracer
				WARNING LOST_PACKETS s packet=-1 byte=-1 time=30 count=2: 2 packets lost
				WARNING DISCARDED_EVENTS s packet=-1 byte=-1 time=50 count=1: 1 event discarded by the tracer
				""", lines(health));
		assertFalse(health.isHealthy());
		assertEquals(5, health.discarded());
		assertEquals(2, health.lost());
		assertEquals(20, health.streams().getFirst().largestGap());
	}

	@Test
	void aTruncatedPacketIsOneFinding() throws IOException {
		packet(5, 30, 0, 0, 10, 20);
		packet(35, 50, 0, 1, 40, 45);
		Health health = check(Arrays.copyOf(stream.toByteArray(), 128 + 50));
		assertEquals("ERROR TRUNCATED_PACKET s packet=1 byte=128 time=40 count=4: the packet has 128 bytes, the file ends after"
				+ " 50; 78 bytes are missing\n", lines(health));
		assertEquals(3, health.events());
	}

	@Test
	void whatCannotBeDecodedHasItsPlace() throws IOException {
		packet(5, 30, 0, 0, 10, 20);
		packet(35, 50, 0, 1, 40, 45);
		byte[] bytes = stream.toByteArray();
		bytes[46] = 9;
		Health health = check(bytes);
		assertEquals("ERROR CORRUPT_PACKET s packet=0 byte=46 time=10 count=10: the metadata has no event 9 in stream 0\n",
				lines(health));
		assertEquals(10, health.skipped());
		bytes[128] = 0;
		bytes[46] = 0;
		assertEquals("ERROR CORRUPT_PACKET s packet=1 byte=128 time=- count=128: wrong magic number 0xc1fc1f00, this is no CTF"
				+ " packet; 128 bytes skipped\n", lines(check(bytes)));
	}

	@Test
	void timesThatDoNotFitAreFound() throws IOException {
		packet(5, 30, 0, 0, 10, 20, 15, 31, 32);
		packet(25, 50, 0, 1, 24, 40);
		Health health = check();
		assertEquals("""
				WARNING CLOCK_BACKWARDS s packet=0 byte=56 time=- count=-1: the clock goes back from 20 to 15; events are shown in the order in which they were recorded
				WARNING CLOCK_BACKWARDS s packet=1 byte=164 time=- count=-1: the clock goes back from 25 to 24; events are shown in the order in which they were recorded
				WARNING OVERLAPPING_PACKETS s packet=-1 byte=-1 time=24 count=1: the packet begins at 25 cycles, before the one before it ends at 30
				WARNING OUT_OF_PACKET_TIME s packet=-1 byte=-1 time=24 count=1: 1 event lies before the begin of the packet
				WARNING OUT_OF_PACKET_TIME s packet=-1 byte=-1 time=31 count=2: 2 events lie after the end of the packet
				""", lines(health));
		assertEquals(2, health.streams().getFirst().backwards());
	}

	@Test
	void anEmptyStreamIsANoteOnly() throws IOException {
		packet(5, 30, 0, 0);
		Health health = check();
		assertEquals("NOTE EMPTY_STREAM s packet=-1 byte=-1 time=- count=0: the stream has no events\n", lines(health));
		assertTrue(health.isHealthy());
	}

	@Test
	void problemsOfTheMetadataHaveTheirLine() throws IOException {
		Files.writeString(temp.resolve("metadata"), METADATA + "event { name = \"a\"; id = 0; };\n");
		packet(5, 30, 0, 0, 10);
		Health health = check();
		Finding finding = health.findings().getFirst();
		assertEquals(Kind.METADATA, finding.kind());
		assertEquals(temp.resolve("metadata"), finding.file());
		assertTrue(finding.reason().startsWith("line 12, column "), finding.reason());
	}

	@Test
	void aCancelledCheckIsIncomplete() throws IOException {
		packet(5, 30, 0, 0, 10);
		Files.write(temp.resolve("s"), stream.toByteArray());
		try (Trace trace = CtfTraces.open(List.of(temp), Progress.NONE)) {
			Health health = Health.check(trace, new Progress() {
				@Override
				public void report(long done, long total) {
					// nobody looks
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			});
			assertFalse(health.complete());
			assertEquals(0, health.events());
			assertEquals(List.of(), health.findings());
		}
	}

	static Stream<Path> traces() throws IOException {
		try (Stream<Path> all = Files.list(ROOT)) {
			return all.map(p -> p.resolve("trace")).filter(Files::exists).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("traces")
	void recordedTracesHaveOnlyWhatWasLost(Path folder) throws IOException {
		try (Trace trace = CtfTraces.open(List.of(folder), Progress.NONE)) {
			for (Finding finding : Health.check(trace, Progress.NONE).findings())
				assertTrue(finding.severity() == Severity.NOTE || finding.kind() == Kind.DISCARDED_EVENTS, finding::toString);
		}
	}
}
