// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.analysis.Tone;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.TimelinePalette.Part;
import org.tracewright.ui.timeline.ToneNames;

/** What keys do and what colours mean. */
final class TimelineHelp extends Dialog {

	private static final int WORDS = 260;
	private static final int WIDTH = 28;
	private static final int HEIGHT = 14;
	private static final int SOME_CATEGORIES = 7;

	private final ThemePalette palette;
	private final long lost;

	/**
	 * For the colours of a palette.
	 *
	 * @param lost events that the trace has lost
	 */
	TimelineHelp(Shell parent, ThemePalette palette, long lost) {
		super(parent);
		this.palette = palette;
		this.lost = lost;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.keys_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.horizontalSpacing = 32;
		layout.marginWidth = 16;
		area.setLayout(layout);
		Composite keys = column(area);
		for (String line : (Messages.keys + '\n' + Messages.failed_keys).split("\n")) { //$NON-NLS-1$
			String[] parts = line.split("\t", 2); //$NON-NLS-1$
			label(keys, parts[0]).setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
					.getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
			label(keys, parts.length > 1 ? parts[1] : ""); //$NON-NLS-1$
		}
		Composite colours = column(area);
		for (Tone tone : Tone.values()) {
			if (tone == Tone.CATEGORY)
				swatch(colours, this::categories);
			else
				swatch(colours, gc -> fill(gc, palette.of(tone)));
			label(colours, ToneNames.of(tone));
		}
		swatch(colours, gc -> fill(gc, palette.of(Part.MIXED)));
		words(colours, Messages.legend);
		swatch(colours, gc -> fill(gc, palette.coarse()));
		words(colours, Messages.legend_coarse);
		swatch(colours, this::lost);
		words(colours, lost == 0 ? Messages.legend_lost : NLS.bind(Messages.legend_lostCount, String.format("%,d", lost))); //$NON-NLS-1$
		return area;
	}

	private static void words(Composite parent, String text) {
		Label words = new Label(parent, SWT.WRAP);
		words.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WORDS;
		words.setLayoutData(data);
	}

	private static void fill(GC gc, int rgb) {
		gc.setBackground(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
	}

	/** Some of the colours that tell things apart by their names. */
	private void categories(GC gc) {
		for (int i = 0; i < SOME_CATEGORIES; i++) {
			gc.setClipping(WIDTH * i / SOME_CATEGORIES, 0, WIDTH / SOME_CATEGORIES, HEIGHT);
			fill(gc, palette.category(i));
		}
	}

	private void lost(GC gc) {
		PixelBuffer stripes = new PixelBuffer();
		stripes.size(WIDTH, HEIGHT);
		stripes.fill(0, 0, WIDTH, HEIGHT, palette.of(Part.BACKGROUND));
		stripes.hatch(0, 0, WIDTH, HEIGHT, palette.of(Part.LOST));
		stripes.draw(gc, 0, 0);
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(new GridLayout(2, false));
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
		return column;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		return label;
	}

	private static void swatch(Composite parent, Consumer<GC> painter) {
		Canvas swatch = new Canvas(parent, SWT.NONE);
		swatch.addListener(SWT.Paint, e -> painter.accept(e.gc));
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		swatch.setLayoutData(data);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

}
