// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.ui.session.internal.element.ElementIcons;

/** The buttons and the menu of the Sessions view: the commands that are needed most, enabled as the selection and the state of targets allow. */
final class ViewToolBar {

	private static final List<List<SessionCommand>> GROUPS = List.of(
			List.of(SessionCommand.NEW_TARGET, SessionCommand.CONNECT, SessionCommand.DISCONNECT),
			List.of(SessionCommand.NEW_SESSION, SessionCommand.START, SessionCommand.STOP, SessionCommand.SNAPSHOT,
					SessionCommand.ROTATE),
			List.of(SessionCommand.GET_TRACE, SessionCommand.SAVE_DOCUMENT, SessionCommand.DESTROY),
			List.of(SessionCommand.LEGEND));
	/** What is needed seldom stands in the menu of the view. */
	private static final List<SessionCommand> MENU = List.of(SessionCommand.INSTALL_DAEMON);

	private final SessionsView view;
	private final Map<SessionCommand, Action> actions = new LinkedHashMap<>();

	ViewToolBar(SessionsView view) {
		this.view = view;
		IToolBarManager bar = view.getViewSite().getActionBars().getToolBarManager();
		for (List<SessionCommand> group : GROUPS) {
			bar.add(new Separator());
			for (SessionCommand command : group) {
				Action action = action(command);
				actions.put(command, action);
				bar.add(action);
			}
		}
		IMenuManager menu = view.getViewSite().getActionBars().getMenuManager();
		for (SessionCommand command : MENU) {
			Action action = action(command);
			action.setText(action.getToolTipText());
			actions.put(command, action);
			menu.add(action);
		}
		update(List.of());
	}

	private Action action(SessionCommand command) {
		Action action = new Action() {
			@Override
			public void run() {
				try {
					view.getSite().getService(IHandlerService.class).executeCommand(command.id(), null);
				} catch (CommandException e) {
					StatusManager.getManager().handle(org.eclipse.core.runtime.Status.error(e.getMessage(), e),
							StatusManager.LOG);
				}
			}
		};
		action.setId(command.id());
		action.setImageDescriptor(ElementIcons.named(command.icon()));
		try {
			action.setToolTipText(view.getSite().getService(ICommandService.class).getCommand(command.id()).getName());
		} catch (CommandException e) {
			throw new IllegalStateException(e);
		}
		return action;
	}

	/** Enables what can be done to nodes. */
	void update(List<Node> nodes) {
		actions.forEach((command, action) -> action.setEnabled(command.isPossible(nodes)));
	}
}
