// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;

/** The editor of rules for latencies: what is wrong is marked while it is typed, and events of open traces are proposed. */
public final class RulesEditor extends TextEditor {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.trace.latencies.editor"; //$NON-NLS-1$

	/** An editor. */
	public RulesEditor() {
		setSourceViewerConfiguration(new RulesConfiguration(this::check, getPreferenceStore()));
	}

	private void check(String text) {
		IFile file = ResourceUtil.getFile(getEditorInput());
		if (file != null)
			RulesMarkers.update(file, text);
	}

	/** What is thrown away is not wrong any more: the file is. */
	@Override
	public void doRevertToSaved() {
		super.doRevertToSaved();
		IDocument document = getDocumentProvider().getDocument(getEditorInput());
		if (document != null)
			check(document.get());
	}

	@Override
	public void dispose() {
		IFile file = ResourceUtil.getFile(getEditorInput());
		if (file != null && file.isAccessible() && isDirty())
			try {
				RulesMarkers.update(file, RuleFiles.read(file));
			} catch (CoreException | java.io.IOException e) {
				// The next time that it is opened it is looked at.
			}
		super.dispose();
	}
}
