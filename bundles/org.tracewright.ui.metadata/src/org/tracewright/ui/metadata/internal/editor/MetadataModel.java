// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;
import org.tracewright.metadata.validation.Validation;
import org.tracewright.ui.metadata.internal.MetadataDocument;
import org.tracewright.ui.metadata.internal.element.ElementPath;

/**
 * Keeps the model of a text up to date: the text is read again in a job, a moment after it was changed. Selection is kept over that by the way to the selected
 * element.
 */
public final class MetadataModel implements MetadataDocument {

	private static final int DELAY = 200;
	private static final char RECORD_SEPARATOR = 0x1E;

	/** What one reading gave. */
	private record Parsed(TraceClass trace, SourceMap places, List<MetadataDiagnostic> diagnostics) {
	}

	private final Display display;
	private IDocument document;
	private final boolean readOnly;
	private final ListenerList<Listener> listeners = new ListenerList<>();
	private final IDocumentListener onText = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// The text after it counts.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			version++;
			job.cancel();
			job.schedule(applying ? 0 : DELAY);
		}
	};
	private final Job job = Job.createSystem(Messages.Model_reading, this::read);
	private Parsed parsed = new Parsed(null, new SourceMap(), List.of());
	private EObject selection;
	private volatile int version = 1;
	private int parsedVersion;
	private int editedVersion;
	private boolean applying;
	private boolean disposed;

	/** The model of a text; it is read at once, in a job. */
	public MetadataModel(Display display, IDocument document, boolean readOnly) {
		this.display = display;
		this.document = document;
		this.readOnly = readOnly;
		document.addDocumentListener(onText);
		job.schedule();
	}

	private IStatus read(IProgressMonitor monitor) {
		int reading = version;
		Parsed result = parse(document.get());
		if (!monitor.isCanceled())
			display.asyncExec(() -> take(result, reading));
		return Status.OK_STATUS;
	}

	private static Parsed parse(String text) {
		try {
			MetadataResource resource = MetadataResources.load(URI.createURI("metadata"), //$NON-NLS-1$
					new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			return new Parsed(resource.trace(), resource.sourceMap(), Validation.check(resource));
		} catch (IOException e) {
			return new Parsed(null, new SourceMap(), List
					.of(new MetadataDiagnostic(TextRange.START, "", NLS.bind(Messages.Model_unreadable, e.getMessage()), false))); //$NON-NLS-1$
		}
	}

	private void take(Parsed result, int reading) {
		if (disposed || reading != version)
			return;
		List<String> way = ElementPath.of(selection);
		parsed = result;
		parsedVersion = reading;
		selection = ElementPath.find(result.trace, way);
		listeners.forEach(Listener::modelChanged);
		listeners.forEach(l -> l.selectionChanged(selection, this));
	}

	/** Reads the text again though it has not changed: the model has. */
	void readAgain() {
		version++;
		job.cancel();
		job.schedule();
	}

	/** Looks at another text from now on. */
	void setText(IDocument text) {
		document.removeDocumentListener(onText);
		document = text;
		document.addDocumentListener(onText);
		readAgain();
	}

	/**
	 * Changes the text to say what the model says already. The model stays in step with the text, but for an edit of the whole text, until it is read again.
	 *
	 * @throws BadLocationException when the edit is not one of this text
	 */
	void apply(TextSync.Edit edit) throws BadLocationException {
		applying = true;
		try {
			document.replace(edit.offset(), edit.length(), edit.replacement());
		} finally {
			applying = false;
		}
		if (edit.whole())
			return;
		parsed.places.edited(edit.offset(), edit.length(), edit.replacement().length());
		if (edit.added() != null)
			parsed.places.put(edit.added(), edit.addedRange());
		editedVersion = version;
	}

	/** Whether the model and its places are those of the text. */
	boolean inStep() {
		return parsedVersion == version || editedVersion == version;
	}

	/** Whether the text as it is has been read. */
	public boolean settled() {
		return parsedVersion == version;
	}

	@Override
	public IDocument text() {
		return document;
	}

	@Override
	public boolean isJson() {
		try {
			return document.getLength() > 0 && document.getChar(0) == RECORD_SEPARATOR;
		} catch (BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public boolean readOnly() {
		return readOnly;
	}

	@Override
	public TraceClass trace() {
		return parsed.trace;
	}

	@Override
	public SourceMap sourceMap() {
		return parsed.places;
	}

	@Override
	public List<MetadataDiagnostic> diagnostics() {
		return parsed.diagnostics;
	}

	@Override
	public EObject selection() {
		return selection;
	}

	@Override
	public void select(EObject element, Object origin) {
		if (element == selection || element != null && EcoreUtil.getRootContainer(element) != parsed.trace)
			return;
		selection = element;
		listeners.forEach(l -> l.selectionChanged(element, origin));
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Stops to follow the text. */
	public void dispose() {
		disposed = true;
		job.cancel();
		document.removeDocumentListener(onText);
	}
}
