// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.text.MetadataDiagnostic;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.TextRange;

/** Checks models by the rules of the format. */
public final class Validation {

	private Validation() {
	}

	/** What breaks a rule, in the order of the model; empty when all is well. */
	public static List<Finding> check(TraceClass trace) {
		Findings findings = new Findings();
		new TraceRules(findings, trace).check();
		return findings.all();
	}

	/** The findings as one diagnostic of EMF, which names element and rule. */
	public static Diagnostic diagnose(TraceClass trace) {
		BasicDiagnostic all = new BasicDiagnostic(Finding.SOURCE, 0, "metadata", new Object[]{trace});
		check(trace).forEach(finding -> all.add(finding.toDiagnostic()));
		return all;
	}

	/**
	 * All that is wrong with a loaded resource, of its text and of its model, in the order of the text. A finding at a place that has an error already is its
	 * consequence and left out.
	 */
	public static List<MetadataDiagnostic> check(MetadataResource resource) {
		List<MetadataDiagnostic> all = new ArrayList<>();
		Set<TextRange> wrong = new HashSet<>();
		resource.getErrors().forEach(d -> {
			all.add((MetadataDiagnostic) d);
			wrong.add(((MetadataDiagnostic) d).range());
		});
		resource.getWarnings().forEach(d -> all.add((MetadataDiagnostic) d));
		if (resource.trace() != null)
			for (Finding finding : check(resource.trace())) {
				TextRange found = resource.sourceMap().of(finding.element());
				TextRange range = found == null ? TextRange.START : found;
				if (wrong.stream().noneMatch(w -> w.length() > 0 && range.contains(w.offset())))
					all.add(new MetadataDiagnostic(range, "", finding.message() + " (" + finding.rule().section() + ')',
							finding.warning(), true));
			}
		all.sort(Comparator.comparingInt(d -> d.range().offset()));
		return all;
	}
}
