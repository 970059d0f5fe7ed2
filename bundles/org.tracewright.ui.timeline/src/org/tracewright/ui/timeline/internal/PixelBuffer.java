// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pixels that rows are painted into before the screen sees them: painting many thousand small states one by one would take too long there. Kept from picture to picture. */
final class PixelBuffer {

	private static final int BYTES = 4;

	private int width;
	private int height;
	private int[] pixels = {};
	private byte[] bytes = {};

	/** Gets another size; what was there is nothing any more. */
	void size(int newWidth, int newHeight) {
		if (newWidth == width && newHeight == height)
			return;
		width = newWidth;
		height = newHeight;
		pixels = new int[width * height];
		bytes = new byte[pixels.length * BYTES];
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** Fills a rectangle, as far as it is inside. */
	void fill(int x, int y, int w, int h, int colour) {
		int left = Math.max(0, x);
		int right = Math.min(width, x + w);
		for (int line = Math.max(0, y); line < Math.min(height, y + h) && left < right; line++)
			Arrays.fill(pixels, line * width + left, line * width + right, colour);
	}

	/** Sets a pixel that is inside. */
	void set(int x, int y, int colour) {
		pixels[y * width + x] = colour;
	}

	/** The colour of a pixel that is inside. */
	int get(int x, int y) {
		return pixels[y * width + x];
	}

	/** Whether two lines are the same. */
	boolean sameLine(int one, int other) {
		return Arrays.equals(pixels, one * width, (one + 1) * width, pixels, other * width, (other + 1) * width);
	}

	/** Mixes a colour into a rectangle, as far as it is inside. */
	void blend(int x, int y, int w, int h, int colour, int percent) {
		int left = Math.max(0, x);
		int right = Math.min(width, x + w);
		for (int line = Math.max(0, y); line < Math.min(height, y + h); line++)
			for (int at = line * width + left; at < line * width + right; at++)
				pixels[at] = mix(pixels[at], colour, percent);
	}

	/** A colour with so many hundredths of another one. */
	static int mix(int colour, int other, int percent) {
		int rest = 100 - percent;
		int red = ((colour >> 16 & 0xFF) * rest + (other >> 16 & 0xFF) * percent) / 100;
		int green = ((colour >> 8 & 0xFF) * rest + (other >> 8 & 0xFF) * percent) / 100;
		int blue = ((colour & 0xFF) * rest + (other & 0xFF) * percent) / 100;
		return red << 16 | green << 8 | blue;
	}

	/** The pixels as an image. */
	ImageData image() {
		for (int i = 0, at = 0; i < pixels.length; i++, at += BYTES) {
			int pixel = pixels[i];
			bytes[at] = (byte) (pixel >> 16);
			bytes[at + 1] = (byte) (pixel >> 8);
			bytes[at + 2] = (byte) pixel;
		}
		PaletteData palette = new PaletteData(0xFF000000, 0xFF0000, 0xFF00);
		return new ImageData(width, height, BYTES * Byte.SIZE, palette, BYTES, bytes);
	}
}
