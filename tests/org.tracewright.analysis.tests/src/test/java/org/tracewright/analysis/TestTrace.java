// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/**
 * A real trace made from text: a line an event, {@code TIME CPU TID NAME field=value ...}. Values that are not numbers are texts. {@code TIME CPU lost N} says that
 * so many events are missing there, {@code TIME CPU flush} that the packet ends. Each processor has a data stream. In the domain {@code ust}, TID may be {@code PID/TID}; a value {@code [0a0b]} is bytes.
 */
public final class TestTrace {

	private static final String HEAD = """
			/* CTF 1.8 */
			typealias integer { size = 8; align = 8; signed = false; } := u8;
			typealias integer { size = 32; align = 8; signed = false; } := u32;
			typealias integer { size = 64; align = 8; signed = true; } := i64;
			typealias integer { size = 64; align = 8; signed = false; } := u64;
			trace { major = 1; minor = 8; byte_order = le; packet.header := struct { u32 magic; }; };
			env { domain = "%s"; };
			clock { name = c; freq = 1000000000; };
			typealias integer { size = 64; align = 8; signed = false; map = clock.c.value; } := time;
			stream {
				packet.context := struct { time timestamp_begin; time timestamp_end; u64 content_size; u64 packet_size; u64 events_discarded; u32 cpu_id; };
				event.header := struct { u8 id; time timestamp; };
				event.context := struct { %s };
			};
			""";
	private static final int CONTEXT_BYTES = 4 + 5 * 8 + 4;

	/** A line. */
	private record Line(long time, int cpu, int pid, int tid, String name, Map<String, String> fields) {
	}

	private final Map<String, Integer> ids = new LinkedHashMap<>();
	private final StringBuilder metadata;
	private final Map<Integer, Stream> streams = new TreeMap<>();

	/** A data stream while it is made. */
	private static final class Stream {

		private final ByteBuffer done = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
		private final ByteBuffer packet = ByteBuffer.allocate(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
		private long begin = -1;
		private long end;
		private long discarded;

		private void close(int cpu) {
			if (begin < 0)
				return;
			int size = CONTEXT_BYTES + packet.position();
			done.putInt(0xC1FC1FC1).putLong(begin).putLong(end).putLong(size * 8L).putLong(size * 8L).putLong(discarded)
					.putInt(cpu);
			done.put(packet.flip());
			packet.clear();
			begin = -1;
		}
	}

	private final boolean processes;

	private TestTrace(String domain) {
		processes = domain.equals("ust");
		metadata = new StringBuilder(String.format(HEAD, domain,
				domain.equals("kernel") ? "u32 tid;" : processes ? "u32 vpid; u32 vtid;" : "u32 vtid;"));
	}

	/** Opens a trace in a folder that must not be there. */
	public static Trace open(Path folder, String domain, String text) throws IOException {
		TestTrace trace = new TestTrace(domain);
		for (String line : text.strip().lines().toList())
			trace.add(line.strip().split("\\s+"));
		Files.createDirectories(folder);
		for (Map.Entry<Integer, Stream> stream : trace.streams.entrySet()) {
			stream.getValue().close(stream.getKey());
			byte[] bytes = new byte[stream.getValue().done.position()];
			stream.getValue().done.flip().get(bytes);
			Files.write(folder.resolve("channel_" + stream.getKey()), bytes);
		}
		Files.writeString(folder.resolve("metadata"), trace.metadata);
		return CtfTraces.open(List.of(folder), Progress.NONE);
	}

	private void add(String[] words) {
		long time = Long.parseLong(words[0]);
		int cpu = Integer.parseInt(words[1]);
		Stream stream = streams.computeIfAbsent(cpu, c -> new Stream());
		if (words[2].equals("lost")) {
			stream.end = time;
			stream.close(cpu);
			stream.discarded += Long.parseLong(words[3]);
			// The packet that follows tells.
			stream.begin = time;
			return;
		}
		if (words[2].equals("flush")) {
			if (stream.begin >= 0)
				stream.end = time;
			stream.close(cpu);
			return;
		}
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 4; i < words.length; i++)
			fields.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
		String[] thread = words[2].split("/");
		write(stream,
				new Line(time, cpu, Integer.parseInt(thread[0]), Integer.parseInt(thread[thread.length - 1]), words[3], fields));
	}

	private static boolean isNumber(String value) {
		return value.matches("-?\\d+");
	}

	private void write(Stream stream, Line line) {
		Integer id = ids.get(line.name);
		if (id == null) {
			id = ids.size();
			ids.put(line.name, id);
			List<String> members = new ArrayList<>();
			line.fields.forEach((name,
					value) -> members.add(value.startsWith("[")
							? "u32 _" + name + "_length; u8 " + name + "[_" + name + "_length];"
							: (isNumber(value) ? "i64 " : "string ") + name + ";"));
			metadata.append("event { name = \"").append(line.name).append("\"; id = ").append(id).append("; fields := struct { ")
					.append(String.join(" ", members)).append(" }; };\n");
		}
		if (stream.begin < 0)
			stream.begin = line.time;
		stream.end = line.time;
		stream.packet.put(id.byteValue()).putLong(line.time);
		if (processes)
			stream.packet.putInt(line.pid);
		stream.packet.putInt(line.tid);
		line.fields.values().forEach(value -> {
			if (isNumber(value))
				stream.packet.putLong(Long.parseLong(value));
			else if (value.startsWith("["))
				stream.packet.putInt(value.length() / 2 - 1).put(HexFormat.of().parseHex(value.substring(1, value.length() - 1)));
			else
				stream.packet.put(value.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
		});
	}
}
