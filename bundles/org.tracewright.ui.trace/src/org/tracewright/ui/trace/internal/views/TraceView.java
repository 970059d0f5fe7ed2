// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.views;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/**
 * A page of the trace editor beside it: what is selected on the timeline and what the page says of it are seen together. The data of the extension is the name of the
 * {@link TracePage}.
 */
public final class TraceView extends PageBookView {

	private TracePage kind;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		super.setInitializationData(element, property, data);
		kind = TracePage.valueOf((String) data);
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		getSite().getService(IContextService.class).activateContext(TraceEditor.COMPARING);
	}

	@Override
	protected IPage createDefaultPage(PageBook book) {
		MessagePage page = new MessagePage();
		initPage(page);
		page.createControl(book);
		page.setMessage(Messages.no_trace);
		return page;
	}

	@Override
	protected PageRec doCreatePage(IWorkbenchPart part) {
		SelectionPage page = new SelectionPage((TraceEditor) part, kind);
		initPage(page);
		page.createControl(getPageBook());
		return new PageRec(part, page);
	}

	@Override
	protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
		record.page.dispose();
		record.dispose();
	}

	@Override
	protected IWorkbenchPart getBootstrapPart() {
		return getSite().getPage().getActiveEditor();
	}

	@Override
	protected boolean isImportant(IWorkbenchPart part) {
		return part instanceof TraceEditor;
	}
}
