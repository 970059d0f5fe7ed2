// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension2;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.TraceColors;

/** Keeps a text in the colours of the theme: configures its viewer again when they have changed. */
public final class CodeColors {

	private final ISourceViewer viewer;
	private final SourceViewerConfiguration configuration;
	private final IPropertyChangeListener onTheme = this::changed;
	private boolean pending;

	/** Follows the theme until {@link #dispose()}. */
	public CodeColors(ISourceViewer viewer, SourceViewerConfiguration configuration) {
		this.viewer = viewer;
		this.configuration = configuration;
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(onTheme);
		plain();
	}

	/** What has no colour of its own; text editors take theirs from their preferences. */
	private void plain() {
		if (viewer.isEditable())
			return;
		viewer.getTextWidget().setBackground(TraceColors.TABLE_BACKGROUND.color());
		viewer.getTextWidget().setForeground(TraceColors.TABLE_FOREGROUND.color());
	}

	/** A theme changes its colours one by one: wait for the last. */
	private void changed(PropertyChangeEvent event) {
		if (pending || viewer.getTextWidget() == null || !TraceColors.isOne(event.getProperty()))
			return;
		pending = true;
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			pending = false;
			if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed())
				return;
			if (viewer instanceof ISourceViewerExtension2 extension)
				extension.unconfigure();
			viewer.configure(configuration);
			plain();
			viewer.invalidateTextPresentation();
		});
	}

	/** Follows no longer. */
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(onTheme);
	}
}
