// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.location;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.tracewright.metadata.VariantOption;

/** Follows field locations through the model (CTF2-SPEC-2.0, field location). */
public final class FieldLocations {

	private FieldLocations() {
	}

	/**
	 * The field classes that a location means, seen from the field class that has the location. More than one when the way leads through the options of a
	 * variant; none when there is no such field.
	 */
	public static List<FieldClass> targets(FieldLocation location, FieldClass from) {
		List<String> path = straight(location.getPath());
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
			walk(start, path, at, from, found);
		return found;
	}

	/** The path without the members that are left again at once: CTF 2 allows the enclosing structure anywhere in a path. */
	private static List<String> straight(List<String> path) {
		int first = path.indexOf("");
		int names = 0;
		while (names < path.size() && path.get(names).isEmpty())
			names++;
		if (first < 0 || path.subList(names, path.size()).stream().noneMatch(String::isEmpty))
			return path;
		List<String> straight = new ArrayList<>();
		for (String step : path)
			if (step.isEmpty() && !straight.isEmpty() && !straight.getLast().isEmpty())
				straight.removeLast();
			else
				straight.add(step);
		return straight;
	}

	private static void walk(FieldClass type, List<String> path, int at, FieldClass from, List<FieldClass> found) {
		if (type == null)
			return;
		if (at == path.size() && !(type instanceof VariantFieldClass) && !(type instanceof OptionalFieldClass)) {
			found.add(type);
			return;
		}
		switch (type) {
			case StructureFieldClass structure when at < path.size() -> {
				for (StructureMember member : structure.getMembers())
					if (path.get(at).equals(member.getName())) {
						walk(member.getFieldClass(), path, at + 1, from, found);
						break;
					}
			}
			case ArrayFieldClass array -> walk(array.getElement(), path, at, from, found);
			case OptionalFieldClass optional -> walk(optional.getFieldClass(), path, at, from, found);
			case VariantFieldClass variant -> {
				// What is in one option is never recorded together with what is in another.
				VariantOption only = variant.getOptions().stream().filter(o -> EcoreUtil.isAncestor(o, from)).findFirst()
						.orElse(null);
				for (VariantOption option : variant.getOptions())
					if (only == null || option == only)
						walk(option.getFieldClass(), path, at, from, found);
			}
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

	/**
	 * Whether a field is recorded before another one needs it, and at its hand then: an element of an array only while that array is being recorded
	 * (CTF2-SPEC-2.0, 6.4.2).
	 */
	public static boolean isRecordedBefore(FieldClass target, FieldClass dependent) {
		for (EObject e = target.eContainer(); e != null; e = e.eContainer())
			if (e instanceof ArrayFieldClass && !EcoreUtil.isAncestor(e, dependent))
				return false;
		Scope targetScope = scopeOf(target);
		Scope scope = scopeOf(dependent);
		if (targetScope == null || scope == null || targetScope != scope)
			return targetScope != null && scope != null && targetScope.getValue() < scope.getValue();
		EObject child = target;
		for (EObject parent = target.eContainer(); parent != null; child = parent, parent = parent.eContainer())
			if (parent instanceof StructureFieldClass structure && EcoreUtil.isAncestor(parent, dependent))
				return structure.getMembers().indexOf(child) < indexOf(structure, dependent);
		return false;
	}

	private static int indexOf(StructureFieldClass structure, FieldClass inside) {
		EObject child = inside;
		while (child.eContainer() != structure)
			child = child.eContainer();
		return structure.getMembers().indexOf(child);
	}
}
