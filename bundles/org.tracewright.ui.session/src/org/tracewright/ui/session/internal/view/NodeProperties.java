// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.tracewright.session.OtherValue;
import org.tracewright.session.SessionElement;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.session.internal.element.FeatureTexts;
import org.tracewright.ui.session.internal.targets.TargetEntry;

/** What the Properties view shows of a node: everything that is known of it. Read-only: changes are commands. */
final class NodeProperties implements IPropertySource {

	private final Map<String, String> values = new LinkedHashMap<>();

	NodeProperties(Node node) {
		if (node.kind() == NodeKind.TARGET) {
			TargetEntry entry = node.link().entry();
			values.put(Messages.Property_name, entry.name());
			values.put(Messages.Property_address, entry.isLocal() ? Messages.Property_this_machine : entry.address());
			values.put(Messages.Property_tracer, Tracers.name(entry.tracer()));
			values.put(Messages.Property_program, (entry.sudo() ? "sudo " : "") + entry.program()); //$NON-NLS-1$ //$NON-NLS-2$
			values.put(Messages.Property_state, node.text().state());
			if (!node.link().view().message().isEmpty())
				values.put(Messages.Property_message, node.link().view().message());
		}
		if (node.process() != null) {
			values.put(Messages.Property_name, node.process().name());
			values.put(Messages.Property_process, Long.toString(node.process().pid()));
			values.put(Messages.Property_state, node.text().state());
			values.put(Messages.Property_sessions, String.join(", ", node.process().sessions())); //$NON-NLS-1$
		}
		if (node.element() != null)
			attributes("", node.element()); //$NON-NLS-1$
	}

	private void attributes(String prefix, EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Object value = element.eGet(attribute);
			if (value != null)
				values.put(prefix + FeatureTexts.label(attribute), text(value));
		}
		element.eClass().getEAllContainments().stream().filter(r -> !r.isMany() && element.eGet(r) != null)
				.forEach(r -> attributes(prefix + FeatureTexts.label(r) + ": ", (EObject) element.eGet(r))); //$NON-NLS-1$
		if (element instanceof SessionElement known)
			for (OtherValue other : known.getOther())
				values.put(prefix + other.getName(), other.getValue());
	}

	private static String text(Object value) {
		if (value instanceof Enumerator enumerator)
			return FeatureTexts.of(enumerator);
		if (value instanceof List<?> list)
			return String.join(", ", list.stream().map(String::valueOf).toList()); //$NON-NLS-1$
		return value instanceof Long || value instanceof Integer
				? Quantities.count(((Number) value).longValue())
				: value.toString();
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> descriptors = new ArrayList<>();
		for (String name : values.keySet())
			descriptors.add(new PropertyDescriptor(name, name));
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return values.get(id);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return values.containsKey(id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		// Nothing can be set here.
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// Nothing can be set here.
	}
}
