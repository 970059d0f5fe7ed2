// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.tracewright.analysis.Latencies;
import org.tracewright.analysis.LatenciesDifference;
import org.tracewright.analysis.history.History;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.PublishedSelection;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.compare.Baselines;
import org.tracewright.ui.trace.internal.compare.Comparing;
import org.tracewright.ui.trace.internal.compare.ComparisonBar;
import org.tracewright.ui.trace.internal.editor.MessagePage;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.table.LineTable;
import org.tracewright.ui.trace.internal.table.ReportTable;
import org.tracewright.ui.trace.internal.timeline.AnalysisRun;

/**
 * The page of latencies in the range that is selected on the timeline, or else in all: numbers by rule, when which lasted how long, how many are how long, and one by
 * one; what is chosen in one of these is chosen in the others. Nothing is read before the page is shown.
 */
public final class LatenciesPage extends Composite implements Comparing {

	private static final int TICK_MS = 250;
	/** While latencies are still measured, those known so far are read again after so many ticks. */
	private static final int TICKS = 6;
	private static final int COLUMNS = 6;
	private static final int GROUP_NUMBERS = 0b1111_1100;
	private static final int LIST_NUMBERS = 0b11;
	/** Lower than this, pictures and list are side by side, pixels. */
	private static final int LOW = 330;
	private static final int[] SIDE_BY_SIDE = {1, 1};
	private static final int[] IN_A_ROW = {1, 3};
	private static final List<String> TITLES = List.of(Messages.begin, Messages.length, Messages.rule, Messages.detail,
			Messages.whose);

	private final TraceDocument document;
	private final IFolder folder;
	private final Supplier<TimeRange> range;
	private final BiConsumer<TimeRange, List<String>> go;
	private final Runnable watcher = () -> async(this::traceOpened);
	private final TraceDocument.GrowthSink growth = (gained, progress) -> grown(gained);
	private final IPropertyChangeListener themeListener = e -> recolour();
	private final LatencyNames names;
	private final Label title;
	private final Label state;
	private final Button cancel;
	private final StackLayout stack = new StackLayout();
	private final Composite body;
	private final MessagePage message;
	private final SashForm shown;
	private final ReportTable<Latencies.Group> groups;
	private final ComparisonBar bar;
	private final LatencyDifferenceTable differences;
	private final LatencyComparison comparison;
	private LatenciesDifference difference;
	private final SashForm right;
	private final LatencyScatter scatter;
	private final LatencyHistogram histogram;
	private final LineTable list;
	private final Label listState;
	private final RulesOpener rules;
	private final PublishedSelection selection = new PublishedSelection();
	private volatile LatencyRun run;
	private final LatencyReading reading = new LatencyReading(this::async, this::found, this::notRead);
	private Job looking;
	private TimeRange shownRange;
	private Latencies all;
	private LatencyView view;
	private LatencyChoice choice = LatencyChoice.ALL;
	private int selected = -1;
	private int ticks;
	private boolean ticking;
	private boolean wanted;
	/** Leads to why the trace cannot be read; null as long as it may be. */
	private Runnable unreadable;

	/**
	 * A page.
	 *
	 * @param folder the trace in the workspace: rules are in its project
	 * @param range  the range that is selected, null for none
	 * @param times  how times are written now
	 * @param go     shows a range on the timeline, and the row with one of some names, the best first
	 * @param editor the editor of the trace
	 */
	public LatenciesPage(Composite parent, TraceDocument document, IFolder folder, Supplier<TimeRange> range,
			Supplier<TimeFormat> times, BiConsumer<TimeRange, List<String>> go, TraceEditor editor) {
		super(parent, SWT.NONE);
		this.document = document;
		this.folder = folder;
		this.range = range;
		this.go = go;
		names = new LatencyNames(times);
		rules = new RulesOpener(folder.getProject());
		setData("org.tracewright.id", "latencies"); //$NON-NLS-1$ //$NON-NLS-2$
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 8;
		setLayout(layout);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = new Label(this, SWT.NONE);
		state.setData("org.tracewright.id", "latencies.state"); //$NON-NLS-1$ //$NON-NLS-2$
		cancel = button(Messages.cancel, this::stop);
		cancel.setVisible(false);
		button(Messages.edit_rules, () -> rules.edit(getShell()));
		button(CompareMessages.compare, () -> Baselines.choose(getShell(), editor, this))
				.setToolTipText(CompareMessages.compare_tip);
		button(Messages.again, this::start);
		bar = new ComparisonBar(this, COLUMNS, this::baselineChanged);
		body = new Composite(this, SWT.NONE);
		body.setLayout(stack);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
		message = new MessagePage(body);
		shown = new SashForm(body, SWT.HORIZONTAL);
		Composite left = area(shown);
		groups = new ReportTable<>(left, "latencies.groups", //$NON-NLS-1$
				LatencyText.titles(), GROUP_NUMBERS, null, group -> groupChosen());
		groups.sorted(LatencyText.SUM, true);
		groups.control().addListener(SWT.Selection, e -> groupChosen());
		differences = new LatencyDifferenceTable(left);
		comparison = new LatencyComparison(bar, folder.getProject(), this::compared);
		right = new SashForm(shown, SWT.VERTICAL);
		scatter = new LatencyScatter(right, names, this::choose, number -> select(number, true));
		histogram = new LatencyHistogram(right, this::choose);
		Composite listArea = area(right);
		listState = new Label(listArea, SWT.NONE);
		listState.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		list = new LineTable(listArea, "latencies.list", //$NON-NLS-1$
				TITLES, LIST_NUMBERS, Messages.show, new Lines());
		listState.setToolTipText(Messages.list_keys);
		list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		right.setWeights(4, 3, 4);
		shown.setWeights(SIDE_BY_SIDE);
		addListener(SWT.Resize, e -> arrange());
		stack.topControl = message;
		document.watch(watcher);
		document.watchGrowth(growth);
		IResourceChangeListener listener = this::changed;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		addDisposeListener(e -> {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
			PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
			document.unwatch(watcher);
			document.unwatchGrowth(growth);
			comparison.stop();
			close();
		});
	}

	/** A view may be wide and low. */
	private void arrange() {
		int wanted = getSize().y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (right.getOrientation() == wanted)
			return;
		right.setOrientation(wanted);
		shown.setWeights(wanted == SWT.HORIZONTAL ? IN_A_ROW : SIDE_BY_SIDE);
	}

	private Button button(String name, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** What the user does in the list. */
	private final class Lines implements LineTable.Owner {

		@Override
		public void selected(int line) {
			select(view.listed()[line], false);
		}

		@Override
		public void opened(int line) {
			show(view.listed()[line]);
		}

		@Override
		public void sort(int column) {
			choose(choice.ordered(choice.order().by(LatencyOrder.Column.values()[column])));
		}
	}

	private static Composite area(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		area.setLayout(layout);
		return area;
	}

	private void grown(Growth gained) {
		LatencyRun now = run;
		if (now != null)
			now.grown(gained);
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	/** Measures, unless that has been done. */
	public void open() {
		wanted = true;
		if (run == null || run.trace() != document.trace() || run.isNothing() && document.isGrowing())
			start();
		else {
			if (!Objects.equals(range.get(), shownRange))
				read(false);
			tick();
		}
	}

	private void traceOpened() {
		if (wanted && (run == null || document.trace() != run.trace()))
			start();
	}

	/** Rules that have changed are used at once. */
	private void changed(IResourceChangeEvent event) {
		boolean[] any = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				IResource resource = delta.getResource();
				boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				if (resource.getType() == IResource.FILE && RuleFiles.EXTENSION.equals(resource.getFileExtension())
						&& resource.getProject().equals(folder.getProject()) && content)
					any[0] = true;
				return !any[0];
			});
		} catch (CoreException e) {
			// It cannot be told: the user can still refresh.
		}
		if (any[0])
			async(() -> {
				if (wanted)
					start();
			});
	}

	private void start() {
		Trace trace = document.trace();
		if (trace == null) {
			if (unreadable != null)
				sayUnreadable();
			else
				say(Messages.waiting_title, Messages.waiting_text);
			return;
		}
		close();
		comparison.refresh(null);
		comparison.restart();
		all = null;
		choice = LatencyChoice.ALL;
		run = new LatencyRun(trace, folder.getProject(), document.isGrowing(), () -> async(this::tick));
		run.schedule();
		say(Messages.measuring_title, Messages.measuring_text);
	}

	private void close() {
		reading.cancel();
		if (looking != null)
			looking.cancel();
		if (run != null)
			run.close();
	}

	private void stop() {
		if (run != null && run.analysis() != null)
			run.analysis().cancel();
	}

	/** The trace cannot be opened: whoever looks here is led to where the reason is. */
	public void failed(Runnable why) {
		unreadable = why;
		if (run == null)
			sayUnreadable();
	}

	private void sayUnreadable() {
		message.show(SWT.ICON_ERROR, Messages.unreadable, List.of(), Messages.why, unreadable);
		top(message);
	}

	private void say(String words, String text) {
		message.show(SWT.NONE, words, List.of(text), null, null);
		top(message);
	}

	private void top(Composite page) {
		boolean focused = stack.topControl != page && PageFocus.isIn(body);
		stack.topControl = page;
		body.layout(true, true);
		if (focused)
			setFocus();
	}

	/** Follows the measuring. */
	private void tick() {
		if (isDisposed())
			return;
		run.follow(document.isGrowing());
		AnalysisRun analysis = run.analysis();
		cancel.setVisible(analysis != null && analysis.state() == AnalysisRun.State.RUNNING);
		if (!run.failure().isEmpty()) {
			message.show(SWT.ICON_ERROR, Messages.failed_title, List.of(run.failure()), Messages.try_again, this::start);
			top(message);
		} else if (run.isNothing()) {
			message.show(SWT.NONE, Messages.nothing_title, List.of(Messages.nothing_text), Messages.edit_rules,
					() -> rules.edit(getShell()));
			top(message);
		} else if (analysis != null) {
			boolean running = analysis.state() == AnalysisRun.State.RUNNING;
			History history = analysis.history();
			boolean more = history != null && reading.hasMore(history);
			boolean due = running ? ++ticks % TICKS == 0 : more && (all == null || reading.isRested());
			if (history != null && due && !reading.isReading())
				read(all != null);
			else if (!running && analysis.history() == null) {
				message.show(SWT.NONE, Messages.cancelled_title, List.of(Messages.cancelled_text), Messages.try_again,
						this::start);
				top(message);
			}
			if (running || isVisible() && (more || run.isFollowing()))
				later();
		}
	}

	private void later() {
		if (ticking)
			return;
		ticking = true;
		getDisplay().timerExec(TICK_MS, () -> {
			ticking = false;
			tick();
		});
	}

	/**
	 * Reads the latencies of the range.
	 *
	 * @param quietly what is selected stays so: there is more of the same
	 */
	private void read(boolean quietly) {
		AnalysisRun analysis = run == null ? null : run.analysis();
		if (analysis == null || analysis.history() == null)
			return;
		shownRange = range.get();
		reading.read(analysis.history(), run.trace(), shownRange, quietly);
	}

	private void notRead(Throwable e) {
		state.setText(NLS.bind(Messages.failed, e).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void found(LatencyReading.Result read) {
		Latencies found = read.found();
		selected = read.quietly() && all != null && selected >= 0 ? same(all, selected, found) : -1;
		all = found;
		names.of(found, read.history());
		scatter.range(read.begin(), read.last());
		title.setText(shownRange == null
				? Messages.title_all
				: NLS.bind(Messages.title_range, TimeFormat.duration(shownRange.length())));
		List<Latencies.Group> rows = new ArrayList<>();
		// The first row stands for all.
		rows.add(null);
		rows.addAll(found.groups());
		if (read.quietly())
			groups.update(rows, group -> LatencyText.cells(group, found));
		else
			groups.show(rows, group -> LatencyText.cells(group, found));
		state.setText(LatencyText.summary(found, run).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		state.setToolTipText(LatencyText.unmatched(found));
		comparison.refresh(found.groups());
		layout(true);
		choose(choice);
		// It may have ended since.
		if (!found.isComplete() && read.history().isComplete())
			read(true);
		else
			later();
	}

	/** The number that a latency of some has among others; -1 when it is not there. */
	private static int same(Latencies before, int number, Latencies now) {
		for (int i = now.firstFrom(before.begin(number)); i < now.size() && now.begin(i) == before.begin(number); i++)
			if (now.length(i) == before.length(number) && now.attribute(i) == before.attribute(number))
				return i;
		return -1;
	}

	private void groupChosen() {
		int index = groups.control().getSelectionIndex();
		if (all == null || index < 0)
			return;
		Set<Integer> wished = index == 0 ? Set.of() : Set.of(all.groups().get(index - 1).attribute());
		if (!wished.equals(choice.attributes()))
			choose(choice.of(wished));
	}

	/** The table shows what is chosen, whoever has chosen it. */
	private void selectGroup() {
		int index = 0;
		for (int i = 0; i < all.groups().size(); i++)
			if (choice.attributes().contains(all.groups().get(i).attribute()))
				index = i + 1;
		if (groups.control().getSelectionIndex() != index)
			groups.control().setSelection(index);
	}

	@Override
	public ComparisonBar comparisonBar() {
		return bar;
	}

	@Override
	public void baselineChanged() {
		comparison.restart();
	}

	/** What is shown differs so from the baseline; null when it is not compared. */
	private void compared(LatenciesDifference found) {
		difference = found;
		differences.show(found);
	}

	/** How what is shown differs from the baseline; null when it is not compared, or not yet. */
	public LatenciesDifference difference() {
		return difference;
	}

	/** Looks at others of the latencies. */
	public void choose(LatencyChoice other) {
		choice = other;
		if (all == null)
			return;
		selectGroup();
		Latencies of = all;
		IntFunction<String> texts = names.texts();
		if (looking != null)
			looking.cancel();
		looking = new Job(Messages.job_look) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					LatencyView made = LatencyView.of(of, other, texts, monitor::isCanceled);
					if (made == null)
						return Status.CANCEL_STATUS;
					async(() -> looked(this, made));
					return Status.OK_STATUS;
				} catch (UncheckedIOException e) {
					// Another history has taken the place of this one, and is read already.
					async(() -> gone(this));
					return Status.CANCEL_STATUS;
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == TraceDocument.FAMILY;
			}
		};
		looking.setSystem(true);
		looking.schedule();
	}

	private void gone(Job from) {
		if (looking == from)
			looking = null;
	}

	private void looked(Job from, LatencyView made) {
		if (looking != from)
			return;
		looking = null;
		view = made;
		if (made.all().groups().isEmpty()) {
			say(Messages.none_title, shownRange == null ? Messages.none_text : Messages.none_range);
			return;
		}
		if (selected >= 0 && made.place(selected) < 0)
			selected = -1;
		publish();
		selectGroup();
		scatter.show(made, selected);
		histogram.show(made, selected);
		list.sorted(made.choice().order().column().ordinal(), made.choice().order().descending());
		list.show(made.listed().length, line -> names.cells(made.listed()[line]));
		listState.setText(LatencyText.listed(made));
		if (stack.topControl != shown)
			top(shown);
		if (selected >= 0)
			list.select(made.place(selected));
	}

	/** Selects a latency everywhere. */
	private void select(int number, boolean inList) {
		selected = number;
		publish();
		scatter.show(view, number);
		histogram.show(view, number);
		if (inList)
			list.select(view.place(number));
	}

	/** The Properties view shows what is selected. */
	private void publish() {
		StructuredSelection now = selected < 0
				? StructuredSelection.EMPTY
				: new StructuredSelection(new LatencyDetails(TITLES, names.cells(selected)));
		if (!now.equals(selection.getSelection()))
			selection.publish(now);
	}

	/** The selected latency, for the workbench. */
	public ISelectionProvider selectionProvider() {
		return selection;
	}

	private void show(int number) {
		go.accept(TimeRange.between(all.begin(number), all.begin(number) + all.length(number)), names.rows(number));
	}

	private void recolour() {
		scatter.recolour();
		histogram.recolour();
		list.applyTheme();
	}

	/** What is looked at; null while nothing is. */
	public LatencyView view() {
		return looking == null && !reading.isReading() ? view : null;
	}

	/** The latency that is selected; -1 for none. */
	public int selected() {
		return selected;
	}

	/** Whether all has been measured. */
	public boolean isComplete() {
		return view() != null && view.all() == all && all.isComplete();
	}

	@Override
	public boolean setFocus() {
		return stack.topControl == shown ? groups.control().setFocus() : message.setFocus();
	}
}
