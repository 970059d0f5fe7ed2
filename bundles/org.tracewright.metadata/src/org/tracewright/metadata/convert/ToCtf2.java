// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.BitOrder;
import org.tracewright.metadata.ByteOrder;
import org.tracewright.metadata.ClockClass;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.Role;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthBlobFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.location.ElementName;
import org.tracewright.metadata.location.FieldClasses;

/** Makes a model of CTF 1.8 one of CTF 2. */
final class ToCtf2 {

	private static final MetadataFactory FACTORY = MetadataFactory.eINSTANCE;
	private static final int MAGIC_BITS = 32;

	private final TraceClass original;
	private final TraceClass trace;
	private final List<Obstacle> lost = new ArrayList<>();

	ToCtf2(TraceClass original) {
		this.original = original;
		trace = EcoreUtil.copy(original);
	}

	Conversion convert() {
		original.getCallsites()
				.forEach(c -> lost.add(new Obstacle(c, "callsite '" + c.getName() + "': CTF 2 has no callsites", false)));
		trace.setFormat(MetadataFormat.CTF_20);
		trace.setMajorVersion(2);
		trace.setMinorVersion(0);
		trace.getCallsites().clear();
		trace.getClockClasses().forEach(ToCtf2::wholeSeconds);
		// A type whose selector is only known where it is used is written there in full.
		trace.getFieldClassAliases().removeIf(alias -> !isResolved(alias.getFieldClass()));
		for (FieldClassAlias alias : trace.getFieldClassAliases())
			alias.setFieldClass(converted(alias.getFieldClass()));
		convert(trace.getPacketHeader());
		magic();
		for (DataStreamClass stream : trace.getDataStreamClasses()) {
			convert(stream.getPacketContext());
			convert(stream.getEventRecordHeader());
			convert(stream.getEventRecordCommonContext());
			stream.getEventRecordClasses().forEach(event -> {
				convert(event.getSpecificContext());
				convert(event.getPayload());
			});
			if (stream.getDefaultClockClass() == null && hasTimestamps(stream))
				stream.setDefaultClockClass(unnamedClock());
		}
		forgetFieldClocks();
		return new Conversion(trace, List.copyOf(lost));
	}

	private static boolean isResolved(FieldClass type) {
		boolean[] resolved = {true};
		FieldClasses.walk(type, t -> {
			if (t instanceof VariantFieldClass variant)
				resolved[0] &= variant.getSelectorLocation() != null
						&& variant.getOptions().stream().noneMatch(o -> o.getSelectorRanges().isEmpty());
		});
		return resolved[0];
	}

	private static void wholeSeconds(ClockClass clock) {
		if (clock.getFrequency() == 0 || Long.compareUnsigned(clock.getOffsetCycles(), clock.getFrequency()) < 0)
			return;
		clock.setOffsetSeconds(clock.getOffsetSeconds() + Long.divideUnsigned(clock.getOffsetCycles(), clock.getFrequency()));
		clock.setOffsetCycles(Long.remainderUnsigned(clock.getOffsetCycles(), clock.getFrequency()));
	}

	private void convert(StructureFieldClass root) {
		if (root != null)
			converted(root);
	}

	/** A field class with everything in it converted: itself, or what stands for it in CTF 2. */
	private FieldClass converted(FieldClass type) {
		switch (type) {
			case StructureFieldClass structure -> structure(structure);
			case VariantFieldClass variant -> variant(variant);
			case StaticLengthArrayFieldClass array when array.getRoles().contains(Role.METADATA_STREAM_UUID) -> {
				return uuid(array);
			}
			case ArrayFieldClass array -> array.setElement(converted(array.getElement()));
			case StaticLengthStringFieldClass string when string.getAlignment() != Byte.SIZE -> {
				StaticLengthArrayFieldClass array = FACTORY.createStaticLengthArrayFieldClass();
				array.setLength(string.getLength());
				array.setElement(character(string.getAlignment()));
				return array;
			}
			case DynamicLengthStringFieldClass string when string.getAlignment() != Byte.SIZE -> {
				DynamicLengthArrayFieldClass array = FACTORY.createDynamicLengthArrayFieldClass();
				array.setLengthLocation(string.getLengthLocation());
				array.setElement(character(string.getAlignment()));
				return array;
			}
			// A clock counts without a sign.
			case IntegerFieldClass integer when !integer.getRoles().isEmpty() -> integer.setSigned(false);
			default -> { // the same in both forms
			}
		}
		return type;
	}

	private void structure(StructureFieldClass structure) {
		Set<String> names = new HashSet<>();
		for (StructureMember member : structure.getMembers()) {
			member.setFieldClass(converted(member.getFieldClass()));
			member.setName(free(names, member.getName(), member.getIdentifier()));
			member.setIdentifier(null);
		}
	}

	/** A name that nobody has yet, since CTF 2 has no identifiers by which names that differ by an underscore are told apart. */
	private static String free(Set<String> names, String name, String identifier) {
		String wanted = names.contains(name) && identifier != null ? identifier : name;
		while (!names.add(wanted))
			wanted = '_' + wanted;
		return wanted;
	}

	/** In CTF 2 the selector values of two options must not overlap: the first one has them. */
	private void variant(VariantFieldClass variant) {
		Set<String> names = new HashSet<>();
		List<IntegerRange> taken = new ArrayList<>();
		for (VariantOption option : variant.getOptions()) {
			option.setFieldClass(converted(option.getFieldClass()));
			option.setName(free(names, option.getName(), option.getIdentifier()));
			option.setIdentifier(null);
			List<IntegerRange> own = new ArrayList<>(option.getSelectorRanges());
			for (IntegerRange other : taken)
				own = own.stream().flatMap(range -> without(range, other).stream()).toList();
			EList<IntegerRange> ranges = option.getSelectorRanges();
			if (!own.equals(ranges)) {
				ranges.clear();
				ranges.addAll(own);
			}
			taken.addAll(ranges);
		}
		// An option that nothing can choose is never recorded.
		variant.getOptions().removeIf(option -> option.getSelectorRanges().isEmpty());
	}

	private static List<IntegerRange> without(IntegerRange range, IntegerRange other) {
		if (range.getUpper().compareTo(other.getLower()) < 0 || range.getLower().compareTo(other.getUpper()) > 0)
			return List.of(range);
		List<IntegerRange> rest = new ArrayList<>();
		if (range.getLower().compareTo(other.getLower()) < 0)
			rest.add(range(range.getLower(), other.getLower().subtract(BigInteger.ONE)));
		if (range.getUpper().compareTo(other.getUpper()) > 0)
			rest.add(range(other.getUpper().add(BigInteger.ONE), range.getUpper()));
		return rest;
	}

	private static IntegerRange range(BigInteger lower, BigInteger upper) {
		IntegerRange range = FACTORY.createIntegerRange();
		range.setLower(lower);
		range.setUpper(upper);
		return range;
	}

	/** Strings of CTF 2 are aligned to bytes; others are arrays of what their characters are. */
	private FieldClass character(int alignment) {
		FixedLengthIntegerFieldClass character = FACTORY.createFixedLengthIntegerFieldClass();
		character.setLength(Byte.SIZE);
		character.setAlignment(alignment);
		character.setByteOrder(trace.getNativeByteOrder());
		character.setBitOrder(
				trace.getNativeByteOrder() == ByteOrder.LITTLE_ENDIAN ? BitOrder.FIRST_TO_LAST : BitOrder.LAST_TO_FIRST);
		return character;
	}

	private FieldClass uuid(StaticLengthArrayFieldClass array) {
		boolean bytes = array.getElement() instanceof FixedLengthIntegerFieldClass integer && integer.getLength() == Byte.SIZE
				&& integer.getAlignment() == Byte.SIZE;
		array.getRoles().clear();
		if (!bytes)
			return array;
		StaticLengthBlobFieldClass blob = FACTORY.createStaticLengthBlobFieldClass();
		blob.setLength(array.getLength());
		if (trace.getUuid() != null)
			blob.getRoles().add(Role.METADATA_STREAM_UUID);
		return blob;
	}

	private void magic() {
		if (trace.getPacketHeader() == null)
			return;
		FieldClass first = trace.getPacketHeader().getMembers().isEmpty()
				? null
				: trace.getPacketHeader().getMembers().getFirst().getFieldClass();
		FieldClasses.walk(trace.getPacketHeader(), type -> {
			if (type instanceof IntegerFieldClass integer && (type != first
					|| !(type instanceof FixedLengthIntegerFieldClass fixed) || fixed.getLength() != MAGIC_BITS))
				integer.getRoles().remove(Role.PACKET_MAGIC_NUMBER);
		});
	}

	private static boolean hasTimestamps(DataStreamClass stream) {
		boolean[] found = new boolean[1];
		for (StructureFieldClass scope : new StructureFieldClass[]{stream.getPacketContext(), stream.getEventRecordHeader()})
			FieldClasses.walk(scope,
					type -> found[0] |= type instanceof IntegerFieldClass integer
							&& (integer.getRoles().contains(Role.DEFAULT_CLOCK_TIMESTAMP)
									|| integer.getRoles().contains(Role.PACKET_END_DEFAULT_CLOCK_TIMESTAMP)));
		return found[0];
	}

	/** CTF 2 has no timestamps without a clock; CTF 1.8's default frequency is the one of the model. */
	private ClockClass unnamedClock() {
		for (ClockClass clock : trace.getClockClasses())
			if (clock.getId().equals("default"))
				return clock;
		ClockClass clock = FACTORY.createClockClass();
		clock.setId("default");
		trace.getClockClasses().add(clock);
		return clock;
	}

	private void forgetFieldClocks() {
		original.eAllContents().forEachRemaining(element -> {
			if (element instanceof IntegerFieldClass integer && integer.getClockClass() != null && integer.getRoles().isEmpty()
					&& !inAlias(integer))
				lost.add(new Obstacle(integer, ElementName.of(integer) + ": CTF 2 has no clocks of single fields", false));
		});
		trace.eAllContents().forEachRemaining(element -> {
			if (element instanceof IntegerFieldClass integer)
				integer.setClockClass(null);
		});
	}

	private static boolean inAlias(EObject element) {
		for (EObject e = element; e != null; e = e.eContainer())
			if (e instanceof FieldClassAlias)
				return true;
		return false;
	}
}
