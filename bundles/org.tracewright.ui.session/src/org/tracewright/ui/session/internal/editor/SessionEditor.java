// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.validation.Finding;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.session.internal.apply.PreviewPage;
import org.tracewright.ui.session.internal.apply.TargetReport;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** The editor of session documents: the model, what it would do on targets, and the text. */
public final class SessionEditor extends MultiPageEditorPart implements SessionModel.Listener, DocumentFile.Host {

	/** Id of the editor. */
	public static final String ID = "org.tracewright.ui.session.editor"; //$NON-NLS-1$
	/** The page with the model. */
	public static final int SESSION = 0;
	/** The page with what would be done. */
	public static final int PREVIEW = 1;
	/** The page with the text. */
	public static final int SOURCE = 2;

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor"; //$NON-NLS-1$

	private final List<DocumentPane> panes = new ArrayList<>();
	private DocumentFile file;
	private SessionModel model;
	private SessionPage sessionPage;
	private PreviewPage previewPage;
	private SourcePage sourcePage;
	private boolean asking;
	private boolean changedOutside;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput))
			throw new PartInitException(NLS.bind(Messages.Editor_outside, input.getName()));
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		Composite container = getContainer();
		model = new SessionModel(container);
		file = new DocumentFile(container, ((IFileEditorInput) getEditorInput()).getFile(), this);
		sessionPage = new SessionPage(pane(Messages.Editor_session), model, this::firstTarget);
		previewPage = new PreviewPage(pane(Messages.Editor_preview), model);
		sourcePage = new SourcePage(pane(Messages.Editor_source), model);
		sessionPage.tree().onRefused(this::say);
		if (container instanceof CTabFolder tabs)
			PageFocus.ofTabs(tabs, () -> {
				if (getSite().getPage().getActivePart() == this)
					setFocus();
			});
		getSite().setSelectionProvider(sessionPage.selection());
		model.addListener(this);
		model.onReveal(this::reveal);
		file.read();
	}

	private Composite pane(String title) {
		DocumentPane pane = new DocumentPane(getContainer(), model, this::openAsText, file::read);
		panes.add(pane);
		setPageText(addPage(pane), title);
		return pane.content();
	}

	private TargetLink firstTarget() {
		return previewPage.reports().stream().map(TargetReport::link).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private void openAsText() {
		try {
			// By its input alone this editor would be found again.
			getSite().getPage().openEditor(getEditorInput(), TEXT_EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			say(e.getMessage());
		}
	}

	private void say(String text) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text);
	}

	/** The document. */
	public SessionModel model() {
		return model;
	}

	/** The page with the model. */
	public SessionPage sessionPage() {
		return sessionPage;
	}

	/** The page with what would be done. */
	public PreviewPage previewPage() {
		return previewPage;
	}

	/** The page with the text. */
	SourcePage sourcePage() {
		return sourcePage;
	}

	/** Brings a page to the front. */
	public void showPage(int page) {
		setActivePage(page);
	}

	/** Number of the page in front. */
	int page() {
		return getActivePage();
	}

	@Override
	protected void pageChange(int page) {
		// What was typed is an edit before anything else looks at the model.
		if (sessionPage != null)
			sessionPage.flush();
		super.pageChange(page);
		if (page == SOURCE)
			sourcePage.show();
		if (page == PREVIEW && model.document() != null)
			previewPage.shown();
	}

	private void reveal(Finding finding) {
		setActivePage(SESSION);
		sessionPage.reveal(finding);
	}

	/** Undoes the last edit. */
	public void undo() {
		sessionPage.flush();
		EObject shown = model.edits().shown();
		if (model.edits().stack().canUndo())
			model.edits().stack().undo();
		if (shown != null && shown.eResource() != null)
			sessionPage.reveal(shown, null);
	}

	/** Does again what was undone. */
	public void redo() {
		sessionPage.flush();
		if (model.edits().stack().canRedo())
			model.edits().stack().redo();
		sessionPage.selectEdited();
	}

	/** Shows what would be done, and does it on the targets that are chosen there. */
	public void apply() {
		if (model.document() == null)
			return;
		setActivePage(PREVIEW);
		previewPage.apply();
	}

	@Override
	public void opened() {
		panes.forEach(DocumentPane::follow);
		sessionPage.opened();
		if (model.document() != null)
			previewPage.opened();
		sourcePage.show();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void edited() {
		sessionPage.edited();
		previewPage.changed(true);
		if (getActivePage() == SOURCE)
			sourcePage.show();
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void checked() {
		sessionPage.checked();
		previewPage.changed(false);
	}

	@Override
	public boolean isDirty() {
		return model != null && model.edits().stack().isSaveNeeded();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		sessionPage.flush();
		if (model.document() == null)
			return;
		if ((changedOutside || !file.isAsKnown()) && !MessageDialog.openQuestion(getSite().getShell(),
				Messages.Editor_changed_title, NLS.bind(Messages.Editor_overwrite, file.file().getName()))) {
			monitor.setCanceled(true);
			return;
		}
		try {
			String text = model.text();
			file.write(text, monitor);
			changedOutside = false;
			model.edits().stack().saveIsDone();
			firePropertyChange(PROP_DIRTY);
			SessionMarkers.update(file.file(), text);
			say(sessionPage.details().isMistaken() ? Messages.Editor_mistaken : null);
		} catch (IOException | CoreException e) {
			monitor.setCanceled(true);
			ErrorDialog.openError(getSite().getShell(), Messages.Editor_notSaved_title, Messages.Editor_notSaved,
					e instanceof CoreException core ? core.getStatus() : Status.error(e.getMessage(), e));
		}
	}

	@Override
	public void doSaveAs() {
		// A copy is made in the Project Explorer.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void read(SessionResource resource) {
		model.open(resource);
	}

	@Override
	public void unreadable(String why) {
		model.fail(why);
	}

	@Override
	public void changedOutside() {
		if (!isDirty()) {
			file.read();
			return;
		}
		changedOutside = true;
		// Who works elsewhere is asked when he comes back.
		if (getSite().getPage().getActiveEditor() == this)
			ask();
	}

	private void ask() {
		if (asking || !changedOutside)
			return;
		asking = true;
		changedOutside = false;
		try {
			int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Editor_changed_title,
					NLS.bind(Messages.Editor_changed, file.file().getName()), SWT.NONE, Messages.Editor_changed_read,
					Messages.Editor_changed_keep);
			if (answer == 0)
				file.read();
		} finally {
			asking = false;
		}
	}

	@Override
	public void deleted() {
		if (isDirty())
			say(NLS.bind(Messages.Editor_deleted, file.file().getName()));
		else
			getSite().getPage().closeEditor(this, false);
	}

	@Override
	public void moved(IFile to) {
		file.follow(to);
		setInput(new FileEditorInput(to));
		setPartName(to.getName());
	}

	@Override
	public void setFocus() {
		if (file != null)
			file.look();
		switch (getActivePage()) {
			case SESSION -> sessionPage.setFocus();
			case PREVIEW -> previewPage.setFocus();
			default -> sourcePage.setFocus();
		}
		if (changedOutside)
			getContainer().getDisplay().asyncExec(this::ask);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IGotoMarker.class)
			return type.cast((IGotoMarker) marker -> {
				EObject element = model.element(marker.getAttribute(SessionMarkers.ELEMENT, "")); //$NON-NLS-1$
				if (element == null)
					return;
				setActivePage(SESSION);
				sessionPage.reveal(element,
						element.eClass().getEStructuralFeature(marker.getAttribute(SessionMarkers.FEATURE, ""))); //$NON-NLS-1$
			});
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (file != null)
			file.close();
		super.dispose();
	}
}
