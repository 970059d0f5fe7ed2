// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.eclipse.swt.graphics.RGB;
import org.tracewright.ui.TraceColors;

/** Writes a drawing as the text of an SVG file. */
@SuppressWarnings("nls")
final class SvgPen implements Pen {

	private final StringBuilder out = new StringBuilder(1 << 14);
	private final int ascent;

	/** Starts a drawing of a size in pixels. */
	SvgPen(int width, int height, String title, String font, int fontPixels, int ascent) {
		this.ascent = ascent;
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
				.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
				.append("\" font-family=\"").append(escape(font)).append(", sans-serif\" font-size=\"").append(fontPixels)
				.append("\">\n<title>").append(escape(title)).append("</title>\n");
	}

	/** The whole file. */
	String finish() {
		return out.append("</svg>\n").toString();
	}

	@Override
	public void fill(int x, int y, int width, int height, TraceColors color) {
		rectangle(x, y, width, height);
		out.append(" fill=\"").append(hex(color)).append("\"/>\n");
	}

	@Override
	public void pill(int x, int y, int width, int height, TraceColors color) {
		rectangle(x, y, width, height);
		out.append(" rx=\"").append(height / 2).append("\" fill=\"").append(hex(color)).append("\"/>\n");
	}

	@Override
	public void line(int x1, int y1, int x2, int y2, int thickness, boolean dashed, TraceColors color) {
		out.append("<path d=\"M").append(x1).append(' ').append(y1).append('L').append(x2).append(' ').append(y2)
				.append("\" stroke-width=\"").append(thickness).append(dashed ? "\" stroke-dasharray=\"4 3" : "")
				.append("\" stroke=\"").append(hex(color)).append("\"/>\n");
	}

	@Override
	public void hatch(int x, int y, int width, int height, int distance, TraceColors color) {
		out.append("<path fill=\"none\" stroke=\"").append(hex(color)).append("\" d=\"");
		for (int at = distance; at < width + height; at += distance) {
			int x1 = Math.max(0, at - height);
			int x2 = Math.min(at, width);
			out.append('M').append(x + x1).append(' ').append(y + at - x1).append('L').append(x + x2).append(' ')
					.append(y + at - x2);
		}
		out.append("\"/>\n");
	}

	@Override
	public void text(String text, int x, int y, TraceColors color) {
		out.append("<text x=\"").append(x).append("\" y=\"").append(y + ascent).append("\" fill=\"").append(hex(color))
				.append("\">").append(escape(text)).append("</text>\n");
	}

	private void rectangle(int x, int y, int width, int height) {
		out.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(width).append("\" height=\"")
				.append(height).append('"');
	}

	private static String hex(TraceColors color) {
		RGB rgb = color.color().getRGB();
		return String.format("#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}

	/** Text for XML, without the characters that XML cannot say. */
	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> {
					boolean bad = c < ' ' || c >= 0xd800 && c < 0xe000 || c == 0xfffe || c == 0xffff;
					escaped.appendCodePoint(bad ? 0xfffd : c);
				}
			}
		});
		return escaped.toString();
	}
}
