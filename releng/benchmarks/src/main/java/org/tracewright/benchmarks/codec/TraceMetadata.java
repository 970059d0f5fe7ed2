// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.util.UUID;

/** The TSDL text of a generated trace, in the words of LTTng-UST 2.13 (plain text: not in packets). */
final class TraceMetadata {

	/** Of all generated traces. */
	static final UUID TRACE = UUID.fromString("7b1e9d52-4c06-4f1b-9a63-2f0c5d8e7a11");
	/** Clock value 0, ns since the Unix epoch. */
	static final long CLOCK_OFFSET = 1795382111791471591L;
	/** First integer of each event. */
	static final String FIRST_FIELD = "a";

	private static final String INT = "\t\tinteger { size = 32; align = 8; signed = 1; encoding = none; base = 10; } _%s;\n";

	private static final String START = """
			/* CTF 1.8 */

			typealias integer { size = 8; align = 8; signed = false; } := uint8_t;
			typealias integer { size = 16; align = 8; signed = false; } := uint16_t;
			typealias integer { size = 32; align = 8; signed = false; } := uint32_t;
			typealias integer { size = 64; align = 8; signed = false; } := uint64_t;
			typealias integer { size = 64; align = 8; signed = false; } := unsigned long;
			typealias integer { size = 5; align = 1; signed = false; } := uint5_t;
			typealias integer { size = 27; align = 1; signed = false; } := uint27_t;

			trace {
				major = 1;
				minor = 8;
				uuid = "%s";
				byte_order = le;
				packet.header := struct {
					uint32_t magic;
					uint8_t  uuid[16];
					uint32_t stream_id;
					uint64_t stream_instance_id;
				};
			};

			env {
				domain = "ust";
				tracer_name = "lttng-ust";
				tracer_major = 2;
				tracer_minor = 13;
				tracer_buffering_scheme = "uid";
				tracer_buffering_id = 0;
				architecture_bit_width = 64;
				trace_name = "benchmark";
				trace_creation_datetime = "20261122T213847+0000";
				hostname = "generated";
			};

			clock {
				name = "monotonic";
				uuid = "05081b7c-2f50-49ee-9b16-e34d9daad100";
				description = "Monotonic Clock";
				freq = 1000000000; /* Frequency, in Hz */
				/* clock value offset from Epoch is: offset * (1/freq) */
				offset = %d;
			};

			typealias integer {
				size = 27; align = 1; signed = false;
				map = clock.monotonic.value;
			} := uint27_clock_monotonic_t;

			typealias integer {
				size = 32; align = 8; signed = false;
				map = clock.monotonic.value;
			} := uint32_clock_monotonic_t;

			typealias integer {
				size = 64; align = 8; signed = false;
				map = clock.monotonic.value;
			} := uint64_clock_monotonic_t;

			struct packet_context {
				uint64_clock_monotonic_t timestamp_begin;
				uint64_clock_monotonic_t timestamp_end;
				uint64_t content_size;
				uint64_t packet_size;
				uint64_t packet_seq_num;
				unsigned long events_discarded;
				uint32_t cpu_id;
			};

			struct event_header_compact {
				enum : uint5_t { compact = 0 ... 30, extended = 31 } id;
				variant <id> {
					struct {
						uint27_clock_monotonic_t timestamp;
					} compact;
					struct {
						uint32_t id;
						uint64_clock_monotonic_t timestamp;
					} extended;
				} v;
			} align(8);

			struct event_header_large {
				enum : uint16_t { compact = 0 ... 65534, extended = 65535 } id;
				variant <id> {
					struct {
						uint32_clock_monotonic_t timestamp;
					} compact;
					struct {
						uint32_t id;
						uint64_clock_monotonic_t timestamp;
					} extended;
				} v;
			} align(8);

			""";

	private TraceMetadata() {
	}

	static String of(Shape shape) {
		boolean text = shape.payload() == Shape.Payload.TEXT;
		StringBuilder tsdl = new StringBuilder(START.formatted(TRACE, CLOCK_OFFSET));
		tsdl.append("stream {\n\tid = 0;\n\tevent.header := struct event_header_")
				.append(shape.header() == Shape.Header.COMPACT ? "compact" : "large").append(";\n");
		tsdl.append("\tpacket.context := struct packet_context;\n");
		if (text)
			tsdl.append("\tevent.context := struct {\n").append(INT.formatted("vpid")).append(INT.formatted("vtid")).append("\t};\n");
		tsdl.append("};\n\n");
		for (int id = 0; id < shape.classes(); id++) {
			tsdl.append("event {\n\tname = \"benchmark:event").append(id).append("\";\n\tid = ").append(id);
			tsdl.append(";\n\tstream_id = 0;\n\tloglevel = 13;\n\tfields := struct {\n").append(INT.formatted(FIRST_FIELD));
			tsdl.append(text ? "\t\tstring _text;\n" : INT.formatted("b")).append("\t};\n};\n\n");
		}
		return tsdl.toString();
	}
}
