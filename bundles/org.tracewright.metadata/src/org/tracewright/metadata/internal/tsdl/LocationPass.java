// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.metadata.location.FieldLocations;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;

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

	/** How an absolute path to a scope begins. */
	static String prefix(Scope scope) {
		return PREFIXES.stream().filter(p -> p.scope == scope).map(p -> String.join(".", p.words)).findFirst().orElseThrow();
	}

	private final Report report;
	private final SourceMap places;

	/** A pass that tells what cannot be resolved; a null report keeps silent. */
	LocationPass(Report report, SourceMap places) {
		this.report = report;
		this.places = places;
	}

	/** Resolves what is inside a structure; a null one has nothing inside. */
	void run(FieldClass root) {
		if (root == null)
			return;
		FieldClasses.walk(root, type -> {
			switch (type) {
				case DynamicLengthArrayFieldClass array -> length(array, array.getLengthLocation());
				case DynamicLengthStringFieldClass string -> length(string, string.getLengthLocation());
				case VariantFieldClass variant -> selector(variant);
				default -> { // needs no other field
				}
			}
		});
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
			Mapping mapping = label(integer, option.getIdentifier() == null ? option.getName() : option.getIdentifier());
			if (mapping == null)
				mapping = label(integer, option.getName());
			if (mapping == null)
				fail(variant, location, "the selector has no label '" + option.getName() + "'");
			else
				for (IntegerRange range : mapping.getRanges())
					option.getSelectorRanges().add(EcoreUtil.copy(range));
		}
	}

	private static Mapping label(IntegerFieldClass integer, String name) {
		return integer.getMappings().stream().filter(m -> m.getName().equals(name)).findFirst().orElse(null);
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
		EObject member = targets.getFirst();
		while (member != null && !(member instanceof StructureMember))
			member = member.eContainer();
		if (member instanceof StructureMember found && !matches(found, written.getLast())) {
			fail(dependent, location, "'" + String.join(".", written)
					+ "' has a name that differs from that of a field before it by an underscore only");
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
		if (report == null)
			return;
		EventRecordClass event = null;
		for (EObject e = dependent; e != null && event == null; e = e.eContainer())
			if (e instanceof EventRecordClass found)
				event = found;
		TextRange range = location == null ? null : places.exact(location);
		if (range == null)
			range = places.of(dependent);
		report.error(range == null ? TextRange.START : range,
				(event == null ? "" : "event '" + event.getName() + "': ") + message);
	}
}
