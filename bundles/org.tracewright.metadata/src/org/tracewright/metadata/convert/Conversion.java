// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.convert;

import java.util.List;

import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.TraceClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A model made fit for the other textual form. The data streams stay as they are: every field keeps its bits.
 *
 * @param trace a new model; null when the form cannot say it
 * @param lost  what could not be said; with a model, what was left out of it
 */
public record Conversion(TraceClass trace, List<Obstacle> lost) {

	/** For CTF 2: always works. Callsites and the clocks of fields that are no timestamps are left out. */
	public static Conversion toCtf2(TraceClass trace) {
		if (trace.getFormat() == MetadataFormat.CTF_20)
			return new Conversion(EcoreUtil.copy(trace), List.of());
		return new ToCtf2(trace).convert();
	}

	/**
	 * For CTF 1.8, where it can say everything.
	 *
	 * @param descriptions whether names, namespaces and attributes for which CTF 1.8 has no place may be left out
	 */
	public static Conversion toTsdl(TraceClass trace, boolean descriptions) {
		if (trace.getFormat() == MetadataFormat.CTF_18)
			return new Conversion(EcoreUtil.copy(trace), List.of());
		return new ToTsdl(trace).convert(descriptions);
	}
}
