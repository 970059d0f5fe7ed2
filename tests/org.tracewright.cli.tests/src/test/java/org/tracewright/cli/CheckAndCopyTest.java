// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Commands that check traces, choose events by expressions, and make traces. */
class CheckAndCopyTest {

	private static final Path ROOT = Path.of(System.getProperty("tracewright.root"), "tests/fixtures");
	private static final String TYPES = ROOT.resolve("lttng213-ctf18-types/trace").toString();

	@TempDir
	private Path temp;

	/** What a command did. */
	private record Result(int code, String out, String err) {
	}

	private static Result run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false, args);
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private String target(String name) {
		return temp.resolve(name).toString();
	}

	@Test
	void checkListsWhatIsMissing() {
		Result result = run("check", ROOT.resolve("lttng213-ctf18-discarded/trace").toString());
		assertEquals(1, result.code);
		assertEquals("", result.err);
		for (String part : List.of("Missing  60,876 events discarded, 0 packets lost, 0 bytes not decoded",
				"Findings: 0 errors, 2 warnings, 0 notes", "60428 events discarded by the tracer",
				"64-bit/ch_0     572        2  8,192"))
			assertTrue(result.out.contains(part), part + " is missing in\n" + result.out);
	}

	@Test
	void checkOfAHealthyTraceIsExitCodeZero() {
		Result result = run("check", ROOT.resolve("lttng213-ctf18-rotation/trace").toString());
		assertEquals(0, result.code);
		assertTrue(result.out.endsWith("\nNothing is wrong.\n"), result.out);
		assertEquals(0, run("check", TYPES).code, "an empty stream is only a note");
		assertEquals(3, run("check", target("none")).code);
		assertEquals(2, run("check").code);
	}

	@Test
	void checkIsOneJsonObjectWithPlaces() throws IOException {
		Path from = ROOT.resolve("lttng213-ctf18-types/trace/ust/uid/0/64-bit");
		Files.copy(from.resolve("metadata"), temp.resolve("metadata"));
		Files.write(temp.resolve("ch_0"), Arrays.copyOf(Files.readAllBytes(from.resolve("ch_0")), 5000));
		Result result = run("check", "--json", temp.toString());
		assertEquals(1, result.code);
		assertEquals("", result.err);
		JsonObject json = JsonParser.parseString(result.out).getAsJsonObject();
		assertFalse(json.get("healthy").getAsBoolean());
		assertTrue(json.get("complete").getAsBoolean());
		assertEquals(5000, json.getAsJsonObject("totals").get("bytes").getAsLong());
		JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("truncated-packet", finding.get("kind").getAsString());
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals(temp.resolve("ch_0").toString(), finding.get("file").getAsString());
		assertEquals(0, finding.get("packet").getAsInt());
		assertEquals("ch_0", json.getAsJsonArray("streams").get(0).getAsJsonObject().get("name").getAsString());
	}

	@Test
	void printChoosesEventsByAnExpression() {
		Result result = run("print", "--limit", "1", "--filter", "$name == \"probe:floats\" && d > 1 && d < 2", TYPES);
		assertEquals("", result.err);
		assertEquals("2026-11-22 21:38:46.755977477  probe:floats    f=1.5 d=1.5  | cpu_id=0\n", result.out);
		assertEquals(0, result.code);
		assertEquals(2,
				run("print", "--json", "--filter", "u8 > 3", "--event", "probe:all*", "--limit", "2", TYPES).out.lines().count());
	}

	@Test
	void faultsOfAnExpressionAreShown() {
		Result result = run("print", "--filter", "u8x == 3", TYPES);
		assertEquals(2, result.code);
		assertEquals("", result.out);
		assertEquals("tracewright: error: the filter is wrong: unknown field 'u8x': did you mean 'u8'?;"
				+ " see 'tracewright print --help'\n" + "  u8x == 3\n  ^~~\n", result.err);
		assertEquals(2, run("filter", "u8 <", TYPES, "-o", target("f")).code);
		assertFalse(Files.exists(temp.resolve("f")));
	}

	@Test
	void aConvertedTraceHasTheSameEvents() {
		assertEquals(0, run("convert", "--to", "ctf2", "-o", target("two"), TYPES).code);
		assertTrue(run("info", target("two")).out.contains("CTF 2"));
		assertEquals(run("print", TYPES).out, run("print", target("two")).out);
		assertEquals(0, run("convert", "--to", "ctf1", "--index", target("two"), "--output", target("one")).code);
		assertEquals(run("print", TYPES).out, run("print", target("one")).out);
	}

	@Test
	void whatTheFormatCannotSayIsListedAndNothingIsWritten() throws IOException {
		String ctf2 = ROOT.resolve("lttng216-ctf2-types/trace").toString();
		Result result = run("convert", "--to", "ctf1", "-o", target("no"), ctf2);
		assertEquals(1, result.code);
		assertEquals("", result.out);
		assertEquals("""
				tracewright: error: trace: CTF 1.8 has no namespace for 'lttng.org,2009'
				tracewright: error: CTF 1.8 cannot say this; nothing is written (--drop-descriptions leaves out what only describes)
				""", result.err);
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(0, left.count());
		}
		assertEquals(0, run("convert", "--to", "ctf1", "--drop-descriptions", "-o", target("yes"), ctf2).code);
	}

	@Test
	void aTrimmedTraceHasTheEventsOfItsTime() {
		assertEquals(0, run("trim", "--from", "+1us", "--to", "+10us", "-o", target("part"), TYPES).code);
		assertEquals(run("print", "--from", "+1us", "--to", "+10us", TYPES).out, run("print", target("part")).out);
		assertEquals(2, run("trim", "-o", target("none"), TYPES).code);
		assertEquals(2, run("trim", "--from", "+2us", "--to", "+1us", "-o", target("none"), TYPES).code);
	}

	@Test
	void aFilteredTraceHasTheChosenEvents() {
		assertEquals(0, run("filter", "$name == \"probe:e*\"", TYPES, "-o", target("chosen")).code);
		assertEquals(run("print", "--filter", "$name == \"probe:e*\"", TYPES).out, run("print", target("chosen")).out);
	}

	@Test
	void mergedTracesAreOneFolder() {
		String other = ROOT.resolve("lttng213-ctf18-extended/trace").toString();
		Result result = run("merge", "-o", target("all"), TYPES, other);
		assertEquals(0, result.code);
		assertEquals(3, result.out.lines().count());
		assertEquals(run("print", TYPES, other).out.lines().count(), run("print", target("all")).out.lines().count());
	}

	@Test
	void anExistingTargetIsRefused() {
		Result result = run("merge", "-o", temp.toString(), TYPES);
		assertEquals(2, result.code);
		assertEquals("tracewright: error: -o: '" + temp + "' exists already; choose another name or remove it;"
				+ " see 'tracewright merge --help'\n", result.err);
		assertEquals(4, run("merge", "-o", temp.resolve("no/such").toString(), TYPES).code);
		assertEquals(3, run("merge", "-o", target("x"), target("none")).code);
		assertEquals(2, run("merge", TYPES).code);
	}
}
