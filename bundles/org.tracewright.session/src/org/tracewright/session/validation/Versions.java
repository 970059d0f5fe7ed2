// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.tracewright.session.TracerVersion;

/** What a version of the tracer knows. Without a version nothing is said. */
final class Versions {

	private final Findings findings;
	private final TracerVersion version;

	Versions(Findings findings, TracerVersion version) {
		this.findings = findings;
		this.version = version;
	}

	/** Reports what needs LTTng 2.minor, when the version is an older one. */
	void needs(int minor, EObject element, EStructuralFeature feature, String what) {
		if (version != null && (version.getMajor() < 2 || version.getMajor() == 2 && version.getMinor() < minor))
			findings.error(element, feature, what + " needs LTTng 2." + minor + " or later; this is " + text());
	}

	/** Whether this is 2.minor, up to a patch level. */
	boolean is(int minor, int lastPatch) {
		return version != null && version.getMajor() == 2 && version.getMinor() == minor && version.getPatch() <= lastPatch;
	}

	/** The version as text. */
	String text() {
		return version.getText() != null
				? version.getText()
				: version.getMajor() + "." + version.getMinor() + '.' + version.getPatch();
	}
}
