// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IDecoratorManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.tracewright.analysis.history.History;
import org.tracewright.trace.Problem;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.align.Alignment;
import org.tracewright.ui.trace.internal.explorer.TraceDecorator;
import org.tracewright.ui.trace.internal.model.Column;
import org.tracewright.ui.trace.internal.model.RowIndex;
import org.tracewright.ui.trace.internal.table.EventsTable;
import org.tracewright.ui.trace.internal.timeline.KeptSelection;
import org.tracewright.ui.trace.internal.timeline.RowEvents;

/**
 * The page of the events: a table with filters, find and details. It reads the trace from the beginning, for the other pages too; its widgets are made when it
 * is first shown.
 */
public final class EventsPage extends Composite implements TraceDocument.Listener {

	private static final String DECORATOR = "org.tracewright.ui.trace.decorator"; //$NON-NLS-1$
	private static final int REFRESH_MS = 150;
	private static final int MAX_COPY = 100_000;

	private final IPreferenceStore preferences = TracePreferences.store();
	private final IPropertyChangeListener preferenceListener = e -> timesChanged();
	private final IPropertyChangeListener themeListener = e -> async(this::themeChanged);
	private final IWorkbenchPartSite site;
	private final TraceInput input;
	private final TraceDocument document;
	private final EventRows rows;
	private final EventProblems problems;
	private TimeFormat times;
	private List<Problem> failure;
	private RowIndex shown;

	private final FilterControl filters;
	private final EventSearch search;
	private final PlaceKeeper place;
	private final PageState before;
	/** The widgets; null until the page is shown. */
	private EventsStack stack;
	private FindControl find;
	private StatusBar status;
	private String news = ""; //$NON-NLS-1$
	private Runnable whenFailed = () -> {
		// Unless somebody wants to know.
	};
	private Runnable whenRead = () -> {
		// Unless somebody wants to know.
	};
	private BiConsumer<Long, Long> whenEarlier = (first, last) -> {
		// Unless somebody wants to know.
	};
	private Runnable whenMoved = () -> {
		// Unless somebody wants to know.
	};

	/**
	 * A page of an editor; it begins to read the trace.
	 *
	 * @param state     what it showed in an earlier session
	 * @param selection what was selected then; null for nothing
	 * @param histories what analyses have found so far, by their ids
	 */
	EventsPage(Composite parent, IWorkbenchPartSite site, TraceInput input, PageState state, KeptSelection selection,
			Supplier<Map<String, History>> histories) {
		super(parent, SWT.NONE);
		this.site = site;
		this.input = input;
		document = new TraceDocument(input.getName(), input.places(), () -> Alignment.of(input.folder()), this);
		document.growing(input.live() != null);
		rows = new EventRows(document, () -> times, histories, this::async, new Rows());
		problems = new EventProblems(document, input.folder(), this::async);
		search = new EventSearch(document, () -> times, this::async);
		place = new PlaceKeeper(search, rows::table, (first, last) -> whenEarlier.accept(first, last));
		document.remember(state.filters());
		before = state;
		place.keep(selection);
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
		problems.create(this, () -> showView(IPageLayout.ID_PROBLEM_VIEW));
		filters.create(this);
		stack = new EventsStack(this, input.getName());
		find = new FindControl(this, this, search);
		status = new StatusBar(this, () -> Job.getJobManager().cancel(document));
		if (failure != null)
			showFailure();
		else if (times != null)
			// In a turn of its own, as there are many widgets already.
			async(this::showTrace);
		else if (document.isGrowing())
			stack.notYet();
		layout(true);
	}

	private boolean isMade() {
		return stack != null;
	}

	/** Shows what was read before there was anything to show it in. */
	private void showTrace() {
		if (table() == null)
			createTable();
		problems.show();
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

	/** Runs an action when all has been read, and is shown. */
	void whenRead(Runnable action) {
		whenRead = action;
	}

	/** Tells the first and the last row that were selected in an earlier session, before they are again. */
	void whenEarlier(BiConsumer<Long, Long> told) {
		whenEarlier = told;
	}

	/** Shows the newest events from now on, whatever comes; or does so no more. */
	void showNewest(boolean show) {
		rows.newest(show);
		if (show && ready())
			rows.showNewest();
	}

	/** Time of the selected event, ns since the origin; none when no event is selected. */
	OptionalLong selectedInstant() {
		return rows.selected().time();
	}

	private void async(Runnable action) {
		UiThread.async(this, action);
	}

	// The document tells what happens, in its own threads.

	@Override
	public void opened(Trace trace) {
		async(() -> {
			times = TracePreferences.timeFormat(preferences, document.start());
			rows.defaultColumns();
			if (isMade())
				createTable();
			document.afterPicture(() -> {
				filters.reuse(document.filters());
				// What the explorer says of a trace that could not be read before is old.
				PlatformUI.getWorkbench().getDecoratorManager().update(DECORATOR);
			});
		});
	}

	/** What the explorer says of the trace as it was is old. */
	private void decorate() {
		IDecoratorManager decorators = PlatformUI.getWorkbench().getDecoratorManager();
		if (decorators.getBaseLabelProvider(DECORATOR) instanceof TraceDecorator decorator)
			decorator.forget(input.folder());
		decorators.update(DECORATOR);
	}

	@Override
	public void reopened(TraceGrowth growth) {
		async(() -> {
			times = TracePreferences.timeFormat(preferences, document.start());
			problems.show();
			Runnable again = () -> {
				// Who follows a trace sees that there is more.
				news = document.isGrowing() ? "" : growth.text(); //$NON-NLS-1$
				filters.reuse(document.filters());
			};
			if (table() == null)
				again.run();
			else
				place.keep(again);
			if (!document.isGrowing()) {
				statusLine(growth.text(), null);
				decorate();
			}
		});
	}

	@Override
	public void grown(RowIndex index) {
		async(() -> {
			if (document.index() != index)
				return;
			shown = index;
			problems.markMore();
			EventsTable table = table();
			if (table == null)
				return;
			showProgress(index, false);
			OptionalLong selected = selectedInstant();
			if (rows.isNewest())
				rows.showNewest();
			else if (table.selection().lead() >= index.unchanged() && selected.isPresent()) {
				// Late events have come before what is selected.
				place.stay(selected.getAsLong());
			} else if (table.window().top() + table.window().visible() > index.unchanged())
				rows.rowsNeeded();
		});
	}

	@Override
	public void notReopened(List<Problem> found) {
		async(() -> {
			String text = NLS.bind(Messages.refresh_failed, found.getFirst().text());
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
	public void failed(List<Problem> found) {
		if (document.isGrowing()) {
			// There may be something a moment later.
			async(() -> {
				if (isMade())
					stack.notYet();
			});
			return;
		}
		problems.mark(found);
		async(() -> {
			failure = found;
			if (isMade())
				showFailure();
			whenFailed.run();
		});
	}

	private void showFailure() {
		stack.failed(failure, () -> {
			failure = null;
			stack.loading();
			document.open();
		});
		status.show("", false); //$NON-NLS-1$
	}

	@Override
	public void indexReplaced(RowIndex index) {
		async(() -> {
			if (document.index() != index)
				return;
			shown = index;
			rows.replaced();
			if (table() != null)
				refreshWhileScanning(index);
		});
	}

	@Override
	public void scanned(RowIndex index) {
		problems.mark();
		async(() -> {
			if (document.index() == index && table() != null)
				showEnd(index);
		});
	}

	private void showEnd(RowIndex index) {
		showProgress(index, false);
		status.note(news);
		news = ""; //$NON-NLS-1$
		if (rows.isNewest())
			rows.showNewest();
		else if (index.count() > 0) {
			place.comeBack();
			whenRead.run();
		}
	}

	@Override
	public void problem(Problem problem) {
		problems.more();
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
		EventsTable table = table();
		if (!rows.isNewest() || running || count < table.window().total())
			table.total(count);
		boolean filtered = !document.filters().isEmpty();
		if (count > 0 || !index.complete())
			stack.show(table);
		else if (filtered)
			stack.nothingFound(filters::clear);
		else
			stack.empty();
		boolean stopped = !running && !index.complete();
		status.show(NLS.bind(
				running
						? filtered ? Messages.status_filtering : Messages.status_scanning
						: stopped ? Messages.status_stopped : filtered ? Messages.status_matches : Messages.status_rows,
				String.format("%,d", count)), running); //$NON-NLS-1$
	}

	private void createTable() {
		rows.create(stack);
		table().natTable().setMenu(new TableMenu(site).create(table().natTable()));
	}

	/** What the user does with the table. */
	private final class Rows implements EventRows.Listener {

		@Override
		public void moved() {
			place.forgetEarlier();
			whenMoved.run();
		}

		@Override
		public void details() {
			showDetails();
		}

		@Override
		public void filtered(Map<Column, String> written) {
			filter(written);
		}
	}

	private void showView(String id) {
		try {
			site.getPage().showView(id);
		} catch (PartInitException e) {
			org.eclipse.ui.statushandlers.StatusManager.getManager().handle(e.getStatus());
		}
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

	/** Shows what is known of the selected event. */
	public void showDetails() {
		showView(IPageLayout.ID_PROP_SHEET);
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
		OptionalLong instant = selectedInstant();
		return instant.isPresent() ? times.text(instant.getAsLong()) : ""; //$NON-NLS-1$
	}

	/** Tells the times of the first and last selected row, ns since the origin, some time later; nothing when no row is selected. */
	public void selectedTimes(BiConsumer<Long, Long> found) {
		if (hasSelection())
			search.times(table().selection().first(), table().selection().last(), found);
	}

	private boolean hasSelection() {
		return ready() && table() != null && table().selection().size() > 0;
	}

	/** Selects the first row at or after a time in ns since the origin. */
	public void goToTime(long time) {
		goToTime(time, null, row -> {
			// It is enough that it is selected.
		});
	}

	/**
	 * Selects the first row at or after a time in ns since the origin.
	 *
	 * @param better chooses another one that is not far from it; null for none
	 * @param found  is told which, before it is selected
	 */
	void goToTime(long time, RowEvents better, LongConsumer found) {
		open();
		place.forgetEarlier();
		search.goTo(time, better, row -> {
			found.accept(row);
			table().show(row);
		});
	}

	/**
	 * Selects the rows within a range of time.
	 *
	 * @param found is told the first and the last of them, before they are selected
	 */
	void select(TimeRange range, BiConsumer<Long, Long> found) {
		open();
		place.forgetEarlier();
		search.rows(range.begin(), range.end(), (first, last) -> {
			found.accept(first, last);
			table().show(first, last);
		});
	}

	/** Puts the selected rows into the clipboard, one a line, cells separated by tabs. */
	public void copy() {
		if (!hasSelection())
			return;
		EventsTable table = table();
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
		return rows.columns();
	}

	/** Shows other columns and remembers them; with none, those that suit the trace. */
	public void columns(List<Column> wanted) {
		rows.columns(wanted);
		PageSettings.columns(wanted);
		if (ready() && table() != null) {
			createTable();
			stack.show(table());
			showProgress(document.index(), !document.index().ended());
			if (rows.isNewest())
				rows.showNewest();
		}
	}

	private void timesChanged() {
		if (times != null)
			times = TracePreferences.timeFormat(preferences, document.start());
		if (!ready())
			return;
		if (document.filters().isEmpty()) {
			rows.readAgain();
		} else {
			// Filters may hold times or match their text.
			filters.reuse(document.filters());
		}
	}

	private void themeChanged() {
		if (table() != null && !table().isDisposed())
			table().applyTheme();
		filters.show();
		problems.show();
	}

	/** The trace behind the editor. */
	public TraceDocument document() {
		return document;
	}

	/** The table, or null while there is none: the trace is not open, or the page was not shown yet. */
	public EventsTable table() {
		return rows.table();
	}

	/** The selected event, for the workbench. */
	public ISelectionProvider selectionProvider() {
		return rows.selected().provider();
	}

	/** The selected event. */
	SelectedEvent selectedEvent() {
		return rows.selected();
	}

	/** What is to be kept from session to session. */
	PageState state() {
		if (place.isEarlier())
			return new PageState(document.filters(), before.selected(), before.ahead(), TracePage.EVENTS);
		boolean isSelected = table() != null && table().selection().lead() >= 0;
		return new PageState(document.filters(), isSelected ? selectedInstant() : OptionalLong.empty(), false, TracePage.EVENTS);
	}

	private void focusTable() {
		if (ready() && table() != null)
			table().setFocus();
	}

	@Override
	public boolean setFocus() {
		open();
		return table() != null && !table().isDisposed() ? table().setFocus() : stack.setFocus();
	}

	private void close() {
		preferences.removePropertyChangeListener(preferenceListener);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		rows.dispose();
		document.dispose();
	}
}
