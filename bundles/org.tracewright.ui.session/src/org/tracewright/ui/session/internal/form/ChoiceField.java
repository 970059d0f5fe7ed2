// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.Tracer;
import org.tracewright.session.terms.LogLevels;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.session.internal.element.Additions;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.element.FeatureTexts;

/** One literal of an enumeration, or one level. Those that can mean nothing here are left out, but for the one that is there. */
final class ChoiceField extends Field {

	private final List<Object> values = new ArrayList<>();
	private final DomainType domain;
	private Combo combo;

	ChoiceField(FieldSpec spec, Edits edits, DomainType domain) {
		super(spec, edits);
		this.domain = domain;
	}

	private List<Object> sensible() {
		if (!(spec.feature().getEAttributeType() instanceof EEnum type))
			return List.copyOf(LogLevels.names(domain));
		List<Object> literals = new ArrayList<>();
		type.getELiterals().stream().map(EEnumLiteral::getInstance).filter(this::isSensible).forEach(literals::add);
		return literals;
	}

	private boolean isSensible(Enumerator literal) {
		return switch (literal) {
			case ProcessAttribute attribute -> Additions.attributes(domain).contains(attribute);
			case EventRuleKind kind -> element.eContainer() instanceof EventRuleMatches
					? kind != EventRuleKind.KRETPROBE && kind != EventRuleKind.FUNCTION
					: kind != EventRuleKind.SYSCALL_ENTRY && kind != EventRuleKind.SYSCALL_EXIT && kind != EventRuleKind.FUNCTION;
			case ActionKind kind -> kind != ActionKind.OTHER;
			case SessionKind kind -> kind == SessionKind.LOCAL || kind == SessionKind.SNAPSHOT
					|| !(element instanceof Session session && Tracers.of(session) == Tracer.TRACEWRIGHT);
			case BufferScheme scheme -> scheme != BufferScheme.GLOBAL || domain == DomainType.KERNEL;
			// Triggers are of LTTng.
			case DomainType type -> type != DomainType.JAVA || element instanceof Domain;
			default -> true;
		};
	}

	@Override
	Control control(Composite parent) {
		combo = new Combo(parent, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, e -> set(values.get(combo.getSelectionIndex())));
		// Turning the wheel over a form is meant for the form.
		combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
		return combo;
	}

	private void items() {
		combo.setItems(values.stream().map(this::text).toArray(String[]::new));
	}

	private String text(Object value) {
		return value instanceof Enumerator literal ? FeatureTexts.of(literal, domain) : value.toString();
	}

	@Override
	void showAnew(Object value) {
		List<Object> sensible = sensible();
		if (!sensible.equals(values)) {
			values.clear();
			values.addAll(sensible);
			items();
		}
		show(value);
	}

	@Override
	void show(Object value) {
		if (value != null && !values.contains(value)) {
			values.add(value);
			items();
		}
		int index = values.indexOf(value);
		if (combo.getSelectionIndex() != index)
			combo.select(index);
	}
}
