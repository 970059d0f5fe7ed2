// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.SourceMap;

/** The metadata that all pages of an editor show: one text, the model that was read from it, and one selected element. Used on the UI thread only. */
public interface MetadataDocument {

	/** Told when something changes, on the UI thread. */
	interface Listener {

		/** A new model was read: all elements are new. */
		void modelChanged();

		/** Another element is selected; null for none. The origin is the document itself when the same element is another object, since the text was read again. */
		void selectionChanged(EObject element, Object origin);
	}

	/** The text. */
	IDocument text();

	/** Whether the text is a JSON text sequence (CTF 2); otherwise it is TSDL. */
	boolean isJson();

	/** Whether nothing may be changed. */
	boolean readOnly();

	/** The model as last read; null when nothing could be understood, or not yet. */
	TraceClass trace();

	/** Where the elements of {@link #trace()} are written; offsets are those of the text when it was read. */
	SourceMap sourceMap();

	/** What is wrong with the text and the model, errors and warnings. */
	List<MetadataDiagnostic> diagnostics();

	/** The selected element, or null. */
	EObject selection();

	/** Selects an element; the origin is passed to listeners, so that whoever selected need not react. */
	void select(EObject element, Object origin);

	/** Adds a listener. */
	void addListener(Listener listener);

	/** Removes a listener. */
	void removeListener(Listener listener);
}
