// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tracewright.ui.metadata.internal.editor.MetadataPages;
import org.tracewright.ui.trace.internal.health.HealthPage;

/** The trace editor: pages of one trace. */
public final class TraceEditor extends EditorPart implements IPersistableEditor {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.trace.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.tracewright.ui.trace.context"; //$NON-NLS-1$

	private static final int EVENTS = 0;
	private static final int METADATA = 1;
	private static final int HEALTH = 2;

	private TraceInput input;
	private CTabFolder pages;
	private EventsPage events;
	private MetadataTab metadata;
	private HealthPage health;
	private ISelectionProvider elements;
	private PageState state = PageState.NEW;
	private final FrontSelection front = new FrontSelection();

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
		pages = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		events = new EventsPage(pages, getSite(), input, state);
		metadata = new MetadataTab(pages, input.places(), provider -> {
			elements = provider;
			select();
		});
		health = new HealthPage(pages, events.document(), events::timeFormat, time -> {
			showPage(EVENTS);
			events.goToTime(time);
			events.setFocus();
		});
		page(Messages.page_events, events);
		page(Messages.page_metadata, metadata);
		page(Messages.page_health, health);
		pages.setSelection(0);
		pages.addListener(SWT.Selection, e -> showPage(pages.getSelectionIndex()));
		select();
		getSite().setSelectionProvider(front);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	private void page(String name, Composite control) {
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(name);
		item.setControl(control);
	}

	/** Brings a page to the front: 0 events, 1 metadata, 2 health. */
	public void showPage(int index) {
		pages.setSelection(index);
		if (index == METADATA)
			metadata.open();
		else if (index == HEALTH)
			health.open();
		select();
	}

	/** What is selected on the page in front is selected in the workbench. */
	private void select() {
		front.show(switch (pages.getSelectionIndex()) {
			case EVENTS -> events.selectionProvider();
			case METADATA -> elements;
			default -> null;
		});
	}

	/** Whether the events are in front. */
	public boolean showsEvents() {
		return pages.getSelectionIndex() == EVENTS;
	}

	/** The page of the events. */
	public EventsPage events() {
		return events;
	}

	/** What the metadata page shows; it is there some time after the page was brought to the front. */
	public MetadataPages metadata() {
		return metadata.pages();
	}

	/** The page of the health. */
	public HealthPage health() {
		return health;
	}

	@Override
	public void restoreState(IMemento memento) {
		state = PageState.of(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		(events == null ? state : events.state()).save(memento);
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
		return super.getAdapter(adapter);
	}

	private IPropertySheetPage propertiesPage() {
		RecordedOrderPage page = new RecordedOrderPage();
		page.setPropertySourceProvider(selected -> selected instanceof EObject element && metadata.pages() != null
				? metadata.pages().properties(element)
				: Adapters.adapt(selected, IPropertySource.class));
		return page;
	}

	@Override
	public void setFocus() {
		switch (pages.getSelectionIndex()) {
			case EVENTS -> events.setFocus();
			case METADATA -> metadata.setFocus();
			default -> health.setFocus();
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
