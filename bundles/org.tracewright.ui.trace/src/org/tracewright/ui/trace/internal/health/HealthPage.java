// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.health;

import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ctf.check.Finding;
import org.tracewright.ctf.check.Health;
import org.tracewright.ctf.check.StreamHealth;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.table.ReportTable;

/** The page that says what is wrong with a trace: a summary, its data streams, and findings that lead to their time. Nothing is read before the page is shown. */
public final class HealthPage extends Composite {

	/** How streams and findings share the page. */
	private static final int[] SOME_FINDINGS = {2, 3};
	private static final int[] NO_FINDINGS = {5, 1};
	private static final int REFRESH_MS = 150;
	private static final int STREAM_NUMBERS = 0b0111_1001_1100;
	private static final int FINDING_NUMBERS = 0b001_0000;

	private final TraceDocument document;
	private final Supplier<TimeFormat> times;
	private final LongConsumer goTo;
	private final Runnable watcher = () -> async(this::traceOpened);
	private final Composite stack;
	private final Composite waiting;
	private final Label waitingTitle;
	private final Label waitingText;
	private final ProgressBar bar;
	private final Link cancel;
	private final Composite report;
	private final Label verdict;
	private final Label note;
	private final Composite summary;
	private final ReportTable<StreamHealth> streams;
	private final ReportTable<Finding> findings;
	private final Label nothing;
	private final SashForm tables;
	private final Composite findingsArea;
	private boolean wanted;
	private HealthJob job;
	private Health shown;
	private Trace checked;

	/**
	 * A page.
	 *
	 * @param times how times are written now
	 * @param goTo  shows the events at a time in ns since the origin
	 */
	public HealthPage(Composite parent, TraceDocument document, Supplier<TimeFormat> times, LongConsumer goTo) {
		super(parent, SWT.NONE);
		this.document = document;
		this.times = times;
		this.goTo = goTo;
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 8;
		setLayout(layout);
		setData("org.tracewright.id", "health"); //$NON-NLS-1$ //$NON-NLS-2$
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));

		waiting = new Composite(stack, SWT.NONE);
		waiting.setLayout(new GridLayout(1, false));
		waitingTitle = new Label(waiting, SWT.NONE);
		waitingTitle.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
		waitingTitle.setLayoutData(new GridData(SWT.CENTER, SWT.BOTTOM, true, true));
		waitingText = new Label(waiting, SWT.WRAP | SWT.CENTER);
		waitingText.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
		bar = new ProgressBar(waiting, SWT.HORIZONTAL);
		bar.setMaximum(HealthJob.UNITS);
		GridData barData = new GridData(SWT.CENTER, SWT.CENTER, true, false);
		barData.widthHint = 320;
		bar.setLayoutData(barData);
		cancel = new Link(waiting, SWT.NONE);
		cancel.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, true));

		report = new Composite(stack, SWT.NONE);
		GridLayout reportLayout = new GridLayout(2, false);
		reportLayout.marginWidth = reportLayout.marginHeight = 0;
		report.setLayout(reportLayout);
		verdict = new Label(report, SWT.NONE);
		verdict.setFont(org.eclipse.jface.resource.JFaceResources.getHeaderFont());
		verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite buttons = new Composite(report, SWT.NONE);
		buttons.setLayout(new RowLayout(SWT.HORIZONTAL));
		button(buttons, Messages.again, this::check);
		button(buttons, Messages.copy, this::copy);
		note = new Label(report, SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		summary = new Composite(report, SWT.NONE);
		summary.setData("org.tracewright.id", "health.summary"); //$NON-NLS-1$ //$NON-NLS-2$
		RowLayout lines = new RowLayout(SWT.HORIZONTAL);
		lines.spacing = 10;
		lines.marginLeft = 0;
		summary.setLayout(lines);
		summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		tables = new SashForm(report, SWT.VERTICAL);
		tables.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		streams = new ReportTable<>(area(tables, Messages.streams), "health.streams", HealthText.streamTitles(), STREAM_NUMBERS, //$NON-NLS-1$
				null, stream -> {
					if (stream.timed())
						goTo.accept(stream.begin());
				});
		findingsArea = area(tables, Messages.findings);
		findings = new ReportTable<>(findingsArea, "health.findings", HealthText.findingTitles(), FINDING_NUMBERS, //$NON-NLS-1$
				HealthPage::image, this::activated);
		nothing = new Label(findingsArea, SWT.NONE);
		nothing.setText(Messages.none);
		nothing.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, true));
		tables.setWeights(SOME_FINDINGS);
		document.watch(watcher);
		addDisposeListener(e -> {
			document.unwatch(watcher);
			if (job != null)
				job.cancel();
		});
	}

	private static Composite area(Composite parent, String title) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 0;
		area.setLayout(layout);
		new Label(area, SWT.NONE).setText(title);
		return area;
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
	}

	private static Image image(Finding finding) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (finding.severity()) {
			case NOTE -> ISharedImages.IMG_OBJS_INFO_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
		});
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	/** Checks the trace when this has not been done yet. */
	public void open() {
		if (!wanted) {
			wanted = true;
			check();
		}
	}

	private void traceOpened() {
		if (wanted && checked == null && job == null)
			check();
		else if (shown != null)
			showNote();
	}

	/** Checks the trace, again if need be. */
	public void check() {
		Trace trace = document.trace();
		if (trace == null) {
			message(Messages.waiting_title, Messages.waiting_text, "", null); //$NON-NLS-1$
			return;
		}
		if (job != null)
			job.cancel();
		HealthJob[] own = new HealthJob[1];
		own[0] = new HealthJob(trace, new HealthJob.Result() {

			@Override
			public void checked(Health health) {
				ended(own[0], () -> show(health, trace));
			}

			@Override
			public void cancelled() {
				ended(own[0], () -> message(Messages.cancelled_title, Messages.cancelled, again(), HealthPage.this::check));
			}

			@Override
			public void failed(String reason) {
				ended(own[0], () -> message(Messages.error_title, reason, again(), HealthPage.this::check));
			}
		});
		job = own[0];
		message(NLS.bind(Messages.checking_title, trace.name()), "", Messages.checking_cancel, job::cancel); //$NON-NLS-1$
		bar.setVisible(true);
		job.schedule();
		progress(job);
	}

	/** The button as a link. */
	private static String again() {
		return Messages.again.replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a job found counts only when no other was started since. */
	private void ended(HealthJob which, Runnable action) {
		async(() -> {
			if (job == which) {
				job = null;
				action.run();
			}
		});
	}

	private void progress(HealthJob which) {
		if (isDisposed() || job != which)
			return;
		bar.setSelection(which.done());
		getDisplay().timerExec(REFRESH_MS, () -> progress(which));
	}

	private void message(String title, String text, String link, Runnable action) {
		waitingTitle.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		waitingText.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		bar.setVisible(false);
		for (var old : cancel.getListeners(SWT.Selection))
			cancel.removeListener(SWT.Selection, old);
		cancel.setText(action == null ? "" : "<a>" + link + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		cancel.setVisible(action != null);
		if (action != null)
			cancel.addListener(SWT.Selection, e -> action.run());
		top(waiting);
	}

	private void top(Composite page) {
		StackLayout layout = (StackLayout) stack.getLayout();
		boolean focused = layout.topControl != page && PageFocus.isIn(stack);
		layout.topControl = page;
		stack.layout(true, true);
		if (focused)
			setFocus();
	}

	private void show(Health health, Trace trace) {
		shown = health;
		checked = trace;
		HealthText text = new HealthText(health, times.get());
		verdict.setText(text.verdict());
		showNote();
		for (var child : summary.getChildren())
			child.dispose();
		for (HealthText.Line line : text.summary()) {
			Label label = new Label(summary, SWT.NONE);
			label.setText((line.label() + ": " + line.value()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (line.bad()) {
				label.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
				label.setForeground(TraceColors.ERROR_FOREGROUND.color());
				label.setBackground(TraceColors.ERROR_BACKGROUND.color());
			}
		}
		streams.show(health.streams(), text::cells);
		findings.show(health.findings(), text::cells);
		boolean none = health.findings().isEmpty();
		visible(findings.control(), !none);
		visible(nothing, none);
		// Where nothing was found there is room for the streams.
		tables.setWeights(none ? NO_FINDINGS : SOME_FINDINGS);
		findingsArea.layout(true);
		top(report);
	}

	private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void showNote() {
		if (document.trace() != checked)
			say(Messages.outdated);
		else if (!shown.complete())
			say(Messages.cancelled);
		else
			say(shown.omitted() > 0 ? NLS.bind(Messages.omitted, HealthText.number(shown.omitted())) : ""); //$NON-NLS-1$
	}

	private void say(String words) {
		note.setText(words);
		visible(note, !words.isEmpty());
		report.layout(true);
	}

	private void activated(Finding finding) {
		if (finding.time() == Finding.NO_TIME)
			say(Messages.no_time);
		else
			goTo.accept(finding.time());
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[]{new HealthText(shown, times.get()).all()}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** What is shown; null while there is no report. */
	public Health report() {
		return job == null ? shown : null;
	}

	@Override
	public boolean setFocus() {
		if (((StackLayout) stack.getLayout()).topControl != report)
			return cancel.setFocus();
		return shown.findings().isEmpty() ? streams.control().setFocus() : findings.control().setFocus();
	}
}
