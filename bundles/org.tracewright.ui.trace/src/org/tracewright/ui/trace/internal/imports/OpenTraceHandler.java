// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open Trace: asks for a folder. */
public final class OpenTraceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
		dialog.setText(Messages.open_title);
		dialog.setMessage(Messages.open_text);
		String place = dialog.open();
		if (place != null)
			TraceOpening.linkAndOpen(Path.of(place), editor -> {
				// The editor speaks for itself.
			});
		return null;
	}
}
