// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.location.FieldLocations;

/**
 * Writes a field location as the reference that finds it again by the rules of CTF 1.8.3 (section 7.3.2): the nearest field of that name before the use, looked for
 * from the inside to the outside, or an absolute path.
 */
final class LocationText {

	private LocationText() {
	}

	/** The reference; the words of the path as they are when the location has not been resolved. */
	static String of(FieldLocation location, FieldClass from) {
		List<FieldClass> targets = FieldLocations.targets(location, from);
		if (targets.isEmpty())
			return String.join(".", location.getPath());
		List<String> words = identifiers(targets.getFirst(), location);
		if (location.getOrigin() == Scope.ENCLOSING_STRUCTURE)
			return String.join(".", words);
		return LocationPass.prefix(location.getOrigin()) + '.' + String.join(".", words);
	}

	/** Whether TSDL can say this location at all: a relative one must not be hidden by a nearer field of the same name. */
	static boolean canSay(FieldLocation location, FieldClass from) {
		if (location.getOrigin() != Scope.ENCLOSING_STRUCTURE)
			return location.getPath().stream().noneMatch(String::isEmpty);
		int up = 0;
		while (up < location.getPath().size() && location.getPath().get(up).isEmpty())
			up++;
		List<String> names = location.getPath().subList(up, location.getPath().size());
		if (names.isEmpty() || names.stream().anyMatch(String::isEmpty))
			return false;
		EObject child = from;
		for (EObject parent = from.eContainer(); parent != null; child = parent, parent = parent.eContainer())
			if (parent instanceof StructureFieldClass structure) {
				int before = structure.getMembers().indexOf(child);
				boolean here = structure.getMembers().subList(0, Math.max(0, before)).stream()
						.anyMatch(m -> names.getFirst().equals(m.getName()));
				if (up == 0)
					return here;
				if (here)
					return false;
				up--;
			}
		return false;
	}

	private static List<String> identifiers(FieldClass target, FieldLocation location) {
		List<String> names = location.getPath().stream().filter(s -> !s.isEmpty()).toList();
		List<String> words = new ArrayList<>();
		EObject element = target;
		for (int i = names.size() - 1; i >= 0; i--) {
			while (element != null && !(element instanceof StructureMember member && names.get(i).equals(member.getName())))
				element = element.eContainer();
			StructureMember member = (StructureMember) element;
			words.addFirst(member == null ? names.get(i) : Literals.identifier(member.getIdentifier(), member.getName()));
			element = element == null ? null : element.eContainer();
		}
		return words;
	}
}
