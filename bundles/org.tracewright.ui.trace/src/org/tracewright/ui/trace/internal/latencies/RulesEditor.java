// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.tracewright.ui.UiThread;

/** The editor of rules for latencies: what is wrong is marked while it is typed, and events of open traces are proposed. */
public final class RulesEditor extends TextEditor {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.trace.latencies.editor"; //$NON-NLS-1$

	private OpenTracesWatch traces;

	/** An editor. */
	public RulesEditor() {
		setSourceViewerConfiguration(new RulesConfiguration(this::check, getPreferenceStore()));
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		traces = new OpenTracesWatch(getSite().getWorkbenchWindow().getPartService(),
				() -> UiThread.async(parent, this::checkAgain));
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
		checkAgain();
	}

	private void checkAgain() {
		IDocument document = getDocumentProvider() == null ? null : getDocumentProvider().getDocument(getEditorInput());
		if (document != null)
			check(document.get());
	}

	@Override
	public void dispose() {
		if (traces != null)
			traces.close();
		IFile file = ResourceUtil.getFile(getEditorInput());
		if (file != null && file.isAccessible() && (isDirty() || !PlatformUI.getWorkbench().isClosing()))
			try {
				RulesMarkers.leave(file, RuleFiles.read(file));
			} catch (CoreException | java.io.IOException e) {
				// The next time that it is opened it is looked at.
			}
		super.dispose();
	}
}
