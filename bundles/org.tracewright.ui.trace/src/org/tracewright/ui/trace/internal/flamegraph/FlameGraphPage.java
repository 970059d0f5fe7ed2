// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tracewright.analysis.Analyses;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.DifferenceLegend;
import org.tracewright.ui.timeline.FlameGraph;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.trace.internal.compare.Baselines;
import org.tracewright.ui.trace.internal.compare.Comparing;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.editor.MessagePage;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.flamegraph.CallTreeJob.Question;
import org.tracewright.ui.trace.internal.flamegraph.Scopes.Scope;
import org.tracewright.ui.trace.internal.table.ReportTable;
import org.tracewright.ui.trace.internal.timeline.AnalysisStatus;
import org.tracewright.ui.trace.internal.timeline.HowDialog;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/**
 * The page that shows who has called what, and how long, in the range that is selected on the timeline, or else in all; and how that differs from a baseline. Nothing
 * is added up before it is shown.
 */
public final class FlameGraphPage extends Composite implements Comparing {

	/** The analysis that call stacks come from. */
	static final String SPANS = "spans"; //$NON-NLS-1$
	private static final int COLUMNS = 7;
	private static final int REFRESH_MS = 200;
	/** What is added up sooner does not make the page flicker. */
	/** For so many times as long as it took nothing is added up again. */
	private static final long REST = 4;
	private static final long LEAST_REST_NANOS = 500_000_000;
	private static final int PATIENCE_MS = 300;
	/** So many functions are in the table. */
	private static final int MOST_LISTED = 10_000;

	private final TraceDocument document;
	private final TimelinePage timeline;
	private final Supplier<TimeFormat> times;
	private final Runnable watcher = () -> async(this::changed);
	private final IPropertyChangeListener themeListener = e -> themeChanged();
	private final Label title;
	private final Label state;
	private final Combo scope;
	private final Text search;
	private final Composite stack;
	private final MessagePage message;
	private final SashForm shown;
	private final FlameGraph graph;
	private final ReportTable<CallTree.Function> table;
	private final ComparisonBar bar;
	private final FlameComparison comparison;
	private final DifferenceTable differences;
	private Scopes scopes = Scopes.of(null, null);
	private CallTreeJob job;
	/** What is shown, or is being added up. */
	private Question question;
	private CallTree tree;
	/** Intervals of the history when it was added up, and when that began and ended, in {@link System#nanoTime}. */
	private long counted;
	private long begun;
	private long computed;
	private String words = ""; //$NON-NLS-1$
	private TimelineRow row;
	/** What was said last of why there is no flame graph. */
	private AnalysisStatus told;
	/** Shows why the trace cannot be opened; null when it can. */
	private Runnable why;
	private boolean wanted;
	private boolean polling;

	/**
	 * A page.
	 *
	 * @param timeline has call stacks, the selected range and the selected row
	 * @param times    how times are written now
	 * @param editor   the editor of the trace
	 */
	public FlameGraphPage(Composite parent, TraceDocument document, TimelinePage timeline, Supplier<TimeFormat> times,
			TraceEditor editor) {
		super(parent, SWT.NONE);
		this.document = document;
		this.timeline = timeline;
		this.times = times;
		setData("org.tracewright.id", "flame.page"); //$NON-NLS-1$ //$NON-NLS-2$
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 8;
		setLayout(layout);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = new Label(this, SWT.NONE);
		state.setData("org.tracewright.id", "flame.state"); //$NON-NLS-1$ //$NON-NLS-2$
		Label scopeLabel = new Label(this, SWT.NONE);
		scopeLabel.setText(Messages.scope);
		GridData scopeLabelData = new GridData();
		scopeLabelData.horizontalIndent = 16;
		scopeLabel.setLayoutData(scopeLabelData);
		scope = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridData scopeData = new GridData(SWT.FILL, SWT.CENTER, false, false);
		scopeData.widthHint = 120;
		scope.setLayoutData(scopeData);
		scope.add(Messages.scope_all);
		scope.select(0);
		scope.addListener(SWT.Selection, e -> refresh());
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search_hint);
		search.setToolTipText(Messages.search_name);
		GridData searchData = new GridData(SWT.FILL, SWT.CENTER, false, false);
		searchData.widthHint = 120;
		search.setLayoutData(searchData);
		Button compare = new Button(this, SWT.PUSH);
		compare.setText(Messages.compare);
		compare.setToolTipText(Messages.compare_tip);
		compare.addListener(SWT.Selection, e -> Baselines.choose(getShell(), editor, this));
		Button again = new Button(this, SWT.PUSH);
		again.setText(Messages.again);
		again.addListener(SWT.Selection, e -> again());
		bar = new ComparisonBar(this, COLUMNS, this::baselineChanged);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
		message = new MessagePage(stack);
		shown = new SashForm(stack, SWT.VERTICAL);
		graph = new FlameGraph(shown, timeline.palette());
		Composite area = new Composite(shown, SWT.NONE);
		GridLayout areaLayout = new GridLayout();
		areaLayout.marginWidth = areaLayout.marginHeight = 0;
		area.setLayout(areaLayout);
		table = new ReportTable<>(area, "flame.table", FunctionText.titles(), FunctionText.NUMBERS, null, this::activated); //$NON-NLS-1$
		differences = new DifferenceTable(area, graph::highlight, this::activated);
		shown.setWeights(3, 2);
		bar.append(new DifferenceLegend(bar, graph, timeline.palette()));
		comparison = new FlameComparison(bar, this::compared);
		list(false);
		listen();
		document.watch(watcher);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		addDisposeListener(e -> close());
	}

	private void listen() {
		search.addListener(SWT.Modify, e -> {
			graph.search(search.getText());
			say();
		});
		search.addListener(SWT.DefaultSelection, e -> graph.setFocus());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ESC) {
				search.setText(""); //$NON-NLS-1$
				graph.setFocus();
			}
		});
		graph.whenSelected(node -> {
			differences.select(node == null || node.function() < 0 ? null : tree.functions().get(node.function()));
			if (node != null && node.function() >= 0 && node.function() < table.control().getItemCount())
				table.control().setSelection(node.function());
			else
				table.control().deselectAll();
		});
		table.control().addListener(SWT.Selection, e -> {
			int index = table.control().getSelectionIndex();
			if (tree != null && index >= 0)
				graph.highlight(tree.functions().get(index));
		});
		timeline.model().listen(new TimelineModel.Listener() {
			@Override
			public void selectionChanged() {
				if (!isDisposed() && isVisible())
					open();
			}
		});
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	private void themeChanged() {
		// The palette may hear of it later.
		async(graph::redraw);
	}

	/** Adds up calls, unless what is shown is of the same range and thread. The row that is selected on the timeline gives the thread, when it is another one than before. */
	public void open() {
		wanted = true;
		refresh();
	}

	/** The trace cannot be opened: whoever looks here is led to where the reason is. */
	public void failed(Runnable reason) {
		why = reason;
		told = null;
		changed();
	}

	/** The trace was opened, perhaps again: then its call stacks are others. */
	private void changed() {
		if (document.trace() != null)
			why = null;
		if (wanted)
			refresh();
	}

	/** Adds up what is selected now, or says why that cannot be done. */
	private void refresh() {
		AnalysisStatus status = timeline.analysis(SPANS);
		boolean read = status.state() == AnalysisStatus.State.COMPLETE
				|| status.state() == AnalysisStatus.State.CANCELLED && status.history() != null;
		if (read) {
			offer(status.history());
			TimeRange range = timeline.model().selection();
			Question now = new Question(status.history(), range, scopes.all().get(Math.max(0, scope.getSelectionIndex())));
			told = null;
			boolean same = now.equals(question);
			// Before anything is added up: what is compared with it is of the same threads.
			if (comparison.refresh(same && job == null ? tree : null, now.scope()))
				poll();
			if (!same)
				compute(now, question != null && Objects.equals(now.range(), question.range())
						&& now.scope().equals(question.scope()));
			else if (job == null && tree != null && now.history().intervals() != counted && isRested())
				compute(now, true);
			if (!now.history().isComplete() || now.history().intervals() != counted)
				poll();
			return;
		}
		if (!status.equals(told)) {
			stop();
			tell(status);
			told = status;
		}
		if (status.state() == AnalysisStatus.State.WAITING && why == null || status.state() == AnalysisStatus.State.RUNNING)
			poll();
	}

	/** Says why there is no flame graph. */
	private void tell(AnalysisStatus status) {
		switch (status.state()) {
			case WAITING -> {
				if (why == null)
					message(SWT.NONE, Messages.waiting_title, Messages.waiting_text, null, null);
				else
					message(SWT.ICON_ERROR, Messages.unreadable_title, "", Messages.unreadable_why, why); //$NON-NLS-1$
			}
			case MISSING -> message(SWT.NONE, Messages.missing_title, NLS.bind(Messages.missing_text, wantedEvents()),
					HowDialog.link(), () -> new HowDialog(getShell(), SPANS).open());
			case FAILED -> message(SWT.ICON_ERROR, Messages.failed_title, status.failure(), Messages.retry, this::again);
			case CANCELLED -> message(SWT.NONE, Messages.cancelled_title, Messages.cancelled_text, Messages.retry, this::again);
			case RUNNING, COMPLETE -> message(SWT.NONE, Messages.reading_title, Messages.reading_text, null, null);
		}
	}

	private String wantedEvents() {
		Trace trace = document.trace();
		return Analyses.all().stream().filter(analysis -> analysis.id().equals(SPANS)).findFirst()
				.map(analysis -> String.join(", ", analysis.requirement(trace).wanted())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Comes again while the page is looked at. */
	private void poll() {
		if (polling)
			return;
		polling = true;
		getDisplay().timerExec(REFRESH_MS, () -> {
			polling = false;
			if (!isDisposed() && isVisible())
				refresh();
		});
	}

	/** Offers the threads of a history; the one that was chosen stays, unless another row was selected since. */
	private void offer(History history) {
		TimelineRow selected = timeline.model().selectedRow();
		boolean other = selected != row;
		row = selected;
		Scope chosen = scopes.all().get(Math.max(0, scope.getSelectionIndex()));
		Scopes now = Scopes.of(history, selected);
		int attribute = Scopes.attribute(history, selected);
		int index = 0;
		for (int i = 0; i < now.all().size(); i++)
			if (other ? now.all().get(i).attribute() == attribute : now.all().get(i).name().equals(chosen.name()))
				index = i;
		if (!now.equals(scopes)) {
			scope.setItems(now.all().stream().map(Scope::name).toArray(String[]::new));
			scope.setToolTipText(now.stacks() > Scopes.MOST ? NLS.bind(Messages.scope_more, Scopes.MOST, now.stacks()) : null);
		}
		scopes = now;
		scope.select(index);
	}

	private void again() {
		AnalysisStatus.State analysis = timeline.analysis(SPANS).state();
		comparison.again();
		question = null;
		told = null;
		if (analysis == AnalysisStatus.State.CANCELLED || analysis == AnalysisStatus.State.FAILED)
			timeline.retry(SPANS);
		refresh();
	}

	/** What was being added up is not of interest any more. */
	private void stop() {
		if (job != null)
			job.cancel();
		job = null;
		question = null;
		tree = null;
		graph.show(null, null, ""); //$NON-NLS-1$
		title.setText(""); //$NON-NLS-1$
		title.setToolTipText(null);
		say(""); //$NON-NLS-1$
	}

	/** Whether a trace that grows may be added up again: that takes at most a part of the time, however long it is. */
	private boolean isRested() {
		return System.nanoTime() - computed > Math.max(LEAST_REST_NANOS, REST * (computed - begun));
	}

	/**
	 * Adds up calls.
	 *
	 * @param quietly what is shown stays until there is more of the same
	 */
	private void compute(Question asked, boolean quietly) {
		if (job != null)
			job.cancel();
		question = asked;
		counted = asked.history().intervals();
		begun = System.nanoTime();
		TimeRange range = asked.range();
		title.setText(range == null ? Messages.title_all : NLS.bind(Messages.title_range, TimeFormat.duration(range.length())));
		title.setToolTipText(range == null || times.get() == null
				? null
				: times.get().text(range.begin()) + " \u2026 " + times.get().text(range.end())); //$NON-NLS-1$
		if (!quietly)
			say(Messages.computing);
		CallTreeJob[] started = new CallTreeJob[1];
		started[0] = new CallTreeJob(document.trace().name(), asked, new CallTreeJob.Result() {

			@Override
			public void found(CallTree found) {
				CallTree before = comparison.before();
				CallTreeDifference difference = before == null ? null : CallTreeDifference.of(found, before);
				ended(started[0], () -> show(asked, found, difference, quietly));
			}

			@Override
			public void cancelled() {
				ended(started[0], () -> nothing(SWT.NONE, Messages.cancelled_title, Messages.cancelled));
			}

			@Override
			public void failed(Throwable reason) {
				ended(started[0], () -> nothing(SWT.ICON_ERROR, Messages.failed_title, reason.toString()));
			}
		});
		CallTreeJob own = started[0];
		job = own;
		own.setSystem(quietly);
		own.schedule();
		getDisplay().timerExec(PATIENCE_MS, () -> {
			if (!isDisposed() && job == own && !quietly)
				message(SWT.NONE, Messages.computing, "", Messages.cancel, own::cancel); //$NON-NLS-1$
		});
	}

	/** What a job found counts only when no other was started since. */
	private void ended(CallTreeJob which, Runnable action) {
		async(() -> {
			if (job == which) {
				job = null;
				computed = System.nanoTime();
				action.run();
			}
		});
	}

	private void show(Question asked, CallTree found, CallTreeDifference difference, boolean quietly) {
		CallTree.Function selected = selected();
		tree = found;
		String text = NLS.bind(found.functions().size() == 1 ? Messages.summary_one : Messages.summary, number(found.calls()),
				number(found.functions().size()));
		if (found.functions().size() > MOST_LISTED)
			text += ", " + NLS.bind(Messages.listed, number(MOST_LISTED)); //$NON-NLS-1$
		if (found.others() > 0)
			text += "   " + NLS.bind(Messages.others, number(found.others())); //$NON-NLS-1$
		if (!found.complete())
			text += "   " + Messages.cancelled; //$NON-NLS-1$
		else if (timeline.analysis(SPANS).state() == AnalysisStatus.State.CANCELLED)
			text += "   " + Messages.partial; //$NON-NLS-1$
		if (found.calls() == 0 && found.complete()) {
			boolean part = asked.range() != null || asked.scope().attribute() >= 0;
			graph.show(null, null, ""); //$NON-NLS-1$
			message(SWT.NONE, part ? Messages.none_range_title : Messages.none_title,
					part ? Messages.none_range_text : Messages.none_text, null, null);
		} else {
			boolean compared = difference != null && difference.before() == comparison.before();
			if (!compared)
				graph.show(found, null, asked.scope().name());
			FunctionText cells = new FunctionText(found);
			List<CallTree.Function> listed = found.functions().subList(0, Math.min(MOST_LISTED, found.functions().size()));
			if (quietly) {
				table.update(listed, cells::cells);
				table.control().setSelection(index(listed, selected));
			} else {
				table.show(listed, cells::cells);
			}
			if (compared)
				comparison.show(difference);
			else
				compared(null);
			comparison.refresh(found, asked.scope());
			top(shown);
		}
		say(text);
	}

	@Override
	public ComparisonBar comparisonBar() {
		return bar;
	}

	@Override
	public void baselineChanged() {
		comparison.restart();
		if (wanted)
			refresh();
	}

	/** What is shown differs so from the baseline; null when it is not compared. */
	private void compared(CallTreeDifference difference) {
		if (tree == null || difference != null && difference.after() != tree)
			return;
		boolean before = graph.difference() != null;
		if (before || difference != null)
			graph.show(tree, difference, question.scope().name());
		if (difference != null)
			differences.show(difference, MOST_LISTED, before);
		list(difference != null);
	}

	/** Shows the list of functions, or that of their differences. */
	private void list(boolean compared) {
		for (Table list : List.of(table.control(), differences.control())) {
			boolean there = compared == (list == differences.control());
			((GridData) list.getLayoutData()).exclude = !there;
			list.setVisible(there);
		}
		table.control().getParent().layout(true);
	}

	/** The selected function; null for none. */
	private CallTree.Function selected() {
		int index = table.control().getSelectionIndex();
		return tree == null || index < 0 ? null : tree.functions().get(index);
	}

	private static int index(List<CallTree.Function> functions, CallTree.Function wanted) {
		for (int i = 0; wanted != null && i < functions.size(); i++)
			if (functions.get(i).name().equals(wanted.name()))
				return i;
		return -1;
	}

	private static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	/** There is nothing to be shown of what was asked for. */
	private void nothing(int icon, String heading, String text) {
		tree = null;
		graph.show(null, null, ""); //$NON-NLS-1$
		say(""); //$NON-NLS-1$
		message(icon, heading, text, Messages.retry, this::again);
	}

	/** Shows the greatest node of a function. */
	private void activated(CallTree.Function function) {
		CallTree.Node node = graph.greatest(function);
		if (node != null) {
			graph.select(node);
			graph.zoom(node);
		}
	}

	private void message(int icon, String heading, String text, String link, Runnable action) {
		message.show(icon, heading, text.isEmpty() ? List.of() : List.of(text), link, action);
		top(message);
	}

	private void top(Composite page) {
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl == page)
			return;
		boolean focused = PageFocus.isIn(stack);
		layout.topControl = page;
		stack.layout(true, true);
		if (focused)
			setFocus();
	}

	private void say(String text) {
		words = text;
		say();
	}

	/** Says what the search has found, or else what is shown. */
	private void say() {
		String found = graph.found();
		state.setText(found.isEmpty() ? words : found);
		layout(true);
	}

	/** Puts the cursor into the field that searches functions. */
	public void find() {
		search.setFocus();
		search.selectAll();
	}

	/** What is shown; null while nothing is. */
	public CallTree tree() {
		return job == null ? tree : null;
	}

	/** What shows it. */
	public FlameGraph graph() {
		return graph;
	}

	@Override
	public boolean setFocus() {
		return ((StackLayout) stack.getLayout()).topControl == shown ? graph.setFocus() : message.setFocus();
	}

	private void close() {
		document.unwatch(watcher);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		if (job != null)
			job.cancel();
		comparison.stop();
	}
}
