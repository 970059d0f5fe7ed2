// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** Follows the trace in front, or stays at a place of it. */
public final class FollowHandler extends AbstractHandler implements IElementUpdater {

	private static final ImageDescriptor ON = icon("follow-on"); //$NON-NLS-1$
	private static final ImageDescriptor OFF = icon("follow"); //$NON-NLS-1$

	private static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURL(FollowHandler.class.getResource("/icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof TraceEditor editor)
			editor.follow().toggle();
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		if (window == null)
			window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		boolean follows = page != null && page.getActiveEditor() instanceof TraceEditor editor && editor.follow() != null
				&& editor.follow().isFollowing();
		element.setChecked(follows);
		// The dark theme paints a pressed button like any other.
		element.setIcon(follows ? ON : OFF);
	}
}
