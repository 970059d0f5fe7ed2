// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.DomainType;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.ui.session.internal.element.Edits;
import org.tracewright.ui.session.internal.targets.TargetLink;

/**
 * What a form works with.
 *
 * @param edits  carries out what the user does
 * @param domain of elements that are in none
 * @param link   the target that events are chosen on first; may give null
 * @param chosen takes the events that were chosen for an event rule or a channel
 */
public record FormContext(Edits edits, DomainType domain, Supplier<TargetLink> link,
		BiConsumer<EObject, List<InstrumentationPoint>> chosen) {
}
