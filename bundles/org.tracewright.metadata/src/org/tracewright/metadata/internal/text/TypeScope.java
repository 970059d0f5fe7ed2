// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.text;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;

/**
 * The type names that are known at a place of the text: those of this scope, then those of the scopes around it (CTF 1.8.3, section 7.3.1; the
 * field class aliases of CTF 2 have one scope only). Every use of a name
 * is a copy; a short text that doubles a type line by line would fill the heap, so what is copied in all has a limit.
 */
public final class TypeScope {

	private static final int MAX_DEPTH = 128;
	/** Model elements that copies may have in all, besides one for each character of the text. */
	private static final long MIN_BUDGET = 250_000;

	private final TypeScope parent;
	private final Map<String, Type> types = new HashMap<>();
	private long budget = MIN_BUDGET;

	/** A type with the number of model elements in it and how deep they are nested. */
	private record Type(FieldClass fieldClass, int elements, int depth) {
	}

	/** A scope inside another one; null for the outermost. */
	public TypeScope(TypeScope parent) {
		this.parent = parent;
	}

	/** Allows more copies, as the text has more characters; of the outermost scope. */
	public void allow(int characters) {
		budget += characters;
	}

	/** Whether this is the scope around all blocks. */
	public boolean outermost() {
		return parent == null;
	}

	/** Declares a name; false when this scope has it already. */
	public boolean declare(String name, FieldClass type) {
		int[] elements = new int[1];
		int depth = measure(type, elements);
		return types.putIfAbsent(name, new Type(type, elements[0], depth)) == null;
	}

	/** Whether a type has this name here. */
	public boolean knows(String name) {
		return types.containsKey(name) || parent != null && parent.knows(name);
	}

	private static int measure(EObject element, int[] elements) {
		elements[0]++;
		int depth = 0;
		for (EObject child : element.eContents())
			depth = Math.max(depth, measure(child, elements));
		return depth + 1;
	}

	/**
	 * A copy of the type of that name, or null.
	 *
	 * @throws TooLargeException when the copies of the text grow beyond all measure
	 */
	public FieldClass find(String name, SourceMap places) throws TooLargeException {
		for (TypeScope scope = this; scope != null; scope = scope.parent) {
			Type type = scope.types.get(name);
			if (type == null)
				continue;
			TypeScope root = this;
			while (root.parent != null)
				root = root.parent;
			root.budget -= type.elements;
			if (type.depth > MAX_DEPTH || root.budget < 0)
				throw new TooLargeException();
			EcoreUtil.Copier copier = new EcoreUtil.Copier();
			FieldClass copy = (FieldClass) copier.copy(type.fieldClass);
			copier.copyReferences();
			if (scope.outermost())
				copy.setAlias(name);
			if (type.elements > 1)
				copier.forEach((original, copied) -> {
					TextRange range = places.exact(original);
					if (range != null)
						places.put(copied, range);
				});
			copy.eAdapters().addAll(type.fieldClass.eAdapters());
			return copy;
		}
		return null;
	}

	/** A type is used so often, or nested so deeply, that no real trace needs it. */
	public static final class TooLargeException extends Exception {

		private static final long serialVersionUID = 1;

		TooLargeException() {
			super("types are nested too deeply or are too large", null, false, false);
		}
	}
}
