// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.session.DomainType;

/** The words for classes, features and literals of the model, by their names in it: {@code features.properties}. */
@SuppressWarnings("nls")
public final class FeatureTexts {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(FeatureTexts.class.getPackageName() + ".features",
			Locale.getDefault(), FeatureTexts.class.getClassLoader());

	private FeatureTexts() {
	}

	private static String text(String key, String otherwise) {
		return TEXTS.containsKey(key) ? TEXTS.getString(key) : otherwise;
	}

	/** What a class is called, as in {@code Event rule}. */
	public static String of(EClass type) {
		return text(type.getName(), type.getName());
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	/** What a feature is called. */
	public static String label(EStructuralFeature feature) {
		return text(key(feature), feature.getName());
	}

	/** What a feature means; empty when that is not told. */
	public static String tip(EStructuralFeature feature) {
		return text(key(feature) + ".tip", "");
	}

	/** What is so when a feature has no value; empty when that is not told. */
	public static String hint(EStructuralFeature feature, DomainType domain) {
		String common = text(key(feature) + ".hint", "");
		return domain == null ? common : text(key(feature) + ".hint." + domain.getLiteral(), common);
	}

	/** What a literal of an enumeration is called. */
	public static String of(Enumerator literal) {
		return text(literal.getClass().getSimpleName() + '.' + literal.getLiteral(), literal.getLiteral());
	}

	/** What a literal of an enumeration is called in a domain. */
	public static String of(Enumerator literal, DomainType domain) {
		return text(literal.getClass().getSimpleName() + '.' + literal.getLiteral() + '.' + domain.getLiteral(), of(literal));
	}

	/** What a group of features is called. */
	public static String group(String name) {
		return text("group." + name, name);
	}
}
