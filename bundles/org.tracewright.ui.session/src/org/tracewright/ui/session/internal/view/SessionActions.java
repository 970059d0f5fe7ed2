// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.control.SessionClient;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.DaemonClient;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.LocalDaemon;
import org.tracewright.ui.session.internal.targets.TargetLink;
import org.tracewright.ui.session.live.LiveOpener;

/** Does what the commands of the Sessions view say. For the UI thread: what takes time is done in jobs. */
final class SessionActions {

	/** Something that is done to one session. */
	@FunctionalInterface
	private interface ToSession {

		void run(SessionClient client, String session, Cancellation cancellation) throws ConnectionException, TracerException;
	}

	private final SessionsView view;
	private final Shell shell;

	SessionActions(SessionsView view) {
		this.view = view;
		shell = view.getSite().getShell();
	}

	/** Does a command to nodes, for which it is possible. */
	void run(SessionCommand command, List<Node> nodes) {
		ElementActions elements = new ElementActions(shell);
		switch (command) {
			case NEW_TARGET -> target(null);
			case EDIT_TARGET -> target(nodes.getFirst().link());
			case CONNECT -> nodes.forEach(n -> n.link().connect());
			case DISCONNECT -> nodes.forEach(n -> n.link().disconnect());
			case REFRESH -> Activator.targets().all().forEach(TargetLink::refresh);
			case LOAD -> load(nodes.getFirst().link());
			case START -> each(command, nodes, Messages.Job_start, SessionClient::start);
			case STOP -> each(command, nodes, Messages.Job_stop, SessionClient::stop);
			case CLEAR -> clear(nodes);
			case DESTROY -> destroy(nodes);
			case SNAPSHOT -> each(command, nodes, Messages.Job_snapshot, SessionClient::snapshot);
			case ROTATE -> each(command, nodes, Messages.Job_rotate, SessionClient::rotate);
			case REGENERATE_METADATA -> each(command, nodes, Messages.Job_regenerate, SessionClient::regenerateMetadata);
			case REGENERATE_STATEDUMP -> each(command, nodes, Messages.Job_regenerate, SessionClient::regenerateStatedump);
			case SAVE_ON_TARGET -> saveOnTarget(nodes);
			case SAVE_DOCUMENT -> new DocumentSaver(view.getSite().getPage()).save(nodes);
			case GET_TRACE -> new TraceFetcher(view.getSite().getPage()).fetch(nodes);
			case OPEN_LIVE -> openLive(nodes.getFirst());
			case ATTACH -> nodes.forEach(SessionActions::attach);
			case START_DAEMON -> nodes.forEach(SessionActions::startDaemon);
			case INSTALL_DAEMON -> new DaemonInstaller(view, nodes.getFirst().link()).install();
			case LEGEND -> new LegendDialog(shell).open();
			case REMOVE -> remove(nodes, elements);
			default -> elements.run(command, nodes);
		}
	}

	private void target(TargetLink link) {
		TargetDialog dialog = new TargetDialog(shell, Activator.targets(), link);
		if (dialog.open() == Window.OK) {
			TargetLink made = Activator.targets().put(dialog.entry(), link);
			view.select(made);
			made.connect();
		}
	}

	private void openLive(Node node) {
		String session = node.sessionName();
		TargetLink link = node.link();
		LiveOpener opener = Activator.liveOpener();
		if (opener != null)
			opener.open(view.getSite().getPage(), NLS.bind(Messages.Live_name, session, link.entry().name()),
					(sink, cancellation) -> {
						if (link.client(cancellation) instanceof DaemonClient daemon)
							return daemon.openLive(session, sink, cancellation);
						throw new TracerException(NLS.bind(Messages.Live_impossible, link.entry().name()));
					});
	}

	private static void attach(Node node) {
		long pid = node.process().pid();
		TargetJob.start(node.link(), NLS.bind(Messages.Job_attach, node.process().name()), (client, cancellation) -> {
			if (client instanceof DaemonClient daemon)
				daemon.attach(pid, cancellation);
		});
	}

	private static void startDaemon(Node node) {
		LocalDaemon daemon = node.link().localDaemon();
		TargetJob.start(node.link(), Messages.Job_daemon, (client, cancellation) -> daemon.start(cancellation));
	}

	private void load(TargetLink link) {
		InputDialog dialog = new InputDialog(shell, Messages.Load_title, NLS.bind(Messages.Load_text, link.entry().name()), "", //$NON-NLS-1$
				name -> name.isBlank() ? Messages.Load_empty : null);
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue().strip();
			TargetJob.start(link, NLS.bind(Messages.Job_load, name), (client, cancellation) -> client.load(name, cancellation));
		}
	}

	/** Does something to all sessions that it is possible for, one job for each target. */
	private static void each(SessionCommand command, List<Node> nodes, String task, ToSession action) {
		Map<TargetLink, List<String>> sessions = new LinkedHashMap<>();
		for (Node node : nodes)
			if (command.isPossible(List.of(node)))
				sessions.computeIfAbsent(node.link(), l -> new ArrayList<>()).add(node.sessionName());
		sessions.forEach((link, names) -> TargetJob.start(link, NLS.bind(task, String.join(", ", names)), //$NON-NLS-1$
				(client, cancellation) -> TargetJob.all(names, name -> action.run(client, name, cancellation))));
	}

	private void saveOnTarget(List<Node> nodes) {
		if (ask(Messages.Save_title, NLS.bind(Messages.Save_text, names(nodes)), Messages.Save_button))
			each(SessionCommand.SAVE_ON_TARGET, nodes, Messages.Job_save, SessionClient::save);
	}

	private void clear(List<Node> nodes) {
		if (ask(Messages.Clear_title, NLS.bind(Messages.Clear_text, names(nodes)), Messages.Clear_button))
			each(SessionCommand.CLEAR, nodes, Messages.Job_clear, SessionClient::clear);
	}

	private void destroy(List<Node> nodes) {
		boolean inMemory = nodes.stream().map(n -> n.session().session())
				.anyMatch(s -> s.getKind() == SessionKind.SNAPSHOT || s.isNoOutput());
		boolean active = nodes.stream().anyMatch(n -> n.session().session().getState() == SessionState.ACTIVE);
		String lost = inMemory ? Messages.Destroy_memory : active ? Messages.Destroy_active : Messages.Destroy_written;
		if (ask(Messages.Destroy_title, NLS.bind(Messages.Destroy_text, names(nodes), lost), Messages.Destroy_button))
			each(SessionCommand.DESTROY, nodes, Messages.Job_destroy, SessionClient::destroy);
	}

	private static String names(List<Node> nodes) {
		return String.join(", ", nodes.stream() //$NON-NLS-1$
				.map(n -> NLS.bind(Messages.Text_session_on, n.sessionName(), n.link().entry().name())).toList());
	}

	private void remove(List<Node> nodes, ElementActions elements) {
		switch (nodes.getFirst().kind()) {
			case SESSION -> destroy(nodes);
			case TARGET -> {
				String names = String.join(", ", nodes.stream().map(n -> n.link().entry().name()).toList()); //$NON-NLS-1$
				if (ask(Messages.Forget_title, NLS.bind(Messages.Forget_text, names), Messages.Forget_button))
					nodes.forEach(n -> Activator.targets().remove(n.link()));
			}
			default -> {
				String names = String.join(", ", nodes.stream().map(n -> n.text().name()).toList()); //$NON-NLS-1$
				if (ask(Messages.Remove_title, NLS.bind(Messages.Remove_text, names), Messages.Forget_button))
					nodes.forEach(elements::remove);
			}
		}
	}

	/** Asks before something is lost; the answer that keeps it is the one that Enter gives. */
	private boolean ask(String title, String text, String button) {
		return new MessageDialog(shell, title, null, text, MessageDialog.WARNING, 1, button, IDialogConstants.CANCEL_LABEL)
				.open() == 0;
	}
}
