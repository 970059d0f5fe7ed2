// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.align;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Lines up the traces of an editor whose clocks do not agree, and reads them again. */
public final class AlignHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor) || !editor.events().ready())
			return null;
		IFolder folder = Adapters.adapt(editor.getEditorInput(), IFolder.class);
		AlignDialog dialog = new AlignDialog(HandlerUtil.getActiveShell(event), editor.events().document().trace(),
				editor.events().timeFormat(), Alignment.of(folder));
		if (dialog.open() == Window.OK)
			try {
				dialog.result().keep(folder);
				editor.events().refresh();
				editor.setFocus();
			} catch (CoreException e) {
				StatusManager.getManager().handle(Status.error(NLS.bind(Messages.not_kept, e.getMessage()), e),
						StatusManager.SHOW);
			}
		return null;
	}
}
