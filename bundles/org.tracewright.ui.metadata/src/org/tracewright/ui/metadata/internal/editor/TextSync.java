// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataResources;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;
import org.tracewright.metadata.tsdl.TsdlResource;
import org.tracewright.ui.metadata.internal.element.ElementPath;

/** Finds the change of the text that follows from a change of the model: as little of it as possible, so that what the user wrote elsewhere stays. */
final class TextSync {

	private static final char RECORD_SEPARATOR = 0x1E;

	/**
	 * A change of a text.
	 *
	 * @param offset      where, in characters
	 * @param length      how many characters go
	 * @param replacement what comes
	 * @param whole       whether the whole text is written anew
	 * @param added       the element that comes; null for none
	 * @param lead        characters of the replacement before that element
	 * @param size        characters of that element
	 */
	record Edit(int offset, int length, String replacement, boolean whole, EObject added, int lead, int size) {

		static Edit of(int offset, int length, String replacement) {
			return new Edit(offset, length, replacement, false, null, 0, 0);
		}

		/** Where the element that comes is then. */
		TextRange addedRange() {
			return new TextRange(offset + lead, size, 1, 1);
		}
	}

	private final boolean json;
	private final String text;
	private final TraceClass trace;
	private final SourceMap places;

	TextSync(boolean json, String text, TraceClass trace, SourceMap places) {
		this.json = json;
		this.text = text;
		this.trace = trace;
		this.places = places;
	}

	/** The block that a changed element belongs to: an event record class, data stream class or clock class, or else the whole trace. */
	static EObject block(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof EventRecordClass || e instanceof DataStreamClass || e instanceof ClockClass
					|| e instanceof TraceClass)
				return e;
		return null;
	}

	/** The edit that writes one block anew. */
	Edit changed(EObject block) {
		TextRange range = block instanceof TraceClass ? null : places.exact(block);
		if (range == null)
			return everything();
		String written = written(block);
		return written == null ? everything() : Edit.of(range.offset(), range.length(), written);
	}

	/** The edit that adds an event record class behind the others. */
	Edit added(EventRecordClass event) {
		DataStreamClass stream = event.getDataStreamClass();
		int index = stream.getEventRecordClasses().indexOf(event);
		TextRange before = places.exact(index == 0 ? stream : stream.getEventRecordClasses().get(index - 1));
		String written = before == null ? null : written(event);
		if (written == null)
			return everything();
		int at = end(before);
		String lead = json ? Character.toString(RECORD_SEPARATOR) : "\n\n"; //$NON-NLS-1$
		return new Edit(at, 0, lead + written + (json ? '\n' : ';'), false, event, lead.length(), written.length());
	}

	/** The edit that takes an event record class out, which had this place. */
	Edit removed(TextRange range) {
		if (range == null)
			return everything();
		int start = range.offset();
		if (json)
			while (start > 0 && text.charAt(start - 1) == RECORD_SEPARATOR)
				start--;
		int end = end(range);
		return Edit.of(start, end - start, ""); //$NON-NLS-1$
	}

	/** Behind the semicolon, or the line feed, that ends a block. */
	private int end(TextRange range) {
		int end = range.end();
		while (end < text.length()
				&& (json ? Character.isWhitespace(text.charAt(end)) : text.charAt(end) == ' ' || text.charAt(end) == ';'))
			end++;
		return end;
	}

	/** The edit that writes everything anew. */
	Edit everything() {
		return new Edit(0, text.length(), write(EcoreUtil.copy(trace)), true, null, 0, 0);
	}

	private String write(TraceClass root) {
		MetadataResource resource = json
				? new JsonSequenceResource(URI.createURI("metadata")) //$NON-NLS-1$
				: new TsdlResource(URI.createURI("metadata")); //$NON-NLS-1$
		resource.getContents().add(root);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			resource.save(out, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** How a block is written; null when that cannot be told. */
	private String written(EObject block) {
		String canonical = write(only(block));
		try {
			MetadataResource again = MetadataResources.load(URI.createURI("metadata"), //$NON-NLS-1$
					new ByteArrayInputStream(canonical.getBytes(StandardCharsets.UTF_8)));
			EObject same = ElementPath.find(again.trace(), ElementPath.of(block));
			TextRange range = same == null || same.eClass() != block.eClass() ? null : again.sourceMap().exact(same);
			return range == null ? null : canonical.substring(range.offset(), range.end());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The trace without the event record classes that are not asked for: a large trace has thousands. */
	private TraceClass only(EObject block) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier() {
			private static final long serialVersionUID = 1;

			@Override
			protected void copyContainment(EReference reference, EObject original, EObject copy) {
				if (reference != Literals.DATA_STREAM_CLASS__EVENT_RECORD_CLASSES)
					super.copyContainment(reference, original, copy);
				else if (block instanceof EventRecordClass event && event.getDataStreamClass() == original)
					((DataStreamClass) copy).getEventRecordClasses().add((EventRecordClass) copy(event));
			}
		};
		TraceClass copy = (TraceClass) copier.copy(trace);
		copier.copyReferences();
		return copy;
	}
}
