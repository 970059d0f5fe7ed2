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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.tracewright.ui.metadata.internal.editor.MetadataPages;

/** The trace editor: pages of one trace. */
public final class TraceEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.trace.editor"; //$NON-NLS-1$

	private static final String CONTEXT = "org.tracewright.ui.trace.context"; //$NON-NLS-1$

	private TraceInput input;
	private CTabFolder pages;
	private EventsPage events;
	private MetadataTab metadata;
	private ISelectionProvider elements;
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
		events = new EventsPage(pages, getSite(), input);
		metadata = new MetadataTab(pages, input.places(), provider -> {
			elements = provider;
			select();
		});
		page(Messages.page_events, events);
		page(Messages.page_metadata, metadata);
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

	/** Brings a page to the front: 0 events, 1 metadata. */
	public void showPage(int index) {
		pages.setSelection(index);
		if (index == 1)
			metadata.open();
		select();
	}

	/** What is selected on the page in front is selected in the workbench. */
	private void select() {
		front.show(showsEvents() ? events.selectionProvider() : elements);
	}

	/** Whether the events are in front. */
	public boolean showsEvents() {
		return pages.getSelectionIndex() == 0;
	}

	/** The page of the events. */
	public EventsPage events() {
		return events;
	}

	/** What the metadata page shows; it is there some time after the page was brought to the front. */
	public MetadataPages metadata() {
		return metadata.pages();
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
		if (showsEvents())
			events.setFocus();
		else
			metadata.setFocus();
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
