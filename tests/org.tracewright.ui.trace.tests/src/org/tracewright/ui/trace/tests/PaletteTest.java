// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.testkit.Theme;

/**
 * Colours of states and severities can be told apart, in both themes, also by those who see no red, green or blue: as far apart as CIE 1976 says after what Machado,
 * Oliveira and Fernandes (2009) say that they see.
 */
class PaletteTest {

	/** What is nearer is taken for the same in a small place. */
	private static final double LEAST = 11.5;

	private static final List<double[][]> EYES = List.of(new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
			new double[][]{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
			new double[][]{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
			new double[][]{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}});

	@AfterEach
	void light() {
		Theme.LIGHT.use();
	}

	@Test
	void statesAreToldApartInTheLightTheme() {
		assertEquals(Set.of(), alike());
	}

	@Test
	void statesAreToldApartInTheDarkTheme() {
		Theme.DARK.use();
		assertEquals(Set.of(), alike());
	}

	@Test
	void moreLessAndTheSameAreToldApartInBothThemes() {
		assertEquals(Set.of(), differencesAlike());
		Theme.DARK.use();
		assertEquals(Set.of(), differencesAlike());
	}

	/** They are mixed: the whole ones are much farther apart than what is just told apart. */
	private static Set<String> differencesAlike() {
		return alike(List.of(TraceColors.DIFFERENCE_MORE, TraceColors.DIFFERENCE_LESS, TraceColors.DIFFERENCE_NONE), 3 * LEAST);
	}

	private static Set<String> alike() {
		return alike(
				List.of(TraceColors.values()).stream()
						.filter(colour -> colour.name().startsWith("STATE_") || colour == TraceColors.CATEGORY_1).toList(),
				LEAST);
	}

	private static Set<String> alike(List<TraceColors> states, double least) {
		Set<String> alike = new TreeSet<>();
		for (TraceColors one : states)
			for (TraceColors other : states)
				if (one.ordinal() < other.ordinal() && distance(one.color(), other.color()) < least)
					alike.add(one + " and " + other + ' ' + distance(one.color(), other.color()));
		return alike;
	}

	/** For the eyes that see the least of it. */
	private static double distance(Color one, Color other) {
		double least = Double.MAX_VALUE;
		for (double[][] eye : EYES) {
			double[] a = lab(one, eye);
			double[] b = lab(other, eye);
			least = Math.min(least, Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2])));
		}
		return least;
	}

	private static double square(double x) {
		return x * x;
	}

	private static double[] lab(Color colour, double[][] eye) {
		double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
		double[] seen = new double[linear.length];
		for (int i = 0; i < seen.length; i++)
			seen[i] = Math.clamp(eye[i][0] * linear[0] + eye[i][1] * linear[1] + eye[i][2] * linear[2], 0, 1);
		double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
		double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
		double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
		return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static double root(double x) {
		return x > 0.008856 ? Math.cbrt(x) : 7.787 * x + 16 / 116.0;
	}
}
