// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.FieldClass;

/** The type names that are known at a place of the text: those of this scope, then those of the scopes around it (CTF 1.8.3, section 7.3.1). */
final class TypeScope {

	private final TypeScope parent;
	private final Map<String, FieldClass> types = new HashMap<>();

	TypeScope(TypeScope parent) {
		this.parent = parent;
	}

	/** Declares a name; false when this scope has it already. */
	boolean declare(String name, FieldClass type) {
		return types.putIfAbsent(name, type) == null;
	}

	/** A copy of the type of that name, or null. */
	FieldClass find(String name) {
		for (TypeScope scope = this; scope != null; scope = scope.parent) {
			FieldClass type = scope.types.get(name);
			if (type != null) {
				FieldClass copy = EcoreUtil.copy(type);
				type.eAdapters().stream().filter(TextMark.class::isInstance).forEach(copy.eAdapters()::add);
				return copy;
			}
		}
		return null;
	}
}
