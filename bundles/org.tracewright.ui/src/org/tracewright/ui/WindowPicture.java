// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the workbench for who has no display. In the UI thread. */
public final class WindowPicture {

	private WindowPicture() {
	}

	/** The first window is as large as the display. */
	public static void maximize() {
		Shell shell = shell();
		shell.setBounds(shell.getDisplay().getPrimaryMonitor().getClientArea());
	}

	/** Writes a picture of the first window, as PNG, and ends the workbench. */
	public static void takeAndClose(Path file) {
		Shell shell = shell();
		Display display = shell.getDisplay();
		shell.forceActive();
		Image image = new Image(display, shell.getBounds().width, shell.getBounds().height);
		GC gc = new GC(display);
		gc.copyArea(image, shell.getBounds().x, shell.getBounds().y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[]{image.getImageData()};
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
		PlatformUI.getWorkbench().close();
	}

	private static Shell shell() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
	}
}
