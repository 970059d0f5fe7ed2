// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** The context menu of the events table: the same commands as in the main menu and on keys. */
final class TableMenu {

	private final IServiceLocator site;

	TableMenu(IServiceLocator site) {
		this.site = site;
	}

	Menu create(Control control) {
		MenuManager menu = new MenuManager();
		menu.add(command(IWorkbenchCommandConstants.EDIT_COPY));
		menu.add(new Separator());
		menu.add(Commands.find(site));
		menu.add(command(Commands.FIND_NEXT));
		menu.add(command(Commands.FIND_PREVIOUS));
		menu.add(command(Commands.GO_TO_TIME));
		menu.add(new Separator());
		menu.add(command(Commands.COLUMNS));
		menu.add(command(Commands.FILTER));
		menu.add(command(Commands.CLEAR_FILTERS));
		menu.add(new Separator());
		menu.add(command(Commands.DETAILS));
		menu.add(command(Commands.REFRESH));
		menu.add(command(Commands.EXPORT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu.createContextMenu(control);
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
	}
}
