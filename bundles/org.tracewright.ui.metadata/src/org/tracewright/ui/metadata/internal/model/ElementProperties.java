// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.tracewright.ui.metadata.internal.editor.ModelEdits;

/** The properties of an element for the Properties view. */
public final class ElementProperties implements IPropertySource {

	private final List<Property> properties;
	private final ModelEdits edits;

	/** The properties of an element. */
	public ElementProperties(EObject element, ModelEdits edits) {
		this.edits = edits;
		properties = Property.of(element, edits);
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.stream().map(p -> {
			if (edits.readOnly())
				return new PropertyDescriptor(p, p.label());
			return p.choices().isEmpty()
					? new TextPropertyDescriptor(p, p.label())
					: new ComboBoxPropertyDescriptor(p, p.label(), p.choices().stream().map(p::text).toArray(String[]::new));
		}).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		Property property = (Property) id;
		return property.choices().isEmpty() || edits.readOnly()
				? property.text()
				: (Object) property.choices().indexOf(property.value());
	}

	@Override
	public boolean isPropertySet(Object id) {
		Property property = (Property) id;
		return property.element().eIsSet(property.feature());
	}

	@Override
	public void resetPropertyValue(Object id) {
		edits.execute(((Property) id).set(edits.domain(), (Object) null));
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		Property property = (Property) id;
		try {
			edits.execute(value instanceof Integer index
					? property.set(edits.domain(), property.choices().get(index))
					: property.set(edits.domain(), (String) value));
		} catch (IllegalArgumentException e) {
			// The view shows the old value again: the text was none for this property.
			return;
		}
	}
}
