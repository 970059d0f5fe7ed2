// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldLocations;

/** Resolves the references to lengths and selectors as they are written in TSDL (CTF 1.8.3, section 7.3.2), and gives each option of a variant its selector values. */
final class LocationPass {

	private static final List<Prefix> PREFIXES = List.of(new Prefix(List.of("trace", "packet", "header"), Scope.PACKET_HEADER),
			new Prefix(List.of("stream", "packet", "context"), Scope.PACKET_CONTEXT),
			new Prefix(List.of("stream", "event", "header"), Scope.EVENT_RECORD_HEADER),
			new Prefix(List.of("stream", "event", "context"), Scope.EVENT_RECORD_COMMON_CONTEXT),
			new Prefix(List.of("event", "context"), Scope.EVENT_RECORD_SPECIFIC_CONTEXT),
			new Prefix(List.of("event", "fields"), Scope.EVENT_RECORD_PAYLOAD));

	private record Prefix(List<String> words, Scope scope) {
	}

	private final Report report;

	LocationPass(Report report) {
		this.report = report;
	}

	void run(TraceClass trace) {
		List<FieldClass> dependents = new ArrayList<>();
		for (TreeIterator<EObject> all = trace.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof DynamicLengthArrayFieldClass || element instanceof DynamicLengthStringFieldClass
					|| element instanceof VariantFieldClass)
				dependents.add((FieldClass) element);
		}
		for (FieldClass dependent : dependents) {
			switch (dependent) {
				case DynamicLengthArrayFieldClass array -> length(array, array.getLengthLocation());
				case DynamicLengthStringFieldClass string -> length(string, string.getLengthLocation());
				case VariantFieldClass variant -> selector(variant);
				default -> throw new IllegalStateException();
			}
		}
	}

	private void length(FieldClass dependent, FieldLocation location) {
		FieldClass target = resolve(location, dependent);
		if (target instanceof IntegerFieldClass integer && integer.isSigned())
			fail(dependent, location, "the length is a signed integer");
		else if (target != null && !(target instanceof IntegerFieldClass))
			fail(dependent, location, "the length is not an integer");
	}

	private void selector(VariantFieldClass variant) {
		FieldLocation location = variant.getSelectorLocation();
		if (location == null) {
			fail(variant, null, "a variant has no selector");
			return;
		}
		FieldClass target = resolve(location, variant);
		if (target == null)
			return;
		if (!(target instanceof IntegerFieldClass integer) || !integer.isEnumeration()) {
			fail(variant, location, "the selector is not an enumeration");
			return;
		}
		for (VariantOption option : variant.getOptions()) {
			String identifier = option.getIdentifier() == null ? option.getName() : option.getIdentifier();
			for (Mapping mapping : integer.getMappings())
				if (mapping.getName().equals(identifier) || mapping.getName().equals(option.getName()))
					for (IntegerRange range : mapping.getRanges())
						option.getSelectorRanges().add(EcoreUtil.copy(range));
		}
	}

	private FieldClass resolve(FieldLocation location, FieldClass dependent) {
		List<String> written = List.copyOf(location.getPath());
		if (!absolute(location, written) && !relative(location, written, dependent) && !dynamic(location, written, dependent)) {
			fail(dependent, location, "no field '" + String.join(".", written) + "' is recorded before its use");
			return null;
		}
		List<FieldClass> targets = FieldLocations.targets(location, dependent);
		if (targets.isEmpty()) {
			fail(dependent, location, "there is no field '" + String.join(".", written) + "'");
			return null;
		}
		return targets.getFirst();
	}

	private static boolean absolute(FieldLocation location, List<String> written) {
		for (Prefix prefix : PREFIXES) {
			int size = prefix.words.size();
			if (written.size() > size && written.subList(0, size).equals(prefix.words)) {
				set(location, prefix.scope, 0, written.subList(size, written.size()));
				return true;
			}
		}
		return false;
	}

	private static boolean relative(FieldLocation location, List<String> written, FieldClass dependent) {
		int up = 0;
		EObject child = dependent;
		for (EObject parent = dependent.eContainer(); parent != null; child = parent, parent = parent.eContainer()) {
			if (!(parent instanceof StructureFieldClass structure))
				continue;
			int before = structure.getMembers().indexOf(child);
			for (int i = before - 1; i >= 0; i--)
				if (matches(structure.getMembers().get(i), written.getFirst())) {
					set(location, Scope.ENCLOSING_STRUCTURE, up, written);
					return true;
				}
			up++;
		}
		return false;
	}

	private static boolean dynamic(FieldLocation location, List<String> written, FieldClass dependent) {
		Scope own = FieldLocations.scopeOf(dependent);
		if (own == null)
			return false;
		for (int i = own.getValue() - 1; i >= Scope.PACKET_HEADER_VALUE; i--) {
			StructureFieldClass root = FieldLocations.root(Scope.get(i), dependent);
			if (root != null && root.getMembers().stream().anyMatch(m -> matches(m, written.getFirst()))) {
				set(location, Scope.get(i), 0, written);
				return true;
			}
		}
		return false;
	}

	private static boolean matches(StructureMember member, String word) {
		return word.equals(member.getIdentifier() == null ? member.getName() : member.getIdentifier());
	}

	private static void set(FieldLocation location, Scope origin, int up, List<String> identifiers) {
		List<String> path = new ArrayList<>(Collections.nCopies(up, ""));
		identifiers.forEach(i -> path.add(TypeBuilder.unescaped(i)));
		location.setOrigin(origin);
		location.getPath().clear();
		location.getPath().addAll(path);
	}

	private void fail(FieldClass dependent, FieldLocation location, String message) {
		EventRecordClass event = null;
		SourcePlace place = location == null ? null : place(location);
		for (EObject e = dependent; e != null && event == null; e = e.eContainer())
			if (e instanceof EventRecordClass found)
				event = found;
		if (place == null && event != null)
			place = place(event);
		report.error(place == null ? 1 : place.line(), place == null ? 1 : place.column(),
				(event == null ? "" : "event '" + event.getName() + "': ") + message);
	}

	private static SourcePlace place(EObject element) {
		return (SourcePlace) element.eAdapters().stream().filter(SourcePlace.class::isInstance).findFirst().orElse(null);
	}
}
