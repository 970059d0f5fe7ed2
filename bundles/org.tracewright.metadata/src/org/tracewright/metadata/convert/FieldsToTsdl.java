// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.Encoding;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.internal.tsdl.TsdlNames;
import org.tracewright.metadata.location.ElementName;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.metadata.location.FieldLocations;

/**
 * Makes field classes of CTF 2 fit for CTF 1.8, where roles are said by the names of fields and options of variants by the labels of an enumeration. Fields with a
 * role get the name that says it: such a field is read, not shown.
 */
final class FieldsToTsdl {

	private static final Map<Role, String> PACKET_HEADER = Map.of(Role.PACKET_MAGIC_NUMBER, "magic", Role.METADATA_STREAM_UUID,
			"uuid", Role.DATA_STREAM_CLASS_ID, "stream_id", Role.DATA_STREAM_ID, "stream_instance_id");
	private static final Map<Role, String> PACKET_CONTEXT = Map.of(Role.DEFAULT_CLOCK_TIMESTAMP, "timestamp_begin",
			Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP, "timestamp_end", Role.PACKET_CONTENT_LENGTH, "content_size",
			Role.PACKET_TOTAL_LENGTH, "packet_size", Role.DISCARDED_EVENT_RECORD_COUNTER_SNAPSHOT, "events_discarded",
			Role.PACKET_SEQUENCE_NUMBER, "packet_seq_num");
	private static final Map<Role, String> EVENT_HEADER = Map.of(Role.EVENT_RECORD_CLASS_ID, "id", Role.DEFAULT_CLOCK_TIMESTAMP,
			"timestamp");

	private final List<Obstacle> lost;

	FieldsToTsdl(List<Obstacle> lost) {
		this.lost = lost;
	}

	private void refuse(EObject element, String message) {
		lost.add(new Obstacle(element, ElementName.of(element) + ": " + message, true));
	}

	/** Converts a scope; null is none. The clock is that of its timestamps. */
	void convert(StructureFieldClass root, Scope scope, ClockClass clock) {
		FieldClasses.walk(root, type -> type.setAlias(null));
		FieldClasses.walk(root, type -> fieldClass(type, clock));
		if (root == null)
			return;
		Map<Role, String> roles = switch (scope) {
			case PACKET_HEADER -> PACKET_HEADER;
			case PACKET_CONTEXT -> PACKET_CONTEXT;
			case EVENT_RECORD_HEADER -> EVENT_HEADER;
			default -> Map.of();
		};
		members(root, roles, scope == Scope.EVENT_RECORD_HEADER, true);
		FieldClasses.walk(root, type -> {
			switch (type) {
				case DynamicLengthArrayFieldClass array -> shorten(array.getLengthLocation(), array, root, scope);
				case DynamicLengthStringFieldClass string -> shorten(string.getLengthLocation(), string, root, scope);
				case VariantFieldClass variant -> shorten(variant.getSelectorLocation(), variant, root, scope);
				default -> { // needs no other field
				}
			}
		});
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

	private void fieldClass(FieldClass type, ClockClass clock) {
		switch (type) {
			case FixedLengthIntegerFieldClass integer -> {
				order(integer);
				if (integer.getLength() > Long.SIZE)
					refuse(integer, "an integer of " + integer.getLength() + " bits is too long for CTF 1.8");
				if (clock != null && (integer.getRoles().contains(Role.DEFAULT_CLOCK_TIMESTAMP)
						|| integer.getRoles().contains(Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP)))
					integer.setClockClass(clock);
				integer.setEnumeration(!integer.getMappings().isEmpty());
			}
			case FixedLengthFloatingPointFieldClass real -> {
				order(real);
				if (real.getLength() > 128)
					refuse(real, "CTF 1.8 has no floating-point numbers of " + real.getLength() + " bits");
			}
			case StringFieldClass string -> {
				if (string.getEncoding() != Encoding.UTF_8)
					refuse(string, "CTF 1.8 has no encoding " + string.getEncoding().getLiteral());
			}
			case StaticLengthBlobFieldClass blob -> {
				if (!blob.getRoles().contains(Role.METADATA_STREAM_UUID))
					refuse(blob, "CTF 1.8 has no BLOBs");
			}
			case ArrayFieldClass array -> {
				if (array.getMinimumAlignment() > FieldClasses.alignment(array.getElement()))
					refuse(array, "CTF 1.8 has no alignment of arrays");
				array.setMinimumAlignment(1);
			}
			case StructureFieldClass structure -> { // members follow
			}
			case VariantFieldClass variant -> { // options follow
			}
			default -> refuse(type, "CTF 1.8 has no field class for a " + kind(type));
		}
	}

	/** For example {@code variable length integer}. */
	private static String kind(FieldClass type) {
		return type.eClass().getName().replace("FieldClass", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private void order(FixedLengthFieldClass type) {
		if (type.getByteOrder() == ByteOrder.LITTLE_ENDIAN != (type.getBitOrder() == BitOrder.FIRST_TO_LAST))
			refuse(type, "CTF 1.8 has no bit order other than that of the byte order");
	}

	/** Names of members; roles are said by names in the outermost structure, and in the event record header also inside variants. */
	private void members(StructureFieldClass structure, Map<Role, String> names, boolean nested, boolean roles) {
		Collection<String> reserved = roles ? names.values() : List.of();
		Set<String> taken = new HashSet<>();
		Map<String, String> renamed = new HashMap<>();
		for (StructureMember member : structure.getMembers()) {
			FieldClass type = member.getFieldClass();
			String role = role(type, names, roles);
			if (role != null) {
				renamed.put(member.getName(), role);
				member.setName(role);
			} else if (reserved.contains(member.getName()) && couldHaveRole(type)) {
				member.setIdentifier('_' + member.getName());
			} else if (!TsdlNames.isFieldName(member.getName())) {
				refuse(member, "'" + member.getName() + "' is no identifier");
			}
			if (!taken.add(member.getIdentifier() == null ? member.getName() : member.getIdentifier()))
				refuse(member, "another field has the name '" + member.getName() + "' too");
			inner(type, names, nested);
		}
		if (!renamed.isEmpty())
			rename(structure, renamed);
	}

	private void inner(FieldClass type, Map<Role, String> names, boolean nested) {
		switch (type) {
			case StructureFieldClass inner -> members(inner, names, nested, nested);
			case ArrayFieldClass array -> inner(array.getElement(), Map.of(), false);
			case VariantFieldClass variant -> variant.getOptions().forEach(o -> inner(o.getFieldClass(), names, nested));
			default -> { // no names inside
			}
		}
	}

	private static boolean couldHaveRole(FieldClass type) {
		return type instanceof IntegerFieldClass || type instanceof ArrayFieldClass;
	}

	private String role(FieldClass type, Map<Role, String> names, boolean sayable) {
		List<Role> roles = FieldClasses.roles(type);
		if (roles.isEmpty())
			return null;
		if (roles.size() > 1)
			refuse(type, "CTF 1.8 has no fields with several roles");
		else if (names.containsKey(roles.getFirst()) && !sayable)
			refuse(type, "CTF 1.8 has no role '" + roles.getFirst().getLiteral() + "' inside another structure");
		return sayable ? names.get(roles.getFirst()) : null;
	}

	/** Locations follow the fields that they lead to. */
	private static void rename(StructureFieldClass structure, Map<String, String> renamed) {
		EObject root = EcoreUtil.getRootContainer(structure);
		root.eAllContents().forEachRemaining(element -> {
			if (!(element instanceof FieldLocation location) || !(location.eContainer() instanceof FieldClass from))
				return;
			int up = 0;
			StructureFieldClass at = location.getOrigin() == Scope.ENCLOSING_STRUCTURE
					? FieldLocations.enclosing(from)
					: FieldLocations.root(location.getOrigin(), from);
			while (at != null && up < location.getPath().size() && location.getPath().get(up).isEmpty()) {
				at = FieldLocations.enclosing(at);
				up++;
			}
			if (at == structure && up < location.getPath().size() && renamed.containsKey(location.getPath().get(up)))
				location.getPath().set(up, renamed.get(location.getPath().get(up)));
		});
	}

	/** A location within the same scope is said without its name where that finds the same field: some readers know no other way. */
	private static void shorten(FieldLocation location, FieldClass from, StructureFieldClass root, Scope scope) {
		if (location == null || location.getOrigin() != scope || location.getPath().stream().anyMatch(String::isEmpty))
			return;
		int up = 0;
		StructureFieldClass at = FieldLocations.enclosing(from);
		for (; at != null && at != root; at = FieldLocations.enclosing(at))
			up++;
		List<String> path = List.copyOf(location.getPath());
		location.setOrigin(Scope.ENCLOSING_STRUCTURE);
		location.getPath().addAll(0, Collections.nCopies(up, ""));
		if (at == null || !TsdlNames.canSay(location, from)) {
			location.setOrigin(scope);
			location.getPath().clear();
			location.getPath().addAll(path);
		}
	}

	private void length(FieldClass type, FieldLocation location) {
		if (location == null || !TsdlNames.canSay(location, type))
			refuse(type, "CTF 1.8 cannot say where the length is");
	}

	private void selector(VariantFieldClass variant) {
		if (variant.getSelectorLocation() == null || !TsdlNames.canSay(variant.getSelectorLocation(), variant)) {
			refuse(variant, "CTF 1.8 cannot say where the selector is");
			return;
		}
		for (int i = 0; i < variant.getOptions().size(); i++) {
			VariantOption option = variant.getOptions().get(i);
			if (option.getName() == null)
				option.setName("option_" + i);
			else if (!TsdlNames.isFieldName(option.getName()))
				refuse(option, "'" + option.getName() + "' is no identifier");
		}
		for (FieldClass target : FieldLocations.targets(variant.getSelectorLocation(), variant))
			if (target instanceof FixedLengthIntegerFieldClass integer)
				labels(integer, variant);
			else
				refuse(variant, "the selector is no integer of a fixed length");
	}

	/** The labels of an enumeration choose the options: those of a selector without labels are made of them. */
	private void labels(FixedLengthIntegerFieldClass integer, VariantFieldClass variant) {
		boolean none = integer.getMappings().isEmpty();
		for (VariantOption option : variant.getOptions()) {
			Mapping own = integer.getMappings().stream().filter(m -> m.getName().equals(option.getName())).findFirst()
					.orElse(null);
			if (own == null && none) {
				Mapping mapping = MetadataFactory.eINSTANCE.createMapping();
				mapping.setName(option.getName());
				for (IntegerRange range : option.getSelectorRanges())
					mapping.getRanges().add(EcoreUtil.copy(range));
				integer.getMappings().add(mapping);
				integer.setEnumeration(true);
			} else if (own == null || !new EcoreUtil.EqualityHelper().equals(List.<EObject>copyOf(own.getRanges()),
					List.<EObject>copyOf(option.getSelectorRanges()))) {
				refuse(option, "the selector has no mapping of this name with the same ranges");
			}
		}
	}
}
