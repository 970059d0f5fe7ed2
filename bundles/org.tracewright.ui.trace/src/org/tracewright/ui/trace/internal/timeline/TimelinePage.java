// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.tracewright.analysis.Counter;
import org.tracewright.analysis.EventPlace;
import org.tracewright.analysis.Overview;
import org.tracewright.analysis.history.History;
import org.tracewright.ctf.Growth;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.trace.internal.FocusKeys;
import org.tracewright.ui.trace.internal.editor.MessagePage;
import org.tracewright.ui.trace.internal.editor.TraceDocument;

/** The page that shows what is in a trace over time. It shows what is known while the rest is read. */
public final class TimelinePage extends Composite {

	private static final int REFRESH_MS = 200;
	private static final String KEYS = "org.tracewright.ui.timeline.context"; //$NON-NLS-1$
	/** While there is nothing to see yet. */
	private static final int FIRST_MS = 100;

	private final TraceDocument document;
	private final Supplier<TimeFormat> times;
	private final Runnable watcher = () -> async(this::traceOpened);
	/** One and the same, so that it waits once, whoever asks for it. */
	private final Runnable again = () -> refresh(this.feed);
	private final IPropertyChangeListener themeListener = e -> themeChanged();
	private final TraceDocument.GrowthSink growth = this::traceGrown;
	private final ThemePalette palette = new ThemePalette();
	private final TimelineModel model = new TimelineModel();
	private final TimelineFollow follow;
	private final TimelineReturn back = new TimelineReturn();
	private final Composite stack;
	private final MessagePage message;
	private final Composite shown;
	private final TimelineBar bar;
	private final TimelineStatus status;
	private final SashForm sash;
	private final Timeline timeline;
	/** Made when they are first shown. */
	private RowDetails details;
	private TimelineFind find;
	private final NewCurve newCurve;
	private final TimelineFiles files;
	private final TimelineBookmarks bookmarks;
	private final EventRow eventRow;
	private final ActivityWatch activity;
	private final FirstPicture picture;
	private final EmptyTime empty = new EmptyTime(model);
	private final EventWatch events;
	private final EventWalk walk;
	private final AnalysisHints hints;
	private volatile TimelineFeed feed;
	private TimelineHelp help;
	/** Whether all that was read is shown. */
	private boolean complete;
	private Runnable whenComplete = () -> {
		// Unless somebody wants to know.
	};
	/** When what is shown was looked at last, in {@link System#nanoTime}. */
	private long refreshed;

	/**
	 * A page.
	 *
	 * @param folder the trace in the workspace: its notes are bookmarks there
	 * @param times  how times are written now
	 */
	public TimelinePage(Composite parent, IWorkbenchPartSite site, TraceDocument document, IFolder folder,
			Supplier<TimeFormat> times) {
		super(parent, SWT.NONE);
		this.document = document;
		this.times = times;
		follow = new TimelineFollow(model, document::isGrowing);
		setData("org.tracewright.id", "timeline.page"); //$NON-NLS-1$ //$NON-NLS-2$
		setLayout(plain(1));
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		message = new MessagePage(stack);
		shown = new Composite(stack, SWT.NONE);
		shown.setLayout(plain(1));
		TimelineMenu menu = new TimelineMenu(site, model, this::isFailed);
		bar = new TimelineBar(shown, model, menu, this::focusTimeline, this::help);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		status = new TimelineStatus(model, bar, this::format);
		sash = new SashForm(shown, SWT.VERTICAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		timeline = new Timeline(sash, model, palette);
		timeline.times(this::format);
		timeline.setMenu(menu.create(timeline));
		picture = new FirstPicture(timeline, document);
		newCurve = new NewCurve(timeline, bar);
		files = new TimelineFiles(this, timeline);
		bookmarks = new TimelineBookmarks(folder, timeline, this::format);
		activity = new ActivityWatch(timeline);
		eventRow = new EventRow(timeline, follow::quietly);
		events = new EventWatch(timeline, () -> feed);
		walk = new EventWalk(timeline, () -> feed, bar::status);
		hints = new AnalysisHints(shown, run -> async(() -> retry(run)), () -> async(this::countAgain));
		hints.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		FocusKeys.of(timeline, KEYS, site);
		model.listen(new TimelineModel.Listener() {
			@Override
			public void selectionChanged() {
				if (follow.isUser())
					back.selected(model.cursor());
				selected();
			}
		});
		say(Messages.waiting_title, Messages.waiting_text);
		document.watch(watcher);
		document.watchGrowth(growth);
		// It may have been opened meanwhile.
		async(this::traceOpened);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		addDisposeListener(e -> close());
	}

	private static GridLayout plain(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = layout.horizontalSpacing = 0;
		return layout;
	}

	private void focusTimeline() {
		timeline.setFocus();
	}

	private TimeFormat format() {
		TimeFormat format = times.get();
		return format == null ? new TimeFormat(TimeFormat.Style.SECONDS, java.time.ZoneOffset.UTC, 0) : format;
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	private void say(String title, String text) {
		message.show(SWT.NONE, title, List.of(text), null, null);
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

	private void traceOpened() {
		Trace trace = document.trace();
		if (trace == null || feed != null && feed.generation() == document.generation())
			return;
		if (feed != null)
			follow.quietly(this::leave);
		complete = false;
		feed = feed(trace);
		while (document.trace() != trace) {
			// It has grown before it could be told.
			feed.close();
			trace = document.trace();
			feed = feed(trace);
		}
		timeline.origin(document.start());
		refresh(feed);
		TimelineFeed now = feed;
		document.afterPicture(() -> {
			if (feed == now && !isDisposed())
				now.begin();
		});
	}

	private TimelineFeed feed(Trace trace) {
		return new TimelineFeed(trace, document.generation(), document.isGrowing(), () -> async(again));
	}

	/** The trace has gained something; called in the job that found it. */
	private void traceGrown(Growth gained, Progress progress) {
		TimelineFeed now = feed;
		if (now == null || now.generation() != document.generation())
			return;
		now.count(gained, progress);
		async(() -> {
			if (feed != now)
				return;
			now.grown(gained.trace());
			timeline.origin(document.start());
			if (complete)
				refresh(now);
		});
	}

	/** Runs an action when the user goes to another range, or selects something. */
	public void whenMoved(Runnable action) {
		follow.whenMoved(action);
	}

	/** Shows the newest events from now on, whatever comes, in a range as long as now; or does so no more. */
	public void showNewest(boolean show) {
		follow.showNewest(show);
	}

	/** Analyses of a trace that has grown are looked after also when it does not grow any further for now. */
	public void follow() {
		if (feed != null && complete && feed.lag() > 0 && System.nanoTime() - refreshed > REFRESH_MS * 1_000_000L)
			refresh(feed);
	}

	/** The trace does not grow any more: analyses look at all of it. */
	public void ended() {
		if (feed == null)
			return;
		feed.end();
		complete = false;
		refresh(feed);
	}

	/** By how much the analyses of a trace that grows are behind it, ns; 0 when that is so little of what is visible that nobody can see it. */
	public long lag() {
		return feed == null ? 0 : follow.seen(feed.lag());
	}

	/** Events of the trace; -1 while they have not all been counted. */
	public long events() {
		Overview overview = feed == null ? null : feed.overview();
		return overview == null || !overview.complete() ? -1 : overview.events();
	}

	/** Runs an action each time when all that there is has been analysed. */
	public void whenComplete(Runnable action) {
		whenComplete = action;
	}

	/** The trace is read again: its old histories are not asked any more, and what the user looked at comes back when it is there. */
	private void leave() {
		back.toThis(state());
		walk.cancel();
		events.forget();
		model.losses(Losses.NONE);
		model.rows(List.of());
		model.links(List.of());
		eventRow.close();
		feed.close();
	}

	/** Shows what has been found since the last time, and comes again while more is found. */
	private void refresh(TimelineFeed which) {
		if (!isDisposed() && feed == which)
			follow.quietly(() -> update(which));
	}

	private void update(TimelineFeed which) {
		refreshed = System.nanoTime();
		boolean running = feed.isRunning();
		boolean otherRows = feed.update();
		running |= feed.isRunning();
		Overview overview = feed.overview();
		if (overview != null) {
			if (overview.end() > overview.begin())
				follow.full(new TimeRange(overview.begin(), overview.end() + 1));
			timeline.density(overview.density());
			if (overview.complete())
				empty.counted(overview, document.isGrowing());
		}
		model.losses(feed.losses());
		if (otherRows) {
			model.rows(feed.rows());
			model.links(feed.links());
		} else {
			model.refresh();
		}
		timeline.grown();
		if (hints.show(feed))
			shown.layout(true);
		if (overview != null && overview.events() > 0 && overview.end() > overview.begin()) {
			top(shown);
			picture.await();
		} else if (!feed.isCounting()) {
			document.pictured();
			if (!running && feed.isCut())
				message.show(SWT.NONE, NLS.bind(Messages.cancelled, Messages.count), List.of(), Messages.retry, this::countAgain);
			else if (!running && overview != null)
				say(Messages.empty_title, Messages.empty_text);
		}
		events.renewed();
		complete = !running;
		newCurve.look(feed, complete);
		if (complete) {
			comeBack();
			whenComplete.run();
		}
		if (complete || otherRows)
			eventRow.look(feed, complete, document.isGrowing());
		selected();
		if (running || !document.isPictured())
			getDisplay().timerExec(document.isPictured() ? REFRESH_MS : FIRST_MS, again);
	}

	private void countAgain() {
		if (((StackLayout) stack.getLayout()).topControl == message)
			say(Messages.waiting_title, Messages.waiting_text);
		feed.countAgain();
		complete = false;
		refresh(feed);
	}

	private void retry(AnalysisRun run) {
		feed.retry(run);
		complete = false;
		refresh(feed);
	}

	private void selected() {
		if (!isDisposed())
			status.show(feed);
	}

	private void themeChanged() {
		palette.read();
		hints.recolour();
		timeline.grown();
	}

	/** The trace cannot be opened: whoever looks here is led to where the reason is. */
	public void failed(Runnable why) {
		if (feed == null) {
			message.show(SWT.ICON_ERROR, Messages.failed_title, List.of(), Messages.failed_why, why);
			top(message);
		}
	}

	/** Keeps what is looked at. */
	public void save(IMemento memento) {
		follow.quietly(eventRow::revealUnseen);
		back.kept(this::state, eventRow::isChosen).save(memento);
	}

	/** What is selected, as it is kept. */
	public KeptSelection kept() {
		return back.kept(this::state, eventRow::isChosen).kept();
	}

	private TimelineState state() {
		return TimelineState.of(model, feed == null ? List.of() : feed.counters(), feed != null && feed.wantsOneChart(),
				timeline.labelWidth(), showsDetails());
	}

	/** Writes what is looked at, and the notes, for others to look at. */
	void saveView(IMemento memento) {
		save(memento);
		TimelineState.saveNotes(memento, model.notes());
	}

	/** Looks at what somebody else looked at; notes that are not there yet are added. */
	void loadView(IMemento memento) {
		for (Marker note : TimelineState.notes(memento))
			if (bookmarks.text(note.time()).isEmpty())
				bookmarks.write(note.time(), note.name());
		restore(memento);
	}

	/** Looks at what was looked at before, as soon as the trace is open; null for nothing. */
	public void restore(IMemento memento) {
		back.to(memento == null ? null : TimelineState.of(memento));
		if (complete)
			comeBack();
	}

	private void comeBack() {
		TimelineState state = back.due(this::state, eventRow::isChosen);
		if (state == null)
			return;
		timeline.labelWidth(state.labels());
		// Their rows come later, and may be what is selected.
		if (!feed.counters().containsAll(state.counters())) {
			counters(state.counters(), state.oneChart());
			return;
		}
		Long wanted = back.done();
		bar.filter(state.filter());
		showDetails(state.details());
		state.apply(model);
		eventRow.rowChosen();
		if (wanted != null)
			goToTime(wanted);
	}

	/** Does what the user wants. */
	public void perform(TimelineAction action) {
		if (action == TimelineAction.CLEAR)
			walk.cancel();
		boolean done = timeline.perform(action);
		if (!done && (action == TimelineAction.NEXT || action == TimelineAction.PREVIOUS))
			walk.step(action == TimelineAction.NEXT);
	}

	/** Puts the cursor into the field that filters rows. */
	public void editFilter() {
		bar.editFilter();
	}

	/** Shows what keys do and what colours mean. */
	public void help() {
		if (help != null && help.getShell() != null && !help.getShell().isDisposed())
			help.close();
		timeline.hideToolTip();
		help = new TimelineHelp(getShell(), palette, model.losses().events());
		help.open();
	}

	/** Lets the user choose numeric fields to be shown as curves. */
	public void chooseCounters() {
		if (feed == null)
			return;
		List<Counter> before = feed.counters();
		CountersDialog dialog = new CountersDialog(getShell(), Counter.of(feed.trace()), feed.eventsByTitle(), before,
				feed.wantsOneChart());
		if (dialog.open() != Window.OK)
			return;
		newCurve.of(dialog.chosen(), before);
		counters(dialog.chosen(), dialog.together());
		timeline.setFocus();
	}

	/**
	 * Shows these numeric fields as curves, and no others.
	 *
	 * @param together whether in one row, on one scale
	 */
	public void counters(List<Counter> wanted, boolean together) {
		if (feed == null)
			return;
		feed.counters(wanted, together);
		complete = false;
		refresh(feed);
	}

	/** Name of the trace. */
	String traceName() {
		return document.trace() == null ? "timeline" : document.trace().name(); //$NON-NLS-1$
	}

	/** Writes to files and reads from them. */
	public TimelineFiles files() {
		return files;
	}

	/** Finds states and marks. */
	public TimelineFind find() {
		if (find == null)
			find = new TimelineFind(shown, timeline, hints);
		return find;
	}

	/** Lets the user write something about the selected instant. */
	public void editNote() {
		if (model.cursor() != null)
			bookmarks.edit(getShell(), model.cursor());
	}

	/** Writes something about an instant in place of what was there; an empty text removes that. */
	public void note(long time, String text) {
		bookmarks.write(time, text);
	}

	/** The tables below the timeline. */
	public RowDetails details() {
		if (details == null) {
			details = new RowDetails(sash, timeline, this::format);
			sash.setWeights(2, 1);
			sash.setMaximizedControl(timeline);
		}
		return details;
	}

	/** The page is in front again: what was not followed meanwhile is. */
	public void shown() {
		eventRow.shown();
		if (showsDetails())
			details.later();
	}

	/** Whether tables are shown below the timeline. */
	public boolean showsDetails() {
		return details != null && sash.getMaximizedControl() == null;
	}

	/** Shows tables below the timeline, or does so no more. */
	public void showDetails(boolean show) {
		if (show == showsDetails())
			return;
		RowDetails tables = details();
		sash.setMaximizedControl(show ? null : timeline);
		if (show)
			tables.later();
		else if (!timeline.isFocusControl())
			timeline.setFocus();
	}

	/** Selects an instant and shows it, ns since the origin. */
	public void goToTime(long time) {
		back.gone(time);
		if (model.cursor() == null || model.cursor() != time)
			model.select(time, null);
		model.reveal(time);
	}

	/**
	 * Selects the instant of an event, ns since the origin, and the row where it happened, unless the selected row has it too. Both are shown when the timeline is looked at.
	 *
	 * @param place where it happened; null when that is not known
	 */
	public void goToEvent(long time, EventPlace place) {
		back.gone(time);
		if (model.cursor() == null || model.cursor() != time || model.selection() != null)
			model.select(time, null);
		eventRow.of(time, place, feed);
	}

	/** Which events the selected row has; null when none is selected. */
	public RowEvents eventsOfRow() {
		return feed == null || model.selectedRow() == null ? null : feed.eventsOf(model.selectedRow());
	}

	/** What analyses have found so far, by their ids. */
	public Map<String, History> histories() {
		return feed == null || feed.generation() != document.generation() ? Map.of() : feed.histories();
	}

	/** Selects a range, whose begin is shown when the timeline is looked at. */
	public void goToRange(TimeRange range) {
		model.select(range);
		eventRow.reveal(range.begin());
	}

	/**
	 * Shows a range that begins with an event, and selects the row of that.
	 *
	 * @param names names of rows that are meant rather than others of the event
	 */
	public void showRange(TimeRange range, List<String> names) {
		showRange(range);
		eventRow.at(range.begin(), names, feed);
	}

	/** Selects a range and shows it, with some of what is around. */
	public void showRange(TimeRange range) {
		long around = Math.max(1, range.length() / 4);
		model.select(range);
		model.show(new TimeRange(range.begin() - around, range.end() + around).within(model.full()));
	}

	/** Whether the selected row is there for an analysis that has failed. */
	boolean isFailed() {
		return selectedFailure() != null;
	}

	private AnalysisRun selectedFailure() {
		return feed == null || model.selectedRow() == null ? null : feed.failed(model.selectedRow());
	}

	/** Runs the analysis again whose row is selected, if it has failed. */
	public void retryFailed() {
		AnalysisRun failed = selectedFailure();
		if (failed != null)
			retry(failed);
	}

	/** Shows what is to be reported of the failed analysis whose row is selected. */
	public void reportFailed() {
		AnalysisRun failed = selectedFailure();
		if (failed != null)
			AnalysisReport.show(getShell(), failed);
	}

	/** How an analysis of the trace stands, by its id. */
	public AnalysisStatus analysis(String id) {
		return feed == null || feed.generation() != document.generation() ? AnalysisStatus.WAITING : feed.status(id);
	}

	/** Runs an analysis again that failed or was cancelled, by its id. */
	public void retry(String id) {
		feed.retry(id);
		complete = false;
		refresh(feed);
	}

	/** Its colours, those of the theme. */
	public TimelinePalette palette() {
		return palette;
	}

	/** What is shown. */
	public TimelineModel model() {
		return model;
	}

	/** What shows it. */
	public Timeline timeline() {
		return timeline;
	}

	/** Whether all has been read and is shown. */
	public boolean isComplete() {
		return complete && timeline.isSettled() && activity.isSettled() && events.isSettled() && walk.isSettled();
	}

	/** What is selected, for the workbench. */
	public ISelectionProvider selectionProvider() {
		return status.selectionProvider();
	}

	@Override
	public boolean setFocus() {
		return ((StackLayout) stack.getLayout()).topControl == shown ? timeline.setFocus() : message.setFocus();
	}

	private void close() {
		document.unwatch(watcher);
		document.unwatchGrowth(growth);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		if (help != null && help.getShell() != null && !help.getShell().isDisposed())
			help.close();
		eventRow.close();
		if (feed != null)
			feed.close();
	}
}
