// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.tracewright.control.SessionClient;
import org.tracewright.control.Outcome;
import org.tracewright.control.Step;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.Session;
import org.tracewright.session.diff.Change;
import org.tracewright.ui.session.internal.apply.Line.State;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** Makes the sessions of a target what is wanted, and tells each step. */
final class Application {

	private final TargetLink link;
	private final List<Session> wanted;
	private final boolean goOn;
	private final Set<String> mayRecreate;
	private final Consumer<TargetReport> told;
	private TargetReport report;

	/**
	 * What is to be done.
	 *
	 * @param wanted      sessions that nobody changes
	 * @param goOn        whether to go on after a command that fails
	 * @param mayRecreate names of sessions that may be destroyed and made anew
	 * @param told        what is known, each time when there is more
	 */
	Application(TargetLink link, List<Session> wanted, boolean goOn, Set<String> mayRecreate, Consumer<TargetReport> told) {
		this.link = link;
		this.wanted = wanted;
		this.goOn = goOn;
		this.mayRecreate = mayRecreate;
		this.told = told;
	}

	private void tell(TargetReport next) {
		report = next;
		told.accept(next);
	}

	/** Does it, and tells what is known last. Not in the UI thread. */
	TargetReport run(SubMonitor monitor) {
		Cancellation cancellation = monitor::isCanceled;
		tell(TargetReport.of(link, Phase.COMPARING, Messages.Comparing));
		try {
			TargetReport compared = Comparison.of(link, wanted, cancellation);
			if (compared.hasErrors()) {
				tell(compared.in(Phase.FAILED, Messages.Applied_errors));
				return report;
			}
			if (!mayRecreate.containsAll(compared.recreate().keySet())) {
				tell(compared.in(Phase.FAILED, Messages.Applied_recreate));
				return report;
			}
			monitor.setWorkRemaining(compared.commands().size() + 1);
			tell(compared.in(Phase.APPLYING, Messages.Applying).with(waiting(compared.lines())));
			apply(link.client(cancellation), monitor, cancellation);
		} catch (ConnectionException | TracerException e) {
			boolean cancelled = monitor.isCanceled();
			tell(leftOut().in(Phase.FAILED,
					cancelled ? Messages.Applied_cancelled : NLS.bind(Messages.Applied_failed, e.getMessage())));
		}
		return report;
	}

	private static List<Line> waiting(List<Line> lines) {
		return lines.stream().map(line -> line.kind() == Line.Kind.COMMAND ? line.in(State.WAITING, "") : line).toList(); //$NON-NLS-1$
	}

	/** What still waits will not run. */
	private TargetReport leftOut() {
		return report.with(
				report.lines().stream().map(line -> line.state() == State.WAITING ? line.in(State.LEFT_OUT, "") : line).toList()); //$NON-NLS-1$
	}

	private void apply(SessionClient client, SubMonitor monitor, Cancellation cancellation)
			throws ConnectionException, TracerException {
		List<Line> left = new ArrayList<>();
		boolean stopped = false;
		int failed = 0;
		for (Session session : wanted) {
			if (stopped)
				break;
			Outcome outcome = client.apply(session, mayRecreate.contains(session.getName()), goOn, step -> {
				monitor.worked(1);
				done(step);
			}, cancellation);
			stopped = outcome.stopped();
			failed += (int) outcome.steps().stream().filter(step -> !step.success()).count();
			for (Change change : outcome.left())
				left.add(Line.of(Line.Kind.LEFT, NLS.bind(Messages.Left, ChangeText.of(change))));
		}
		List<Line> lines = new ArrayList<>(leftOut().lines());
		lines.addAll(left);
		boolean good = left.isEmpty() && failed == 0;
		String message = good
				? Messages.Applied_all
				: NLS.bind(stopped ? Messages.Applied_stopped : Messages.Applied_some, failed, left.size());
		tell(report.with(lines).in(good ? Phase.APPLIED : Phase.FAILED, message));
	}

	/** The first command of these words that waits has run; one that nobody waited for comes at the end. */
	private void done(Step step) {
		List<Line> lines = new ArrayList<>(report.lines());
		State state = step.success() ? State.DONE : State.FAILED;
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line.state() == State.WAITING && line.arguments().equals(step.arguments())) {
				lines.set(i, line.in(state, step.message()));
				tell(report.with(lines));
				return;
			}
		}
		lines.add(Comparison.command(link, step.change(), step.arguments()).in(state, step.message()));
		tell(report.with(lines));
	}
}
