// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.metadata.FieldClass;
import org.tracewright.metadata.FieldClassAlias;
import org.tracewright.metadata.MetadataPackage.Literals;

/** Tells a writer where it may write the name of an alias: where the field class still says what the alias says. */
public final class Aliases {

	private final Map<String, FieldClass> known = new HashMap<>();
	private final Set<EStructuralFeature> ignored;

	/** Aliases of which none is known yet; roles do not count where the text does not say them. */
	public Aliases(boolean rolesCount) {
		ignored = rolesCount
				? Set.of(Literals.FIELD_CLASS__ALIAS)
				: Set.of(Literals.FIELD_CLASS__ALIAS, Literals.INTEGER_FIELD_CLASS__ROLES,
						Literals.STATIC_LENGTH_ARRAY_FIELD_CLASS__ROLES, Literals.STATIC_LENGTH_BLOB_FIELD_CLASS__ROLES);
	}

	/** Adds an alias: it may be used from here on. */
	public void add(FieldClassAlias alias) {
		known.putIfAbsent(alias.getName(), alias.getFieldClass());
	}

	/** The name to write for a field class; null when it must be written in full. */
	public String nameOf(FieldClass type) {
		FieldClass alias = type.getAlias() == null ? null : known.get(type.getAlias());
		return alias != null && equal(alias, type) ? type.getAlias() : null;
	}

	private boolean equal(FieldClass a, FieldClass b) {
		return new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1;

			@Override
			protected boolean haveEqualFeature(org.eclipse.emf.ecore.EObject left, org.eclipse.emf.ecore.EObject right,
					EStructuralFeature feature) {
				return ignored.contains(feature) || super.haveEqualFeature(left, right, feature);
			}
		}.equals(List.of(a), List.of(b));
	}
}
