// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.location;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EnvironmentEntry;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantOption;

/** How messages name an element of the model. */
public final class ElementName {

	private ElementName() {
	}

	/** For example {@code event 'sched_switch' (id 3), payload, field 'prev.tid'}. */
	public static String of(EObject element) {
		Deque<String> fields = new ArrayDeque<>();
		String scope = null;
		for (EObject e = element; e != null; e = e.eContainer()) {
			String root = root(e);
			if (root != null)
				return root + (scope == null ? "" : ", " + scope)
						+ (fields.isEmpty() ? "" : ", field '" + String.join(".", fields) + '\'');
			if (e instanceof StructureMember member && member.getName() != null)
				fields.addFirst(member.getName());
			else if (e instanceof VariantOption option && option.getName() != null)
				fields.addFirst(option.getName());
			if (e.eContainer() != null && scope == null)
				scope = scope(e.eContainingFeature());
		}
		return fields.isEmpty() ? "an element" : "field '" + String.join(".", fields) + '\'';
	}

	private static String root(EObject element) {
		return switch (element) {
			case EventRecordClass event -> "event" + (event.getName() == null ? "" : " '" + event.getName() + '\'') + " (id "
					+ Long.toUnsignedString(event.getId()) + ')';
			case DataStreamClass stream -> "stream " + Long.toUnsignedString(stream.getId());
			case ClockClass clock -> "clock '" + (clock.getId() == null ? clock.getName() : clock.getId()) + '\'';
			case FieldClassAlias alias -> "alias '" + alias.getName() + '\'';
			case EnvironmentEntry entry -> "environment entry '" + entry.getName() + '\'';
			case TraceClass trace -> "trace";
			default -> null;
		};
	}

	private static String scope(EStructuralFeature feature) {
		if (feature == Literals.TRACE_CLASS__PACKET_HEADER)
			return "packet header";
		if (feature == Literals.DATA_STREAM_CLASS__PACKET_CONTEXT)
			return "packet context";
		if (feature == Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER)
			return "event record header";
		if (feature == Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT)
			return "common context";
		if (feature == Literals.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT)
			return "specific context";
		return feature == Literals.EVENT_RECORD_CLASS__PAYLOAD ? "payload" : null;
	}
}
