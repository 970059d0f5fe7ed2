// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ui.session.internal.apply.Line.State;
import org.tracewright.ui.session.internal.targets.TargetLink;

/**
 * What is known of a target: what would be done there, or was done. It never changes; another one takes its place.
 *
 * @param link     the target; null for none, where nothing is yet
 * @param phase    how far it is
 * @param message  a sentence about it
 * @param lines    what is to be done
 * @param recreate names of sessions that would have to be destroyed and made anew, each with the reasons
 */
public record TargetReport(TargetLink link, Phase phase, String message, List<Line> lines, Map<String, List<String>> recreate) {

	/** How far a target is. */
	public enum Phase {
		/** It is being read. */
		COMPARING,
		/** What would be done is known. */
		COMPARED,
		/** It is being done. */
		APPLYING,
		/** It was done, and all is as it is wanted. */
		APPLIED,
		/** It could not be read, or was not done, or not all of it. */
		FAILED
	}

	/** Copies what is in it. */
	public TargetReport {
		lines = List.copyOf(lines);
		recreate = Collections.unmodifiableMap(new LinkedHashMap<>(recreate));
	}

	/** A target with nothing to be said of it but a sentence. */
	static TargetReport of(TargetLink link, Phase phase, String message) {
		return new TargetReport(link, phase, message, List.of(), Map.of());
	}

	/** The same, further on. */
	TargetReport in(Phase next, String said) {
		return new TargetReport(link, next, said, lines, recreate);
	}

	/** The same with other lines. */
	TargetReport with(List<Line> others) {
		return new TargetReport(link, phase, message, others, recreate);
	}

	/** Whether something is wrong that keeps it from being done. */
	boolean hasErrors() {
		return lines.stream().anyMatch(line -> line.kind() == Line.Kind.ERROR);
	}

	/** That it failed, with the commands that did and what is left, for whoever does not see the lines. */
	IStatus failure() {
		IStatus[] parts = lines.stream()
				.filter(line -> line.state() == State.FAILED || line.kind() == Line.Kind.ERROR || line.kind() == Line.Kind.LEFT)
				.map(line -> Status.error(
						line.message().isEmpty() ? line.text() : NLS.bind(Messages.State_message, line.text(), line.message())))
				.toArray(IStatus[]::new);
		String said = NLS.bind(Messages.Table_target, link.entry().name(), message);
		return parts.length == 0 ? Status.error(said) : new MultiStatus(TargetReport.class, IStatus.ERROR, parts, said, null);
	}

	/** Its commands. */
	List<Line> commands() {
		return lines.stream().filter(line -> line.kind() == Line.Kind.COMMAND).toList();
	}
}
