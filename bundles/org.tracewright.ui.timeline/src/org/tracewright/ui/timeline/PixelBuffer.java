// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;

/** Pixels that are painted into before the screen sees them: painting many thousand small things one by one would take too long there. Kept from picture to picture. */
public final class PixelBuffer {

	private static final int BYTES = 4;
	/** Colours that an image with a palette has room for. */
	private static final int COLOURS = 256;
	/** Places of the table of colours: a power of two. */
	private static final int PLACES = 4 * COLOURS;
	private static final int MIX = 0x9E3779B9;
	private static final int PLACE_BITS = 10;
	private static final int LEAST_STRIP = 64;
	/** Pixels that are compared at once with those above them. */
	private static final int RUN = 64;
	private static final int MOST_STRIPS = 8;
	/** From one stripe to the next, pixels. */
	private static final int STRIPES = 8;
	private static final int STRIPE = 2;

	private int width;
	private int height;
	private int[] pixels = {};

	/** Gets another size; what was there is nothing any more. */
	public void size(int newWidth, int newHeight) {
		if (newWidth == width && newHeight == height)
			return;
		width = newWidth;
		height = newHeight;
		pixels = new int[width * height];
	}

	/** Width, pixels. */
	public int width() {
		return width;
	}

	/** Height, pixels. */
	public int height() {
		return height;
	}

	/** Fills a rectangle, as far as it is inside. */
	public void fill(int x, int y, int w, int h, int colour) {
		int left = Math.max(0, x);
		int right = Math.min(width, x + w);
		for (int line = Math.max(0, y); line < Math.min(height, y + h) && left < right; line++)
			Arrays.fill(pixels, line * width + left, line * width + right, colour);
	}

	/** Sets a pixel that is inside. */
	public void set(int x, int y, int colour) {
		pixels[y * width + x] = colour;
	}

	/** Sets some pixels of a line to what those above them are; all of them are inside. */
	public void copyFromAbove(int x, int y, int w) {
		System.arraycopy(pixels, (y - 1) * width + x, pixels, y * width + x, w);
	}

	/** The colour of a pixel that is inside. */
	public int get(int x, int y) {
		return pixels[y * width + x];
	}

	/** Whether two lines are the same. */
	public boolean sameLine(int one, int other) {
		return Arrays.equals(pixels, one * width, (one + 1) * width, pixels, other * width, (other + 1) * width);
	}

	/** Mixes a colour into a rectangle, as far as it is inside. */
	public void blend(int x, int y, int w, int h, int colour, int percent) {
		int left = Math.max(0, x);
		int right = Math.min(width, x + w);
		for (int line = Math.max(0, y); line < Math.min(height, y + h); line++)
			for (int at = line * width + left; at < line * width + right; at++)
				pixels[at] = mix(pixels[at], colour, percent);
	}

	/** Fills a rectangle with slanted stripes, as far as it is inside; the stripes of all rectangles go on in each other. */
	public void hatch(int x, int y, int w, int h, int colour) {
		int left = Math.max(0, x);
		int right = Math.min(width, x + w);
		for (int line = Math.max(0, y); line < Math.min(height, y + h); line++)
			for (int at = left; at < right; at++)
				if ((at + line) % STRIPES < STRIPE)
					pixels[line * width + at] = colour;
	}

	/** A colour with so many hundredths of another one. */
	public static int mix(int colour, int other, int percent) {
		int rest = 100 - percent;
		int red = ((colour >> 16 & 0xFF) * rest + (other >> 16 & 0xFF) * percent) / 100;
		int green = ((colour >> 8 & 0xFF) * rest + (other >> 8 & 0xFF) * percent) / 100;
		int blue = ((colour & 0xFF) * rest + (other & 0xFF) * percent) / 100;
		return red << 16 | green << 8 | blue;
	}

	/** Shows all of it: in strips that all processors make, as turning pixels into what the window system wants is most of the work. */
	public void draw(GC gc, int x, int y) {
		int strips = Math.clamp(height / LEAST_STRIP, 1, Math.min(MOST_STRIPS, Runtime.getRuntime().availableProcessors()));
		Image[] images = IntStream.range(0, strips).parallel()
				.mapToObj(i -> new Image(gc.getDevice(), image(height * i / strips, height * (i + 1) / strips)))
				.toArray(Image[]::new);
		for (int i = 0; i < strips; i++) {
			draw(gc, images[i], x, y + height * i / strips, height * (i + 1) / strips - height * i / strips);
			images[i].dispose();
		}
	}

	/** Shows a strip as a pattern: SWT copies all pixels of what is drawn as an image once more. */
	private void draw(GC gc, Image strip, int x, int y, int lines) {
		Pattern pattern = new Pattern(gc.getDevice(), strip);
		Transform before = new Transform(gc.getDevice());
		Transform moved = new Transform(gc.getDevice());
		try {
			gc.getTransform(before);
			gc.getTransform(moved);
			moved.translate(x, y);
			gc.setTransform(moved);
			gc.setBackgroundPattern(pattern);
			gc.fillRectangle(0, 0, width, lines);
			gc.setBackgroundPattern(null);
			gc.setTransform(before.isIdentity() ? null : before);
		} finally {
			moved.dispose();
			before.dispose();
			pattern.dispose();
		}
	}

	/** Some lines as an image: with a palette where there are few colours, which is what the window system takes fastest. */
	private ImageData image(int from, int to) {
		int first = from * width;
		int count = (to - from) * width;
		byte[] indexes = new byte[count];
		int[] keys = new int[PLACES];
		int[] numbers = new int[PLACES];
		RGB[] colours = new RGB[COLOURS];
		int used = 0;
		int last = ~pixels[first];
		byte number = 0;
		for (int run = 0; run < count; run += RUN) {
			int end = Math.min(count, run + RUN);
			// Most lines are nearly those above them. What is narrower than a run is not worth it.
			if (run >= width && width >= RUN
					&& Arrays.equals(pixels, first + run, first + end, pixels, first + run - width, first + end - width)) {
				System.arraycopy(indexes, run - width, indexes, run, end - run);
				continue;
			}
			for (int i = run; i < end; i++) {
				int pixel = pixels[first + i];
				if (pixel != last) {
					int place = pixel * MIX >>> Integer.SIZE - PLACE_BITS;
					// Numbers count from 1: a place without any is free.
					while (numbers[place] != 0 && keys[place] != pixel)
						place = place + 1 & PLACES - 1;
					if (numbers[place] == 0) {
						if (used == COLOURS)
							return direct(first, count, to - from);
						keys[place] = pixel;
						colours[used++] = new RGB(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
						numbers[place] = used;
					}
					number = (byte) (numbers[place] - 1);
					last = pixel;
				}
				indexes[i] = number;
			}
		}
		return new ImageData(width, to - from, Byte.SIZE, new PaletteData(Arrays.copyOf(colours, used)), 1, indexes);
	}

	private ImageData direct(int first, int count, int lines) {
		byte[] bytes = new byte[count * BYTES];
		for (int i = 0, at = 0; i < count; i++, at += BYTES) {
			int pixel = pixels[first + i];
			bytes[at] = (byte) (pixel >> 16);
			bytes[at + 1] = (byte) (pixel >> 8);
			bytes[at + 2] = (byte) pixel;
		}
		return new ImageData(width, lines, BYTES * Byte.SIZE, new PaletteData(0xFF000000, 0xFF0000, 0xFF00), BYTES, bytes);
	}
}
