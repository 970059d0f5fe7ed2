// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.ui.metadata.internal.editor.ModelEdits;
import org.tracewright.ui.metadata.internal.element.ElementText;

/**
 * One property of an element, as text or as one of some choices.
 *
 * @param element what has it
 * @param label   for people
 * @param feature which one
 * @param choices the values that it may have; empty when any text may be tried
 */
record Property(EObject element, String label, EStructuralFeature feature, List<Object> choices) {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$

	/** The properties of an element that EMF.Edit knows. */
	static List<Property> of(EObject element, ModelEdits edits) {
		List<Property> properties = new ArrayList<>();
		if (edits.adapters().adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source)
			for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element))
				if (descriptor.getFeature(element) instanceof EStructuralFeature feature) {
					Collection<?> choices = feature.isMany() ? null : descriptor.getChoiceOfValues(element);
					properties.add(new Property(element, descriptor.getDisplayName(element), feature,
							choices == null ? List.of() : new ArrayList<>(choices)));
				}
		return properties;
	}

	Object value() {
		return element.eGet(feature);
	}

	/** The value for people. */
	String text() {
		return text(value());
	}

	/** A value for people. */
	String text(Object value) {
		return switch (value) {
			case null -> ""; //$NON-NLS-1$
			case List<?> list -> list.stream().map(this::text).collect(Collectors.joining(SEPARATOR));
			case EObject object -> ElementText.of(object);
			case Enumerator word -> word.getLiteral();
			default -> feature instanceof EAttribute attribute
					? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
					: value.toString();
		};
	}

	/**
	 * The command that gives it a value as people write it.
	 *
	 * @throws IllegalArgumentException when the text is no such value
	 */
	Command set(EditingDomain domain, String text) {
		if (feature instanceof EReference)
			throw new IllegalArgumentException(text);
		EAttribute attribute = (EAttribute) feature;
		if (attribute.isMany())
			return set(domain,
					text.isBlank()
							? List.of()
							: Arrays.stream(text.split(",")).map(String::strip).map(s -> parse(attribute, s)).toList()); //$NON-NLS-1$
		return set(domain, text.isEmpty() ? null : parse(attribute, text));
	}

	private static Object parse(EAttribute attribute, String text) {
		if (attribute == Literals.TRACE_CLASS__UUID)
			return UUID.fromString(text).toString();
		Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		if (value == null)
			throw new IllegalArgumentException(text);
		return value;
	}

	/** The command that gives it a value. */
	Command set(EditingDomain domain, Object value) {
		return SetCommand.create(domain, element, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}
}
