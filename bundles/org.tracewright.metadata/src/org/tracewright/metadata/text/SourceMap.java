// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Where in the text the elements of a model are written. What comes from a named type has the place where that type is written. */
public final class SourceMap {

	private final Map<EObject, TextRange> ranges = new IdentityHashMap<>();

	/** Says where an element is written. */
	public void put(EObject element, TextRange range) {
		ranges.put(element, range);
	}

	/** Where exactly this element is written, or null. */
	public TextRange exact(EObject element) {
		return ranges.get(element);
	}

	/** Where an element, or the nearest one around it that has a place, is written; null when there is none. */
	public TextRange of(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer()) {
			TextRange range = ranges.get(e);
			if (range != null)
				return range;
		}
		return null;
	}

	/** The innermost element at an offset, or null. */
	public EObject at(int offset) {
		EObject best = null;
		int length = Integer.MAX_VALUE;
		for (Map.Entry<EObject, TextRange> entry : ranges.entrySet()) {
			TextRange range = entry.getValue();
			if (range.contains(offset) && (range.length() < length || range.length() == length && inside(entry.getKey(), best))) {
				best = entry.getKey();
				length = range.length();
			}
		}
		return best;
	}

	private static boolean inside(EObject element, EObject container) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e == container)
				return true;
		return false;
	}

	/**
	 * Keeps the places in step with an edit of the text: what is behind it moves, what is around it grows, what is inside it has no place of its own any more. Lines
	 * and columns stay those of the last reading.
	 *
	 * @param offset  where, in characters
	 * @param removed characters that went
	 * @param added   characters that came
	 */
	public void edited(int offset, int removed, int added) {
		Map<EObject, TextRange> kept = new IdentityHashMap<>();
		ranges.forEach((element, range) -> {
			if (range.end() <= offset)
				kept.put(element, range);
			else if (range.offset() >= offset + removed)
				kept.put(element, new TextRange(range.offset() + added - removed, range.length(), range.line(), range.column()));
			else if (range.offset() <= offset && range.end() >= offset + removed)
				kept.put(element, new TextRange(range.offset(), range.length() + added - removed, range.line(), range.column()));
		});
		ranges.clear();
		ranges.putAll(kept);
	}
}
