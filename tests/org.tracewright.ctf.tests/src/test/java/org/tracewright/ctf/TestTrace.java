// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** A small trace written by hand: TSDL, and data stream files as hexadecimal bytes. */
final class TestTrace {

	/** 8-bit aligned integers, a packet context with sizes, times and counters, and events with an 8-bit id and a 32-bit time. */
	static final String METADATA = """
			/* CTF 1.8 */
			typealias integer { size = 8; } := u8;
			typealias integer { size = 32; } := u32;
			typealias integer { size = 32; map = clock.c.value; } := time32;
			trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
			clock { name = c; freq = 1000000000; };
			stream {
				packet.context := struct { u32 packet_size; u32 content_size; time32 timestamp_begin; time32 timestamp_end; u8 events_discarded; u8 packet_seq_num; };
				event.header := struct { u8 id; time32 timestamp; };
			};
			event { name = "a"; id = 0; fields := struct { u8 x; }; };
			event { name = "s"; id = 1; fields := struct { string text; u8 n; u8 values[n]; }; };
			""";

	private final Path folder;

	TestTrace(Path folder, String metadata) throws IOException {
		this.folder = Files.createDirectories(folder);
		Files.writeString(folder.resolve("metadata"), metadata);
	}

	Path folder() {
		return folder;
	}

	TestTrace stream(String name, byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
		return this;
	}

	Trace open() throws TraceReadException {
		return CtfTraces.open(List.of(folder), Progress.NONE);
	}

	/** A packet of {@link #METADATA}; its events in hexadecimal. */
	static byte[] packet(int total, int begin, int end, int discarded, int sequence, String events) {
		byte[] content = HexFormat.of().parseHex(events.replaceAll("\\s", ""));
		return packet(total, 22 + content.length, begin, end, discarded, sequence, content);
	}

	static byte[] packet(int total, int used, int begin, int end, int discarded, int sequence, byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (int word : new int[]{0xC1FC1FC1, total * 8, used * 8, begin, end})
			for (int i = 0; i < 32; i += 8)
				out.write(word >>> i);
		out.write(discarded);
		out.write(sequence);
		out.writeBytes(content);
		while (out.size() < total)
			out.write(0);
		return out.toByteArray();
	}

	static byte[] join(byte[]... parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (byte[] part : parts)
			out.writeBytes(part);
		return out.toByteArray();
	}
}
