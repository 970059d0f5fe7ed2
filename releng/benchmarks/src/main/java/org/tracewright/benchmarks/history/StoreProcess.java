// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.tracewright.benchmarks.codec.Companion;

/** A store in a process of its own. */
final class StoreProcess implements AutoCloseable {

	static final String WRITE = "write";
	static final String OPEN = "open";
	static final String PAINT = "paint";
	static final String STATES = "states";
	/** Between the words of a question. */
	static final String SEPARATOR = "\t";

	/** Enough for both stores: neither keeps a history in memory. */
	private static final String HEAP = "-Xmx1g";

	private final Companion companion;

	private StoreProcess(Companion companion) {
		this.companion = companion;
	}

	/**
	 * What writing took.
	 *
	 * @param nanos  ns, without those that making the intervals alone takes
	 * @param making ns for making them
	 * @param bytes  size of the file
	 * @param end    when the last interval ends, ns
	 */
	record Written(double nanos, double making, double bytes, long end) {
	}

	/**
	 * What painting took, several times.
	 *
	 * @param millis median, ms
	 * @param most   nine of ten took at most this, ms
	 */
	record Painted(double millis, double most) {
	}

	/** Starts ours. */
	static StoreProcess ours() throws IOException {
		return new StoreProcess(Companion.java(List.of(HEAP), TracewrightStore.class));
	}

	/** Starts the peer, whose source is compiled at that moment. */
	static StoreProcess of(Peer peer) throws IOException {
		String path = peer.classPath() + File.pathSeparator + System.getProperty("java.class.path");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new StoreProcess(Companion.start(List.of(java, HEAP, "-cp", path, peer.adapter().toString()), Map.of()));
	}

	/** Writes a file, which is replaced. */
	Written write(Path file, long count, int threads) throws IOException {
		double[] answer = companion.numbers(question(WRITE, file, count, threads));
		return new Written(answer[0] - answer[1], answer[1], answer[2], (long) answer[3]);
	}

	/** Opens a file, for pictures. */
	void open(Path file) throws IOException {
		companion.ask(question(OPEN, file));
	}

	/** Paints again and again for some ms. */
	Painted paint(Window window, int threads, long millis) throws IOException {
		double[] answer = companion.numbers(question(PAINT, window.begin(), window.end(), threads, millis));
		return new Painted(answer[0], answer[1]);
	}

	/** As {@link Store.Pictures#states}. */
	String states(Window window) throws IOException {
		return companion.ask(question(STATES, window.begin(), window.end()));
	}

	private static String question(String name, Object... arguments) {
		StringBuilder question = new StringBuilder(name);
		for (Object argument : arguments)
			question.append(SEPARATOR).append(argument);
		return question.toString();
	}

	@Override
	public void close() {
		companion.close();
	}
}
