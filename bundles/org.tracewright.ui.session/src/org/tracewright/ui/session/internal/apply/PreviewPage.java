// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.Session;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.Severity;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** What would be done on targets so that they have what is wanted, and doing it. Each target has a job of its own. */
public final class PreviewPage extends Composite {

	private static final int TARGETS_HEIGHT = 90;

	/** Keeps jobs of different editors from working on a target at once. */
	private record OneAtATime(TargetLink link) implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}

	private final WantedSessions wanted;
	private final TargetList targets;
	private final PlanTable table;
	private final Link status;
	private final Button compare;
	private final Button apply;
	private final Button stop;
	private final Button goOn;
	private final Button recreate;
	private final List<TargetReport> reports = new ArrayList<>();
	private final Map<TargetLink, Job> jobs = new HashMap<>();
	private boolean stale;
	private int turn;

	/** A page in a parent. */
	public PreviewPage(Composite parent, WantedSessions wanted) {
		super(parent, SWT.NONE);
		this.wanted = wanted;
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(this);
		setData("org.tracewright.id", "preview"); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(this, SWT.NONE).setText(Messages.Preview_targets);
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		targets = new TargetList(top, this::chosen, this::versions);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TARGETS_HEIGHT).applyTo(targets.table());
		Composite options = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(options);
		GridDataFactory.fillDefaults().applyTo(options);
		goOn = new Button(options, SWT.CHECK);
		goOn.setText(Messages.Preview_goOn);
		recreate = new Button(options, SWT.CHECK);
		recreate.setText(Messages.Preview_recreate);
		recreate.setToolTipText(Messages.Preview_recreate_tip);
		Composite buttons = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(buttons);
		compare = button(buttons, Messages.Preview_compare, this::compare);
		apply = button(buttons, Messages.Preview_apply, this::apply);
		stop = button(buttons, Messages.Preview_stop, () -> jobs.values().forEach(Job::cancel));
		status = new Link(this, SWT.WRAP);
		status.addListener(SWT.Selection, e -> firstError(true));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(status);
		table = new PlanTable(this);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table.area());
		table.table().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0)
				table.copy();
		});
		button(buttons, Messages.Preview_copy, table::copy);
		button(buttons, Messages.Preview_copyCommands, () -> table.copy(commands()));
		// What is being applied goes on: half of it would be worse.
		addDisposeListener(e -> jobs.values().stream().filter(job -> !job.isUser()).forEach(Job::cancel));
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Shows a document that was opened: its targets are checked, unless something is being done. */
	public void opened() {
		stale = true;
		// What is being done is for those that are checked now.
		if (!isBusy())
			targets.checkNamed(wanted.targets());
		chosen();
	}

	/** Checks targets, and no others. */
	public void choose(List<TargetLink> links) {
		targets.check(links);
		chosen();
	}

	/** What is known of the chosen targets. */
	public List<TargetReport> reports() {
		return List.copyOf(reports);
	}

	/** Whether a target is being read or changed. */
	public boolean isBusy() {
		return !jobs.isEmpty();
	}

	private void chosen() {
		if (isBusy()) {
			enable();
			return;
		}
		List<TargetLink> links = targets.checked();
		List<TargetReport> next = new ArrayList<>();
		for (TargetLink link : links)
			next.add(reports.stream().filter(r -> r.link() == link).findFirst()
					.orElseGet(() -> TargetReport.of(link, Phase.COMPARING, Messages.Preview_notCompared)));
		if (links.isEmpty())
			next.add(TargetReport.of(null, Phase.COMPARING, Messages.Comparing));
		reports.clear();
		reports.addAll(next);
		table.show(reports);
		versions();
		enable();
		if (links.isEmpty() && isVisible())
			nowhere();
	}

	private void nowhere() {
		List<Session> sessions = wanted.copies();
		int mine = ++turn;
		Job.createSystem(Messages.Comparing, (ICoreRunnable) monitor -> {
			TargetReport report = Comparison.nowhere(sessions);
			// What was edited meanwhile is on its way.
			UiThread.async(this, () -> {
				if (mine == turn)
					publish(report);
			});
		}).schedule();
	}

	private void versions() {
		wanted.versions(targets.checked().stream().map(link -> link.view().version()).filter(Objects::nonNull).toList());
	}

	/** The document has been edited, or what is wrong with it is known. */
	public void changed(boolean edited) {
		if (edited)
			stale = true;
		if (edited && targets.checked().isEmpty() && !isBusy() && isVisible())
			chosen();
		else
			enable();
	}

	/** The page comes to the front. */
	public void shown() {
		if (targets.checked().isEmpty())
			chosen();
		else
			enable();
	}

	private Finding firstError(boolean go) {
		Finding first = wanted.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst().orElse(null);
		if (first != null && go)
			wanted.reveal(first);
		return first;
	}

	private void enable() {
		boolean any = !targets.checked().isEmpty();
		Finding error = firstError(false);
		boolean anew = reports.stream().anyMatch(r -> !r.recreate().isEmpty());
		compare.setEnabled(any && !isBusy());
		apply.setEnabled(any && !isBusy() && error == null);
		stop.setEnabled(isBusy());
		targets.table().setEnabled(!isBusy());
		recreate.setEnabled(anew);
		if (!anew)
			recreate.setSelection(false);
		boolean compared = reports.stream().anyMatch(r -> r.link() != null && r.phase() != Phase.COMPARING);
		String text;
		if (error != null)
			text = NLS.bind(Messages.Preview_errors, error.message());
		else if (!any)
			text = Messages.Preview_none;
		else if (isBusy())
			text = Messages.Preview_busy;
		else if (stale && compared)
			text = Messages.Preview_stale;
		else
			text = compared ? words() : Messages.Preview_compareFirst;
		if (!status.getText().equals(text)) {
			status.setText(text);
			layout(new Control[]{status});
		}
	}

	/** What is known of the targets, in a line. */
	private String words() {
		if (reports.size() == 1)
			return PlanTable.text(reports.getFirst()).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		long good = reports.stream().filter(r -> r.phase() == Phase.APPLIED).count();
		long failed = reports.stream().filter(r -> r.phase() == Phase.FAILED).count();
		return NLS.bind(Messages.Preview_several, new Object[]{reports.size(), good, failed});
	}

	/** Reads what the chosen targets have, and shows what would be done. */
	public void compare() {
		stale = false;
		for (TargetLink link : targets.checked()) {
			// Models are nobody's to share between threads, not even to read.
			List<Session> sessions = wanted.copies();
			start(link, NLS.bind(Messages.Job_compare, link.entry().name()), false, monitor -> {
				SubMonitor progress = SubMonitor.convert(monitor);
				publish(TargetReport.of(link, Phase.COMPARING, Messages.Comparing));
				try {
					publish(Comparison.of(link, sessions, progress::isCanceled));
				} catch (ConnectionException | TracerException e) {
					publish(TargetReport.of(link, Phase.FAILED,
							progress.isCanceled() ? Messages.Preview_cancelled : e.getMessage()));
				}
				return Status.OK_STATUS;
			});
		}
	}

	/** Makes the chosen targets what is wanted; asks when something would be lost. */
	public void apply() {
		if (!apply.isEnabled())
			return;
		boolean anew = recreate.getSelection();
		if (anew && !confirmed())
			return;
		boolean on = goOn.getSelection();
		Map<TargetLink, Set<String>> allowed = new HashMap<>();
		reports.forEach(r -> allowed.put(r.link(), anew ? r.recreate().keySet() : Set.of()));
		stale = false;
		for (TargetLink link : targets.checked()) {
			List<Session> sessions = wanted.copies();
			start(link, NLS.bind(Messages.Job_apply, link.entry().name()), true, monitor -> {
				TargetReport last = new Application(link, sessions, on, allowed.getOrDefault(link, Set.of()), this::publish)
						.run(SubMonitor.convert(monitor));
				link.refresh();
				return last.phase() == Phase.FAILED && !monitor.isCanceled() && !shows(link) ? last.failure() : Status.OK_STATUS;
			});
		}
	}

	/** Whether the user can still see what became of a target. For any thread. */
	private boolean shows(TargetLink link) {
		return !isDisposed() && Activator.targets().all().contains(link);
	}

	private boolean confirmed() {
		StringBuilder lost = new StringBuilder();
		for (TargetReport report : reports)
			report.recreate().forEach((session, reasons) -> {
				lost.append(NLS.bind(Messages.Recreate_session, session, report.link().entry().name())).append('\n');
				reasons.forEach(reason -> lost.append(NLS.bind(Messages.Recreate_reason, reason)).append('\n'));
			});
		// Who presses Enter without reading loses nothing.
		return new MessageDialog(getShell(), Messages.Recreate_title, null, NLS.bind(Messages.Recreate_text, lost),
				MessageDialog.WARNING, 1, Messages.Recreate_ok, Messages.Recreate_cancel).open() == 0;
	}

	private void start(TargetLink link, String name, boolean user, IJobFunction work) {
		Job job = Job.create(name, work);
		job.setUser(user);
		job.setRule(new OneAtATime(link));
		// One that is cancelled while it waits never runs, and has ended too.
		job.addJobChangeListener(IJobChangeListener.onDone(e -> UiThread.async(this, () -> ended(link))));
		jobs.put(link, job);
		enable();
		job.schedule();
	}

	private void ended(TargetLink link) {
		jobs.remove(link);
		// The list or the document may be another one by now.
		if (jobs.isEmpty())
			chosen();
	}

	/** Shows a report in the place of the one of its target. For any thread. */
	private void publish(TargetReport report) {
		UiThread.async(this, () -> {
			for (int i = 0; i < reports.size(); i++)
				if (reports.get(i).link() == report.link()) {
					reports.set(i, report);
					table.show(reports);
					enable();
				}
		});
	}

	/** All commands as a script, with the name of each target before those of it; what no shell can do is a comment. */
	public String commands() {
		StringBuilder text = new StringBuilder();
		for (TargetReport report : reports) {
			if (report.link() != null)
				text.append("# ").append(report.link().entry().name().replace('\n', ' ')).append('\n'); //$NON-NLS-1$
			report.commands().forEach(line -> text.append(line.isRequest() ? "# " : "").append(line.text()).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return text.toString();
	}

	@Override
	public boolean setFocus() {
		return targets.table().setFocus();
	}
}
