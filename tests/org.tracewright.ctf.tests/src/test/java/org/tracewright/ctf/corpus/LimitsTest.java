// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Numbers in a trace that are too large to be true are reported, and cost neither time nor memory. */
class LimitsTest {

	private static final Duration LIMIT = Duration.ofSeconds(5);
	private static final String CTF2_HEAD = "\u001e{'type':'preamble','version':2}\n\u001e{'type':'data-stream-class'}\n"
			+ "\u001e{'type':'event-record-class','payload-field-class':{'type':'structure','member-classes':[";
	private static final String CTF2_TAIL = "]}}\n";
	private static final String U64 = "{'name':'n','field-class':{'type':'fixed-length-unsigned-integer','length':64,"
			+ "'byte-order':'little-endian'}},";
	private static final String BYTE = "{'type':'fixed-length-unsigned-integer','length':8,'byte-order':'little-endian'}";

	/** Little-endian. */
	private static final List<String> LENGTHS = List.of("ffffffffffffffff", "ffffffffffffff7f", "ffffffff00000000",
			"0000000000000080", "ffffff7f00000000");

	@TempDir
	private Path temp;

	/** What is said of a trace; fails when nothing is said. */
	private String problems(String metadata, String hex) {
		return assertTimeoutPreemptively(LIMIT, () -> {
			Files.writeString(temp.resolve("metadata"), metadata);
			Files.write(temp.resolve("stream"), HexFormat.of().parseHex(hex.replace(" ", "")));
			try (Trace trace = CtfTraces.open(List.of(temp), Progress.NONE)) {
				List<String> errors = ExactDump.of(trace).errors();
				assertTrue(!errors.isEmpty(), "nothing is said");
				return String.join("\n", errors);
			} catch (TraceReadException e) {
				return e.getMessage();
			}
		});
	}

	private static String ctf18(String fields) {
		return """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 64; } := u64;
				trace { major = 1; minor = 8; byte_order = le; };
				stream { event.header := struct { u8 id; }; };
				event { name = e; id = 0; fields := struct { %s }; };
				""".formatted(fields);
	}

	private static String ctf2(String members) {
		return (CTF2_HEAD + members + CTF2_TAIL).replace('\'', '"');
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"u64 n; u8 a[n];", "u64 n; struct {} a[n];", "u64 n; struct { struct {} s; } a[n];",
			"u64 n; string a[n];", "u64 n; u8 a[n][4294967296];", "u64 n; integer { size = 1; align = 1; } a[n];",
			"u64 n; integer { size = 8; encoding = UTF8; } a[n];", "u64 n; u8 a[9223372036854775807][9223372036854775807];",
			"u64 n; struct {} a[n][n][n];", "u64 n; struct { u64 m; struct {} b[m]; } a[n];"})
	void lengthsOfSequencesInTsdl(String fields) {
		for (String length : LENGTHS)
			problems(ctf18(fields), "00" + length + "ffffffffffffffff 00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"{'type':'dynamic-length-string','length-field-location':{'path':['n']}}",
			"{'type':'dynamic-length-string','encoding':'utf-32le','length-field-location':{'path':['n']}}",
			"{'type':'dynamic-length-blob','length-field-location':{'path':['n']}}",
			"{'type':'dynamic-length-array','length-field-location':{'path':['n']},'element-field-class':BYTE}",
			"{'type':'dynamic-length-array','length-field-location':{'path':['n']},'element-field-class':{'type':'structure'}}",
			"{'type':'dynamic-length-array','length-field-location':{'path':['n']},'element-field-class':{'type':'structure',"
					+ "'minimum-alignment':8}}",
			"{'type':'dynamic-length-array','length-field-location':{'path':['n']},'element-field-class':"
					+ "{'type':'static-length-array','length':9223372036854775807,'element-field-class':{'type':'structure'}}}",
			"{'type':'dynamic-length-array','length-field-location':{'path':['n']},'element-field-class':{'type':'optional',"
					+ "'selector-field-location':{'origin':'event-record-payload','path':['n']},'selector-field-ranges':[[5,5]],"
					+ "'field-class':BYTE}}",
			"{'type':'static-length-string','length':18446744073709551615}",
			"{'type':'static-length-blob','length':9223372036854775807}",
			"{'type':'static-length-array','length':18446744073709551615,'element-field-class':BYTE}",
			"{'type':'static-length-array','length':1000000000000,'element-field-class':{'type':'structure'}}",
			"{'type':'structure','minimum-alignment':9223372036854775808}",
			"{'type':'fixed-length-unsigned-integer','length':1000000,'byte-order':'little-endian'}",
			"{'type':'fixed-length-unsigned-integer','length':8,'byte-order':'little-endian','alignment':4611686018427387904}"})
	void lengthsInCtf2(String fieldClass) {
		String member = "{'name':'x','field-class':" + fieldClass.replace("BYTE", BYTE) + "}";
		for (String length : LENGTHS)
			problems(ctf2(U64 + member), length + "ffffffffffffffff 00");
	}

	@ParameterizedTest
	@CsvSource({"ffffffffffffffffffff01", "80808080808080808080808080808001", "ffffffffffffffff", "ffffffffffffffffff7f"})
	void integersOfVariableLengthThatDoNotEndOrNeedMoreThan64Bits(String hex) {
		problems(ctf2("{'name':'x','field-class':{'type':'variable-length-unsigned-integer'}}"), hex);
	}

	@ParameterizedTest
	@CsvSource({"2000", "100000"})
	void nestingOfFieldClasses(int depth) {
		String tsdl = ctf18("struct { ".repeat(depth) + "u8 x; " + "} s; ".repeat(depth));
		problems(tsdl, "00 ff 01");
		String json = "{'type':'structure','member-classes':[{'name':'x','field-class':";
		problems(ctf2("{'name':'x','field-class':" + json.repeat(depth) + BYTE + "}]}".repeat(depth) + "}"), "00");
		problems("\u001e" + "[".repeat(depth), "00");
	}
}
