// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tracewright.benchmarks.codec.Console;
import org.tracewright.benchmarks.codec.Row;
import org.tracewright.benchmarks.codec.Row.Unit;
import org.tracewright.benchmarks.codec.Row.Verdict;
import org.tracewright.benchmarks.codec.Statistics;
import org.tracewright.benchmarks.history.StoreProcess.Painted;

/** Pictures of parts of a history and of one that is ten times as large. What the stores show is compared first. */
final class PictureBenchmark implements AutoCloseable {

	private static final double[] PARTS = {1, 0.1, 0.01, 0.001};
	private static final double WHOLE_MILLIS = 10;
	private static final double GROWTH = 3;
	private static final long WARM_UP_MILLIS = 3000;
	private static final long ROUND_MILLIS = 500;
	/** More threads than the workbench has for its rows would flatter. */
	private static final int MOST_THREADS = 4;

	private final int rounds;
	private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
	private final List<Canvas> canvases = new ArrayList<>();

	private enum Way {
		ONE, ALL, PEER
	}

	/** A part of a history, and what painting it took. */
	private final class Part {

		private final double share;
		private final Window window;
		private final Map<Way, double[]> millis = new EnumMap<>(Way.class);
		private final Map<Way, double[]> most = new EnumMap<>(Way.class);

		Part(double share, long end) {
			this.share = share;
			window = Window.middle(end, share);
			for (Way way : Way.values()) {
				millis.put(way, new double[rounds]);
				most.put(way, new double[rounds]);
			}
		}

		String text() {
			return String.format(Locale.ROOT, "%s %% of the time", Double.toString(share * 100).replaceFirst("\\.0$", ""));
		}
	}

	/** A history that is open in both stores. */
	private final class Canvas implements AutoCloseable {

		private final Twin twin;
		private final StoreProcess ours;
		private final StoreProcess peer;
		private final List<Part> parts = new ArrayList<>();

		Canvas(Twin twin, StoreProcess ours, StoreProcess peer) {
			this.twin = twin;
			this.ours = ours;
			this.peer = peer;
			for (double part : PARTS)
				parts.add(new Part(part, twin.end()));
		}

		void open() throws IOException {
			ours.open(twin.ours());
			if (peer != null)
				peer.open(twin.peer());
		}

		Painted paint(Part part, Way way, long millis) throws IOException {
			return switch (way) {
				case ONE -> ours.paint(part.window, 1, millis);
				case ALL -> ours.paint(part.window, threads, millis);
				case PEER -> peer.paint(part.window, 1, millis);
			};
		}

		List<Way> ways() {
			return peer == null ? List.of(Way.ONE, Way.ALL) : List.of(Way.values());
		}

		@Override
		public void close() {
			ours.close();
			if (peer != null)
				peer.close();
		}
	}

	private PictureBenchmark(int rounds) {
		this.rounds = rounds;
	}

	/**
	 * Opens histories, the smaller one first.
	 *
	 * @param peer null for none
	 */
	static PictureBenchmark of(List<Twin> twins, int rounds, Peer peer) throws IOException {
		PictureBenchmark benchmark = new PictureBenchmark(rounds);
		try {
			for (Twin twin : twins) {
				StoreProcess ours = StoreProcess.ours();
				Canvas canvas = benchmark.new Canvas(twin, ours, peer == null ? null : StoreProcess.of(peer));
				benchmark.canvases.add(canvas);
				canvas.open();
			}
			return benchmark;
		} catch (IOException e) {
			benchmark.close();
			throw e;
		}
	}

	List<Row> run() throws IOException {
		List<Row> rows = new ArrayList<>();
		for (Canvas canvas : canvases)
			if (canvas.peer != null)
				rows.add(compare(canvas));
		if (rows.stream().anyMatch(row -> row.verdict() == Verdict.WRONG))
			return rows;
		for (Canvas canvas : canvases)
			for (Part part : canvas.parts)
				for (Way way : canvas.ways())
					canvas.paint(part, way, WARM_UP_MILLIS);
		Console.note("all are warm");
		for (int round = 0; round < rounds; round++) {
			for (Canvas canvas : canvases)
				for (Part part : canvas.parts)
					for (Way way : canvas.ways()) {
						Painted painted = canvas.paint(part, way, ROUND_MILLIS);
						part.millis.get(way)[round] = painted.millis();
						part.most.get(way)[round] = painted.most();
					}
			Console.note("pictures, round " + (round + 1) + " of " + rounds);
		}
		for (Canvas canvas : canvases)
			for (Part part : canvas.parts)
				for (Way way : List.of(Way.ONE, Way.ALL))
					rows.add(row(canvas, part, way));
		for (Way way : List.of(Way.ONE, Way.ALL))
			rows.add(growth(way));
		return rows;
	}

	/** A picture that shows something else is worth nothing, however fast. */
	private static Row compare(Canvas canvas) throws IOException {
		String name = canvas.twin.text() + ": the peer has the same states";
		long compared = 0;
		for (Part part : canvas.parts) {
			String ours = canvas.ours.states(part.window);
			String peer = canvas.peer.states(part.window);
			if (ours.length() != Intervals.HOT * Window.COLUMNS || ours.length() != peer.length())
				return Row.without(name, Verdict.WRONG, "at " + ours.length() + " instants, the peer at " + peer.length());
			for (int i = 0; i < ours.length(); i++)
				if (ours.charAt(i) != peer.charAt(i))
					return Row.without(name, Verdict.WRONG, "attribute " + i / Window.COLUMNS + " at " + part.window.time(i % Window.COLUMNS) + " ns: "
							+ ours.charAt(i) + ", the peer " + peer.charAt(i));
			compared += ours.length();
		}
		return new Row(name, "same", "same", Verdict.PASS, String.format(Locale.ROOT, "%,d states in %d ranges of time", compared, PARTS.length), Map.of());
	}

	private Row row(Canvas canvas, Part part, Way way) {
		double[] ours = part.millis.get(way);
		Map<String, double[]> data = new LinkedHashMap<>();
		data.put("ms", ours);
		String measured = Unit.MILLISECONDS.text(Statistics.median(ours));
		StringBuilder detail = new StringBuilder(
				String.format(Locale.ROOT, "%.2f to %.2f ms", Statistics.quantile(ours, 0), Statistics.quantile(ours, 1)));
		detail.append(String.format(Locale.ROOT, ", 90 %% of the pictures in %.2f", Statistics.median(part.most.get(way))));
		if (canvas.peer != null) {
			double[] peer = part.millis.get(Way.PEER);
			double[] ratios = Statistics.ratios(peer, ours);
			data.put("ratios", ratios);
			data.put("peerMs", peer);
			measured += ", " + Unit.TIMES.text(Statistics.median(ratios));
			detail.append(String.format(Locale.ROOT, "; the peer %.2f ms; ratios %.1f to %.1f", Statistics.median(peer), Statistics.quantile(ratios, 0),
					Statistics.quantile(ratios, 1)));
		}
		String name = canvas.twin.text() + ": picture of " + part.text() + ", " + text(way);
		if (canvas != canvases.getFirst() || part.share < 1)
			return new Row(name, "", measured, Verdict.INFO, detail.toString(), data);
		Verdict verdict = Statistics.median(ours) <= WHOLE_MILLIS ? Verdict.PASS : Verdict.MISS;
		return new Row(name, "≤ 10 ms", measured, verdict, detail.toString(), data);
	}

	private Row growth(Way way) {
		double[] small = canvases.getFirst().parts.getFirst().millis.get(way);
		double[] large = canvases.getLast().parts.getFirst().millis.get(way);
		double[] ratios = Statistics.ratios(large, small);
		String detail = String.format(Locale.ROOT, "%.2f against %.2f ms; ratios %.1f to %.1f", Statistics.median(large), Statistics.median(small),
				Statistics.quantile(ratios, 0), Statistics.quantile(ratios, 1));
		return Row.atMost("picture of the whole, ten times as many intervals, " + text(way), GROWTH, Statistics.median(ratios), Unit.SHARE, detail,
				Map.of("ratios", ratios));
	}

	private String text(Way way) {
		return switch (way) {
			case ONE -> "1 thread";
			case ALL -> threads + " threads";
			case PEER -> "the peer";
		};
	}

	@Override
	public void close() {
		canvases.forEach(Canvas::close);
	}
}
