// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.targets.Targets;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;

/** The Sessions view in tests. */
final class Views {

	private Views() {
	}

	/** The view, with this target and no other. */
	static SessionsView open(TargetEntry entry) {
		Targets targets = Activator.targets();
		targets.all().forEach(targets::remove);
		if (entry != null)
			targets.put(entry, null);
		SessionsView view = (SessionsView) Bot.view(SessionsView.ID);
		Bot.page().activate(view);
		Bot.settle();
		return view;
	}

	/** Closes everything and forgets all targets. */
	static void close() {
		for (Shell shell : Display.getCurrent().getShells())
			if (!shell.isDisposed() && shell.getParent() != null)
				shell.close();
		Bot.page().closeAllEditors(false);
		Bot.settle();
		try {
			ResourcesPlugin.getWorkspace().getRoot().getProject("Traces").delete(true, true, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
		Targets targets = Activator.targets();
		targets.all().forEach(targets::remove);
		Bot.page().hideView(Bot.page().findView(SessionsView.ID));
		Bot.settle();
	}

	static TargetLink link() {
		return Activator.targets().all().getFirst();
	}

	static void awaitConnected() {
		Bot.waitUntil("the target is connected and known",
				() -> link().view().state() == TargetState.CONNECTED && link().view().version() != null);
		Bot.settle();
	}

	/** The rows as text: each with its columns, two blanks for each level. */
	static String rows(SessionsView view) {
		StringBuilder out = new StringBuilder();
		for (TreeItem item : view.viewer().getTree().getItems())
			print(item, "", out);
		return out.toString();
	}

	private static void print(TreeItem item, String indent, StringBuilder out) {
		List<String> columns = new ArrayList<>();
		for (int i = 0; i < item.getParent().getColumnCount(); i++)
			columns.add(item.getText(i));
		while (!columns.isEmpty() && columns.getLast().isEmpty())
			columns.removeLast();
		out.append(indent).append(String.join(" | ", columns)).append('\n');
		if (item.getExpanded())
			for (TreeItem child : item.getItems())
				print(child, indent + "  ", out);
	}

	/** Selects the row at a path of texts. */
	static void select(SessionsView view, String... path) {
		Bot.waitUntil("there is a row " + String.join(" > ", path), () -> has(view, path));
		view.viewer().setSelection(new StructuredSelection(Bot.item(view.viewer().getTree(), path).getData()), true);
		Bot.settle();
	}

	/** Whether there is this row; the rows above it are opened. */
	static boolean has(SessionsView view, String... path) {
		try {
			Bot.item(view.viewer().getTree(), path);
			return true;
		} catch (AssertionError e) {
			return false;
		}
	}

	/** Runs a command, which has to be possible and opens no dialog. */
	static void command(SessionsView view, SessionCommand command) {
		Bot.waitUntil(command + " is possible", () -> command.isPossible(view.selected()));
		Bot.page().activate(view);
		Bot.settle();
		try {
			view.getSite().getService(IHandlerService.class).executeCommand(command.id(), null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
		Bot.settle();
	}

	/** Runs a command that opens a dialog, and does something in it. */
	static void command(SessionsView view, SessionCommand command, String title, Consumer<Bot> action) {
		Dialogs.answer(title, action, () -> command(view, command));
	}
}
