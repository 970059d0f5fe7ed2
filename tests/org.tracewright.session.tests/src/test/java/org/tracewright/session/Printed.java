// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Models as text: an element a line, with what is not as by default. */
public final class Printed {

	private Printed() {
	}

	/** One element and what is in it. */
	public static String of(EObject element) {
		StringBuilder text = new StringBuilder();
		print(element, "", text);
		return text.toString();
	}

	/** Elements and what is in them. */
	public static String of(Collection<? extends EObject> elements) {
		return elements.stream().map(Printed::of).collect(Collectors.joining());
	}

	private static void print(EObject element, String indent, StringBuilder text) {
		text.append(indent).append(element.eClass().getName());
		if (element instanceof OtherValue other) {
			text.append(' ').append(other.getName()).append(" = ").append(shown(other.getValue())).append('\n');
			return;
		}
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (element.eIsSet(attribute))
				text.append(' ').append(attribute.getName()).append('=').append(shown(element.eGet(attribute)));
		text.append('\n');
		for (EReference reference : element.eClass().getEAllReferences())
			if (reference.isMany())
				((List<?>) element.eGet(reference)).forEach(child -> print((EObject) child, indent + "  ", text));
			else if (element.eGet(reference) instanceof EObject child)
				print(child, indent + "  ", text);
	}

	private static String shown(Object value) {
		if (value instanceof Collection<?> many)
			return many.stream().map(Printed::shown).collect(Collectors.joining(",", "[", "]"));
		if (value instanceof Enumerator literal)
			return literal.getLiteral();
		String text = String.valueOf(value).replace("\n", "\\n");
		return text.isEmpty() || text.contains(" ") ? '\'' + text + '\'' : text;
	}
}
