// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.layout.LayoutPage;
import org.tracewright.ui.metadata.internal.model.ElementProperties;
import org.tracewright.ui.metadata.internal.model.ModelPage;
import org.tracewright.ui.metadata.internal.source.MetadataMarkers;
import org.tracewright.ui.metadata.internal.source.MetadataOutlinePage;

/** The editor of metadata files: the model, a drawing of its records, and the text; three pages of one document. */
public final class MetadataEditor extends MultiPageEditorPart implements MetadataDocument.Listener {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.metadata.editor"; //$NON-NLS-1$

	private final SourceEditor source = new SourceEditor();
	private final IElementStateListener states = new IElementStateListener() {
		@Override
		public void elementDeleted(Object element) {
			if (element.equals(getEditorInput()))
				getContainer().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(MetadataEditor.this, false));
		}

		@Override
		public void elementDirtyStateChanged(Object element, boolean isDirty) {
			// The text page tells it.
		}

		@Override
		public void elementContentAboutToBeReplaced(Object element) {
			// The text page tells it.
		}

		@Override
		public void elementContentReplaced(Object element) {
			// The text changes, as by any edit.
		}

		@Override
		public void elementMoved(Object original, Object moved) {
			// The text page gets its new input.
		}
	};
	private MetadataModel model;
	private ModelEdits edits;
	private ModelPage modelPage;
	private LayoutPage layoutPage;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput) && MetadataDocumentProvider.outside(input) == null)
			throw new PartInitException(NLS.bind(Messages.Editor_outside, input.getName()));
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		try {
			MetadataDocumentProvider provider = source.provider();
			provider.connect(getEditorInput());
			model = new MetadataModel(getContainer().getDisplay(), provider.getDocument(getEditorInput()),
					!provider.isModifiable(getEditorInput()) && MetadataDocumentProvider.outside(getEditorInput()) != null);
			edits = new ModelEdits(model);
			edits.onRefused(text -> getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text));
			source.setMetadata(model);
			source.onInput(this::moved);
			provider.addElementStateListener(states);
			modelPage = new ModelPage(getContainer(), model, edits);
			layoutPage = new LayoutPage(getContainer(), model);
			setPageText(addPage(modelPage), Messages.Editor_model);
			setPageText(addPage(layoutPage), Messages.Editor_layout);
			setPageText(addPage(source, getEditorInput()), Messages.Editor_source);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		if (getContainer() instanceof CTabFolder tabs)
			PageFocus.ofTabs(tabs, () -> {
				if (getSite().getPage().getActivePart() == this)
					setFocus();
			});
		getSite().setSelectionProvider(new PageSelection(model));
		model.addListener(this);
	}

	private void moved(IEditorInput input) {
		IEditorInput before = getEditorInput();
		model.setText(source.provider().getDocument(input));
		setInput(input);
		setPartName(input.getName());
		source.provider().disconnect(before);
	}

	/** The model page. */
	public ModelPage modelPage() {
		return modelPage;
	}

	/** The layout page. */
	public LayoutPage layoutPage() {
		return layoutPage;
	}

	/** The document of all pages. */
	public MetadataModel model() {
		return model;
	}

	/** The edits of the model. */
	public ModelEdits edits() {
		return edits;
	}

	/** The viewer of the text; null before the pages are there. */
	public ISourceViewer viewer() {
		return source.viewer();
	}

	/** An action of the text page, such as undo, which all pages share. */
	public IAction action(String id) {
		return source.getAction(id);
	}

	/** Brings a page to the front: 0 model, 1 layout, 2 source. */
	public void showPage(int page) {
		setActivePage(page);
	}

	/** Whether the text page is in front. */
	boolean isSourceActive() {
		return getActivePage() == 2;
	}

	@Override
	public void modelChanged() {
		List<MetadataDiagnostic> diagnostics = model.diagnostics();
		IFile file = ResourceUtil.getFile(getEditorInput());
		if (file != null && file.exists())
			MetadataMarkers.update(file, diagnostics);
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		// The pages follow by themselves.
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		source.doSave(monitor);
	}

	@Override
	public void doSaveAs() {
		// A copy is made in the Project Explorer: all pages are pages of one file.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		switch (getActivePage()) {
			case 0 -> modelPage.setFocus();
			case 1 -> layoutPage.setFocus();
			default -> super.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == MetadataDocument.class)
			return type.cast(model);
		if (type == IContentOutlinePage.class)
			return type.cast(new MetadataOutlinePage(model));
		if (type == IPropertySheetPage.class) {
			PropertySheetPage page = new PropertySheetPage();
			page.setPropertySourceProvider(
					element -> element instanceof EObject object ? new ElementProperties(object, edits) : null);
			return type.cast(page);
		}
		if (type == IGotoMarker.class)
			return type.cast((IGotoMarker) marker -> {
				setActivePage(2);
				IGotoMarker text = source.getAdapter(IGotoMarker.class);
				if (text != null)
					text.gotoMarker(marker);
			});
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (model != null) {
			model.dispose();
			source.provider().removeElementStateListener(states);
			source.provider().disconnect(getEditorInput());
		}
		super.dispose();
	}
}
