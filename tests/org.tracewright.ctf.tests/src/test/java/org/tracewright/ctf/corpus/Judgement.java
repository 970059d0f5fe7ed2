// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.util.Map;

/**
 * What the specification says of a trace of the public corpus on which the reference reader fails, or which a suite takes in another way. "1.8" is the
 * specification of CTF 1.8.3, "2" is CTF2-SPEC-2.0.
 */
sealed interface Judgement {

	/** Why, with the section. */
	String reason();

	/** The trace has a fault that must be reported. */
	record Faulty(String reason) implements Judgement {
	}

	/** The trace has no fault; it is not said what it holds. */
	record Sound(String reason) implements Judgement {
	}

	/** The trace holds these events, as {@link Dump#text}. */
	record Holds(String events, String reason) implements Judgement {
	}

	/** The trace holds the same events as another trace of the corpus. */
	record Same(String path, String reason) implements Judgement {
	}

	/** The reference is right but for the last ns of times. */
	record Rounded(long nanos, String reason) implements Judgement {
	}

	/** By path below {@code public}. */
	Map<String, Judgement> ALL = Map.ofEntries(Map.entry("barectf/counter-clock/dst-er-features/ts-uint32", new Holds("""
					0 {"s":"/0/0","n":"dummy","id":0,"c":0,"p":{"u":"hello"}}
					1 {"s":"/0/0","n":"dummy","id":0,"c":1,"p":{"u":"world"}}
					2 {"s":"/0/0","n":"dummy","id":0,"c":2,"p":{"u":"!"}}
					""", "1.8 §5: the timestamps of the packet are optional; Babeltrace 2.1.2 aborts, 1.5 and 2.0 read it")),
			Map.entry("barectf/counter-clock/dst-packet-features/end-ts-uint32",
					new Holds("", "1.8 §5: the timestamps of the packet are optional; Babeltrace 2.1.2 aborts, 1.5 reads it")),
			Map.entry("tracecompass-test-traces/mpi_ssend_irecv",
					new Rounded(1, "1.8 §8: (offset + value) / freq; Babeltrace rounds offset and value down one by one")),

			Map.entry("yactfr/data-ctf1/pass-dl-array-multi-len/trace", translated("pass-dl-array-multi-len")),
			Map.entry("yactfr/data-ctf1/pass-std-fl-ints/trace", translated("pass-std-fl-ints")),
			Map.entry("yactfr/data-ctf1/pass-vars/trace", translated("pass-vars")),
			Map.entry("yactfr/data-ctf1/pass-er-header-id-nt-str/trace", translated("pass-er-header-id-nt-str")),
			Map.entry("yactfr/data-ctf1/pass-pkt-header-magic-nt-str/trace",
					new Holds("", "1.8 §5.1: the magic number is an integer; a string of this name is a field as any other")),
			Map.entry("yactfr/data-ctf1/pass-multiple-dst-id-fl-ints/trace",
					new Faulty("1.8 §5.1, §7.3.2: the `stream_id` of the packet header is its member of this name, as the "
							+ "three Babeltraces take it (then the data ends within an event); the suite takes a nested one")),
			Map.entry("yactfr/data-ctf1/pass-no-ers-no-dst-id-fl-ints/trace",
					new Faulty("1.8 §5.1: the packet belongs to a stream and the metadata describes none; the suite reads the "
							+ "packet header and stops")),
			Map.entry("yactfr/data-ctf2-auto/pass-no-ers-no-dst-id-fl-ints/trace",
					new Faulty("2 §6.1: no data stream class has the id 0, which is an error; the suite reads the packet "
							+ "header and stops")),

			Map.entry("yactfr/meta-ctf1/fail-dst-unknown-attr/trace", unknownAttribute()),
			Map.entry("yactfr/meta-ctf1/fail-trace-type-unknown-attr/trace", unknownAttribute()),
			Map.entry("yactfr/meta-packetized/pass-23-pkts/trace", onlyUnpacked()),
			Map.entry("yactfr/meta-packetized/pass-empty-pkt/trace", onlyUnpacked()),
			Map.entry("yactfr/meta-packetized/pass-with-signature-be/trace", onlyUnpacked()));

	private static Judgement translated(String name) {
		return new Same("yactfr/data-ctf2-auto/" + name + "/trace",
				"the same data with metadata of CTF 2, which Babeltrace 2.1.2 reads; the metadata of CTF 1.8 stops it");
	}

	private static Judgement unknownAttribute() {
		return new Sound("1.8 §C.2.3: blocks take assignments of any name, and no section refuses unknown ones");
	}

	private static Judgement onlyUnpacked() {
		return new Faulty("1.8 §7.1: the suite unpacks the packets; their text is no complete TSDL");
	}
}
