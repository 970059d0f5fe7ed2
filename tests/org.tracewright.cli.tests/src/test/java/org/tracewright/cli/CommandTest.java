// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CommandTest {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");

	/** What a command did. */
	private record Result(int code, byte[] bytes, String err) {

		String out() {
			return new String(bytes, StandardCharsets.UTF_8);
		}

		List<String> lines() {
			return out().lines().toList();
		}
	}

	private static Result run(String... args) {
		return run(false, args);
	}

	private static Result run(boolean color, String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), color, false, false, args);
		return new Result(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	private static String trace(String name) {
		return ROOT.resolve(name).resolve("trace").toString();
	}

	static Stream<Path> expected() throws IOException {
		try (Stream<Path> all = Files.list(ROOT)) {
			return all.map(p -> p.resolve("expected.pretty.txt")).filter(Files::exists).sorted().toList().stream();
		}
	}

	static Stream<Path> ctf18() throws IOException {
		return expected().filter(p -> !isCtf2(p));
	}

	private static boolean isCtf2(Path expected) {
		String name = expected.getParent().getFileName().toString();
		return name.contains("-ctf2-") || name.startsWith("bt212");
	}

	static Stream<Path> ctf2() throws IOException {
		try (Stream<Path> all = Files.list(ROOT)) {
			return all.map(p -> p.resolve("expected.pretty.txt")).filter(Files::exists).filter(CommandTest::isCtf2).sorted()
					.toList().stream();
		}
	}

	/** The data streams of both formats are the same, so that converted metadata must read them as Babeltrace reads the original. */
	@ParameterizedTest
	@MethodSource("ctf2")
	void convertedMetadataReadsTheSameEvents(Path expected, @TempDir Path temp) throws IOException {
		Path original = expected.resolveSibling("trace");
		try (Stream<Path> all = Files.walk(original)) {
			for (Path file : all.sorted().toList()) {
				Path copy = temp.resolve(original.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(copy);
				else if (file.endsWith("metadata"))
					Files.write(copy, run("metadata", "--to", "tsdl", "--drop-descriptions", file.toString()).bytes);
				else
					Files.copy(file, copy);
			}
		}
		Result result = run("print", "--format", "babeltrace", temp.toString());
		assertEquals(0, result.code);
		assertArrayEquals(Files.readAllBytes(expected), result.bytes);
	}

	@Test
	void anOffsetMovesTheTimesOfOneTrace() {
		String early = trace("lttng213-ctf18-types");
		String late = trace("lttng213-ctf18-multichan");
		Result result = run("print", "--limit", "1", "--offset", early + "=+1h", early, late);
		assertTrue(result.out().contains("21:38:48.486313324"), result.out());
		assertTrue(run("print", "--limit", "1", early, late).out().contains("21:38:46.755972820"));
		Result wrong = run("print", "--offset", early + "=soon", early);
		assertEquals(2, wrong.code);
		assertTrue(wrong.err.contains("--offset: 'soon' is no time"), wrong.err);
	}

	@ParameterizedTest
	@MethodSource("ctf18")
	void metadataConvertedToCtf2AndBackReadsTheSameEvents(Path expected, @TempDir Path temp) throws IOException {
		Path original = expected.resolveSibling("trace");
		try (Stream<Path> all = Files.walk(original)) {
			for (Path file : all.sorted().toList()) {
				Path copy = temp.resolve(original.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else if (file.endsWith("metadata")) {
					Files.write(copy, run("metadata", "--to", "json", file.toString()).bytes);
					Files.write(copy, run("metadata", "--to", "tsdl", copy.toString()).bytes);
				} else {
					Files.copy(file, copy);
				}
			}
		}
		Result result = run("print", "--format", "babeltrace", temp.toString());
		assertEquals(0, result.code);
		assertArrayEquals(Files.readAllBytes(expected), result.bytes);
	}

	@Test
	void metadataSaysWhatCtf18CannotSayAndWritesNothing() {
		String file = ROOT.resolve("lttng216-ctf2-types/trace/ust/uid/0/64-bit/metadata").toString();
		Result result = run("metadata", "--to", "tsdl", file);
		assertEquals(1, result.code);
		assertEquals("", result.out());
		assertEquals(
				"tracewright: error: " + file + ": trace: CTF 1.8 has no namespace for 'lttng.org,2009'\n"
						+ "tracewright: error: " + file
						+ ": CTF 1.8 cannot say this; nothing is written (--drop-descriptions leaves out what only describes)\n",
				result.err);
	}

	@Test
	void metadataChecksAndTellsThePlace(@TempDir Path temp) throws IOException {
		Path file = Files.writeString(temp.resolve("metadata"),
				"/* CTF 1.8 */ trace { major = 1; minor = 8; };\nstream { id = x; };\n");
		Result result = run("metadata", "--check", temp.toString());
		assertEquals(1, result.code);
		assertEquals("", result.out());
		assertEquals("tracewright: error: " + file + ":2:10: 'id' needs an integer\n", result.err);
		assertEquals(3, run("metadata", temp.resolve("none").toString()).code);
	}

	@Test
	void metadataOfASessionIsFoundBelowItsFolder() {
		Result one = run("metadata", "--to", "tsdl", trace("lttng213-ctf18-types"));
		assertEquals(0, one.code);
		assertTrue(one.out().startsWith("/* CTF 1.8 */"));
		Result several = run("metadata", "--to", "tsdl", trace("lttng213-ctf18-perpid"));
		assertEquals(2, several.code);
		assertEquals("", several.out());
		assertTrue(several.err.startsWith("tracewright: error: " + trace("lttng213-ctf18-perpid")
				+ ": holds 3 traces with metadata of their own; name one of them\n"), several.err);
		Result all = run("metadata", "--check", ROOT.toString());
		assertEquals("", all.err);
		assertEquals(0, all.code);
	}

	@Test
	void metadataIsWrittenAsXmi() {
		Result result = run("metadata", "--to", "xmi", ROOT.resolve("lttng213-ctf18-types/trace/ust/uid/0/64-bit").toString());
		assertEquals(0, result.code);
		assertTrue(result.out().contains("<metadata:TraceClass "), result.out());
	}

	@ParameterizedTest
	@MethodSource("expected")
	void printEqualsBabeltraceByteForByte(Path expected) throws IOException {
		Result result = run("print", "--format", "babeltrace", expected.resolveSibling("trace").toString());
		assertEquals("", result.err);
		assertEquals(0, result.code);
		byte[] bytes = Files.readAllBytes(expected);
		if (!Arrays.equals(bytes, result.bytes)) // for a message that shows the line
			assertEquals(Files.readString(expected, StandardCharsets.ISO_8859_1),
					new String(result.bytes, StandardCharsets.ISO_8859_1));
		assertArrayEquals(bytes, result.bytes);
	}

	@Test
	void infoTellsWhatIsInATrace() {
		Result result = run("info", trace("lttng213-ctf18-discarded"));
		assertEquals(0, result.code);
		for (String part : List.of("Events      1,144", "Begin       2026-11-22 21:38:50.422744986 UTC", "Duration    317.483 ms",
				"Discarded   60,876 events", "Problems    none", "Clock       monotonic, 1,000,000,000 Hz, Monotonic Clock",
				"tracer_name=lttng-ust", "ch_0: 572 events, 2 packets, 8,192 bytes, 60,428 discarded", "  1,144  probe:ints2"))
			assertTrue(result.out().contains(part), part + " is missing in\n" + result.out());
	}

	@Test
	void infoIsOneJsonObject() {
		JsonObject info = JsonParser.parseString(run("info", "--json", trace("lttng213-ctf18-perpid")).out()).getAsJsonObject();
		assertEquals(260, info.get("events").getAsLong());
		assertEquals(3, info.getAsJsonArray("sources").size());
		assertEquals(0, info.getAsJsonArray("problems").size());
		long sum = info.getAsJsonObject("eventTypes").entrySet().stream().mapToLong(e -> e.getValue().getAsLong()).sum();
		assertEquals(260, sum);
	}

	@Test
	void printIsEasyToRead() {
		assertEquals("""
				2026-11-22 21:38:46.755982315  probe:empty       | cpu_id=0
				""".replace("probe:empty       |", "probe:empty     |"),
				run("print", "--event", "probe:empty", "--limit", "1", trace("lttng213-ctf18-types")).out()
						.replaceFirst("\\d\\d\\d\\d\\d\\d  probe:empty +\\|", "982315  probe:empty     |"));
		assertTrue(run("print", trace("lttng213-ctf18-discarded")).out()
				.contains("*** ch_0: 60428 events discarded by the tracer ***"));
	}

	@Test
	void eventsAreChosenByNameTimeAndNumber() {
		String types = trace("lttng213-ctf18-types");
		assertEquals(7, run("print", "--limit", "7", types).lines().size());
		assertTrue(run("print", "--event", "probe:e*", types).lines().stream().allMatch(l -> l.contains("probe:e")));
		List<String> all = run("print", types).lines();
		assertEquals(all.subList(2, 4),
				run("print", "--from", "2026-11-22 21:38:46.755974853", "--to", "2026-11-22 21:38:46.755975034", types).lines());
		assertEquals(all.subList(1, all.size()), run("print", "--from", "+1us", types).lines());
		assertEquals(all.subList(0, 2), run("print", "--to", "+1.8us", types).lines());
		assertEquals(List.of(), run("print", "--from", "+1h", types).lines());
	}

	@Test
	void jsonLinesKeepExactNumbers() {
		List<String> lines = run("print", "--json", "--limit", "3", trace("lttng213-ctf18-types")).lines();
		JsonObject event = JsonParser.parseString(lines.get(2)).getAsJsonObject();
		assertEquals("1795383526755974853", event.get("time").getAsString());
		assertEquals("18446744073709551615", event.getAsJsonObject("payload").get("u64").getAsString());
		run("print", "--json", trace("lttng213-ctf18-types")).lines().forEach(JsonParser::parseString);
	}

	@Test
	void severalTracesAreOneTimeLine() {
		Result result = run("print", trace("lttng213-ctf18-types"), trace("lttng213-ctf18-extended"));
		List<String> times = result.lines().stream().map(l -> l.substring(0, 29)).toList();
		assertEquals(248, times.size());
		assertEquals(times.stream().sorted().toList(), times);
	}

	@Test
	void wrongUseIsExitCodeTwoAndOneLine() {
		for (String[] args : List.of(new String[]{"print"}, new String[]{"nosuch"}, new String[]{},
				new String[]{"print", "--limit", "x", "t"}, new String[]{"info", "--nosuch", "t"},
				new String[]{"print", "--from", "yesterday", trace("lttng213-ctf18-types")})) {
			Result result = run(args);
			assertEquals(2, result.code, Arrays.toString(args));
			assertEquals(1, result.err.lines().count(), result.err);
			assertEquals("", result.out());
		}
	}

	@Test
	void helpIsThereOnAllLevels() {
		assertTrue(run("--help").out().contains("Exit codes:"));
		assertEquals(0, run("--help").code);
		assertTrue(run("print", "--help").out().contains("--event=GLOB"));
		assertTrue(run("info", "--help").out().contains("TRACE..."));
		assertEquals("tracewright 0.1.0", run("--version").out().strip());
	}

	@Test
	void eachCommandSaysWhatItDoes() {
		String all = run("--help").out();
		for (String words : List.of("", "session "))
			for (String command : words.isEmpty()
					? List.of("info", "print", "start", "stop", "rotate", "destroy", "snapshot", "view")
					: List.of("list", "status", "start", "stop", "snapshot", "rotate", "destroy", "fetch")) {
				String help = run((words + command + " --help").split(" ")).out();
				assertTrue(help.startsWith("Usage: tracewright " + words + command), help);
				assertFalse(help.contains("Records what Java programs do"), words + command + " is not all of tracewright");
			}
		assertTrue(all.contains("Records what Java programs do"));
	}

	@Test
	void unreadableInputIsExitCodeThreeAndOneLine(@TempDir Path temp) {
		Result result = run("info", temp.toString());
		assertEquals(3, result.code);
		assertEquals("tracewright: error: " + temp + ": holds no trace: there is no file 'metadata' in it or below\n",
				result.err);
	}

	@Test
	void faultsOfTheDataAreExitCodeOne(@TempDir Path temp) throws IOException {
		Path from = ROOT.resolve("lttng213-ctf18-types/trace/ust/uid/0/64-bit");
		Files.copy(from.resolve("metadata"), temp.resolve("metadata"));
		Files.write(temp.resolve("ch_0"), Arrays.copyOf(Files.readAllBytes(from.resolve("ch_0")), 5000));
		for (String command : List.of("info", "print")) {
			Result result = run(command, temp.toString());
			assertEquals(1, result.code);
			assertTrue(result.err.startsWith("tracewright: error: " + temp.resolve("ch_0")
					+ ": packet 0, byte 0: the packet has 16384 bytes, the file ends after 5000; 11384 bytes are missing\n"),
					result.err);
			assertTrue(result.out().lines().count() > 10);
		}
	}

	@Test
	void coloursAreThereOnlyWhenAskedFor() {
		String[] args = {"print", "--limit", "1", trace("lttng213-ctf18-types")};
		assertTrue(run(true, args).out().contains("\u001b["));
		assertTrue(!run(false, args).out().contains("\u001b["));
	}
}
