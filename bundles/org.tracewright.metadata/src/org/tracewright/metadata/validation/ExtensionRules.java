// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.metadata.MetadataElement;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.internal.json.JsonObjects;

/** The rules of extensions and attributes (CTF2-SPEC-2.0, 5.1 and 5.2). No extension is known here: data that needs one must not be read. */
final class ExtensionRules {

	private final Findings findings;
	private final TraceClass trace;

	ExtensionRules(Findings findings, TraceClass trace) {
		this.findings = findings;
		this.trace = trace;
	}

	void check() {
		attributes(trace, trace.getPreambleAttributes());
		names(trace, trace.getPreambleExtensions()).keySet().forEach(
				name -> findings.error(trace, Rule.EXTENSION, "the trace needs extension " + name + ", which is not supported"));
		Map<String, ?> declared = JsonObjects.extensions(trace.getPreambleExtensions());
		check(trace, declared);
		for (TreeIterator<EObject> all = trace.eAllContents(); all.hasNext();)
			if (all.next() instanceof MetadataElement element)
				check(element, declared);
	}

	private void check(MetadataElement element, Map<String, ?> declared) {
		attributes(element, element.getAttributes());
		if (element.getExtensions() != null)
			for (String name : names(element, element.getExtensions()).keySet())
				if (declared == null || !declared.containsKey(name))
					findings.error(element, Rule.EXTENSION, "extension " + name + " is not declared in the preamble");
	}

	private void attributes(EObject element, String text) {
		if (text != null && !JsonObjects.isObject(text))
			findings.error(element, Rule.ATTRIBUTES, "the attributes are not a JSON object");
	}

	private Map<String, ?> names(EObject element, String text) {
		Map<String, ?> names = JsonObjects.extensions(text);
		if (names == null) {
			findings.error(element, Rule.EXTENSION, "the extensions are not a JSON object of objects");
			return Map.of();
		}
		return names;
	}
}
