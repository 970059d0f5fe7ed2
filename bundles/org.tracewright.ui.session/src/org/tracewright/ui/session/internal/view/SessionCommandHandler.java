// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does a command of the Sessions view to what is selected there. Which one is said in the extension, behind the name of the class. */
public final class SessionCommandHandler extends AbstractHandler implements IExecutableExtension {

	private SessionCommand command;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		command = SessionCommand.valueOf(data.toString());
	}

	@Override
	public void setEnabled(Object context) {
		SessionsView view = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof SessionsView part
				? part
				: null;
		List<Node> nodes = view != null && HandlerUtil.getVariable(context,
				ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection
						? view.nodes(selection)
						: List.of();
		setBaseEnabled(view != null && command.isPossible(nodes));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof SessionsView view && command.isPossible(view.selected()))
			new SessionActions(view).run(command, view.selected());
		return null;
	}
}
