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
}
