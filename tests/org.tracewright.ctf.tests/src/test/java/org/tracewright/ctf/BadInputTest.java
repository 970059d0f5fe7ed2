// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.ctf.TestTrace.METADATA;
import static org.tracewright.ctf.TestTrace.join;
import static org.tracewright.ctf.TestTrace.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.trace.ValueText;

class BadInputTest {

	private static final String A1 = "00 0A000000 01";
	private static final String A2 = "00 14000000 02";
	private static final byte[] FIRST = packet(64, 5, 30, 0, 0, A1 + A2);

	@TempDir
	private Path temp;

	private String read(byte[] stream) throws IOException {
		try (Trace trace = new TestTrace(temp.resolve("t"), METADATA).stream("s", stream).open();
				EventCursor cursor = trace.cursor()) {
			List<Problem> problems = new ArrayList<>(trace.problems());
			cursor.onProblem(problems::add);
			StringBuilder out = new StringBuilder();
			while (cursor.next())
				out.append(Lines.line(cursor)).append('\n');
			problems.forEach(p -> out.append(p.text().replace(temp.toString(), "")).append('\n'));
			return out.toString();
		}
	}

	private static String unreadable(Path... places) {
		return assertThrows(TraceReadException.class, () -> CtfTraces.open(List.of(places), Progress.NONE)).getMessage();
	}

	@Test
	void aWellFormedTraceHasNoProblem() throws Exception {
		assertEquals("""
				10 a x=1
				20 a x=2
				40 s text="hé" n=2 values=[7, 8]
				""", read(join(FIRST, packet(64, 35, 50, 0, 1, "01 28000000 68C3A900 02 07 08"))));
	}

	@Test
	void anUnknownEventSkipsTheRestOfItsPacketOnly() throws Exception {
		assertEquals("""
				10 a x=1
				10 gap: 6 bytes skipped: the metadata has no event 9 in stream 0
				40 a x=3
				/t/s: packet 0, byte 28: the metadata has no event 9 in stream 0
				""", read(join(packet(64, 5, 30, 0, 0, A1 + "09 14000000 02"), packet(64, 35, 50, 0, 1, "00 28000000 03"))));
	}

	@Test
	void aPacketThatTheFileCutsOffIsReadAsFarAsItGoes() throws Exception {
		byte[] second = Arrays.copyOf(packet(64, 35, 50, 0, 1, "00 28000000 03 00 29000000 04"), 31);
		assertEquals("""
				10 a x=1
				20 a x=2
				40 a x=3
				41 gap: 3 bytes skipped: a field needs 40 bits, the content of the packet ends after 24
				/t/s: packet 1, byte 64: the packet has 64 bytes, the file ends after 31; 33 bytes are missing
				/t/s: packet 1, byte 92: a field needs 40 bits, the content of the packet ends after 24
				""".replace("41 gap", "40 gap"), read(join(FIRST, second)));
	}

	@Test
	void sizesThatLieEndTheFileWithWhatWasRead() throws Exception {
		byte[] lying = packet(64, 200, 35, 50, 0, 1, new byte[0]);
		assertEquals("""
				10 a x=1
				20 a x=2
				/t/s: packet 1, byte 64: the content size of 1600 bits exceeds the packet size of 512 bits; 64 bytes skipped
				""", read(join(FIRST, lying)));
		assertEquals("""
				10 a x=1
				20 a x=2
				/t/s: packet 1, byte 64: impossible packet size of 0 bits; 22 bytes skipped
				""", read(join(FIRST, packet(0, 0, 1, 2, 0, 0, new byte[0]))));
	}

	@Test
	void garbageBehindThePacketsIsCounted() throws Exception {
		assertEquals("""
				10 a x=1
				20 a x=2
				/t/s: packet 1, byte 64: wrong magic number 0xffffffff, this is no CTF packet; 40 bytes skipped
				""", read(join(FIRST, filled(40))));
	}

	private static byte[] filled(int size) {
		byte[] bytes = new byte[size];
		Arrays.fill(bytes, (byte) 0xFF);
		return bytes;
	}

	@Test
	void lossesBetweenPacketsAreGapsWithCounts() throws Exception {
		assertEquals("""
				10 a x=1
				20 a x=2
				30 gap: 2 packets lost
				30 gap: 5 events discarded by the tracer
				40 a x=3
				""", read(join(FIRST, packet(64, 35, 50, 5, 3, "00 28000000 03"))));
	}

	@Test
	void aTextWithoutEndAndALengthBeyondThePacketAreFaults() throws Exception {
		assertTrue(read(packet(64, 5, 30, 0, 0, "01 0A000000 414243")).contains("a text does not end"));
		assertTrue(read(packet(64, 5, 30, 0, 0, "01 0A000000 4100 FF 01")).contains("a field needs 2040 bits"));
	}

	@Test
	void arraysOfNothingCannotKeepAReaderBusy() throws Exception {
		String metadata = METADATA.replace("u8 x; };", "struct {} x[4294967296][4294967296]; };");
		try (Trace trace = new TestTrace(temp.resolve("n"), metadata).stream("s", packet(64, 5, 30, 0, 0, "00 0A000000"))
				.open()) {
			assertTrue(trace.problems().getFirst().reason().contains("elements of no size"), trace.problems().toString());
			assertTrue(Lines.text(trace).contains("the metadata has no event 0"));
		}
	}

	@Test
	void whatIsNoTraceIsSaidInOneLine() throws Exception {
		Path empty = Files.createDirectories(temp.resolve("empty"));
		assertEquals(empty + ": holds no trace: there is no file 'metadata' in it or below", unreadable(empty));
		assertEquals(temp.resolve("nosuch") + ": does not exist", unreadable(temp.resolve("nosuch")));
		Path file = Files.writeString(temp.resolve("file"), "x");
		assertEquals(file + ": is a file; name the folder of a trace", unreadable(file));
		Path blank = new TestTrace(temp.resolve("blank"), "").folder();
		assertEquals(blank.resolve("metadata") + ":1:1: the metadata is empty", unreadable(blank));
		Path syntax = new TestTrace(temp.resolve("syntax"), "/* CTF 1.8 */\ntrace { major = ; };").folder();
		assertEquals(syntax.resolve("metadata") + ":2:17: unexpected ';'", unreadable(syntax));
	}

	@Test
	void oneBadTraceDoesNotHideTheOthers() throws Exception {
		new TestTrace(temp.resolve("all/bad"), "nonsense");
		new TestTrace(temp.resolve("all/good"), METADATA).stream("s", FIRST);
		try (Trace trace = CtfTraces.open(List.of(temp.resolve("all")), Progress.NONE)) {
			assertEquals("10 a x=1\n20 a x=2\n", Lines.text(trace));
			assertEquals(1, trace.problems().size());
			assertEquals(Problem.Severity.ERROR, trace.problems().getFirst().severity());
		}
	}

	@Test
	void damagedFilesNeverThrowOrHang() throws Exception {
		long seed = 42;
		Random random = new Random(seed);
		List<String> names = Fixtures.names().toList();
		long end = System.nanoTime() + 10_000_000_000L;
		int rounds = 0;
		for (; rounds < 400 && System.nanoTime() < end; rounds++) {
			Path copy = temp.resolve("m" + rounds);
			copy(Fixtures.folder(names.get(random.nextInt(names.size()))), copy, random);
			try (Trace trace = CtfTraces.open(List.of(copy), Progress.NONE); EventCursor cursor = trace.cursor()) {
				StringBuilder sink = new StringBuilder();
				while (cursor.next()) {
					sink.setLength(0);
					for (Scope scope : Scope.values())
						cursor.visit(scope, new ValueText(sink, true));
				}
			} catch (TraceReadException e) {
				assertTrue(e.problems().size() > 0);
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + seed + ", round " + rounds, e);
			}
		}
		assertTrue(rounds > 20, "only " + rounds + " rounds");
	}

	private static void copy(Path from, Path to, Random random) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				byte[] bytes = Files.readAllBytes(file);
				boolean data = !file.getFileName().toString().equals("metadata");
				if (data && bytes.length > 0 && random.nextInt(2) == 0)
					for (int i = random.nextInt(8); i >= 0; i--)
						bytes[random.nextInt(Math.min(bytes.length, random.nextBoolean() ? 200 : bytes.length))] = (byte) random
								.nextInt(256);
				if (data && random.nextInt(4) == 0)
					bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.write(target, bytes);
			}
		}
	}
}
