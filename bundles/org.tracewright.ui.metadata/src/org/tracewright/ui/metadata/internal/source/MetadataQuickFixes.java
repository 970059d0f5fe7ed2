// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataTexts;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Offers {@link Fixes} for the markers of metadata files. A fix opens the editor and changes the text there, for the user to look at and save. */
public final class MetadataQuickFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		// Asked for every row of the Problems view: the text need not be read for the answer.
		return Fixes.mayMend(MetadataMarkers.reason(marker));
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		try (InputStream in = ((IFile) marker.getResource()).getContents(true)) {
			return fixes(marker, MetadataTexts.of(in.readNBytes(MetadataResource.MAX_BYTES))).stream().map(Fix::label).distinct()
					.map(label -> new Resolution(label)).toArray(IMarkerResolution[]::new);
		} catch (CoreException | IOException e) {
			return new IMarkerResolution[0];
		}
	}

	private static List<Fix> fixes(IMarker marker, String text) {
		int begin = marker.getAttribute(IMarker.CHAR_START, -1);
		int length = marker.getAttribute(IMarker.CHAR_END, begin) - begin;
		return begin < 0 || begin + length > text.length()
				? List.of()
				: Fixes.of(text, MetadataMarkers.diagnostic(marker, begin, length));
	}

	/** A fix by its label: what it changes is found again when it is run, as the text may have changed since. */
	private record Resolution(String label) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public void run(IMarker marker) {
			try {
				IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), marker);
				MetadataDocument document = editor == null ? null : editor.getAdapter(MetadataDocument.class);
				if (document == null)
					return;
				for (Fix fix : fixes(marker, document.text().get()))
					if (fix.label().equals(label)) {
						document.text().replace(fix.offset(), fix.length(), fix.replacement());
						return;
					}
			} catch (CoreException | BadLocationException e) {
				ILog.of(MetadataQuickFixes.class).error(Messages.fix_failed, e);
			}
		}

		@Override
		public String getDescription() {
			return null;
		}

		@Override
		public Image getImage() {
			return null;
		}
	}
}
