// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.codec.Statistics;

/** What an event costs the thread that traces it, in ns and in heap memory, and what it costs with others. */
final class CostBenchmark {

	private static final String LTTNG_TWO = "LTTNG_TWO";
	private static final String LTTNG_TEXT = "LTTNG_TEXT";
	/** Its session, and the way that is recorded there. */
	private static final String LTTNG_AGENT = Way.LTTNG_AGENT.name();
	/** Less, in bytes for each event, is not from the events. */
	private static final double NO_GARBAGE = 0.005;

	/** What one way did in each round. */
	private record Series(double[] nanosPerEvent, double[] clockNanosPerEvent, double[] processNanosPerEvent, double[] events, double[] bytes,
			double[] lost) {

		Series(int rounds) {
			this(new double[rounds], new double[rounds], new double[rounds], new double[rounds], new double[rounds], new double[rounds]);
		}

		void set(int round, double[] answer) {
			events[round] = answer[0];
			clockNanosPerEvent[round] = answer[1] / answer[0];
			nanosPerEvent[round] = answer[2] / answer[0];
			if (answer.length > 3) {
				bytes[round] = answer[3];
				lost[round] = answer[4];
				processNanosPerEvent[round] = answer[5] / answer[0];
			}
		}
	}

	private final TracerOptions options;
	private final Lttng lttng;
	private final Map<String, Companion> companions = new LinkedHashMap<>();
	private final Map<String, Series> series = new LinkedHashMap<>();
	private final Map<String, String> missing = new LinkedHashMap<>();

	/**
	 * A benchmark.
	 *
	 * @param lttng the peer, or null
	 * @param why   why there is no peer
	 */
	CostBenchmark(TracerOptions options, Lttng lttng, String why) {
		this.options = options;
		this.lttng = lttng;
		if (lttng == null) {
			missing.put(LTTNG_TWO, why);
			missing.put(LTTNG_TEXT, why);
			missing.put(LTTNG_AGENT, why);
		}
	}

	List<Row> run() throws IOException, InterruptedException {
		try {
			start();
			companions.keySet().forEach(name -> series.put(name, new Series(options.rounds())));
			for (int round = 0; round < options.rounds(); round++) {
				for (Map.Entry<String, Companion> companion : companions.entrySet())
					series.get(companion.getKey()).set(round, companion.getValue().ask(options.millis()));
				Console.note("round " + (round + 1) + " of " + options.rounds() + " done");
			}
			if (lttng != null) {
				lttng.destroy(LTTNG_TWO);
				lttng.destroy(LTTNG_TEXT);
				lttng.destroy(LTTNG_AGENT);
			}
		} finally {
			companions.values().forEach(Companion::close);
		}
		return rows();
	}

	private void start() throws IOException, InterruptedException {
		if (lttng != null)
			lttng.flightOfAgent(LTTNG_AGENT, LttngAgent.LOGGER);
		for (Way way : Way.values())
			try {
				if (missing.containsKey(way.name()))
					continue;
				companions.put(way.name(), LoopWorker.start(way, options.millis()));
				Console.note(way + " is warm");
			} catch (IOException e) {
				missing.put(way.name(), way + ": " + e.getMessage());
			}
		if (lttng != null) {
			lttng.flight(LTTNG_TWO, "two");
			lttng.flight(LTTNG_TEXT, "text");
			companions.put(LTTNG_TWO, lttng.program("two"));
			companions.put(LTTNG_TEXT, lttng.program("text"));
			companions.get(LTTNG_TWO).ask(options.millis());
			companions.get(LTTNG_TEXT).ask(options.millis());
		}
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		String two = "2 integers, 1 thread, against ";
		rows.add(atMost(two + "System.nanoTime()", Way.TWO, Way.NANO_TIME.name(), 1.25));
		rows.add(atMost(two + "LTTng-UST in C", Way.TWO, LTTNG_TWO, 0.4));
		rows.add(atMost(two + "JFR", Way.TWO, Way.JFR.name(), 0.8));
		rows.add(atMost("2 integers, each of 2 threads, against 1 thread", Way.TWO_WRITERS, Way.TWO.name(), 1.2));
		rows.add(atMost("text of 40 characters, 1 thread, against LTTng-UST in C", Way.TEXT, LTTNG_TEXT, 0.5));
		rows.add(atMost("2 integers, disabled, against JFR disabled", Way.DISABLED, Way.JFR_DISABLED.name(), 1.5));
		rows.add(atMost("2 integers, flight recorder of a session daemon, against one in process", Way.DAEMON, Way.TWO.name(), 1.2));
		rows.add(atMost("2 integers, to files by a session daemon, against files in process", Way.DAEMON_FILES, Way.FILES.name(), 1.2));
		rows.add(log4j());
		rows.add(atLeast("LTTng's agent for java.util.logging, against 2 integers, 1 thread", Way.LTTNG_AGENT, Way.TWO, 40));
		rows.add(garbage("2 integers", Way.TWO));
		rows.add(garbage("text of 40 characters", Way.TEXT));
		rows.add(garbage("2 integers, 64 threads on shared rings", Way.STRIPED));
		return rows;
	}

	private Row atMost(String name, Way ours, String peer, double target) {
		Row none = missing(name, ours.name(), peer);
		if (none != null)
			return none;
		double[] ratios = Statistics.ratios(nanos(ours.name()), nanos(peer));
		return Row.atMost(name, target, Statistics.median(ratios), Unit.SHARE, detail(ours.name(), peer, ratios), data(ours.name(), peer, ratios));
	}

	/** By the clock: whoever logs waits for the thread that writes. What all threads of the process need is told beside it. */
	private Row log4j() {
		String name = "Log4j 2 asynchronous to a file, against 2 integers, 1 thread";
		Row none = missing(name, Way.LOG4J.name(), Way.TWO.name());
		if (none != null)
			return none;
		Series logged = series.get(Way.LOG4J.name());
		Series traced = series.get(Way.TWO.name());
		double[] ratios = Statistics.ratios(logged.clockNanosPerEvent(), traced.clockNanosPerEvent());
		double[] all = Statistics.ratios(logged.processNanosPerEvent(), traced.processNanosPerEvent());
		String ofAll = String.format(Locale.ROOT, ", by the clock; by the processor time of all threads %.1f\u00d7: ", Statistics.median(all));
		return Row.atLeast(name, 10, Statistics.median(ratios), Unit.TIMES,
				detail(logged.clockNanosPerEvent(), traced.clockNanosPerEvent(), ratios) + ofAll
						+ detail(logged.processNanosPerEvent(), traced.processNanosPerEvent(), all),
				Map.of("ratios", ratios, "nsPerEvent", logged.clockNanosPerEvent(), "peerNsPerEvent", traced.clockNanosPerEvent(), "allThreadsRatios", all));
	}

	private Row atLeast(String name, Way peer, Way ours, double target) {
		Row none = missing(name, peer.name(), ours.name());
		if (none != null)
			return none;
		double[] ratios = Statistics.ratios(nanos(peer.name()), nanos(ours.name()));
		return Row.atLeast(name, target, Statistics.median(ratios), Unit.TIMES, detail(peer.name(), ours.name(), ratios),
				data(peer.name(), ours.name(), ratios));
	}

	private Row garbage(String what, Way way) {
		String name = "garbage for each event; " + what;
		Row none = missing(name, way.name());
		if (none != null)
			return none;
		Series seen = series.get(way.name());
		double bytes = sum(seen.bytes());
		double events = sum(seen.events());
		double perEvent = bytes / events;
		String detail = String.format(Locale.ROOT, "%.0f bytes for %.0f M events; %s lost", bytes, events / 1e6, lost(seen));
		return new Row(name, "0 B", Unit.BYTES.text(perEvent), perEvent < NO_GARBAGE ? Verdict.PASS : Verdict.MISS, detail,
				Map.of("bytes", seen.bytes(), "events", seen.events(), "nsPerEvent", seen.nanosPerEvent()));
	}

	/** A row that says that one of some ways could not be measured, or null when all were. */
	private Row missing(String name, String... ways) {
		for (String way : ways)
			if (missing.containsKey(way))
				return Row.without(name, Verdict.SKIPPED, "not measured: " + missing.get(way));
		return null;
	}

	/** ns that the threads had a processor: what others do on this machine does not count. */
	private double[] nanos(String way) {
		return series.get(way).nanosPerEvent();
	}

	private String detail(String ours, String peer, double[] ratios) {
		return detail(nanos(ours), nanos(peer), ratios) + "; " + lost(series.get(ours)) + " lost";
	}

	private static String detail(double[] ours, double[] peer, double[] ratios) {
		return String.format(Locale.ROOT, "%.2f against %.2f ns; ratios %.2f to %.2f", Statistics.median(ours), Statistics.median(peer),
				Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1));
	}

	private static String lost(Series seen) {
		double last = Statistics.quantile(seen.lost(), 1);
		return last == 0 ? "none" : String.format(Locale.ROOT, "%.0f", last);
	}

	private Map<String, double[]> data(String ours, String peer, double[] ratios) {
		Map<String, double[]> data = new LinkedHashMap<>();
		data.put("ratios", ratios);
		data.put("nsPerEvent", nanos(ours));
		data.put("peerNsPerEvent", nanos(peer));
		return data;
	}

	private static double sum(double[] values) {
		double sum = 0;
		for (double value : values)
			sum += value;
		return sum;
	}
}
