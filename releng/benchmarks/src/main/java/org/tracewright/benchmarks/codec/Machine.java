// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What it was measured on. */
public final class Machine {

	private Machine() {
	}

	/** Names and values for people, with babeltrace2 as the peer. */
	static Map<String, String> describe() throws IOException, InterruptedException {
		return describe(Babeltrace.version());
	}

	/** Names and values for people. */
	public static Map<String, String> describe(String peer) throws IOException {
		Map<String, String> about = new LinkedHashMap<>();
		about.put("processor", Runtime.getRuntime().availableProcessors() + " × " + found("/proc/cpuinfo", "model name"));
		about.put("memory", found("/proc/meminfo", "MemTotal"));
		about.put("kernel", System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
		about.put("Java", System.getProperty("java.vendor") + ' ' + Runtime.version());
		about.put("peer", peer);
		about.put("load before", load());
		return about;
	}

	/** How many threads want to run, on average over the last minute. */
	public static String load() {
		return String.format(Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

	private static String found(String file, String name) throws IOException {
		if (!Files.isReadable(Path.of(file)))
			return "unknown";
		for (String line : Files.readAllLines(Path.of(file)))
			if (line.startsWith(name))
				return line.substring(line.indexOf(':') + 1).strip();
		return "unknown";
	}
}
