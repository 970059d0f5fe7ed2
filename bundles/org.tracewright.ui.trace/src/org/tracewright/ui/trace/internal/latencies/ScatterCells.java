// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import org.eclipse.swtchart.Range;
import org.tracewright.analysis.Tone;

/**
 * Latencies of which each can be seen: where several would cover each other, the longest stands for all. Those that are not chosen come first.
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
	private static final long NONE = -1;

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

	/** Cells of a size, with the longest latency of each. */
	private static final class Grid {

		private final Frame frame;
		private final int side;
		private final long[] begins;
		private final long[] lengths;
		private final int[] attributes;

		private Grid(Frame frame, int side) {
			this.frame = frame;
			this.side = side;
			begins = new long[frame.cells(side)];
			lengths = new long[begins.length];
			attributes = new int[begins.length];
			Arrays.fill(lengths, NONE);
		}

		private void add(int attribute, long begin, long length) {
			int cell = frame.cell(begin, length, side);
			if (length <= lengths[cell])
				return;
			begins[cell] = begin;
			lengths[cell] = length;
			attributes[cell] = attribute;
		}

		/** What is shown in larger cells. */
		private Grid larger(int largerSide) {
			Grid larger = new Grid(frame, largerSide);
			for (int i = 0; i < lengths.length; i++)
				if (lengths[i] != NONE)
					larger.add(attributes[i], begins[i], lengths[i]);
			return larger;
		}

		/** Shows nothing where another one does. */
		private void giveWay(Grid other) {
			for (int i = 0; i < lengths.length; i++)
				if (other.lengths[i] != NONE)
					lengths[i] = NONE;
		}

		private int count() {
			return (int) Arrays.stream(lengths).filter(length -> length != NONE).count();
		}

		private void write(ScatterCells to, int from, boolean pale) {
			int at = from;
			for (int i = 0; i < lengths.length; i++)
				if (lengths[i] != NONE) {
					to.times[at] = begins[i] - frame.begin;
					to.lengths[at] = LengthScale.of(lengths[i]);
					to.tones[at++] = pale ? PALE : Math.floorMod(attributes[i], Tone.CATEGORIES);
				}
		}
	}

	/**
	 * Finds them among all latencies, whether they are listed or not; takes some tens of milliseconds for each million.
	 *
	 * @param cancelled whether nobody waits for them any more
	 * @return null when it was cancelled
	 */
	static ScatterCells of(LatencyView view, Frame frame, BooleanSupplier cancelled) {
		// What is not chosen must not hide the others.
		Grid chosen = new Grid(frame, 2 * LEAST_SIZE);
		Grid pale = new Grid(frame, 2 * LEAST_SIZE);
		LatencyChoice choice = view.choice();
		view.all().each(choice::hasAttribute, cancelled,
				(attribute, begin, length) -> (choice.has(begin, length) ? chosen : pale).add(attribute, begin, length));
		for (int size = LEAST_SIZE; !cancelled.getAsBoolean(); size++) {
			Grid front = chosen.larger(2 * size);
			Grid back = pale.larger(2 * size);
			back.giveWay(front);
			int first = back.count();
			int count = first + front.count();
			if (count > MOST)
				continue;
			ScatterCells cells = new ScatterCells(new double[count], new double[count], new int[count], size);
			back.write(cells, 0, true);
			front.write(cells, first, false);
			return cells;
		}
		return null;
	}
}
