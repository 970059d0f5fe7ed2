// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** Ids of the commands of the trace editor. */
public final class Commands {

	/** Shows the find bar. */
	public static final String FIND = "org.eclipse.ui.edit.findReplace"; //$NON-NLS-1$
	/** Finds the next match. */
	public static final String FIND_NEXT = "org.tracewright.ui.trace.findNext"; //$NON-NLS-1$
	/** Finds the match before. */
	public static final String FIND_PREVIOUS = "org.tracewright.ui.trace.findPrevious"; //$NON-NLS-1$
	/** Asks for a time and goes there. */
	public static final String GO_TO_TIME = "org.tracewright.ui.trace.goToTime"; //$NON-NLS-1$
	/** Lets the user choose columns. */
	public static final String COLUMNS = "org.tracewright.ui.trace.columns"; //$NON-NLS-1$
	/** Removes all filters. */
	public static final String CLEAR_FILTERS = "org.tracewright.ui.trace.clearFilters"; //$NON-NLS-1$
	/** Shows the details of the selected event. */
	public static final String DETAILS = "org.tracewright.ui.trace.details"; //$NON-NLS-1$

	/** Puts the cursor into the filter expression. */
	public static final String FILTER = "org.tracewright.ui.trace.filter"; //$NON-NLS-1$
	/** Opens the trace again. */
	public static final String REFRESH = "org.eclipse.ui.file.refresh"; //$NON-NLS-1$
	/** Opens the wizard that exports the trace. */
	public static final String EXPORT = "org.tracewright.ui.trace.export"; //$NON-NLS-1$

	/** Follows a trace that is being written. */
	public static final String FOLLOW = "org.tracewright.ui.trace.follow"; //$NON-NLS-1$

	/** Lines up traces whose clocks do not agree. */
	public static final String ALIGN = "org.tracewright.ui.trace.align"; //$NON-NLS-1$

	private Commands() {
	}

	/** Finding, for a menu: the workbench's own name of the command speaks of replacing as well, and nothing can be replaced in a trace. */
	public static CommandContributionItem find(IServiceLocator site) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(site, null, FIND,
				CommandContributionItem.STYLE_PUSH);
		item.label = Messages.find_menu;
		return new CommandContributionItem(item);
	}
}
