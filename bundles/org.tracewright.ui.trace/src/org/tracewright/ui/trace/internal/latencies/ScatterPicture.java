// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import org.eclipse.swt.graphics.RGB;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.Tone;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.timeline.PixelBuffer;

/**
 * The points of latencies: when each began, and how long it lasted. Painted by any thread; allocates nothing per point.
 *
 * @param view   what is painted
 * @param pixels the picture
 */
record ScatterPicture(LatencyView view, PixelBuffer pixels) {

	private static final int SIZE = 3;

	/** Colours, each as {@code 0xRRGGBB}. */
	record Colours(int background, int grid, int pale, int[] categories) {

		/** Those of the theme. For the UI thread. */
		static Colours ofTheme() {
			int[] categories = new int[Tone.CATEGORIES];
			for (int i = 0; i < categories.length; i++)
				categories[i] = rgb(TraceColors.valueOf("CATEGORY_" + (i + 1))); //$NON-NLS-1$
			return new Colours(rgb(TraceColors.TABLE_BACKGROUND), rgb(TraceColors.GRID), rgb(TraceColors.TIMELINE_MIXED),
					categories);
		}

		private static int rgb(TraceColors color) {
			RGB rgb = color.color().getRGB();
			return rgb.red << 16 | rgb.green << 8 | rgb.blue;
		}
	}

	/**
	 * Where points are.
	 *
	 * @param begin first instant, ns since the origin
	 * @param end   last instant, later than the first
	 */
	record Frame(long begin, long end, LengthAxis axis, int width, int height) {

		int x(long time) {
			return (int) Math.clamp((double) (time - begin) / (end - begin) * (width - 1), 0, width - 1);
		}

		int y(long length) {
			return (int) ((1 - axis.place(length)) * (height - 1));
		}
	}

	/** Paints it. */
	static ScatterPicture of(LatencyView view, Frame frame, Colours colours) {
		PixelBuffer pixels = new PixelBuffer();
		pixels.size(frame.width, frame.height);
		pixels.fill(0, 0, frame.width, frame.height, colours.background);
		for (int power = frame.axis.first(); power <= frame.axis.last(); power++)
			pixels.fill(0, frame.y(Math.round(Math.pow(10, power))), frame.width, 1, colours.grid);
		Latencies all = view.all();
		LatencyChoice choice = view.choice();
		// Those that are not chosen first: they must not hide the others.
		for (boolean chosen : choice.isPart() ? new boolean[]{false, true} : new boolean[]{true})
			for (int i = 0; i < all.size(); i++)
				if (choice.hasAttribute(all.attribute(i)) && choice.has(all.begin(i), all.length(i)) == chosen)
					pixels.fill(frame.x(all.begin(i)) - SIZE / 2, frame.y(all.length(i)) - SIZE / 2, SIZE, SIZE,
							chosen ? colours.categories[Math.floorMod(all.attribute(i), Tone.CATEGORIES)] : colours.pale);
		return new ScatterPicture(view, pixels);
	}

	/** Whether it shows something at a size. */
	boolean isOf(LatencyView other, int width, int height) {
		return view == other && pixels.width() == width && pixels.height() == height;
	}
}
