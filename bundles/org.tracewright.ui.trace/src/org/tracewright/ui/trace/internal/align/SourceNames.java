// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.align;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.trace.TraceSource;

/** Names by which traces that are shown together are told from each other: those of one tracer often have the same. */
final class SourceNames {

	private final Map<TraceSource, String> names;

	private SourceNames(Map<TraceSource, String> names) {
		this.names = names;
	}

	/** Those of some traces: their own, or with the folders that they are in where one name is that of several. */
	static SourceNames of(List<TraceSource> sources) {
		Path common = place(sources.getFirst()).getParent();
		for (TraceSource source : sources)
			while (common != null && !place(source).startsWith(common))
				common = common.getParent();
		Map<TraceSource, String> names = new HashMap<>();
		for (TraceSource source : sources) {
			boolean one = sources.stream().filter(each -> each.name().equals(source.name())).count() == 1;
			names.put(source, one || common == null ? source.name() : common.relativize(place(source)).toString());
		}
		return new SourceNames(names);
	}

	private static Path place(TraceSource source) {
		return source.locations().getFirst().toAbsolutePath().normalize();
	}

	/** That of a trace. */
	String of(TraceSource source) {
		return names.get(source);
	}
}
