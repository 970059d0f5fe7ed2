// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthBlobFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthBitMapFieldClass;
import org.tracewright.metadata.FixedLengthBooleanFieldClass;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthFloatingPointFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.OptionalFieldClass;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.FieldClasses;
import org.tracewright.metadata.location.FieldLocations;

/** The rules of field classes (CTF2-SPEC-2.0, 5.3), whatever they are used for. */
final class FieldRules {

	/** Longer integers and bit arrays are allowed by the specification, but read by nobody. */
	private static final int MAX_BITS = 64;

	private final Findings findings;
	private final RoleRules roles;
	/** In TSDL names are told apart as they are written, and labels may overlap. */
	private final boolean tsdl;
	/** Field classes whose value another field needs. */
	private final Set<FieldClass> needed = new HashSet<>();

	FieldRules(Findings findings, RoleRules roles, boolean tsdl) {
		this.tsdl = tsdl;
		this.findings = findings;
		this.roles = roles;
	}

	/** Checks a scope and all in it; null is no scope. An alias has no scope: its locations and roles mean something only where it is used. */
	void check(StructureFieldClass root, Scope scope) {
		FieldClasses.walk(root, type -> {
			own(type);
			if (scope != null) {
				located(type);
				roles.check(type, scope);
			}
		});
	}

	/** Whether another field is known to need the value of this one. */
	boolean isNeeded(FieldClass type) {
		return needed.contains(type);
	}

	/** What a field class alone must keep to. */
	void own(FieldClass type) {
		switch (type) {
			case FixedLengthFieldClass fixed -> fixed(fixed);
			case StaticLengthStringFieldClass string -> length(string, string.getLength());
			case StaticLengthBlobFieldClass blob -> length(blob, blob.getLength());
			case ArrayFieldClass array -> array(array);
			case StructureFieldClass structure -> structure(structure);
			case OptionalFieldClass optional -> {
				if (optional.getFieldClass() == null)
					findings.error(optional, Rule.MISSING, "an optional needs a field class");
				ranges(optional, optional.getSelectorRanges());
			}
			case VariantFieldClass variant -> variant(variant);
			default -> { // nothing of its own
			}
		}
		if (type instanceof IntegerFieldClass integer)
			mappings(integer, integer.getMappings());
	}

	private void fixed(FixedLengthFieldClass fixed) {
		alignment(fixed, fixed.getAlignment());
		int length = fixed.getLength();
		if (fixed instanceof FixedLengthFloatingPointFieldClass) {
			if (length != 16 && length != 32 && length != 64 && (length < 128 || length % 32 != 0))
				findings.error(fixed, Rule.FLOAT_LENGTH,
						"a floating-point number of " + length + " bits is none of 16, 32, 64, 128 or a multiple of 32 above");
		} else if (length <= 0) {
			findings.error(fixed, Rule.LENGTH, "the length is " + length + " bits, it must be at least 1");
		} else if (length > MAX_BITS) {
			findings.error(fixed, Rule.LENGTH, "the length is " + length + " bits, more than " + MAX_BITS + " cannot be read");
		}
		if (fixed instanceof FixedLengthBitMapFieldClass map) {
			if (map.getFlags().isEmpty())
				findings.error(map, Rule.MISSING, "a bit map needs at least one flag");
			mappings(map, map.getFlags());
			BigInteger most = BigInteger.valueOf(length - 1L);
			for (Mapping flag : map.getFlags())
				for (IntegerRange range : flag.getRanges())
					if (range.getLower() != null && range.getUpper() != null
							&& (range.getLower().signum() < 0 || range.getUpper().compareTo(most) > 0))
						findings.warning(map, Rule.RANGE, "flag '" + flag.getName() + "' names bits that are not there");
		}
	}

	private void length(FieldClass type, long length) {
		if (length < 0)
			findings.error(type, Rule.LENGTH, "the length " + length + " is negative");
	}

	private void alignment(EObject type, int alignment) {
		if (alignment <= 0 || Integer.bitCount(alignment) != 1)
			findings.error(type, Rule.ALIGNMENT, "alignment " + alignment + " is not a power of two");
	}

	private void array(ArrayFieldClass array) {
		alignment(array, array.getMinimumAlignment());
		if (array.getElement() == null)
			findings.error(array, Rule.MISSING, "an array needs an element field class");
		if (array instanceof StaticLengthArrayFieldClass fixed)
			length(fixed, fixed.getLength());
	}

	private void structure(StructureFieldClass structure) {
		alignment(structure, structure.getMinimumAlignment());
		Set<String> names = new HashSet<>();
		for (StructureMember member : structure.getMembers()) {
			if (member.getName() == null)
				findings.error(member, Rule.MISSING, "a member needs a name");
			else if (!names.add(tsdl && member.getIdentifier() != null ? member.getIdentifier() : member.getName()))
				findings.error(member, Rule.DUPLICATE_NAME, "another member has the name '" + member.getName() + "' too");
			if (member.getFieldClass() == null)
				findings.error(member, Rule.MISSING, "a member needs a field class");
		}
	}

	private void variant(VariantFieldClass variant) {
		if (variant.getOptions().isEmpty())
			findings.error(variant, Rule.MISSING, "a variant needs at least one option");
		Set<String> names = new HashSet<>();
		for (VariantOption option : variant.getOptions()) {
			if (option.getName() != null
					&& !names.add(tsdl && option.getIdentifier() != null ? option.getIdentifier() : option.getName()))
				findings.error(option, Rule.DUPLICATE_NAME, "another option has the name '" + option.getName() + "' too");
			if (option.getFieldClass() == null)
				findings.error(option, Rule.MISSING, "an option needs a field class");
			ranges(option, option.getSelectorRanges());
		}
		overlaps(variant);
	}

	/** A range of an option. */
	private record Choice(VariantOption option, IntegerRange range) {
	}

	private void overlaps(VariantFieldClass variant) {
		List<Choice> choices = new ArrayList<>();
		for (VariantOption option : variant.getOptions())
			for (IntegerRange range : option.getSelectorRanges())
				if (whole(range))
					choices.add(new Choice(option, range));
		choices.sort(Comparator.comparing(c -> c.range.getLower()));
		Choice reach = null;
		for (Choice choice : choices) {
			if (reach != null && reach.option != choice.option && choice.range.getLower().compareTo(reach.range.getUpper()) <= 0)
				overlap(reach, choice);
			if (reach == null || choice.range.getUpper().compareTo(reach.range.getUpper()) > 0)
				reach = choice;
		}
	}

	private void overlap(Choice a, Choice b) {
		boolean inOrder = index(a) < index(b);
		VariantOption second = inOrder ? b.option : a.option;
		String message = "selector values " + b.range.getLower() + " to " + b.range.getUpper().min(a.range.getUpper())
				+ " choose option '" + (inOrder ? a : b).option.getName() + "' too";
		if (tsdl)
			findings.warning(second, Rule.OVERLAP, message);
		else
			findings.error(second, Rule.OVERLAP, message);
	}

	private static int index(Choice choice) {
		return ((VariantFieldClass) choice.option.eContainer()).getOptions().indexOf(choice.option);
	}

	private void mappings(FieldClass type, List<Mapping> mappings) {
		for (Mapping mapping : mappings) {
			if (mapping.getName() == null)
				findings.error(type, Rule.MISSING, "a mapping needs a name");
			if (mapping.getRanges().isEmpty())
				findings.error(type, Rule.RANGE, "'" + mapping.getName() + "' needs at least one range");
			ranges(type, mapping.getRanges());
		}
	}

	private static boolean whole(IntegerRange range) {
		return range.getLower() != null && range.getUpper() != null;
	}

	private void ranges(EObject owner, List<IntegerRange> ranges) {
		for (IntegerRange range : ranges)
			if (!whole(range))
				findings.error(owner, Rule.MISSING, "a range needs a lower and an upper bound");
			else if (range.getLower().compareTo(range.getUpper()) > 0)
				findings.error(owner, Rule.RANGE, "range " + range.getLower() + " to " + range.getUpper() + " is empty");
	}

	private void located(FieldClass type) {
		switch (type) {
			case DynamicLengthArrayFieldClass array -> length(array, array.getLengthLocation());
			case DynamicLengthStringFieldClass string -> length(string, string.getLengthLocation());
			case DynamicLengthBlobFieldClass blob -> length(blob, blob.getLengthLocation());
			case OptionalFieldClass optional -> optionalSelector(optional);
			case VariantFieldClass variant -> variantSelector(variant);
			default -> { // needs no other field
			}
		}
	}

	private List<FieldClass> targets(FieldClass dependent, FieldLocation location, String what) {
		if (location == null || location.getPath().isEmpty()) {
			findings.error(dependent, Rule.MISSING, "it is not said where the " + what + " is");
			return List.of();
		}
		List<FieldClass> targets = FieldLocations.targets(location, dependent);
		String path = String.join(".", location.getPath().stream().map(s -> s.isEmpty() ? "(parent)" : s).toList());
		if (targets.isEmpty())
			return refused(dependent, "there is no field '" + path + "' for the " + what);
		if (!targets.stream().allMatch(t -> FieldLocations.isRecordedBefore(t, dependent)))
			return refused(dependent, "the " + what + " '" + path + "' is not recorded before");
		needed.addAll(targets);
		return targets;
	}

	private List<FieldClass> refused(FieldClass dependent, String message) {
		findings.error(dependent, Rule.LOCATION, message);
		return List.of();
	}

	private void length(FieldClass dependent, FieldLocation location) {
		for (FieldClass target : targets(dependent, location, "length"))
			if (!(target instanceof IntegerFieldClass integer) || integer.isSigned())
				findings.error(dependent, Rule.LOCATED_CLASS, "the length must be an unsigned integer");
	}

	private void optionalSelector(OptionalFieldClass optional) {
		List<FieldClass> targets = targets(optional, optional.getSelectorLocation(), "selector");
		if (targets.isEmpty())
			return;
		if (targets.stream().allMatch(FixedLengthBooleanFieldClass.class::isInstance)) {
			if (!optional.getSelectorRanges().isEmpty())
				findings.error(optional, Rule.RANGE, "a boolean selector has no ranges");
		} else if (oneSign(targets)) {
			if (optional.getSelectorRanges().isEmpty())
				findings.error(optional, Rule.RANGE, "an integer selector needs ranges");
		} else {
			findings.error(optional, Rule.LOCATED_CLASS, "the selector must be a boolean or an integer, and always of one sign");
		}
	}

	private void variantSelector(VariantFieldClass variant) {
		List<FieldClass> targets = targets(variant, variant.getSelectorLocation(), "selector");
		if (!targets.isEmpty() && !oneSign(targets))
			findings.error(variant, Rule.LOCATED_CLASS, "the selector must be an integer, and always of one sign");
	}

	private static boolean oneSign(List<FieldClass> targets) {
		return targets.stream().allMatch(IntegerFieldClass.class::isInstance)
				&& targets.stream().map(t -> ((IntegerFieldClass) t).isSigned()).distinct().count() == 1;
	}
}
