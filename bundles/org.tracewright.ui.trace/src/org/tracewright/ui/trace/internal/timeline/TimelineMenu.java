// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.tracewright.ui.timeline.RowOrder;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.trace.internal.editor.Commands;

/** The menu of the timeline: what the keys do, for those who look for it. */
final class TimelineMenu {

	private static final String PREFIX = "org.tracewright.ui.timeline."; //$NON-NLS-1$

	private final IServiceLocator site;
	private final TimelineModel model;
	private final BooleanSupplier failed;

	/**
	 * A menu.
	 *
	 * @param failed whether the selected row is there for something that has failed
	 */
	TimelineMenu(IServiceLocator site, TimelineModel model, BooleanSupplier failed) {
		this.site = site;
		this.model = model;
		this.failed = failed;
	}

	Menu create(Control control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		return menu.createContextMenu(control);
	}

	private void fill(IMenuManager menu) {
		if (failed.getAsBoolean()) {
			commands(menu, "again", "report"); //$NON-NLS-1$ //$NON-NLS-2$
			menu.add(new Separator());
		}
		commands(menu, "copy", "select_state", "focus", "fit_range", "show_all"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		menu.add(new Separator());
		commands(menu, "next", "previous", "follow", "follow_back"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		menu.add(Commands.find(site));
		menu.add(command(Commands.GO_TO_TIME));
		menu.add(new Separator());
		commands(menu, "mark", "note", "pin", "filter"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		MenuManager order = new MenuManager(Messages.order);
		order(order, Messages.order_found, RowOrder.AS_FOUND);
		order(order, Messages.order_name, RowOrder.NAME);
		order(order, Messages.order_busiest, RowOrder.BUSIEST);
		menu.add(order);
		Action hide = new Action(Messages.hide_empty, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				model.hideEmpty(isChecked());
			}
		};
		hide.setChecked(model.hidesEmpty());
		menu.add(hide);
		Action compress = new Action(Messages.compress, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				model.compress(isChecked());
			}
		};
		compress.setChecked(model.compresses());
		compress.setEnabled(model.compresses() || !model.empty().isNone());
		menu.add(compress);
		menu.add(new Separator());
		commands(menu, "counters", "details"); //$NON-NLS-1$ //$NON-NLS-2$
		menu.add(new Separator());
		commands(menu, "export", "save_view", "load_view"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		menu.add(new Separator());
		menu.add(command(Commands.ALIGN));
		menu.add(command(Commands.REFRESH));
		commands(menu, "help"); //$NON-NLS-1$
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void order(IMenuManager menu, String name, RowOrder order) {
		Action action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked())
					model.order(order);
			}
		};
		action.setChecked(model.order() == order);
		menu.add(action);
	}

	private void commands(IMenuManager menu, String... names) {
		for (String name : names)
			menu.add(command(PREFIX + name));
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(
				new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
	}
}
