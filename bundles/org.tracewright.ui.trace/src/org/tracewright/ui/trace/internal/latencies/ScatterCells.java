// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swtchart.Range;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.Tone;

/**
 * Latencies of which each can be seen: where several would cover each other, one stands for all. Those that are not chosen come first.
 *
 * @param times   when each began, ns since the begin of the frame
 * @param lengths how long each lasted, on a {@link LengthScale}
 * @param tones   category of each; {@link #PALE} for those that are not chosen
 * @param size    half a cell, pixels
 */
record ScatterCells(double[] times, double[] lengths, int[] tones, int size) {

	/** Tone of what is not chosen. */
	static final int PALE = -1;
	/** Most that are shown: a chart paints so many in less than 30 ms. */
	static final int MOST = 20_000;

	private static final int LEAST_SIZE = 2;
	private static final int NONE = -1;

	/**
	 * Where latencies are shown.
	 *
	 * @param begin   first instant, ns since the origin
	 * @param end     last instant, later than the first
	 * @param lengths what is shown of the {@link LengthScale}
	 * @param width   pixels
	 * @param height  pixels
	 */
	record Frame(long begin, long end, Range lengths, int width, int height) {

		private int cell(long time, long length, int side) {
			int column = (int) Math.clamp((double) (time - begin) / (end - begin) * width, 0, width - 1) / side;
			double up = (LengthScale.of(length) - lengths.lower) / (lengths.upper - lengths.lower);
			return (int) Math.clamp(up * height, 0, height - 1) / side * columns(side) + column;
		}

		private int columns(int side) {
			return (width - 1) / side + 1;
		}

		private int cells(int side) {
			return columns(side) * ((height - 1) / side + 1);
		}
	}

	/**
	 * Finds them; takes some tens of milliseconds for each million, and several times that where they are too many for cells of the least size.
	 *
	 * @param cancelled whether nobody waits for them any more
	 * @return null when it was cancelled
	 */
	static ScatterCells of(LatencyView view, Frame frame, BooleanSupplier cancelled) {
		for (int size = LEAST_SIZE; !cancelled.getAsBoolean(); size++) {
			// What is not chosen must not hide the others.
			int[] chosen = fill(view, frame, 2 * size, true);
			int[] pale = view.choice().isPart() ? fill(view, frame, 2 * size, false) : new int[0];
			for (int cell = 0; cell < pale.length; cell++)
				if (chosen[cell] != NONE)
					pale[cell] = NONE;
			int[] shown = Arrays.stream(pale).filter(i -> i != NONE).toArray();
			int first = shown.length;
			shown = Arrays.copyOf(shown, first + (int) Arrays.stream(chosen).filter(i -> i != NONE).count());
			if (shown.length > MOST)
				continue;
			int at = first;
			for (int number : chosen)
				if (number != NONE)
					shown[at++] = number;
			return of(view.all(), frame, shown, first, size);
		}
		return null;
	}

	/** The first latency in each cell. */
	private static int[] fill(LatencyView view, Frame frame, int side, boolean chosen) {
		int[] cells = new int[frame.cells(side)];
		Arrays.fill(cells, NONE);
		Latencies all = view.all();
		LatencyChoice choice = view.choice();
		for (int i = all.size() - 1; i >= 0; i--)
			if (choice.hasAttribute(all.attribute(i)) && choice.has(all.begin(i), all.length(i)) == chosen)
				cells[frame.cell(all.begin(i), all.length(i), side)] = i;
		return cells;
	}

	private static ScatterCells of(Latencies all, Frame frame, int[] shown, int firstChosen, int size) {
		double[] times = new double[shown.length];
		double[] lengths = new double[shown.length];
		int[] tones = new int[shown.length];
		for (int i = 0; i < shown.length; i++) {
			times[i] = all.begin(shown[i]) - frame.begin;
			lengths[i] = LengthScale.of(all.length(shown[i]));
			tones[i] = i < firstChosen ? PALE : Math.floorMod(all.attribute(shown[i]), Tone.CATEGORIES);
		}
		return new ScatterCells(times, lengths, tones, size);
	}
}
