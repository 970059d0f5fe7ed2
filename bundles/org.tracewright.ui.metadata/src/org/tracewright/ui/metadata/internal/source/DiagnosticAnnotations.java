// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Shows the diagnostics of a document as annotations, where there are no markers. */
public final class DiagnosticAnnotations implements MetadataDocument.Listener {

	private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error"; //$NON-NLS-1$
	private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning"; //$NON-NLS-1$

	private final MetadataDocument document;
	private final IAnnotationModel model;
	private Map<Annotation, Position> shown = Map.of();

	/** Keeps a model in step with a document until {@link #dispose()}. */
	public DiagnosticAnnotations(MetadataDocument document, IAnnotationModel model) {
		this.document = document;
		this.model = model;
		document.addListener(this);
		modelChanged();
	}

	@Override
	public void modelChanged() {
		Map<Annotation, Position> wanted = new HashMap<>();
		int length = document.text().getLength();
		for (MetadataDiagnostic diagnostic : document.diagnostics()) {
			int offset = Math.min(diagnostic.range().offset(), length);
			wanted.put(new Annotation(diagnostic.warning() ? WARNING : ERROR, false, diagnostic.message()),
					new Position(offset, Math.min(diagnostic.range().length(), length - offset)));
		}
		show(wanted);
	}

	private void show(Map<Annotation, Position> wanted) {
		if (model instanceof IAnnotationModelExtension whole) {
			whole.replaceAnnotations(shown.keySet().toArray(Annotation[]::new), wanted);
		} else {
			shown.keySet().forEach(model::removeAnnotation);
			wanted.forEach(model::addAnnotation);
		}
		shown = wanted;
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		// Annotations do not depend on it.
	}

	/** Takes the annotations away. */
	public void dispose() {
		document.removeListener(this);
		show(Map.of());
	}
}
