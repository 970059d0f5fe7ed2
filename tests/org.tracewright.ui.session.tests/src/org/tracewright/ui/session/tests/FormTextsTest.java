// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.tracewright.session.SessionPackage;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.ui.session.internal.element.FeatureTexts;
import org.tracewright.ui.session.internal.element.Units;

class FormTextsTest {

	/** What only tracers say. */
	private static final List<EAttribute> FOUND = List.of(Literals.SESSION__STARTED_BEFORE, Literals.SESSION__CREATED,
			Literals.CHANNEL__CONTEXTS_UNKNOWN, Literals.SNAPSHOT_OUTPUT__ID, Literals.SESSION_DOCUMENT__VERSION);
	private static final List<EClass> NOT_EDITED = List.of(Literals.OTHER_VALUE, Literals.TRACER_VERSION, Literals.STATISTICS,
			Literals.SESSION_ELEMENT, Literals.CONDITION);

	@Test
	void allThatIsEditedHasWords() {
		List<String> missing = new ArrayList<>();
		for (EClassifier type : SessionPackage.eINSTANCE.getEClassifiers())
			if (type instanceof EClass c && !NOT_EDITED.contains(c)) {
				for (EAttribute feature : c.getEAttributes())
					if (!FOUND.contains(feature)
							&& (FeatureTexts.label(feature).equals(feature.getName()) || FeatureTexts.tip(feature).isEmpty()))
						missing.add(c.getName() + '.' + feature.getName());
			} else if (type instanceof EEnum e)
				for (EEnumLiteral literal : e.getELiterals()) {
					Enumerator value = literal.getInstance();
					// These are called as LTTng calls them.
					if (FeatureTexts.of(value).equals(value.getLiteral()) && !e.getName().equals("OutputType"))
						missing.add(e.getName() + '.' + literal.getLiteral());
				}
		assertEquals(List.of(), missing);
	}

	@Test
	void sizesAreReadAsPeopleWriteThem() {
		assertEquals(4096, Units.BYTES.parse("4096"));
		assertEquals(4096, Units.BYTES.parse(" 4 KiB"));
		assertEquals(1 << 20, Units.BYTES.parse("1M"));
		assertEquals(1536L << 20, Units.BYTES.parse("1.5 GiB"));
		assertThrows(IllegalArgumentException.class, () -> Units.BYTES.parse("1.3 B"));
		assertThrows(IllegalArgumentException.class, () -> Units.BYTES.parse("1 s"));
		assertThrows(IllegalArgumentException.class, () -> Units.BYTES.parse("999999999999999999 G"));
		assertEquals("1 MiB", Units.BYTES.format(1 << 20));
		assertEquals("5000 B", Units.BYTES.format(5000));
		assertEquals("0", Units.BYTES.format(0));
	}

	@Test
	void timesAreReadAsPeopleWriteThem() {
		assertEquals(100_000, Units.MICROSECONDS.parse("100ms"));
		assertEquals(100, Units.MICROSECONDS.parse("100 µs"));
		assertEquals(90_000_000, Units.MICROSECONDS.parse("1.5 min"));
		assertEquals(-1, Units.MICROSECONDS.parse("inf"));
		assertThrows(IllegalArgumentException.class, () -> Units.MICROSECONDS.parse("soon"));
		assertEquals("1 s", Units.MICROSECONDS.format(1_000_000));
		assertEquals("1500 ms", Units.MICROSECONDS.format(1_500_000));
		assertEquals("inf", Units.MICROSECONDS.format(-1));
	}
}
