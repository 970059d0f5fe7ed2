// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.metadata.internal.editor.MetadataPages;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.compare.Comparing;
import org.tracewright.ui.trace.internal.flamegraph.FlameGraphPage;
import org.tracewright.ui.trace.internal.health.HealthPage;
import org.tracewright.ui.trace.internal.latencies.LatenciesPage;
import org.tracewright.ui.trace.internal.live.LiveBar;
import org.tracewright.ui.trace.internal.live.TraceFollow;
import org.tracewright.ui.trace.internal.statistics.StatisticsPage;
import org.tracewright.ui.trace.internal.timeline.KeptSelection;
import org.tracewright.ui.trace.internal.timeline.TimelineBookmarks;
import org.tracewright.ui.trace.internal.timeline.TimelinePage;

/** The trace editor: pages of one trace. */
public final class TraceEditor extends EditorPart implements IPersistableEditor {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.trace.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.tracewright.ui.trace.context"; //$NON-NLS-1$
	/** Context of the keys of all that compares. */
	public static final String COMPARING = "org.tracewright.ui.trace.compare.context"; //$NON-NLS-1$
	private static final String FOLLOW = "follow"; //$NON-NLS-1$
	private static final String TIMELINE = "timeline"; //$NON-NLS-1$

	private TraceInput input;
	private CTabFolder pages;
	private LazyPage<TimelinePage> timeline;
	private EventsPage events;
	private LazyPage<StatisticsPage> statistics;
	private LazyPage<FlameGraphPage> flameGraph;
	private LazyPage<LatenciesPage> latencies;
	private LazyPage<MetadataTab> metadata;
	private LazyPage<HealthPage> health;
	private ISelectionProvider elements;
	private PageState state = PageState.NEW;
	private final FrontSelection front = new FrontSelection();
	private IMemento timelineState;
	private TraceFollow follow;
	private boolean followed;
	private boolean failed;
	/** Pages to be told when the trace cannot be read. */
	private final List<Consumer<Runnable>> leads = new ArrayList<>();
	/** Whether a page has been shown; before that there is none to take the focus. */
	private boolean begun;
	private CommonSelection common;
	private TimeRange remembered;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof TraceInput traceInput))
			throw new PartInitException(NLS.bind(Messages.error_input, editorInput.getName()));
		input = traceInput;
		setSite(site);
		setInput(editorInput);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
		all.setLayout(layout);
		LiveBar live = new LiveBar(all, () -> follow.toggle(), () -> follow.dismiss());
		pages = new CTabFolder(all, SWT.BOTTOM | SWT.FLAT);
		pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		// Pages that are made are laid out once.
		pages.setLayoutDeferred(true);
		KeptSelection selected = KeptSelection.of(timelineState);
		events = new EventsPage(pages, getSite(), input, state, CommonSelection.earlier(state, selected),
				() -> timeline != null && timeline.isMade() ? timeline().histories() : Map.of());
		FollowedPages followedPages = new FollowedPages(events);
		timeline = new LazyPage<>(pages, place -> {
			TimelinePage page = new TimelinePage(place, getSite(), events.document(), input.folder(), events::timeFormat);
			page.restore(timelineState);
			lead(page, page::failed);
			followedPages.add(page);
			page.whenComplete(events.selectedEvent()::analysed);
			return page;
		});
		common = new CommonSelection(events, timeline, state, selected);
		events.selectionProvider().addSelectionChangedListener(e -> common.eventSelected());
		statistics = new LazyPage<>(pages, this::statisticsIn);
		flameGraph = new LazyPage<>(pages, this::flameGraphIn);
		latencies = new LazyPage<>(pages, this::latenciesIn);
		metadata = new LazyPage<>(pages, place -> new MetadataTab(place, input.places(), provider -> {
			elements = provider;
			select();
		}));
		health = new LazyPage<>(pages, place -> new HealthPage(place, events.document(), events::timeFormat, time -> {
			showPage(TracePage.EVENTS);
			events.goToTime(time);
			events.setFocus();
		}));
		page(Messages.page_timeline, timeline.place());
		page(Messages.page_events, events);
		page(Messages.page_statistics, statistics.place());
		page(Messages.page_flameGraph, flameGraph.place());
		page(Messages.page_latencies, latencies.place());
		page(Messages.page_metadata, metadata.place());
		page(Messages.page_health, health.place());
		events.whenFailed(() -> {
			failed = true;
			List.copyOf(leads).forEach(page -> page.accept(this::showWhy));
			showPage(TracePage.EVENTS);
		});
		follow = new TraceFollow(getSite(), followedPages, live);
		followedPages.whenMoved(follow::pause);
		pages.setLayoutDeferred(false);
		pages.setSelection(state.front().ordinal());
		pages.addListener(SWT.Selection, e -> showPage(front()));
		PageFocus.ofTabs(pages, this::focusIfActive);
		// In a turn of its own, behind all that wait already: what the workbench does to open an editor keeps the UI thread for long.
		UiThread.async(pages, () -> UiThread.async(pages, this::begin));
		getSite().setSelectionProvider(front);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		getSite().getService(IContextService.class).activateContext(COMPARING);
		follow.live(input.live());
		if (followed && input.live() == null)
			follow.toggle();
		pages.addDisposeListener(e -> follow.close());
	}

	// What is selected on the timeline is what these pages are about: they need it.

	private StatisticsPage statisticsIn(Composite place) {
		return new StatisticsPage(place, events.document(), timeline().model()::selection, events::timeFormat, this);
	}

	private FlameGraphPage flameGraphIn(Composite place) {
		FlameGraphPage page = new FlameGraphPage(place, events.document(), timeline(), events::timeFormat, this);
		lead(page, page::failed);
		return page;
	}

	private LatenciesPage latenciesIn(Composite place) {
		LatenciesPage page = new LatenciesPage(place, events.document(), input.folder(), timeline().model()::selection,
				events::timeFormat, this::showLatency, this);
		lead(page, page::failed);
		return page;
	}

	/** When the trace cannot be read, a page leads to the reason. */
	private void lead(Composite page, Consumer<Runnable> fail) {
		if (failed) {
			fail.accept(this::showWhy);
			return;
		}
		leads.add(fail);
		page.addDisposeListener(e -> leads.remove(fail));
	}

	/**
	 * Makes another one of the pages that are about the selected range, in somebody else's place.
	 *
	 * @return shows there what is selected now
	 */
	public Runnable addPage(TracePage kind, Composite place) {
		return switch (kind) {
			case STATISTICS -> statisticsIn(place)::open;
			case FLAME_GRAPH -> flameGraphIn(place)::open;
			case LATENCIES -> latenciesIn(place)::open;
			case TIMELINE, EVENTS, METADATA, HEALTH -> throw new IllegalArgumentException(kind.name());
		};
	}

	/** What follows the trace while it is being written. */
	public TraceFollow follow() {
		return follow;
	}

	private void begin() {
		if (!begun)
			showPage(front());
		focusIfActive();
	}

	private void focusIfActive() {
		if (getSite().getPage().getActivePart() == this)
			setFocus();
	}

	/** Why the trace cannot be read is told beside its events. */
	private void showWhy() {
		showPage(TracePage.EVENTS);
	}

	private void showLatency(TimeRange range, List<String> names) {
		showPage(TracePage.TIMELINE);
		timeline().showRange(range, names);
	}

	private void page(String name, Composite control) {
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	private TracePage front() {
		return TracePage.values()[Math.max(0, pages.getSelectionIndex())];
	}

	/** Brings a page to the front. What is selected on the timeline is selected among the events, and the other way round. */
	public void showPage(TracePage page) {
		begun = true;
		pages.setSelection(page.ordinal());
		if (page != TracePage.TIMELINE)
			events.document().pictured();
		if (page.isAboutTimes())
			common.toTimes(() -> open(front()));
		open(page);
		select();
	}

	private void open(TracePage page) {
		switch (page) {
			case TIMELINE -> timeline().shown();
			case EVENTS -> {
				events.open();
				common.toEvents();
			}
			case STATISTICS -> statistics.get().open();
			case FLAME_GRAPH -> flameGraph.get().open();
			case LATENCIES -> latencies.get().open();
			case METADATA -> metadata.get().open();
			case HEALTH -> health.get().open();
		}
	}

	/** What is selected on the page in front is selected in the workbench. */
	private void select() {
		front.show(switch (front()) {
			// The statistics and the flame graph are about what is selected there.
			case TIMELINE, STATISTICS, FLAME_GRAPH -> timeline().selectionProvider();
			case EVENTS -> events.selectionProvider();
			case METADATA -> elements;
			case LATENCIES -> latencies.get().selectionProvider();
			case HEALTH -> null;
		});
	}

	/** Whether the events are in front. */
	public boolean showsEvents() {
		return front() == TracePage.EVENTS;
	}

	/** Whether a page is in front that has a place for each instant: the timeline or the events. */
	boolean showsTimes() {
		return front() == TracePage.TIMELINE || front() == TracePage.EVENTS;
	}

	/** The selected instant of the page in front, as text. */
	String selectedTime() {
		Long cursor = cursor();
		return front() == TracePage.TIMELINE && cursor != null ? events.timeFormat().text(cursor) : events.selectedTime();
	}

	/** Goes to an instant on the page in front, ns since the origin. */
	public void goToTime(long time) {
		if (front() == TracePage.TIMELINE)
			timeline().goToTime(time);
		else
			events.goToTime(time);
	}

	/** Whether a page is in front that is about what is selected on the timeline. */
	public boolean isAboutTimes() {
		return front().isAboutTimes();
	}

	/** The range that is selected on the timeline; null for none. */
	public TimeRange selectedRange() {
		return timeline.isMade() ? timeline().model().selection() : null;
	}

	/** The range that others are to be compared with; null for none. */
	public TimeRange rememberedRange() {
		return remembered;
	}

	/** Remembers a range that others are to be compared with; null for none. */
	public void remember(TimeRange range) {
		remembered = range;
	}

	/** The page in front, when it is one that compares; else null. */
	public Comparing comparing() {
		return switch (front()) {
			case FLAME_GRAPH -> flameGraph.get();
			case STATISTICS -> statistics.get();
			case LATENCIES -> latencies.get();
			case TIMELINE, EVENTS, METADATA, HEALTH -> null;
		};
	}

	/** The page of the timeline. */
	public TimelinePage timeline() {
		return timeline.get();
	}

	/** The selected instant of the timeline, ns since the origin; null for none. */
	private Long cursor() {
		return timeline.isMade() ? timeline().model().cursor() : null;
	}

	/** The page of the statistics. */
	public StatisticsPage statistics() {
		return statistics.get();
	}

	/** The page of the flame graph. */
	public FlameGraphPage flameGraph() {
		return flameGraph.get();
	}

	/** The page of the latencies. */
	public LatenciesPage latencies() {
		return latencies.get();
	}

	/** The page of the events. */
	public EventsPage events() {
		return events;
	}

	/** What the metadata page shows; it is there some time after the page was brought to the front. */
	public MetadataPages metadata() {
		return metadata.get().pages();
	}

	/** The page of the health. */
	public HealthPage health() {
		return health.get();
	}

	@Override
	public void restoreState(IMemento memento) {
		state = PageState.of(memento);
		timelineState = memento.getChild(TIMELINE);
		followed = Boolean.TRUE.equals(memento.getBoolean(FOLLOW));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(FOLLOW, follow == null ? followed : follow.isKept());
		(common == null ? state : common.keep(events.state()).inFront(front())).save(memento);
		if (timeline != null && timeline.isMade())
			timeline().save(memento.createChild(TIMELINE));
		else if (timelineState != null)
			memento.createChild(TIMELINE).putMemento(timelineState);
	}

	@Override
	public String getTitleToolTip() {
		return input.getToolTipText();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IPropertySheetPage.class)
			return adapter.cast(propertiesPage());
		if (adapter == ISelectionProvider.class)
			return adapter.cast(front);
		if (adapter == IGotoMarker.class)
			return adapter.cast((IGotoMarker) this::goTo);
		return super.getAdapter(adapter);
	}

	private void goTo(IMarker marker) {
		Long time = TimelineBookmarks.time(marker);
		if (time != null) {
			showPage(TracePage.TIMELINE);
			timeline().goToTime(time);
		} else {
			showPage(failed ? TracePage.EVENTS : TracePage.HEALTH);
		}
	}

	private IPropertySheetPage propertiesPage() {
		RecordedOrderPage page = new RecordedOrderPage();
		page.setPropertySourceProvider(
				selected -> selected instanceof EObject element && metadata.isMade() && metadata.get().pages() != null
						? metadata.get().pages().properties(element)
						: Adapters.adapt(selected, IPropertySource.class));
		return page;
	}

	@Override
	public void setFocus() {
		if (follow != null)
			follow.refreshCommand();
		if (!begun) {
			pages.setFocus();
			return;
		}
		switch (front()) {
			case TIMELINE -> timeline().setFocus();
			case EVENTS -> events.setFocus();
			case STATISTICS -> statistics.get().setFocus();
			case FLAME_GRAPH -> flameGraph.get().setFocus();
			case LATENCIES -> latencies.get().setFocus();
			case METADATA -> metadata.get().setFocus();
			case HEALTH -> health.get().setFocus();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Traces are not changed.
	}

	@Override
	public void doSaveAs() {
		// Traces are not changed.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
