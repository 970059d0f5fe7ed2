// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Locale;

import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.tracewright.ui.timeline.PixelBuffer;

/** Writes a drawing as the text of an SVG file; texts are measured as in a window. */
@SuppressWarnings("nls")
final class SvgPen implements Pen {

	private static final double POINTS = 72;

	private final GC measure;
	private final StringBuilder out = new StringBuilder(1 << 16);
	private final int ascent;
	private final int height;
	private int clips;
	private boolean clipped;

	/**
	 * Starts a drawing.
	 *
	 * @param measure has the font; nothing is drawn with it
	 * @param title   what is shown
	 */
	SvgPen(GC measure, int width, int drawingHeight, String title) {
		this.measure = measure;
		FontData font = measure.getFont().getFontData()[0];
		ascent = measure.getFontMetrics().getAscent() + measure.getFontMetrics().getLeading();
		height = measure.textExtent("Ag").y;
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
				.append("\" height=\"").append(drawingHeight).append("\" viewBox=\"0 0 ").append(width).append(' ')
				.append(drawingHeight).append("\" font-family=\"").append(escape(font.getName()))
				.append(", sans-serif\" font-size=\"")
				.append(String.format(Locale.ROOT, "%.1f", font.getHeight() * measure.getDevice().getDPI().y / POINTS))
				.append("\" shape-rendering=\"crispEdges\">\n<title>").append(escape(title)).append("</title>\n");
	}

	/** The whole file. */
	String finish() {
		unclip();
		return out.append("</svg>\n").toString();
	}

	private static String hex(int colour) {
		return String.format("#%06x", colour & 0xFFFFFF);
	}

	private StringBuilder rectangle(int x, int y, int width, int rectangleHeight) {
		return out.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(Math.max(0, width))
				.append("\" height=\"").append(Math.max(0, rectangleHeight)).append('"');
	}

	@Override
	public void clip(int x, int y, int width, int clipHeight) {
		unclip();
		out.append("<clipPath id=\"c").append(clips).append("\">");
		rectangle(x, y, width, clipHeight).append("/></clipPath>\n<g clip-path=\"url(#c").append(clips++).append(")\">\n");
		clipped = true;
	}

	@Override
	public void unclip() {
		if (clipped)
			out.append("</g>\n");
		clipped = false;
	}

	@Override
	public void fill(int x, int y, int width, int fillHeight, int colour) {
		rectangle(x, y, width, fillHeight).append(" fill=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void veil(int x, int y, int width, int veilHeight, int colour) {
		rectangle(x, y, width, veilHeight).append(" fill-opacity=\"0.47\" fill=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void pill(int x, int y, int width, int pillHeight, int colour) {
		rectangle(x, y, width, pillHeight).append(" rx=\"2\" fill=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void frame(int x, int y, int width, int frameHeight, int colour) {
		rectangle(x, y, width, frameHeight).append(" fill=\"none\" stroke=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void line(int x1, int y1, int x2, int y2, int colour) {
		out.append("<path d=\"M").append(x1).append(' ').append(y1).append('L').append(x2).append(' ').append(y2)
				.append("\" stroke=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void polygon(int[] corners, int colour) {
		out.append("<path d=\"M");
		for (int i = 0; i < corners.length; i += 2)
			out.append(i == 0 ? "" : "L").append(corners[i]).append(' ').append(corners[i + 1]);
		out.append("Z\" fill=\"").append(hex(colour)).append("\"/>\n");
	}

	@Override
	public void text(String text, int x, int y, int colour) {
		out.append("<text x=\"").append(x).append("\" y=\"").append(y + ascent).append("\" fill=\"").append(hex(colour))
				.append("\">").append(escape(text)).append("</text>\n");
	}

	@Override
	public int width(String text) {
		return measure.textExtent(text).x;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public double character() {
		return measure.getFontMetrics().getAverageCharacterWidth();
	}

	/** Rectangles of one colour: lines that are the same become one, and of those what is the same side by side. */
	@Override
	public void pixels(PixelBuffer buffer, int x, int y) {
		int width = buffer.width();
		for (int line = 0; line < buffer.height();) {
			int end = line + 1;
			while (end < buffer.height() && buffer.sameLine(line, end))
				end++;
			for (int from = 0; from < width;) {
				int to = from + 1;
				while (to < width && buffer.get(to, line) == buffer.get(from, line))
					to++;
				fill(x + from, y + line, to - from, end - line, buffer.get(from, line));
				from = to;
			}
			line = end;
		}
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
