// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.analysis.Tone;
import org.tracewright.ui.timeline.ToneNames;

/** What keys do and what colours mean. */
final class TimelineHelp extends Dialog {

	private final ThemePalette palette;

	TimelineHelp(Shell parent, ThemePalette palette) {
		super(parent);
		this.palette = palette;
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
			swatch(colours, palette.of(tone));
			label(colours, ToneNames.of(tone));
		}
		swatch(colours, palette.of(org.tracewright.ui.timeline.TimelinePalette.Part.MIXED));
		Label mixed = new Label(colours, SWT.WRAP);
		mixed.setText(Messages.legend);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 260;
		mixed.setLayoutData(data);
		return area;
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

	private static void swatch(Composite parent, int rgb) {
		Canvas swatch = new Canvas(parent, SWT.NONE);
		Color colour = new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
		swatch.addListener(SWT.Paint, e -> {
			e.gc.setBackground(colour);
			e.gc.fillRectangle(swatch.getClientArea());
		});
		GridData data = new GridData(SWT.CENTER, SWT.CENTER, false, false);
		data.widthHint = 28;
		data.heightHint = 14;
		swatch.setLayoutData(data);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

}
