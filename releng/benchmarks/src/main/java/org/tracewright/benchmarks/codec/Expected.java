// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the generator wrote, which readers have to find.
 *
 * @param events  number of events
 * @param sum     sum of the {@link Fold}s of all events
 * @param hits    events with a small first field ({@link SmallValues})
 * @param hitSum  sum of the folds of those
 * @param first   time of the first event, ns since the origin
 * @param last    time of the last event
 * @param packets packets in all streams
 * @param bytes   size of all data stream files
 */
record Expected(long events, long sum, long hits, long hitSum, long first, long last, long packets, long bytes) {

	static Expected load(Path file) throws IOException {
		Properties all = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			all.load(reader);
		}
		return new Expected(number(all, "events"), number(all, "sum"), number(all, "hits"), number(all, "hitSum"), number(all, "first"),
				number(all, "last"), number(all, "packets"), number(all, "bytes"));
	}

	private static long number(Properties all, String name) {
		return Long.parseLong(all.getProperty(name));
	}

	void store(Path file) throws IOException {
		Properties all = new Properties();
		all.setProperty("events", Long.toString(events));
		all.setProperty("sum", Long.toString(sum));
		all.setProperty("hits", Long.toString(hits));
		all.setProperty("hitSum", Long.toString(hitSum));
		all.setProperty("first", Long.toString(first));
		all.setProperty("last", Long.toString(last));
		all.setProperty("packets", Long.toString(packets));
		all.setProperty("bytes", Long.toString(bytes));
		try (Writer writer = Files.newBufferedWriter(file)) {
			all.store(writer, null);
		}
	}
}
