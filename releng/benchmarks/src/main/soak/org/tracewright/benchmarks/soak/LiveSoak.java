// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.soak;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.tracewright.analysis.OverviewScan;
import org.tracewright.analysis.StatisticsScan;
import org.tracewright.ctf.Growth;
import org.tracewright.ctf.GrowingTrace;
import org.tracewright.ctf.OpenOptions;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.session.internal.live.LiveFolder;
import org.tracewright.ui.trace.internal.model.RowFilter;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.model.RowScanner;

/**
 * Follows a live session for hours, in minutes: packets of 32 streams come through the class that Open Live writes with, and after as many of them as 400 ms bring at
 * 3,200 a second, the trace is looked at as the editor does: its packets, rows, overview and statistics. It prints what is left on the heap after a collection, and
 * ends with 1 when that does not level off.
 */
public final class LiveSoak {

	private static final int STREAMS = 32;
	private static final int PACKETS_A_SECOND = 3200;
	private static final int LOOKS_A_SECOND = 5;
	private static final int EVENTS = 10;
	private static final int HEADER = 48;
	private static final int EVENT = 13;
	private static final int BYTES = HEADER + EVENTS * EVENT;
	private static final int LINES = 12;
	/** How much the heap may differ from one time to another, bytes. */
	private static final long TOLERANCE = 8 << 20;

	private final Path folder;
	private final LiveFolder live;
	private final SplittableRandom random = new SplittableRandom(1);
	private final ByteBuffer packet = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
	private long time;
	private long packets;
	private GrowingTrace source;
	private RowIndex rows;
	private OverviewScan overview;
	private StatisticsScan statistics;
	private int reopened;

	private LiveSoak(Path folder, long most) throws IOException {
		this.folder = folder;
		live = new LiveFolder(folder, most);
		live.data("all", "metadata", """
				/* CTF 1.8 */
				typealias integer { size = 8; } := u8;
				typealias integer { size = 32; } := u32;
				typealias integer { size = 64; } := u64;
				typealias integer { size = 64; map = clock.c.value; } := time;
				trace {
					major = 1; minor = 8; byte_order = le;
					packet.header := struct { u32 magic; u32 stream_id; u64 stream_instance_id; };
				};
				clock { name = c; freq = 1000000000; };
				stream {
					id = 0;
					packet.context := struct { u32 packet_size; u32 content_size; time timestamp_begin; time timestamp_end;
						u64 packet_seq_num; };
					event.header := struct { u8 id; time timestamp; };
				};
				event { name = "tick"; id = 0; stream_id = 0; fields := struct { u32 n; }; };
				""".getBytes(StandardCharsets.UTF_8), 0);
	}

	/**
	 * The soak.
	 *
	 * @param arguments a folder for what is written; packets in all; most MiB on the disk
	 */
	public static void main(String[] arguments) throws IOException, TraceReadException {
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "soak");
		long packets = Long.parseLong(arguments[1]);
		try {
			if (!new LiveSoak(folder, Long.parseLong(arguments[2]) << 20).run(packets))
				System.exit(1);
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.deleteIfExists(file);
		}
	}

	/** Whether the heap levels off. */
	private boolean run(long total) throws IOException, TraceReadException {
		print("| packets | as after | events | dropped | read anew | heap | mapped |");
		print("|---|---|---|---|---|---|---|");
		long[] heaps = new long[LINES];
		int look = PACKETS_A_SECOND * 2 / LOOKS_A_SECOND;
		for (int line = 0; line < LINES; line++) {
			while (packets < total * (line + 1) / LINES) {
				for (int i = 0; i < look; i++)
					write();
				look();
			}
			heaps[line] = heap();
			print("| %,d | %.1f h | %,d | %,d | %d | %.1f MB | %.1f MB |", packets, packets / (PACKETS_A_SECOND * 3600.0),
					rows.count(), live.state().dropped(), reopened, heaps[line] / 1e6, mapped() / 1e6);
		}
		live.ended("it is over", 0);
		boolean level = largest(heaps, LINES * 2 / 3) <= largest(heaps, LINES / 3) + TOLERANCE;
		print(level ? "\nThe heap levels off." : "\nThe heap grows.");
		return level;
	}

	/** The largest of a third. */
	private static long largest(long[] heaps, int from) {
		return Arrays.stream(heaps, from, from + LINES / 3).max().orElseThrow();
	}

	private static void print(String format, Object... values) {
		System.out.println(String.format(Locale.ROOT, format, values));
	}

	private void write() throws IOException {
		int stream = (int) (packets % STREAMS);
		long begin = time;
		packet.clear().putInt(0xC1FC1FC1).putInt(0).putLong(stream).putInt(BYTES * 8).putInt(BYTES * 8).putLong(begin);
		int end = packet.position();
		packet.putLong(0).putLong(packets / STREAMS);
		for (int i = 0; i < EVENTS; i++) {
			time += random.nextInt(2 * 1_000_000_000 / PACKETS_A_SECOND / EVENTS);
			packet.put((byte) 0).putLong(time).putInt(i);
		}
		packet.putLong(end, time);
		packets++;
		live.data("all", "channel_0_" + stream, packet.array(), 0);
	}

	/** Looks as an editor does. */
	private void look() throws TraceReadException {
		if (source == null) {
			source = GrowingTrace.open(List.of(folder), OpenOptions.DEFAULT.cachedIn(folder.resolve("cache")), true, Progress.NONE);
			anew(source.trace());
			return;
		}
		Growth growth = source.refresh(true, Progress.NONE);
		if (!growth.continues()) {
			reopened++;
			anew(growth.trace());
			return;
		}
		rows = RowScanner.grow(growth.trace(), RowFilter.ALL, rows, growth.from(), LiveSoak::fail, Progress.NONE);
		overview.grow(growth.trace(), growth.added(), Progress.NONE);
		statistics.add(growth.trace(), growth.added(), EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
	}

	private void anew(Trace trace) {
		rows = new RowIndex(trace.streams().size());
		RowScanner.scan(trace, RowFilter.ALL, rows, LiveSoak::fail, Progress.NONE);
		overview = new OverviewScan(trace, 4096);
		overview.run(Progress.NONE);
		statistics = new StatisticsScan("");
		statistics.add(trace, trace, EventPredicate.ALL, Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
	}

	private static void fail(Object problem) {
		throw new IllegalStateException(problem.toString());
	}

	private static long heap() {
		// Twice: what the first one finds dead may keep others alive.
		System.gc();
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static long mapped() {
		return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().filter(pool -> pool.getName().equals("mapped"))
				.mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
	}
}
