// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/** Draws a diagram into an image. */
final class DiagramImage {

	/** What the drawing libraries can do. */
	private static final int LONGEST_SIDE = 32_000;
	private static final long MOST_PIXELS = 60_000_000;

	private DiagramImage() {
	}

	/** The diagram of a canvas in a zoom in per cent, less when that is too large. */
	static ImageData of(DiagramCanvas canvas, int zoomPercent) {
		Diagram diagram = canvas.diagram();
		double width = Math.max(1, diagram.width());
		double height = Math.max(1, diagram.height());
		double scale = Math.clamp(zoomPercent, 25, 400) / 100.0;
		scale = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
		scale = Math.min(scale, LONGEST_SIDE / Math.max(width, height));
		Image image = new Image(canvas.getDisplay(), (int) Math.max(1, width * scale), (int) Math.max(1, height * scale));
		try {
			GC gc = new GC(image);
			try {
				canvas.draw(gc, (float) scale);
			} finally {
				gc.dispose();
			}
			return image.getImageData();
		} finally {
			image.dispose();
		}
	}
}
