// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.ArrayFieldClass;
import org.tracewright.metadata.DynamicLengthArrayFieldClass;
import org.tracewright.metadata.DynamicLengthStringFieldClass;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.FieldLocation;
import org.tracewright.metadata.FixedLengthFieldClass;
import org.tracewright.metadata.FixedLengthIntegerFieldClass;
import org.tracewright.metadata.IntegerRange;
import org.tracewright.metadata.Mapping;
import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.StaticLengthArrayFieldClass;
import org.tracewright.metadata.StaticLengthStringFieldClass;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.StructureMember;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.VariantFieldClass;
import org.tracewright.metadata.VariantOption;
import org.tracewright.metadata.internal.text.TypeScope;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.AliasNameContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.DeclarationContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.DeclaratorContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.DimensionContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.EnumTypeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.EnumeratorContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.MemberContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.MembersContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.PathContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.StatementContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.StructTypeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.TaggedTypeContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.TypeSpecifierContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.TypealiasContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.TypedefContext;
import org.tracewright.metadata.internal.tsdl.parser.TsdlParser.VariantTypeContext;
import org.tracewright.metadata.text.SourceMap;
import org.tracewright.metadata.text.TextRange;

/**
 * Makes field classes of TSDL type specifiers and declarators (CTF 1.8.3, sections 4 and 7.3). Field locations are left as they are written: {@link LocationPass}
 * resolves them when the field class has its place. What is wrong is reported and gives null.
 */
final class TypeBuilder {

	/** More elements than a packet can hold. */
	private static final BigInteger MAX_LENGTH = BigInteger.valueOf(1L << 32);

	private final Report report;
	private final TraceClass trace;
	private final SourceMap places;
	private final ScalarBuilder scalars;

	/** A builder of the types of one trace; the names of its outermost scope become aliases of the trace. */
	TypeBuilder(Report report, TraceClass trace, SourceMap places) {
		this.report = report;
		this.trace = trace;
		this.places = places;
		scalars = new ScalarBuilder(report, trace);
	}

	void declare(DeclarationContext context, TypeScope scope) {
		if (context.typealias() != null)
			alias(context.typealias(), scope);
		else if (context.typedef() != null)
			typedef(context.typedef(), scope);
		else
			tagged(context.taggedType(), scope);
	}

	FieldClass type(TypeSpecifierContext context, TypeScope scope) {
		if (context.taggedType() != null)
			return tagged(context.taggedType(), scope);
		if (context.builtin() != null)
			return scalars.build(context.builtin());
		return named(context, name(context), scope);
	}

	private FieldClass named(ParserRuleContext at, String name, TypeScope scope) {
		try {
			FieldClass type = scope.find(name, places);
			if (type == null)
				report.error(at, "unknown type '" + name + "'");
			return type;
		} catch (TypeScope.TooLargeException e) {
			report.error(at, e.getMessage());
			return null;
		}
	}

	private static String name(TypeSpecifierContext context) {
		return context.identifier() != null
				? context.identifier().getStart().getText()
				: context.primitive().stream().map(ParserRuleContext::getText).collect(Collectors.joining(" "));
	}

	private void alias(TypealiasContext context, TypeScope scope) {
		FieldClass type = context.declarator() == null
				? type(context.typeSpecifier(), scope)
				: declared(context.typeSpecifier(), context.declarator(), scope);
		AliasNameContext alias = context.aliasName();
		if (type == null || alias == null)
			return;
		String name = alias.identifier() != null
				? alias.identifier().getStart().getText()
				: alias.taggedType() != null
						? taggedName(alias.taggedType())
						: alias.primitive().stream().map(ParserRuleContext::getText).collect(Collectors.joining(" "));
		declareName(alias, name + " *".repeat(stars(alias)), type, scope);
	}

	private static int stars(ParserRuleContext context) {
		int stars = 0;
		for (int i = 0; i < context.getChildCount(); i++)
			if (context.getChild(i) instanceof TerminalNode word && word.getText().equals("*"))
				stars++;
		return stars;
	}

	private static String taggedName(TaggedTypeContext context) {
		return context.getStart().getText() + ' ' + context.getStop().getText();
	}

	private void typedef(TypedefContext context, TypeScope scope) {
		for (DeclaratorContext declarator : context.declarators().declarator()) {
			FieldClass type = declared(context.typeSpecifier(), declarator, scope);
			if (type != null && declarator.identifier() != null)
				declareName(declarator, declarator.identifier().getStart().getText(), type, scope);
		}
	}

	private void declareName(ParserRuleContext at, String name, FieldClass type, TypeScope scope) {
		if (!scope.declare(name, type))
			report.error(at, "type '" + name + "' is declared twice");
		else if (scope.outermost()) {
			FieldClassAlias alias = MetadataFactory.eINSTANCE.createFieldClassAlias();
			alias.setName(name);
			alias.setFieldClass(EcoreUtil.copy(type));
			places.put(alias, report.range(statement(at)));
			trace.getFieldClassAliases().add(alias);
		}
	}

	private static ParserRuleContext statement(ParserRuleContext at) {
		ParserRuleContext context = at;
		while (context.getParent() != null && !(context instanceof StatementContext))
			context = context.getParent();
		return context;
	}

	FieldClass tagged(TaggedTypeContext context, TypeScope scope) {
		if (context.structType() != null)
			return struct(context.structType(), scope);
		if (context.variantType() != null)
			return variant(context.variantType(), scope);
		return context.enumType() == null ? null : enumeration(context.enumType(), scope);
	}

	private FieldClass struct(StructTypeContext context, TypeScope scope) {
		String name = context.identifier() == null ? null : "struct " + context.identifier().getStart().getText();
		FieldClass type;
		if (context.members() == null) {
			type = named(context, name, scope);
		} else {
			StructureFieldClass struct = MetadataFactory.eINSTANCE.createStructureFieldClass();
			type = struct;
			if (context.alignment() != null && context.alignment().integer() != null)
				struct.setMinimumAlignment(
						scalars.alignment(context.alignment(), Literals.integer(context.alignment().integer())));
			members(context.members(), new TypeScope(scope), (at, identifier, member) -> {
				StructureMember added = MetadataFactory.eINSTANCE.createStructureMember();
				added.setName(unescaped(identifier));
				if (!added.getName().equals(identifier))
					added.setIdentifier(identifier);
				added.setFieldClass(member);
				places.put(added, at);
				struct.getMembers().add(added);
			});
			if (name != null)
				declareName(context, name, struct, scope);
		}
		return name == null || type == null || context.members() == null ? type : named(context, name, scope);
	}

	private FieldClass variant(VariantTypeContext context, TypeScope scope) {
		String name = context.identifier() == null ? null : "variant " + context.identifier().getStart().getText();
		FieldClass type;
		if (context.members() == null) {
			type = name == null ? null : named(context, name, scope);
		} else {
			VariantFieldClass variant = MetadataFactory.eINSTANCE.createVariantFieldClass();
			members(context.members(), new TypeScope(scope), (at, identifier, option) -> {
				VariantOption added = MetadataFactory.eINSTANCE.createVariantOption();
				added.setName(unescaped(identifier));
				if (!added.getName().equals(identifier))
					added.setIdentifier(identifier);
				added.setFieldClass(option);
				places.put(added, at);
				variant.getOptions().add(added);
			});
			if (name != null) {
				declareName(context, name, variant, scope);
				type = named(context, name, scope);
			} else {
				type = variant;
			}
		}
		if (type instanceof VariantFieldClass variant && context.tag() != null && context.tag().path() != null)
			variant.setSelectorLocation(location(context.tag().path()));
		return type;
	}

	@FunctionalInterface
	private interface MemberSink {
		void add(TextRange at, String identifier, FieldClass type);
	}

	private void members(MembersContext context, TypeScope scope, MemberSink sink) {
		for (MemberContext member : context.member()) {
			if (member.typealias() != null)
				alias(member.typealias(), scope);
			else if (member.typedef() != null)
				typedef(member.typedef(), scope);
			else if (member.typeSpecifier() == null)
				continue;
			else if (member.declarators() == null)
				type(member.typeSpecifier(), scope);
			else
				for (DeclaratorContext declarator : member.declarators().declarator()) {
					FieldClass type = declared(member.typeSpecifier(), declarator, scope);
					if (type != null && declarator.identifier() != null)
						sink.add(report.range(member.getStart(), declarator.getStop()),
								declarator.identifier().getStart().getText(), type);
				}
		}
	}

	/** The type of a declarator: its specifier wrapped in the array dimensions. */
	FieldClass declared(TypeSpecifierContext specifier, DeclaratorContext declarator, TypeScope scope) {
		int stars = stars(declarator);
		FieldClass type = stars > 0 ? named(specifier, name(specifier) + " *".repeat(stars), scope) : type(specifier, scope);
		List<DimensionContext> dimensions = declarator.dimension();
		for (int i = dimensions.size() - 1; i >= 0 && type != null; i--)
			type = array(dimensions.get(i), type, scope);
		return type;
	}

	private FieldClass array(DimensionContext context, FieldClass element, TypeScope scope) {
		boolean text = element instanceof FixedLengthIntegerFieldClass integer && integer.getLength() == 8
				&& integer.eAdapters().stream().anyMatch(TextMark.class::isInstance);
		int alignment = element instanceof FixedLengthFieldClass fixed ? fixed.getAlignment() : 8;
		if (context.integer() != null) {
			BigInteger length = Literals.integer(context.integer());
			if (length.signum() < 0 || length.compareTo(MAX_LENGTH) > 0) {
				report.error(context, "impossible array length " + length);
				return null;
			}
			if (text) {
				StaticLengthStringFieldClass string = MetadataFactory.eINSTANCE.createStaticLengthStringFieldClass();
				string.setLength(length.longValue());
				string.setAlignment(alignment);
				return string;
			}
			StaticLengthArrayFieldClass array = MetadataFactory.eINSTANCE.createStaticLengthArrayFieldClass();
			array.setLength(length.longValue());
			return withElement(array, element);
		}
		if (context.path() == null)
			return null;
		if (scope.knows(context.path().getText())) {
			report.error(context,
					"the length of an array must be a number or a field, '" + context.path().getText() + "' is a type");
			return null;
		}
		if (text) {
			DynamicLengthStringFieldClass string = MetadataFactory.eINSTANCE.createDynamicLengthStringFieldClass();
			string.setLengthLocation(location(context.path()));
			string.setAlignment(alignment);
			return string;
		}
		DynamicLengthArrayFieldClass array = MetadataFactory.eINSTANCE.createDynamicLengthArrayFieldClass();
		array.setLengthLocation(location(context.path()));
		return withElement(array, element);
	}

	private static FieldClass withElement(ArrayFieldClass array, FieldClass element) {
		array.setElement(element);
		return array;
	}

	private FieldLocation location(PathContext path) {
		FieldLocation location = MetadataFactory.eINSTANCE.createFieldLocation();
		path.pathElement().forEach(e -> location.getPath().add(e.getText()));
		places.put(location, report.range(path));
		return location;
	}

	/** CTF 1.8 producers put an underscore before names that could be keywords; it is not part of the name. */
	static String unescaped(String identifier) {
		return identifier.length() > 1 && identifier.charAt(0) == '_' ? identifier.substring(1) : identifier;
	}

	private FieldClass enumeration(EnumTypeContext context, TypeScope scope) {
		String name = context.identifier() == null ? null : "enum " + context.identifier().getStart().getText();
		if (context.enumerators() == null)
			return name == null ? null : named(context, name, scope);
		FieldClass base = context.enumBase() == null
				? named(context, "int", scope)
				: type(context.enumBase().typeSpecifier(), scope);
		if (base == null)
			return null;
		if (!(base instanceof FixedLengthIntegerFieldClass integer) || integer.isEnumeration()) {
			report.error(context, "an enumeration needs an integer type");
			return null;
		}
		integer.setEnumeration(true);
		integer.setAlias(null);
		BigInteger next = BigInteger.ZERO;
		for (EnumeratorContext enumerator : context.enumerators().enumerator()) {
			if (enumerator.label() == null)
				continue;
			String label = enumerator.label().STRING() == null
					? enumerator.label().getText()
					: Literals.string(enumerator.label().STRING().getText());
			BigInteger lower = enumerator.integer().isEmpty() ? next : Literals.integer(enumerator.integer(0));
			BigInteger upper = enumerator.integer().size() < 2 ? lower : Literals.integer(enumerator.integer(1));
			if (lower.compareTo(upper) > 0)
				report.error(enumerator, "the range of '" + label + "' is empty: " + lower + " ... " + upper);
			else if (!fits(integer, lower) || !fits(integer, upper))
				report.error(enumerator, "'" + label + "' does not fit " + (integer.isSigned() ? "a signed" : "an unsigned")
						+ " integer of " + integer.getLength() + " bits");
			else
				mapping(integer, label).getRanges().add(range(lower, upper));
			next = upper.add(BigInteger.ONE);
		}
		if (name == null)
			return integer;
		declareName(context, name, integer, scope);
		return named(context, name, scope);
	}

	private static boolean fits(FixedLengthIntegerFieldClass integer, BigInteger value) {
		return integer.isSigned()
				? value.bitLength() < integer.getLength()
				: value.signum() >= 0 && value.bitLength() <= integer.getLength();
	}

	private static Mapping mapping(FixedLengthIntegerFieldClass integer, String label) {
		for (Mapping mapping : integer.getMappings())
			if (mapping.getName().equals(label))
				return mapping;
		Mapping mapping = MetadataFactory.eINSTANCE.createMapping();
		mapping.setName(label);
		integer.getMappings().add(mapping);
		return mapping;
	}

	private static IntegerRange range(BigInteger lower, BigInteger upper) {
		IntegerRange range = MetadataFactory.eINSTANCE.createIntegerRange();
		range.setLower(lower);
		range.setUpper(upper);
		return range;
	}
}
