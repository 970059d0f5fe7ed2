// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.location;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;

/** Follows field locations through the model (CTF2-SPEC-2.0, field location). */
public final class FieldLocations {

	private FieldLocations() {
	}

	/**
	 * The field classes that a location means, seen from the field class that has the location. More than one when the way leads through the options of a
	 * variant; none when there is no such field.
	 */
	public static List<FieldClass> targets(FieldLocation location, FieldClass from) {
		List<String> path = location.getPath();
		StructureFieldClass start;
		int at = 0;
		if (location.getOrigin() == Scope.ENCLOSING_STRUCTURE) {
			start = enclosing(from);
			while (start != null && at < path.size() && path.get(at).isEmpty()) {
				start = enclosing(start);
				at++;
			}
		} else {
			start = root(location.getOrigin(), from);
		}
		List<FieldClass> found = new ArrayList<>();
		if (start != null && at < path.size())
			walk(start, path, at, found);
		return found;
	}

	private static void walk(FieldClass type, List<String> path, int at, List<FieldClass> found) {
		if (at == path.size() && !(type instanceof VariantFieldClass) && !(type instanceof OptionalFieldClass)) {
			found.add(type);
			return;
		}
		switch (type) {
			case StructureFieldClass structure -> {
				for (StructureMember member : structure.getMembers())
					if (path.get(at).equals(member.getName())) {
						walk(member.getFieldClass(), path, at + 1, found);
						break;
					}
			}
			case ArrayFieldClass array -> walk(array.getElement(), path, at, found);
			case OptionalFieldClass optional -> walk(optional.getFieldClass(), path, at, found);
			case VariantFieldClass variant -> variant.getOptions().forEach(o -> walk(o.getFieldClass(), path, at, found));
			default -> { // a leaf has no members
			}
		}
	}

	/** The structure around an element, or null. */
	public static StructureFieldClass enclosing(EObject element) {
		for (EObject e = element.eContainer(); e != null; e = e.eContainer())
			if (e instanceof StructureFieldClass structure)
				return structure;
		return null;
	}

	/** The part of a record that a field class belongs to, or null when it has no place yet. */
	public static Scope scopeOf(FieldClass type) {
		EObject child = type;
		for (EObject parent = type.eContainer(); parent != null; child = parent, parent = parent.eContainer()) {
			EStructuralFeature feature = child.eContainingFeature();
			if (feature == MetadataPackage.Literals.TRACE_CLASS__PACKET_HEADER)
				return Scope.PACKET_HEADER;
			if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__PACKET_CONTEXT)
				return Scope.PACKET_CONTEXT;
			if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_HEADER)
				return Scope.EVENT_RECORD_HEADER;
			if (feature == MetadataPackage.Literals.DATA_STREAM_CLASS__EVENT_RECORD_COMMON_CONTEXT)
				return Scope.EVENT_RECORD_COMMON_CONTEXT;
			if (feature == MetadataPackage.Literals.EVENT_RECORD_CLASS__SPECIFIC_CONTEXT)
				return Scope.EVENT_RECORD_SPECIFIC_CONTEXT;
			if (feature == MetadataPackage.Literals.EVENT_RECORD_CLASS__PAYLOAD)
				return Scope.EVENT_RECORD_PAYLOAD;
		}
		return null;
	}

	/** The structure of a scope as seen from a field class, or null when there is none. */
	public static StructureFieldClass root(Scope scope, FieldClass from) {
		for (EObject e = from; e != null; e = e.eContainer()) {
			StructureFieldClass found = switch (e) {
				case EventRecordClass event when scope == Scope.EVENT_RECORD_PAYLOAD -> event.getPayload();
				case EventRecordClass event when scope == Scope.EVENT_RECORD_SPECIFIC_CONTEXT -> event.getSpecificContext();
				case DataStreamClass stream when scope == Scope.EVENT_RECORD_COMMON_CONTEXT ->
					stream.getEventRecordCommonContext();
				case DataStreamClass stream when scope == Scope.EVENT_RECORD_HEADER -> stream.getEventRecordHeader();
				case DataStreamClass stream when scope == Scope.PACKET_CONTEXT -> stream.getPacketContext();
				case TraceClass trace when scope == Scope.PACKET_HEADER -> trace.getPacketHeader();
				default -> null;
			};
			if (found != null)
				return found;
		}
		return null;
	}
}
