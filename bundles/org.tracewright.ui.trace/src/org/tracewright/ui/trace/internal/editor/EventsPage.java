// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.PublishedSelection;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.trace.internal.align.Alignment;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.Row;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.table.EventsTable;

/**
 * The page of the events: a table with filters, find and details. It reads the trace from the beginning, for the other pages too; its widgets are made when it
 * is first shown.
 */
public final class EventsPage extends Composite implements EventsTable.Owner, TraceDocument.Listener {

	private static final String DECORATOR = "org.tracewright.ui.trace.decorator"; //$NON-NLS-1$
	private static final int AHEAD = 100;
	private static final int REFRESH_MS = 150;
	private static final int MAX_COPY = 100_000;

	private final IPreferenceStore preferences = TracePreferences.store();
	private final IPropertyChangeListener preferenceListener = e -> timesChanged();
	private final IPropertyChangeListener themeListener = e -> async(this::themeChanged);
	private final IWorkbenchPartSite site;
	private final TraceInput input;
	private final TraceDocument document;
	private final RowLoader loader;
	private final PublishedSelection selection = new PublishedSelection();
	private EventDetails details;
	private TimeFormat times;
	private List<Column> columns = PageSettings.columns();
	private List<Problem> failure;
	private RowIndex shown;

	private final FilterControl filters;
	private final EventSearch search;
	private final PlaceKeeper place;
	/** What is selected when the page is first shown. */
	private final OptionalLong kept;
	/** The widgets; null until the page is shown. */
	private ProblemBar problemBar;
	private Composite stack;
	private MessagePage message;
	private EventsTable table;
	private FindControl find;
	private StatusBar status;
	private final AtomicBoolean problemsPending = new AtomicBoolean();
	private Position requested;
	private String news = ""; //$NON-NLS-1$
	private Runnable whenFailed = () -> {
		// Unless somebody wants to know.
	};
	private Runnable whenMoved = () -> {
		// Unless somebody wants to know.
	};
	/** Whether the newest events are shown, whatever comes. */
	private boolean newest;
	/** How many problems are told of by markers. */
	private int marked;

	/** A page of an editor; it begins to read the trace. */
	EventsPage(Composite parent, IWorkbenchPartSite site, TraceInput input, PageState state) {
		super(parent, SWT.NONE);
		this.site = site;
		this.input = input;
		document = new TraceDocument(input.getName(), input.places(), () -> Alignment.of(input.folder()), this);
		document.growing(input.live() != null);
		loader = new RowLoader(document);
		search = new EventSearch(document, () -> times, this::async);
		place = new PlaceKeeper(search, () -> table);
		document.remember(state.filters());
		kept = state.selected();
		kept.ifPresent(place::keep);
		filters = new FilterControl(document, () -> times, this::async, this::rowsWillChange, this::focusTable);
		preferences.addPropertyChangeListener(preferenceListener);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		addDisposeListener(e -> close());
		document.open();
	}

	/** Makes the widgets when they are not there yet, and shows what has been read so far. */
	void open() {
		if (isMade())
			return;
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
		setLayout(layout);
		problemBar = new ProblemBar(this, () -> showView(IPageLayout.ID_PROBLEM_VIEW));
		filters.create(this);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		message = new MessagePage(stack);
		find = new FindControl(this, this, search);
		status = new StatusBar(this, () -> Job.getJobManager().cancel(document));
		loading();
		if (failure != null)
			showFailure();
		else if (times != null)
			showTrace();
		else if (document.isGrowing())
			notYet();
		layout(true);
	}

	private boolean isMade() {
		return stack != null;
	}

	/** Shows what was read before there was anything to show it in. */
	private void showTrace() {
		createTable();
		problemBar.show(document.problems());
		RowIndex index = document.index();
		if (shown == null || !shown.continues(index))
			return;
		refreshWhileScanning(index);
		if (index.ended())
			showEnd(index);
	}

	/** Runs an action when the trace cannot be opened. */
	void whenFailed(Runnable action) {
		whenFailed = action;
	}

	/** Runs an action when the user goes to a place of the table. */
	void whenMoved(Runnable action) {
		whenMoved = action;
	}

	/** Shows the newest events from now on, whatever comes; or does so no more. */
	void showNewest(boolean show) {
		newest = show;
		if (!show || !ready() || table == null)
			return;
		details = null;
		requested = null;
		last(document.index());
	}

	/** Shows the last rows as soon as they have been read: so the table never shows empty ones. */
	private void last(RowIndex index) {
		long count = index.count();
		long first = Math.max(0, count - table.window().visible() - AHEAD);
		loader.request(first, (int) (count - first), columns, times, rows -> async(() -> {
			if (newest && index.continues(document.index()) && !table.isDisposed())
				table.showLast(count, rows);
		}));
	}

	/** Time of the selected event, ns since the origin; none when no event is selected. */
	OptionalLong selectedInstant() {
		return details == null ? OptionalLong.empty() : OptionalLong.of(details.time());
	}

	private void loading() {
		message.show(SWT.NONE, NLS.bind(Messages.loading_title, input.getName()), List.of(Messages.loading_text), null, null);
		top(message);
	}

	private void top(Composite page) {
		((StackLayout) stack.getLayout()).topControl = page;
		stack.layout(true, true);
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	// The document tells what happens, in its own threads.

	@Override
	public void opened(Trace trace) {
		async(() -> {
			times = TracePreferences.timeFormat(preferences, document.start());
			if (columns.isEmpty())
				columns = ColumnTitles.defaults(trace);
			if (isMade())
				createTable();
			filters.reuse(document.filters());
			// What the explorer says of a trace that could not be read before is old.
			PlatformUI.getWorkbench().getDecoratorManager().update(DECORATOR);
		});
	}

	@Override
	public void reopened(TraceGrowth growth) {
		async(() -> {
			times = TracePreferences.timeFormat(preferences, document.start());
			showProblems();
			Runnable again = () -> {
				// Who follows a trace sees that there is more.
				news = document.isGrowing() ? "" : growth.text(); //$NON-NLS-1$
				filters.reuse(document.filters());
			};
			if (table == null)
				again.run();
			else
				place.keep(again);
			if (!document.isGrowing())
				statusLine(growth.text(), null);
		});
	}

	@Override
	public void grown(RowIndex index) {
		async(() -> {
			if (document.index() != index)
				return;
			shown = index;
			if (marked != document.problems().size()) {
				marked = document.problems().size();
				ProblemMarkers.update(input.folder(), document.problems());
				showProblems();
			}
			if (table == null)
				return;
			showProgress(index, false);
			long lead = table.selection().lead();
			if (newest)
				last(index);
			else if (lead >= index.unchanged() && details != null) {
				// Late events have come before what is selected.
				place.stay(details.time());
			} else if (table.window().top() + table.window().visible() > index.unchanged())
				rowsNeeded();
		});
	}

	@Override
	public void notReopened(List<Problem> problems) {
		async(() -> {
			String text = NLS.bind(Messages.refresh_failed, problems.getFirst().text());
			if (isMade())
				status.note(text);
			statusLine(null, text);
		});
	}

	/** For whoever looks at another page; null for nothing. */
	private void statusLine(String text, String error) {
		if (!(site instanceof IEditorSite editor))
			return;
		IStatusLineManager line = editor.getActionBars().getStatusLineManager();
		line.setMessage(text);
		line.setErrorMessage(error);
	}

	@Override
	public void failed(List<Problem> problems) {
		if (document.isGrowing()) {
			// There may be something a moment later.
			async(this::notYet);
			return;
		}
		ProblemMarkers.update(input.folder(), problems);
		async(() -> {
			failure = problems;
			if (isMade())
				showFailure();
			whenFailed.run();
		});
	}

	/** There is nothing yet of a trace that is being written. */
	private void notYet() {
		if (!isMade())
			return;
		message.show(SWT.NONE, NLS.bind(Messages.live_waitingTitle, input.getName()), List.of(Messages.live_waitingText), null,
				null);
		top(message);
	}

	private void showFailure() {
		List<String> lines = new ArrayList<>();
		failure.stream().limit(8).forEach(p -> lines.add(p.text()));
		if (failure.size() > 8)
			lines.add(NLS.bind(Messages.error_more, failure.size() - 8));
		lines.add(Messages.error_hint);
		message.show(SWT.ICON_ERROR, NLS.bind(Messages.error_title, input.getName()), lines, Messages.error_retry, () -> {
			failure = null;
			loading();
			document.open();
		});
		top(message);
		status.show("", false); //$NON-NLS-1$
	}

	@Override
	public void indexReplaced(RowIndex index) {
		async(() -> {
			if (document.index() != index)
				return;
			shown = index;
			requested = null;
			loader.reset();
			if (table == null)
				return;
			table.showFilters(document.filters().columns());
			table.reset();
			refreshWhileScanning(index);
		});
	}

	@Override
	public void scanned(RowIndex index) {
		ProblemMarkers.update(input.folder(), document.problems());
		async(() -> {
			if (document.index() == index && table != null)
				showEnd(index);
		});
	}

	private void showEnd(RowIndex index) {
		showProgress(index, false);
		status.note(news);
		news = ""; //$NON-NLS-1$
		if (newest)
			last(index);
		else if (index.count() > 0)
			place.comeBack();
	}

	@Override
	public void problem(Problem problem) {
		// One update for however many faults come at once.
		if (problemsPending.compareAndSet(false, true))
			async(() -> {
				problemsPending.set(false);
				showProblems();
			});
	}

	private void showProblems() {
		if (isMade())
			problemBar.show(document.problems());
	}

	private void refreshWhileScanning(RowIndex index) {
		if (document.index() != index || isDisposed())
			return;
		showProgress(index, !index.ended());
		if (!index.ended())
			getDisplay().timerExec(REFRESH_MS, () -> {
				if (!isDisposed())
					refreshWhileScanning(index);
			});
	}

	private void showProgress(RowIndex index, boolean running) {
		long count = index.count();
		if (!newest || running || count < table.window().total())
			table.total(count);
		boolean filtered = !document.filters().isEmpty();
		if (index.complete() && count == 0)
			empty(filtered);
		else if (((StackLayout) stack.getLayout()).topControl != table && (count > 0 || !index.complete()))
			top(table);
		boolean stopped = !running && !index.complete();
		status.show(NLS.bind(
				running
						? filtered ? Messages.status_filtering : Messages.status_scanning
						: stopped ? Messages.status_stopped : filtered ? Messages.status_matches : Messages.status_rows,
				String.format("%,d", count)), running); //$NON-NLS-1$
	}

	private void empty(boolean filtered) {
		if (filtered)
			message.show(SWT.NONE, Messages.empty_filtered, List.of(Messages.empty_filteredHint), Messages.filter_clearAll,
					filters::clear);
		else
			message.show(SWT.NONE, Messages.empty_title, List.of(Messages.empty_hint), null, null);
		top(message);
	}

	// The table asks for rows and tells what the user does.

	private void createTable() {
		if (table != null)
			table.dispose();
		String[] titles = columns.stream().map(ColumnTitles::of).toArray(String[]::new);
		int[] widths = columns.stream().mapToInt(ColumnTitles::width).toArray();
		int stretch = columns.contains(Column.Standard.FIELDS) ? columns.indexOf(Column.Standard.FIELDS) : columns.size() - 1;
		table = new EventsTable(stack, this, columns, titles, widths, stretch);
		table.natTable().setMenu(new TableMenu(site).create(table.natTable()));
		table.showFilters(document.filters().columns());
	}

	@Override
	public void rowsNeeded() {
		long first = Math.max(0, table.window().top() - AHEAD);
		int count = table.window().visible() + 2 * AHEAD;
		RowIndex index = document.index();
		loader.request(first, count, columns, times, rows -> async(() -> {
			if (index.continues(document.index()) && !table.isDisposed()) {
				table.rows(rows);
				publishSelection();
			}
		}));
	}

	@Override
	public void selectionChanged() {
		whenMoved.run();
		publishSelection();
	}

	@Override
	public void scrolled() {
		whenMoved.run();
	}

	private void publishSelection() {
		if (newest)
			return;
		long lead = table.selection().lead();
		Row row = lead < 0 ? null : table.window().row((int) Math.clamp(lead - table.window().top(), -1_000_000, 1_000_000));
		if (row == null || row.position().equals(requested))
			return;
		requested = row.position();
		loader.details(row.position(), times, found -> async(() -> {
			// Not when another row has been selected since.
			if (row.position().equals(requested))
				select(new EventDetails(row.number(), row.time(), found));
		}));
	}

	private void select(EventDetails event) {
		details = event;
		selection.publish(new StructuredSelection(event));
	}

	@Override
	public void opened() {
		showView(IPageLayout.ID_PROP_SHEET);
	}

	private void showView(String id) {
		try {
			site.getPage().showView(id);
		} catch (PartInitException e) {
			org.eclipse.ui.statushandlers.StatusManager.getManager().handle(e.getStatus());
		}
	}

	@Override
	public void filtersChanged(Map<Column, String> written) {
		// Filters on columns that are not shown stay.
		Map<Column, String> all = new LinkedHashMap<>(written);
		document.filters().columns().forEach((column, text) -> {
			if (!columns.contains(column))
				all.putIfAbsent(column, text);
		});
		filter(all);
	}

	/** Shows only rows that all these filters of columns let through, and the expression if there is one. */
	public void filter(Map<Column, String> columnFilters) {
		filters.columns(columnFilters);
	}

	/** Shows only rows that an expression chooses too; an empty one chooses all. */
	public void filter(String expression) {
		filters.expressionEntered(expression);
	}

	/** What is being searched are rows that will not be there any more. */
	private void rowsWillChange() {
		search.forget();
	}

	/** Removes all filters. */
	public void clearFilters() {
		filters.clear();
	}

	/** Puts the cursor into the filter expression. */
	public void editFilter() {
		open();
		filters.focus();
	}

	// Commands

	/** Whether there are rows to act on, be they shown or not. */
	public boolean ready() {
		return !isDisposed() && failure == null && shown != null && shown.continues(document.index());
	}

	/** Shows the find bar. */
	public void openFind() {
		open();
		find.open();
	}

	/** Finds again what the find bar holds. */
	public void findAgain(boolean forward) {
		open();
		find.again(forward);
	}

	/** Opens the trace again, because it may have grown. */
	public void refresh() {
		document.refresh();
	}

	/** A time as the user may write it, in ns since the origin. */
	public OptionalLong parseTime(String text) {
		return times.parse(text);
	}

	/** How times are written now; null while the trace is not open. */
	public TimeFormat timeFormat() {
		return times;
	}

	/** Text of the time of the selected row; empty when none is selected. */
	public String selectedTime() {
		return details == null ? "" : times.text(details.time()); //$NON-NLS-1$
	}

	/** Tells the times of the first and last selected row, ns since the origin, some time later; nothing when no row is selected. */
	public void selectedTimes(BiConsumer<Long, Long> found) {
		if (ready() && table != null && table.selection().size() > 0)
			search.times(table.selection().first(), table.selection().last(), found);
	}

	/** Selects the first row at or after a time in ns since the origin. */
	public void goToTime(long time) {
		open();
		search.goTo(time, table::show);
	}

	/** Puts the selected rows into the clipboard, one a line, cells separated by tabs. */
	public void copy() {
		if (!ready() || table == null || table.selection().size() == 0)
			return;
		int count = (int) Math.min(MAX_COPY, table.selection().size());
		search.copy(table.selection().first(), count, table.columnOrder(), text -> {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
			status.note(NLS.bind(Messages.status_copied, String.format("%,d", count))); //$NON-NLS-1$
		});
	}

	/** The columns that are shown. */
	public List<Column> columns() {
		return table == null ? columns : table.columnOrder();
	}

	/** Shows other columns and remembers them; with none, those that suit the trace. */
	public void columns(List<Column> wanted) {
		columns = wanted.isEmpty() ? ColumnTitles.defaults(document.trace()) : List.copyOf(wanted);
		PageSettings.columns(wanted);
		if (ready() && table != null) {
			createTable();
			loader.reset();
			top(table);
			showProgress(document.index(), !document.index().ended());
		}
	}

	private void timesChanged() {
		if (!ready())
			return;
		times = TracePreferences.timeFormat(preferences, document.start());
		if (document.filters().isEmpty()) {
			loader.reset();
			if (table != null)
				rowsNeeded();
		} else {
			// Filters may hold times or match their text.
			filters.reuse(document.filters());
		}
	}

	private void themeChanged() {
		if (table != null && !table.isDisposed())
			table.applyTheme();
		filters.show();
		showProblems();
	}

	/** The trace behind the editor. */
	public TraceDocument document() {
		return document;
	}

	/** The table, or null while there is none: the trace is not open, or the page was not shown yet. */
	public EventsTable table() {
		return table;
	}

	/** The selected event, for the workbench. */
	public ISelectionProvider selectionProvider() {
		return selection;
	}

	/** What is to be kept from session to session. */
	PageState state() {
		boolean selected = details != null && table != null && table.selection().lead() >= 0;
		OptionalLong instant = selected ? OptionalLong.of(details.time()) : OptionalLong.empty();
		return new PageState(document.filters(), isMade() ? instant : kept, TracePage.EVENTS);
	}

	private void focusTable() {
		if (ready() && table != null)
			table.setFocus();
	}

	@Override
	public boolean setFocus() {
		open();
		return table != null && !table.isDisposed() ? table.setFocus() : stack.setFocus();
	}

	private void close() {
		preferences.removePropertyChangeListener(preferenceListener);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		loader.dispose();
		document.dispose();
	}
}
