// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.tracewright.ui.TraceColors;

/** Draws on a screen or an image. Does not dispose the graphics context. */
final class GcPen implements Pen {

	private final GC gc;

	GcPen(GC gc) {
		this.gc = gc;
		gc.setAntialias(SWT.ON);
	}

	@Override
	public void fill(int x, int y, int width, int height, TraceColors color) {
		gc.setBackground(color.color());
		gc.fillRectangle(x, y, width, height);
	}

	@Override
	public void pill(int x, int y, int width, int height, TraceColors color) {
		gc.setBackground(color.color());
		gc.fillRoundRectangle(x, y, width, height, height, height);
	}

	@Override
	public void line(int x1, int y1, int x2, int y2, int thickness, boolean dashed, TraceColors color) {
		gc.setForeground(color.color());
		gc.setLineWidth(thickness);
		gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
		gc.drawLine(x1, y1, x2, y2);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	@Override
	public void hatch(int x, int y, int width, int height, int distance, TraceColors color) {
		// Not clipped by the graphics context: with a transform, what it says of its clip is not what was set.
		gc.setForeground(color.color());
		for (int at = distance; at < width + height; at += distance) {
			int x1 = Math.max(0, at - height);
			int x2 = Math.min(at, width);
			gc.drawLine(x + x1, y + at - x1, x + x2, y + at - x2);
		}
	}

	@Override
	public void text(String text, int x, int y, TraceColors color) {
		gc.setForeground(color.color());
		gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
	}
}
