// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.tracewright.session.lttng.InstrumentationPoint;

/**
 * An event that a target offers, by one process or more.
 *
 * @param point     as the first process offers it
 * @param processes who offers it, by name and id; empty for the kernel
 */
record OfferedEvent(InstrumentationPoint point, List<String> processes) {

	/** Events by kind and name, in the order of the names. */
	static List<OfferedEvent> of(List<InstrumentationPoint> points) {
		Map<String, InstrumentationPoint> first = new TreeMap<>();
		Map<String, Set<String>> processes = new LinkedHashMap<>();
		for (InstrumentationPoint point : points) {
			String key = point.name() + '\0' + point.kind().getLiteral();
			first.putIfAbsent(key, point);
			Set<String> all = processes.computeIfAbsent(key, k -> new LinkedHashSet<>());
			if (point.pid() >= 0)
				all.add(NLS.bind(Messages.Choose_process, point.process(), Long.toString(point.pid())));
		}
		List<OfferedEvent> events = new ArrayList<>();
		first.forEach((key, point) -> events.add(new OfferedEvent(point, List.copyOf(processes.get(key)))));
		return events;
	}

	/** Whether its name, or a process that offers it, has a text in it; capitals make no difference. */
	boolean matches(String lowerCase) {
		return lowerCase.isEmpty() || point.name().toLowerCase(Locale.ROOT).contains(lowerCase)
				|| processes.stream().anyMatch(p -> p.toLowerCase(Locale.ROOT).contains(lowerCase));
	}
}
