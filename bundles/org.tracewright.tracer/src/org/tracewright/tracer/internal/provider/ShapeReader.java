// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tracewright.tracer.Base;
import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType.ArrayType;
import org.tracewright.tracer.FieldType.BoolType;
import org.tracewright.tracer.FieldType.BytesType;
import org.tracewright.tracer.FieldType.EnumType;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.RealType;
import org.tracewright.tracer.FieldType.SequenceType;
import org.tracewright.tracer.FieldType.StructType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.Length;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Unsigned;
import org.tracewright.tracer.internal.provider.Shape.Bytes;
import org.tracewright.tracer.internal.provider.Shape.Constant;
import org.tracewright.tracer.internal.provider.Shape.Letter;
import org.tracewright.tracer.internal.provider.Shape.Letters;
import org.tracewright.tracer.internal.provider.Shape.Member;
import org.tracewright.tracer.internal.provider.Shape.Scalar;
import org.tracewright.tracer.internal.provider.Shape.Series;
import org.tracewright.tracer.internal.provider.Shape.Structure;

/** Finds out as what a parameter, or a component of a record, is recorded. */
final class ShapeReader {

	private static final String CHOICE = "Use a primitive type, String, CharSequence, an enum, a record, java.nio.ByteBuffer,"
			+ " or an array of primitives, texts, enums or records.";
	/** Most bytes of one character in UTF-8 that is not a surrogate pair. */
	private static final int LETTER = 3;
	private static final int SMALL_ENUM = 254;

	private final Lookup lookup;
	private final Deque<Class<?>> open = new ArrayDeque<>();

	/**
	 * For the parameters of a provider's methods.
	 *
	 * @param lookup sees what the provider sees
	 */
	ShapeReader(Lookup lookup) {
		this.lookup = lookup;
	}

	/**
	 * What a value is recorded as.
	 *
	 * @param marks has its annotations
	 * @param place names it, for messages: "Shop.orderPlaced: parameter 'customer'"
	 */
	Shape read(Class<?> java, AnnotatedElement marks, String place) {
		Shape shape = shape(java, marks, place);
		if (Blank.size(shape.type()) > Blank.LARGEST)
			throw new IllegalArgumentException(
					place + " needs more than " + Blank.LARGEST + " bytes, which fit nowhere: give it a smaller @Length.");
		return shape;
	}

	private Shape shape(Class<?> java, AnnotatedElement marks, String place) {
		if (java == byte[].class && !marks.isAnnotationPresent(Length.class) || java == ByteBuffer.class) {
			only(marks, place, "bytes without a meaning", Text.class);
			return new Bytes(java, new BytesType(max(marks, place)));
		}
		if (java.isArray()) {
			Class<?> component = java.getComponentType();
			if (component.isArray() || component == ByteBuffer.class)
				throw refused(java, place);
			Shape element = single(component, marks, place, true);
			Length length = marks.getAnnotation(Length.class);
			if (length == null)
				return new Series(java, element, -1, new SequenceType(element.type()));
			if (length.value() < 1)
				throw new IllegalArgumentException(place + " has @Length(" + length.value() + "): use a number from 1.");
			return new Series(java, element, length.value(), new ArrayType(element.type(), length.value()));
		}
		return single(java, marks, place, false);
	}

	private Shape single(Class<?> java, AnnotatedElement marks, String place, boolean inArray) {
		Class<? extends Annotation> length = inArray ? Length.class : null;
		if (java == byte.class || java == short.class || java == int.class || java == long.class) {
			only(marks, place, "integers", length, Unsigned.class, Base.class);
			int bits = java == byte.class
					? Byte.SIZE
					: java == short.class ? Short.SIZE : java == int.class ? Integer.SIZE : Long.SIZE;
			return new Scalar(java, new IntType(bits, !marks.isAnnotationPresent(Unsigned.class), base(marks, place)));
		}
		if (java == CharSequence.class || java == String.class) {
			only(marks, place, "texts", length, Text.class);
			return new Letters(java, new TextType(max(marks, place)));
		}
		String kind = java.isEnum() ? "enums" : java.isRecord() ? "records" : "values of type " + java.getName();
		only(marks, place, kind, length);
		if (java == float.class || java == double.class)
			return new Scalar(java, new RealType(java == float.class ? Float.SIZE : Double.SIZE));
		if (java == boolean.class)
			return new Scalar(java, new BoolType());
		if (java == char.class)
			return new Letter(new TextType(LETTER));
		if (java.isEnum())
			return constant(java, place);
		if (java.isRecord())
			return structure(java, place);
		throw refused(java, place);
	}

	private Shape constant(Class<?> java, String place) {
		sees(java, place);
		List<String> labels = Stream.of(java.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
		if (labels.isEmpty())
			throw new IllegalArgumentException(
					place + " is of the enum " + java.getName() + ", which has no constants: give it one.");
		return new Constant(java, new EnumType(labels.size() <= SMALL_ENUM ? Byte.SIZE : Short.SIZE, labels));
	}

	private Shape structure(Class<?> java, String place) {
		sees(java, place);
		try {
			lookup.accessClass(java);
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException(place + " is of the record " + java.getName()
					+ ", which the provider's package may not use:" + " make it public, and export its package.", e);
		}
		if (open.contains(java))
			throw new IllegalArgumentException(place + " is of the record " + java.getName()
					+ ", which contains itself, so that there is no end:" + " record an id instead.");
		open.push(java);
		List<Member> members = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (RecordComponent component : java.getRecordComponents()) {
			Name given = component.getAnnotation(Name.class);
			String inner = place + ", component '" + component.getName() + "' of " + java.getName();
			String name = Names.checked(given == null ? component.getName() : given.value(), inner);
			if (!names.add(name))
				throw new IllegalArgumentException(inner + " is named '" + name + "', as another is: choose names that differ.");
			members.add(new Member(name, component.getAccessor(), read(component.getType(), component, inner)));
		}
		open.pop();
		return new Structure(java, members,
				new StructType(members.stream().map(member -> new EventField(member.name(), member.shape().type())).toList()));
	}

	/** The generated class finds types by their names, as the provider does. */
	private void sees(Class<?> java, String place) {
		try {
			if (Class.forName(java.getName(), false, lookup.lookupClass().getClassLoader()) == java)
				return;
		} catch (ClassNotFoundException e) {
			// The message says it.
		}
		throw new IllegalArgumentException(place + " is of the type " + java.getName() + ", which the class loader of "
				+ lookup.lookupClass().getName() + " does not see: import its package there.");
	}

	private static IllegalArgumentException refused(Class<?> java, String place) {
		return new IllegalArgumentException(
				place + " is of type " + java.getTypeName() + ", which cannot be recorded. " + CHOICE);
	}

	@SafeVarargs
	private static void only(AnnotatedElement marks, String place, String kind, Class<? extends Annotation>... allowed) {
		List<Class<? extends Annotation>> known = List.of(Unsigned.class, Base.class, Text.class, Length.class);
		for (Class<? extends Annotation> mark : known)
			if (marks.isAnnotationPresent(mark) && !Stream.of(allowed).anyMatch(mark::equals))
				throw new IllegalArgumentException(
						place + " has @" + mark.getSimpleName() + ", which does not go with " + kind + ": " + purpose(mark));
	}

	private static String purpose(Class<? extends Annotation> mark) {
		if (mark == Text.class)
			return "it limits texts and bytes.";
		return mark == Length.class
				? "it is for arrays."
				: "it is for integers and arrays of them; those of bytes need a @Length, too.";
	}

	private static int max(AnnotatedElement marks, String place) {
		Text text = marks.getAnnotation(Text.class);
		if (text == null)
			return Integer.MAX_VALUE;
		if (text.max() < 1)
			throw new IllegalArgumentException(place + " has @Text(max = " + text.max() + "): use a number from 1.");
		return text.max();
	}

	private static int base(AnnotatedElement marks, String place) {
		Base base = marks.getAnnotation(Base.class);
		if (base == null)
			return 10;
		if (!SchemaCheck.BASES.contains(base.value()))
			throw new IllegalArgumentException(place + " has @Base(" + base.value() + "): use 2, 8, 10 or 16.");
		return base.value();
	}
}
