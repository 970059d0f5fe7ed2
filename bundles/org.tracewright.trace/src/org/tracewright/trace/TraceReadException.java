// SPDX-License-Identifier: EPL-2.0
package org.tracewright.trace;

import java.io.IOException;
import java.util.List;

/** A trace cannot be read at all. */
public final class TraceReadException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient List<Problem> problems;

	/** With the one problem that is the reason. */
	public TraceReadException(Problem problem) {
		this(List.of(problem));
	}

	/** With the problems that are the reason, the worst first; at least one. */
	public TraceReadException(List<Problem> problems) {
		super(problems.getFirst().text());
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, at least one. */
	public List<Problem> problems() {
		return problems == null ? List.of() : problems;
	}
}
